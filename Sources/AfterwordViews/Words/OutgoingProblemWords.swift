public import AfterwordModel

extension OutgoingProblem {
  /// What did not work, and what to do next. The draft stays as it is.
  public var sentence: String {
    switch self {
    case .noAddress: "The person has no e-mail address yet: e on their page adds it."
    case .notAnAddress(let text):
      "\(quoted(text)) is not one e-mail address. Correct it on the person's page."
    case .notAWebAddress(let text):
      "\(quoted(text)) is not a web address (https://…): it was not opened."
    case .noDesktop:
      "There is no desktop here to open it on, and BROWSER is not set. Copy the text with c, or name a "
        + "mail program in config.toml: [out] mailer."
    case .noOpener:
      "xdg-open is not installed. Copy the text with c, set BROWSER, or name a mail program in "
        + "config.toml: [out] mailer."
    case .command(let command, let problem): "\(quoted(command)): \(problem.words)."
    case .notFound(let program):
      "There is no program \(quoted(program)). Correct its name, or install it."
    case .notStarted(let program, let reason): "\(program) could not be started (\(reason))."
    case .failed(let program, let ending, let said):
      "\(program) \(ending.words)\(said.isEmpty ? "" : ": \(said)")."
    case .stopped(let program):
      "\(program) was stopped. If it was sending already, look whether it did."
    case .fileIsThere(let path):
      "\(path) is there already, and is not overwritten. Name another file."
    case .notWritten(let path, let reason): "\(path) cannot be written (\(reason))."
    case .tooMuch(let program, let limit):
      "\(program) gave back more than \(limit / 1_000_000) MB."
    case .nothingBack(let program): "\(program) gave nothing back."
    case .notText(let program): "What \(program) gave back is not UTF-8."
    }
  }
}

extension OutgoingProblem.Ending {
  fileprivate var words: String {
    switch self {
    case .code(let code): "ended with code \(code)"
    case .signal(let signal): "was ended by signal \(signal)"
    }
  }
}

extension CommandProblem {
  fileprivate var words: String {
    switch self {
    case .empty: "it names no program"
    case .openQuote(let quote): "a \(quote) is not closed"
    case .wouldBeOption(let word):
      "\(quoted(word)) begins with -, so that the program would take it for an option"
    }
  }
}

extension SentTimeProblem {
  /// What is wrong and what would be right.
  public func sentence(today: CalendarDay) -> String {
    switch self {
    case .phrase(let problem): problem.sentence(today: today)
    case .isToCome: "That time is still to come."
    case .beforeRound(let start):
      "The round that it is about began only on \(start.words(today: today))."
    }
  }
}
