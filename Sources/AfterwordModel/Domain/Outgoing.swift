/// How messages leave: config.toml's `[out]`.
public struct Outgoing: Sendable, Hashable {
  /// A mail program, as in `neomutt -s {subject} -i {file} {to}`; empty for the system's own, by a mailto link.
  public var mailer = ""
  /// A program that takes a whole message and sends it, as in `msmtp -t`; empty if there is none.
  public var sendmail = ""
  /// What prints a letter, from its standard input.
  public var printer = "lpr"
  /// What a draft is piped through by one key, such as a spell checker; empty if there is none.
  public var filter = ""
  public var paper = Paper.a4

  public init() {}
}

extension Outgoing {
  /// What stands in a configured command for a part of the message.
  public enum Placeholder: String, Sendable, CaseIterable {
    case to = "{to}"
    case subject = "{subject}"
    /// The path of a private file with the message.
    case file = "{file}"
    /// The whole message as a mailto link.
    case mailto = "{mailto}"
  }

  /// Whether the mail program is given the message where it would listen to the keyboard: such
  /// programs send it without a further question.
  public var mailerSendsAtOnce: Bool {
    !mailer.isEmpty
      && [Placeholder.file, .mailto].allSatisfy { !mailer.contains($0.rawValue) }
  }

  /// The name of the program that a command starts with, for a person.
  public static func programName(in command: String) -> String {
    let word = command.split(whereSeparator: \.isWhitespace).first ?? ""
    return String(word.split(separator: "/").last ?? word)
  }
}
