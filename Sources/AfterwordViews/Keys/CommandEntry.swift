public import AfterwordModel
public import TerminalCanvas

/// What there is to know about a command: how it is called, what it does, which keys run it where.
public struct CommandEntry: Sendable {
  public let command: Command
  public let group: Group
  /// One or two words, for the footer.
  public let label: String
  /// One sentence, for the help screen.
  public let help: String
  public let bindings: [Binding]

  public struct Binding: Sendable {
    /// The keys in their written form.
    public let keyNames: [String]
    public let contexts: [CommandContext]

    public var keys: [KeyStroke] { keyNames.compactMap { KeyName.stroke(named: $0) } }
  }

  /// A heading of the help screen.
  public enum Group: String, Sendable, CaseIterable {
    case marks = "While somebody talks"
    case capture = "A note at hand"
    case panes = "Panes"
    case moving = "Moving"
    case journal = "The journal"
    case checkIn = "The check-in"
    case actions = "Acting on criticism"
    case people = "People"
    case compose = "Messages"
    case debrief = "The talk after an interview"
    case sending = "A message on its way out"
    case selecting = "Selecting and copying"
    case typing = "Typing"
    case lines = "Words and lines"
    case finding = "Finding"
    case dates = "The date of a line"
    case cursor = "The cursor"
    case forms = "Forms"
    case program = "The program"
  }

  /// The keys that run it there, in their written form.
  public func keyNames(in context: CommandContext) -> [String] {
    bindings.filter { $0.contexts.contains(context) }.flatMap(\.keyNames)
  }
}

extension CommandEntry {
  /// Keys are given in their written form, separated by spaces.
  init(
    _ command: Command,
    _ group: Group,
    _ label: String,
    _ help: String,
    keys: String,
    in contexts: [CommandContext],
    also others: [(keys: String, in: [CommandContext])] = []
  ) {
    self.command = command
    self.group = group
    self.label = label
    self.help = help
    bindings = ([(keys, contexts)] + others).map { keys, contexts in
      Binding(
        keyNames: keys.split(separator: " ").map(String.init),
        contexts: contexts
      )
    }
  }
}
