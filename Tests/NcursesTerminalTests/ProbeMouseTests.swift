import Foundation
import PseudoTerminal
import Testing

@Suite("The mouse and the clipboard in a real pseudo-terminal")
struct ProbeMouseTests {
  private static let mouseOn = "\u{1B}[?1002h\u{1B}[?1006h"
  private static let mouseOff = "\u{1B}[?1006l\u{1B}[?1002l"

  private func written(by probe: PseudoTerminal) -> String {
    String(decoding: probe.output, as: UTF8.self)
  }

  @Test("It is reported with its clicks counted, only while it is asked for")
  func reported() throws {
    let probe = try startProbe()
    try probe.wait(for: "80x24")
    #expect(!written(by: probe).contains("?1002h"))
    try probe.send("m")
    try probe.waitForOutput(Self.mouseOn)
    try probe.send("\u{1B}[<0;5;3M\u{1B}[<0;5;3m\u{1B}[<0;5;3M\u{1B}[<32;9;4M\u{1B}[<65;1;1M")
    try probe.wait(for: "press left at 2,4 0 1")
    try probe.wait(for: "press left at 2,4 0 2")
    try probe.wait(for: "drag left at 3,8 0 2")
    try probe.wait(for: "wheelDown middle at 0,0 0 1")
    try probe.send("n")
    try probe.waitForOutput(Self.mouseOff)
  }

  @Test("It is off when the program leaves, however that is", arguments: ["q", "A", "T"])
  func offAtTheEnd(key: String) throws {
    let probe = try startProbe()
    try probe.wait(for: "80x24")
    try probe.send("m")
    try probe.waitForOutput(Self.mouseOn)
    try probe.send(key)
    try probe.waitForExit(patience: .seconds(15))
    #expect(written(by: probe).components(separatedBy: Self.mouseOff).count == 2)
  }

  @Test("It is off while another program has the screen, and on again after it")
  func offMeanwhile() throws {
    let probe = try startProbe(["PROBE_COMMAND": "echo here"])
    try probe.wait(for: "80x24")
    try probe.send("m")
    try probe.waitForOutput(Self.mouseOn)
    try probe.send("e")
    try probe.wait(for: "command: exited(code: 0)")
    let parts = written(by: probe).components(separatedBy: "here\r\n")
    let before = try #require(parts.first)
    let after = try #require(parts.last)
    #expect(parts.count == 2 && before.contains(Self.mouseOff) && after.contains(Self.mouseOn))
  }

  @Test("Old consoles are not asked for it", arguments: ["linux", "vt100"])
  func oldConsoles(name: String) throws {
    let probe = try startProbe(["TERM": name])
    try probe.wait(for: "80x24")
    try probe.send("mx")
    try probe.wait(for: "character(\"x\") 0")
    try probe.send("q")
    try probe.waitForExit()
    #expect(!written(by: probe).contains("?100"))
  }

  @Test("Text for the clipboard is sent in base64", arguments: ["xterm-256color", "tmux-256color"])
  func clipboard(name: String) throws {
    let probe = try startProbe(["TERM": name])
    try probe.wait(for: "80x24")
    try probe.send("c")
    try probe.wait(for: "copied: true")
    try probe.waitForOutput("\u{1B}]52;c;R3LDvMOfZQ==\u{07}")
  }

  @Test(
    "No text is sent to a terminal that cannot take it",
    arguments: [["TERM": "linux"], ["TERM": "vt100"], ["TERM": "screen-256color", "STY": "1.pts"]]
  )
  func noClipboard(environment: [String: String]) throws {
    let probe = try startProbe(environment)
    try probe.wait(for: "80x24")
    try probe.send("c")
    try probe.wait(for: "copied: false")
    #expect(!written(by: probe).contains("]52;"))
  }
}
