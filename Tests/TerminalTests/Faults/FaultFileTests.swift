import AfterwordModel
import Foundation
import PseudoTerminal
import Testing

@Suite("Faults: what is not a journal", .serialized)
struct FaultFileTests {
  @Test("A folder is refused")
  func folder() throws {
    let desk = try Desk()
    try FileManager.default.createDirectory(
      atPath: desk.journalPath,
      withIntermediateDirectories: false
    )
    try checkRefused(on: desk, code: 74, saying: "is a folder, and a journal is a file")
    #expect(try FileManager.default.contentsOfDirectory(atPath: desk.journalPath) == [])
  }

  @Test("A text file is refused and not touched")
  func textFile() throws {
    let desk = try Desk()
    try Data("Dear diary,\n".utf8).write(to: desk.journalFile)
    try checkRefused(on: desk, code: 65, saying: "is not an Afterword journal")
  }

  @Test("Another program's SQLite file is refused and not touched")
  func otherDatabase() throws {
    let desk = try Desk()
    try desk.addInterview()
    // Bytes 68 to 71 of an SQLite file are its application's number: another one than ours.
    try desk.changeJournal { $0.replaceSubrange(68..<72, with: [0, 0, 0, 9]) }
    try checkRefused(on: desk, code: 65, saying: "is not an Afterword journal")
  }

  @Test("A journal of a newer version is refused politely and not touched")
  func newerVersion() throws {
    let desk = try Desk()
    try desk.addInterview()
    // The name of a migration that this version has never heard of, in the table and its index.
    try desk.changeJournal { bytes in
      while let range = bytes.range(of: Data("first journal".utf8)) {
        bytes.replaceSubrange(range, with: Data("newer journal".utf8))
      }
    }
    try checkRefused(on: desk, code: 65, saying: "was written by a newer version")
  }

  @Test("A file that is damaged at its beginning, or in its middle, is refused and not touched")
  func damaged() throws {
    for middle in [false, true] {
      let desk = try Desk()
      try desk.addInterview()
      try desk.changeJournal { bytes in
        let start = middle ? bytes.count / 2 / 4096 * 4096 : 100
        for index in start..<start + 2000 { bytes[index] ^= 0xFF }
      }
      try checkRefused(on: desk, code: 65, saying: "is damaged")
    }
  }

  @Test("A file cut short is refused and not touched")
  func cutShort() throws {
    let desk = try Desk()
    try desk.addInterview()
    try desk.changeJournal { $0 = $0.prefix($0.count / 2) }
    try checkRefused(on: desk, code: 65, saying: "is damaged")
  }

  /// One sentence that says so, the exit code, no screen left on, and the folder as it was.
  private func checkRefused(on desk: Desk, code: Int32, saying part: String) throws {
    let (names, bytes) = (try desk.files(), try? Data(contentsOf: desk.journalFile))
    let terminal = try desk.start(size: TerminalSize(rows: 24, columns: 400))
    #expect(try terminal.waitForExit() == .code(code))
    let screen = terminal.screen
    #expect(screen.contains("afterword: \(desk.journalPath)"), "\(screen)")
    #expect(screen.contains(part), "\(screen)")
    #expect(!screen.isAlternate && terminal.leftOn == [])
    #expect(try desk.files() == names)
    let after = try? Data(contentsOf: desk.journalFile)
    #expect(after == bytes)
  }
}

extension Desk {
  fileprivate var journalFile: URL { URL(fileURLWithPath: journalPath) }

  fileprivate func changeJournal(_ change: (inout Data) -> Void) throws {
    var bytes = try Data(contentsOf: journalFile)
    change(&bytes)
    try bytes.write(to: journalFile)
  }
}
