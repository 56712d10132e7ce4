public import AfterwordModel

/// What the help screen says.
public enum HelpText {
  public enum Line: Sendable, Hashable {
    case heading(String)
    case key(String, help: String)
    case blank
  }

  /// The lines of the help for a place, from the command table.
  public static func lines(for subject: CommandContext) -> [Line] {
    var lines: [Line] = []
    for group in CommandEntry.Group.allCases {
      let entries = CommandTable.entries.filter {
        $0.group == group && !$0.keyNames(in: subject).isEmpty
      }
      if entries.isEmpty { continue }
      if !lines.isEmpty { lines.append(.blank) }
      lines.append(.heading(group.rawValue))
      lines += entries.map {
        .key($0.keyNames(in: subject).joined(separator: "  "), help: $0.help)
      }
    }
    return lines
  }
}
