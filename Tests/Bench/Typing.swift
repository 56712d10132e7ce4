import PseudoTerminal

extension PseudoTerminal {
  /// Types a letter, waits until it stands before the cursor, and says how long that took.
  func timeToShow(_ letter: String) throws -> Duration {
    let old = screen
    let start = ContinuousClock.now
    try send(letter)
    // Making a picture of the screen takes as long as what is measured: not before the answer.
    try waitForMoreOutput()
    try wait(until: "\(letter) on the screen") {
      $0.cursor != old.cursor && $0.hasBeforeCursor(letter)
    }
    return lastOutputTime - start
  }

  /// Where a letter goes is not known before: in the middle of a text that has scrolled.
  func waitUntilTyped(_ letter: String) throws {
    try send(letter)
    try wait(until: "\(letter) on the screen") { $0.hasBeforeCursor(letter) }
  }
}

extension Screen {
  func hasBeforeCursor(_ letter: String) -> Bool {
    isCursorVisible && cursor.column > 0 && cells[cursor.row][cursor.column - 1].text == letter
  }
}

/// Small letters, one after the other.
func letter(_ index: Int) -> String { String(UnicodeScalar(UInt8(ascii: "a") + UInt8(index % 26))) }
