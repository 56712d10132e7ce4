import PowerLoss
import Testing

@Suite("What strace writes")
struct StraceLogTests {
  /// `/j` is `\x2f\x6a`, `/j/a` is `\x2f\x6a\x2f\x61`.
  private func calls(_ log: String) throws -> [FileCall] {
    try StraceLog.calls(in: Array(log.utf8), folder: "/j")
  }

  private let file = #"3<\x2f\x6a\x2f\x61>"#

  @Test("Writes, lengths, syncs and removals in the folder are read, in their order")
  func all() throws {
    let log = #"""
      7 openat(AT_FDCWD<\x2f>, "\x2f\x6a\x2f\x61", O_RDWR|O_CREAT|O_CLOEXEC, 0600) = 3<\x2f\x6a\x2f\x61>
      7 pwrite64(3<\x2f\x6a\x2f\x61>, "\x00\xff\x0a", 3, 512) = 3
      7 ftruncate(3<\x2f\x6a\x2f\x61>, 2)       = 0
      7 fdatasync(3<\x2f\x6a\x2f\x61>)          = 0
      7 openat(AT_FDCWD<\x2f>, "\x2f\x6a", O_RDONLY|O_CLOEXEC) = 4<\x2f\x6a>
      7 fsync(4<\x2f\x6a>)                      = 0
      7 unlink("\x2f\x6a\x2f\x61")              = 0
      7 write(1<\x2f\x64\x65\x76\x2f\x70\x74\x73\x2f\x33>, "\x68\x69", 2) = 2
      7 +++ exited with 0 +++
      """#
    #expect(
      try calls(log) == [
        .create("a"), .write("a", at: 512, [0, 255, 10]), .setLength("a", 2), .sync("a"),
        .syncFolder, .remove("a"), .output(Array("hi".utf8)),
      ]
    )
  }

  @Test("A file that is emptied when it is opened is made and has no length")
  func emptied() throws {
    let log = #"7 openat(AT_FDCWD<\x2f>, "\x2f\x6a\x2f\x61", O_WRONLY|O_CREAT|O_TRUNC, 0600) = 3"#
    #expect(try calls(log) == [.create("a"), .setLength("a", 0)])
  }

  @Test("A call during which another thread had its turn counts when it returns")
  func interrupted() throws {
    let log = #"""
      7 fdatasync(3<\x2f\x6a\x2f\x61> <unfinished ...>
      8 unlink("\x2f\x6a\x2f\x62") = 0
      7 <... fdatasync resumed>)                = 0
      """#
    #expect(try calls(log) == [.remove("b"), .sync("a")])
  }

  @Test("Of a write that the system took only in part, that part is read")
  func partly() throws {
    #expect(
      try calls("7 pwrite64(\(file), \"\\x01\\x02\", 2, 0) = 1") == [.write("a", at: 0, [1])]
    )
  }

  @Test(
    "What failed, never returned, or happened elsewhere is left out",
    arguments: [
      #"7 pwrite64(3<\x2f\x6a\x2f\x61>, "\x01", 1, 0) = -1 EIO (Input/output error) (INJECTED)"#,
      #"7 fsync(3<\x2f\x6a\x2f\x61>) = ?"#, #"7 fsync(3<\x2f\x6a\x2f\x61> <unfinished ...>"#,
      #"7 pwrite64(3<\x2f\x6b\x2f\x61>, "\x01", 1, 0) = 1"#, #"7 fsync(3<\x2f\x6a\x61>) = 0"#,
      #"7 unlink("\x2f\x6a\x2f\x61\x2f\x62") = 0"#, "7 --- SIGWINCH {si_signo=SIGWINCH} ---", "",
    ]
  )
  func leftOut(line: String) throws { #expect(try calls(line) == []) }

  @Test(
    "What the model does not know is an error, never a gap",
    arguments: [
      #"7 rename("\x2f\x6b", "\x2f\x6a\x2f\x61") = 0"#,
      #"7 write(3<\x2f\x6a\x2f\x61>, "\x01", 1) = 1"#,
      #"7 pwrite64(3<\x2f\x6a\x2f\x61>, "\x01"..., 99, 0) = 99"#,
      #"7 unlinkat(AT_FDCWD<\x2f>, "\x2f\x6a\x2f\x61", 0) = 0"#,
    ]
  )
  func unknown(line: String) { #expect(throws: UnknownCall.self) { try calls(line) } }
}
