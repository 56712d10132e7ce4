import Glibc
import PseudoTerminal
import Testing

@Suite("A program without a terminal")
struct RunProgramTests {
  @Test("has its output, its error and its exit code told apart")
  func streams() throws {
    let result = try runProgram("/bin/sh", ["-c", "cat; echo oops >&2; exit 3"], input: "in\n")
    #expect(result.status == .code(3))
    #expect(result.standardOutput == "in\n")
    #expect(result.standardError == "oops\n")
  }

  @Test("takes and gives more data than a pipe holds")
  func muchData() throws {
    let input = String(repeating: "0123456789\n", count: 100_000)
    #expect(try runProgram("cat", input: input).standardOutput == input)
  }

  @Test("sees only the environment and the folder that it is given")
  func surroundings() throws {
    let result = try runProgram(
      "/bin/sh",
      ["-c", "echo $ONE-$HOME; pwd"],
      environment: ["ONE": "1"],
      directory: "/usr"
    )
    #expect(result.standardOutput == "1-\n/usr\n")
  }

  @Test("is given up at the deadline")
  func endless() {
    #expect(throws: ProgramStillRuns.self) {
      try runProgram("tail", ["-f", "/dev/null"], patience: .milliseconds(1))
    }
  }
}
