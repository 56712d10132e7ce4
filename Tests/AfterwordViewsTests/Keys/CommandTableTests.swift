import AfterwordModel
import AfterwordViews
import TerminalCanvas
import Testing

@Suite("The command table")
struct CommandTableTests {
  @Test("Every command is in it once")
  func complete() {
    let commands = CommandTable.entries.map(\.command)
    #expect(Set(commands) == Set(Command.allCases))
    #expect(commands.count == Command.allCases.count)
  }

  @Test("Every command has a key, a label and a sentence")
  func described() {
    for entry in CommandTable.entries {
      #expect(entry.bindings.contains { !$0.keys.isEmpty }, "\(entry.command)")
      #expect(!entry.label.isEmpty)
      #expect(entry.help.hasSuffix("."), "\(entry.command)")
    }
  }

  @Test("No key means two things in one place")
  func unique() {
    for context in CommandContext.allCases {
      let keys = CommandTable.entries.flatMap { $0.keyNames(in: context) }
      #expect(Set(keys).count == keys.count, "\(context): \(keys.sorted())")
    }
  }

  @Test("Where one types, no letter is a command")
  func lettersAreText() {
    for context in [CommandContext.note, .formText] {
      for entry in CommandTable.entries {
        #expect(!entry.keyNames(in: context).contains { $0.count == 1 }, "\(entry.command)")
      }
    }
  }

  @Test("Key names are read as they are written")
  func keyNames() {
    for entry in CommandTable.entries {
      for name in CommandContext.allCases.flatMap(entry.keyNames) {
        #expect(KeyName.stroke(named: name).map(KeyName.text) == name)
      }
    }
    #expect(KeyName.stroke(named: "Hyper-X") == nil)
    #expect(KeyName.stroke(named: "F25") == nil)
  }

  @Test("Every key in it is one that there is, written as the program writes it")
  func writtenKeys() {
    for binding in CommandTable.entries.flatMap(\.bindings) {
      #expect(binding.keys.map(KeyName.text) == binding.keyNames)
    }
  }

  @Test("docs/keys.md is made from the table")
  func document() throws {
    try Snapshot.expect(KeysDocument.make(), named: "keys.md", in: "docs")
  }
}
