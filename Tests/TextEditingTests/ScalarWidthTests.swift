import Glibc
import Testing

@testable import TextEditing

@Suite struct ScalarWidthTests {
  private typealias ColumnsOfScalar = @convention(c) (wchar_t) -> Int32

  @Test("Every scalar that is drawn as it is takes the columns that glibc says")
  func agreesWithTheCLibrary() throws {
    let locale = try #require(newlocale(1 << LC_CTYPE, "C.UTF-8", nil))
    let before = uselocale(locale)
    defer {
      uselocale(before)
      freelocale(locale)
    }
    // Swift's overlay hides this function of wchar.h.
    let symbol = try #require(dlsym(nil, "wcwidth"))
    let columns = unsafeBitCast(symbol, to: ColumnsOfScalar.self)
    var wrong: [String] = []
    var drawn = 0
    for value in UInt32(0x20)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let expected: Int32
      switch ScalarWidth(scalar) {
      case .zero: expected = 0
      case .narrow: expected = 1
      case .wide: expected = 2
      case .hidden, .unknown: continue
      }
      drawn += 1
      if columns(wchar_t(bitPattern: value)) != expected { wrong.append(String(value, radix: 16)) }
    }
    #expect(wrong == [])
    #expect(drawn > 270_000)
  }

  @Test("Letters that never join are drawn as they are and are characters of their own")
  func neverJoins() {
    let letters = (UInt32(0x80)...0x10FFFF).compactMap { Unicode.Scalar($0) }.filter(\.neverJoins)
    #expect(letters.count > 30_000)
    for letter in letters {
      let width = ScalarWidth(letter)
      if width != .narrow && width != .wide { Issue.record("\(letter.visibleToken)") }
      let pair = "漢" + String(letter) + "a" + String(letter)
      if pair.count != 4 { Issue.record("\(letter.visibleToken) joins") }
    }
  }
}
