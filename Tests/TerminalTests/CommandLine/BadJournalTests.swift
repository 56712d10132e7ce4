import Foundation
import Glibc
import PseudoTerminal
import Testing

@Suite("Files that cannot be a journal")
struct BadJournalTests {
  private static let commands = [["list"], ["add", "Acme", "SRE", "--at", "now"]]

  private func run(_ command: [String], on path: String) throws -> ProgramResult {
    let journal = try OwnJournal()
    return try runProgram(
      afterwordBinary(),
      command + ["--journal", path],
      environment: journal.environment
    )
  }

  @Test("A folder is none", arguments: commands)
  func folder(command: [String]) throws {
    let folder = try OwnJournal().folder
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let result = try run(command, on: folder)
    #expect(result.status == .code(74))
    #expect(result.standardError.contains("\(folder) is a folder"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
  }

  @Test("A text file is none, and stays as it is", arguments: commands)
  func textFile(command: [String]) throws {
    let place = try OwnJournal()
    let text = Data("Dear diary,\n".utf8)
    try text.write(to: URL(fileURLWithPath: place.path))
    let result = try run(command, on: place.path)
    #expect(result.status == .code(65))
    #expect(result.standardError.contains("is not an Afterword journal"))
    #expect(place.bytes == text)
  }

  @Test("A folder that cannot be made is said to be so")
  func impossibleFolder() throws {
    let result = try run(["add", "Acme", "SRE", "--at", "now"], on: "/proc/none/j.sqlite")
    #expect(result.status == .code(73))
    #expect(result.standardError.contains("/proc/none/j.sqlite cannot be written"))
  }

  @Test("A read-only folder is left as it is")
  func readOnlyFolder() throws {
    let journal = try OwnJournal()
    _ = try journal.addAcme()
    let before = journal.bytes
    // Modes do not bind root, so root becomes nobody; another user may not read the file at all.
    let result = try journal.shell(
      """
      chmod 0444 "$FOLDER"/journal.sqlite; chmod 0555 "$FOLDER"
      cp "$AFTERWORD" "$FOLDER".program; chmod 0755 "$FOLDER".program
      set -- "$FOLDER".program note hello
      if [ "$(id -u)" = 0 ]; then setpriv --reuid=65534 --clear-groups "$@"; else "$@"; fi
      code=$?
      rm "$FOLDER".program; chmod 0755 "$FOLDER"; exit $code
      """
    )
    #expect(result.status == .code(73))
    #expect(result.standardError.contains("cannot be written (Permission denied)"))
    #expect(journal.bytes == before)
  }

  @Test("A file that may grow no more keeps what it has")
  func fileSizeLimit() throws {
    let journal = try OwnJournal()
    _ = try journal.addAcme()
    let before = journal.bytes
    let result = try journal.shell(
      "trap '' XFSZ; ulimit -f 1; exec \"$AFTERWORD\" note hello"
    )
    #expect(result.status == .code(73))
    #expect(result.standardError.contains("cannot be written"))
    #expect(journal.bytes == before)
  }

  /// Only root can mount a small disk of its own.
  @Test("A full disk keeps what it has", .enabled(if: canMount))
  func fullDisk() throws {
    let journal = try OwnJournal()
    _ = try journal.addAcme()
    let result = try journal.shell(
      """
      exec unshare -m /bin/sh -c '
        mkdir "$FOLDER"/disk && mount -t tmpfs -o size=512k none "$FOLDER"/disk || exit 99
        cp "$FOLDER"/journal.sqlite "$FOLDER"/disk/j.sqlite || exit 99
        head -c 600000 /dev/zero > "$FOLDER"/disk/filling 2>/dev/null
        "$AFTERWORD" note hello --journal "$FOLDER"/disk/j.sqlite
        code=$?
        cmp "$FOLDER"/journal.sqlite "$FOLDER"/disk/j.sqlite && exit $code'
      """
    )
    #expect(result.status == .code(73))
    #expect(result.standardError.contains("no room left on the disk"))
  }

  private static var canMount: Bool {
    let result = try? runProgram(
      "/bin/sh",
      ["-c", "unshare -m mount -t tmpfs -o size=64k none /mnt"]
    )
    return result?.status == .success
  }
}
