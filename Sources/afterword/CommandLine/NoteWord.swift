internal import ArgumentParser

/// A word of a note, which may begin with a mark such as "- " that the parser of options would take
/// for one of its own.
struct NoteWord: ExpressibleByArgument {
  let text: String

  /// No argument of a process can hold a zero byte, so that this is never somebody's own text.
  private static let guardMark = "\0"

  init?(argument: String) {
    text = argument.hasPrefix(Self.guardMark) ? String(argument.dropFirst()) : argument
  }

  /// The arguments of the program, with a guard before those of `note` that only look like options.
  static func protected(_ arguments: [String]) -> [String] {
    // The command is the first word that is neither an option nor the value of one.
    let command = arguments.indices.first { index in
      !arguments[index].hasPrefix("-") && (index == 0 || arguments[index - 1] != "--journal")
    }
    guard let command, arguments[command] == "note" else { return arguments }
    return arguments.enumerated().map { index, argument in
      let isValue = index > 0 && arguments[index - 1] == "--journal"
      let isText = argument.hasPrefix("-") && !argument.hasPrefix("--") && argument.contains(" ")
      return index > command && isText && !isValue ? guardMark + argument : argument
    }
  }
}
