internal import AfterwordModel
internal import AfterwordViews
internal import ArgumentParser
internal import Glibc

/// Runs what the command line asks for and ends the process with its exit code.
enum CommandRun {
  static func main() -> Never {
    run {
      try checkArguments()
      var command = try AfterwordCommand.parseAsRoot(
        NoteWord.protected(Array(CommandLine.arguments.dropFirst()))
      )
      try command.run()
    }
  }

  /// What the program does without arguments, without reading them.
  static func openScreen() -> Never {
    run { try ScreenRun.open(journalAt: Surroundings.journalPath()) }
  }

  private static func run(_ body: () throws -> Void) -> Never {
    // A file that may not grow any more is an error of the journal, not the end of the program.
    signal(SIGXFSZ, SIG_IGN)
    do {
      try body()
      exit(0)
    } catch let failure as CommandFailure {
      fail(failure)
    } catch let error as JournalError {
      fail(CommandFailure(error))
    } catch let ending as SignalEnding {
      if let sentence = ending.rescues.sentence { Output.message("afterword: \(sentence)") }
      exit(ending.exitCode)
    } catch {
      end(withUsage: error)
    }
  }

  /// Swift would silently take another character for bytes that are no text.
  private static func checkArguments() throws(CommandFailure) {
    for argument in UnsafeBufferPointer(
      start: CommandLine.unsafeArgv,
      count: Int(CommandLine.argc)
    ) {
      guard let argument, String(validatingCString: argument) == nil else { continue }
      throw CommandFailure(
        "\(String(cString: argument)) is not UTF-8. Nothing was changed.",
        code: .unreadableData
      )
    }
  }

  /// Help, the version, and wrong usage: the parser knows what to say, and its code. What it says
  /// may quote an argument.
  private static func end(withUsage error: any Error) -> Never {
    let code = AfterwordCommand.exitCode(for: error)
    let text = AfterwordCommand.fullMessage(for: error)
    if code.isSuccess {
      try? Output.text(text)
    } else {
      Output.message(text)
    }
    exit(code.rawValue)
  }

  private static func fail(_ failure: CommandFailure) -> Never {
    Output.message("afterword: \(failure.sentence)")
    exit(failure.code.rawValue)
  }
}
