internal import AfterwordModel
internal import Dispatch
internal import Glibc
internal import NcursesTerminal

/// Gives a link to the desktop: to xdg-open, which reads `BROWSER` too, or without it to one of the
/// programs of `BROWSER`.
struct LinkOpener {
  /// How long a failure is waited for: a browser may end at once, or stay for as long as it is used.
  private static let patience = DispatchTimeInterval.seconds(3)

  /// The programs to try, one after another.
  private let programs: [[String]]

  init(_ link: String) throws(OutgoingProblem) {
    let hasDesktop = ["DISPLAY", "WAYLAND_DISPLAY"].contains { Surroundings.variable($0) != nil }
    let browsers = Surroundings.variable("BROWSER")
    guard hasDesktop || browsers != nil else { throw .noDesktop }
    programs = [[Self.opener, link]] + Self.programs(in: browsers ?? "", for: link)
  }

  /// As xdg-open reads them: a list with colons between, and the link in the place of `%s`, else at the
  /// end.
  private static func programs(in browsers: String, for link: String) -> [[String]] {
    browsers.split(separator: ":").map { browser in
      let words = browser.split(separator: " ").map(String.init)
      return browser.contains("%s")
        ? words.map { $0.replacing("%s", with: link) } : words + [link]
    }
    .filter { !$0.isEmpty }
  }

  /// Tries until one takes it. To be called on a thread that may wait.
  func open() throws(OutgoingProblem) {
    var problem = OutgoingProblem.noOpener
    for words in programs {
      do throws(OutgoingProblem) {
        return try Self.run(words)
      } catch .notFound {
        continue
      } catch {
        problem = error
      }
      // It has tried the others itself.
      if words.first == Self.opener { break }
    }
    throw problem
  }

  private static func run(_ words: [String]) throws(OutgoingProblem) {
    let name = words.first ?? ""
    guard let nothing = ScratchFile() else { throw .noRoom(for: name) }
    let child: pid_t
    do {
      child = try ChildProgram.start(words, streams: .background(input: nothing.descriptor))
    } catch {
      throw OutgoingProblem(error, program: name)
    }
    guard let ending = AwaitedEnd(of: child).ending(within: patience) else { return }
    let said = name == opener ? complaints[ending] ?? "" : ""
    if let problem = OutgoingProblem(ending, program: name, said: said) { throw problem }
  }

  private static let opener = "xdg-open"

  /// What xdg-open means by its codes (xdg-open(1), "Exit Codes").
  private static let complaints: [ProgramEnding: String] = [
    .exited(code: 3): "no program is set up for such links",
    .exited(code: 4): "the program that it started failed",
  ]
}
