import TerminalCanvas
import Testing

@testable import NcursesTerminal

@Suite("What a terminal sends for the mouse becomes mouse events")
struct MouseTests {
  private static let place = Position(row: 19, column: 9)

  static let reports: [(String, MouseEvent)] = [
    ("\u{1B}[<0;10;20M", MouseEvent(.press, .left, at: place)),
    ("\u{1B}[<0;10;20m", MouseEvent(.release, .left, at: place)),
    ("\u{1B}[<1;10;20M", MouseEvent(.press, .middle, at: place)),
    ("\u{1B}[<2;10;20M", MouseEvent(.press, .right, at: place)),
    ("\u{1B}[<2;10;20m", MouseEvent(.release, .right, at: place)),
    ("\u{1B}[<32;10;20M", MouseEvent(.drag, .left, at: place)),
    ("\u{1B}[<34;10;20M", MouseEvent(.drag, .right, at: place)),
    ("\u{1B}[<64;10;20M", MouseEvent(.wheelUp, .middle, at: place)),
    ("\u{1B}[<65;10;20M", MouseEvent(.wheelDown, .middle, at: place)),
    ("\u{1B}[<4;10;20M", MouseEvent(.press, .left, at: place, modifiers: .shift)),
    ("\u{1B}[<8;10;20M", MouseEvent(.press, .left, at: place, modifiers: .alt)),
    ("\u{1B}[<48;10;20M", MouseEvent(.drag, .left, at: place, modifiers: .control)),
    ("\u{1B}[<81;10;20M", MouseEvent(.wheelDown, .middle, at: place, modifiers: .control)),
    ("\u{1B}[<0;1;1M", MouseEvent(.press, .left, at: Position(row: 0, column: 0))),
    ("\u{1B}[<0;500;300M", MouseEvent(.press, .left, at: Position(row: 299, column: 499))),
    ("\u{1B}[32;10;20M", MouseEvent(.press, .left, at: place)),
    ("\u{1B}[35;10;20M", MouseEvent(.release, .left, at: place)),
    ("\u{1B}[64;10;20M", MouseEvent(.drag, .left, at: place)),
    ("\u{1B}[96;10;20M", MouseEvent(.wheelUp, .middle, at: place)),
    ("\u{1B}[M !!", MouseEvent(.press, .left, at: Position(row: 0, column: 0))),
    ("\u{1B}[M\"*4", MouseEvent(.press, .right, at: place)),
    ("\u{1B}[M#*4", MouseEvent(.release, .left, at: place)),
    ("\u{1B}[M@*4", MouseEvent(.drag, .left, at: place)),
    ("\u{1B}[Ma*4", MouseEvent(.wheelDown, .middle, at: place)),
  ]

  @Test("A report is that event and nothing else", arguments: reports)
  func isRead(bytes: String, event: MouseEvent) {
    var decoder = KeyDecoder()
    #expect(decoder.feed((bytes + "x").utf8) == [.mouse(event), .key(KeyStroke(.character("x")))])
    #expect(decoder.patience == nil)
  }

  @Test("The bytes of the first form are no UTF-8 where the column is high")
  func highColumn() {
    var decoder = KeyDecoder()
    let events = decoder.feed(Array("\u{1B}[M ".utf8) + [0xFF, 0x21])
    #expect(events == [.mouse(MouseEvent(.press, .left, at: Position(row: 0, column: 222)))])
  }

  @Test("A key in the middle of the first form is read")
  func interrupted() {
    var decoder = KeyDecoder()
    #expect(decoder.feed("\u{1B}[M !\u{1B}[A".utf8) == [.key(KeyStroke(.up))])
  }

  @Test("Escape right before a report stays Escape")
  func escapeBefore() {
    var decoder = KeyDecoder()
    let press = InputEvent.mouse(MouseEvent(.press, .left, at: Self.place))
    #expect(decoder.feed("\u{1B}\u{1B}[<0;10;20M".utf8) == [.key(KeyStroke(.escape)), press])
    #expect(decoder.feed("\u{1B}\u{1B}[M *4".utf8) == [.key(KeyStroke(.escape)), press])
  }
}

@Suite("Clicks are counted")
struct ClickCounterTests {
  private let start = ContinuousClock.now
  private let place = Position(row: 3, column: 4)

  private func counts(
    _ presses: [(milliseconds: Int, event: MouseEvent)]
  ) -> [Int] {
    var counter = ClickCounter()
    return presses.map { press in
      counter.counted(press.event, at: start + .milliseconds(press.milliseconds)).clickCount
    }
  }

  @Test("Up to three in one place, then from one again")
  func upToThree() {
    let press = MouseEvent(.press, .left, at: place)
    #expect(counts([(0, press), (300, press), (600, press), (900, press)]) == [1, 2, 3, 1])
  }

  @Test("Too late, elsewhere, another button, or a wheel between: a first click")
  func firstAgain() {
    let press = MouseEvent(.press, .left, at: place)
    let elsewhere = MouseEvent(.press, .left, at: Position(row: 3, column: 5))
    let other = MouseEvent(.press, .right, at: place)
    let wheel = MouseEvent(.wheelUp, .middle, at: place)
    #expect(counts([(0, press), (401, press)]) == [1, 1])
    #expect(counts([(0, press), (10, elsewhere)]) == [1, 1])
    #expect(counts([(0, press), (10, other)]) == [1, 1])
    #expect(counts([(0, press), (10, wheel), (20, press)]) == [1, 1, 1])
  }

  @Test("A drag and a release have the count of their press")
  func dragged() {
    let press = MouseEvent(.press, .left, at: place)
    let drag = MouseEvent(.drag, .left, at: Position(row: 9, column: 9))
    let release = MouseEvent(.release, .left, at: Position(row: 9, column: 9))
    #expect(counts([(0, press), (9, press), (2000, drag), (3000, release)]) == [1, 2, 2, 2])
  }
}
