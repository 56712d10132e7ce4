import AfterwordModel
import AfterwordViews

/// Why a command could not be done: the sentence for standard error, and the exit code.
struct CommandFailure: Error {
  /// The codes are those of sysexits.h where it has one.
  enum Code: Int32 {
    /// Failed, or nothing found.
    case failed = 1
    case noTerminal = 2
    case wrongUsage = 64
    case unreadableData = 65
    case cannotWrite = 73
    case cannotRead = 74
    case busy = 75
  }

  var sentence: String
  var code: Code

  init(_ sentence: String, code: Code) {
    self.sentence = sentence
    self.code = code
  }

  init(_ error: JournalError) {
    self.init(error.sentence, code: Self.code(of: error))
  }

  private static func code(of error: JournalError) -> Code {
    switch error {
    case .notAJournal, .fromNewerVersion, .damaged: .unreadableData
    case .isDirectory, .cannotRead: .cannotRead
    case .cannotWrite, .diskFull, .perhapsWritten: .cannotWrite
    case .busy: .busy
    case .invalid, .notAnImprovement, .notSentThen: .wrongUsage
    case .notFound, .ambiguous, .notPlanned, .nothingToUndo, .nothingToRedo, .unexpected: .failed
    }
  }
}
