import Testing
import TOMLKit

@testable import AfterwordExchange

@Suite("Where the keys of a TOML text stand")
struct TOMLPlacesTests {
  private static let text = #"""
    # a = 1
    top = 1 # b = 2
      indented.key   =  "a = \" [x] # " # after
    literal = 'C:\' # after
    empty = ""
    several = """
    [no] = "table"
    "" still \""""
    raw = '''
    'raw' = ''''
    days = [ # first
      2026-12-25, "a ] # b",
      [1, { deep = [true] }],
    ]
    inline = { one = 1, "two words" = { three = 3 }, list = [] }
    "quoted \u0061" = 2026-11-22 18:40:00 # time

    [section."with dots.in"]
    key=1
    [[tables]]
    name = 'x'
    last = ["ä\t", 3.5]
    """#

  @Test(
    "Each key and each value",
    arguments: [
      (["top"], 2, 1, 7), (["indented", "key"], 3, 3, 21), (["literal"], 4, 1, 11),
      (["empty"], 5, 1, 9), (["several"], 6, 1, 11), (["raw"], 9, 1, 7), (["days"], 11, 1, 8),
      (["days", "0"], 12, 3, 3), (["days", "1"], 12, 15, 15), (["days", "2"], 13, 3, 3),
      (["days", "2", "0"], 13, 4, 4), (["days", "2", "1", "deep"], 13, 9, 16),
      (["inline", "one"], 15, 12, 18), (["inline", "two words", "three"], 15, 37, 45),
      (["inline", "list"], 15, 50, 57), (["quoted a"], 16, 1, 19),
      (["section", "with dots.in", "key"], 19, 1, 5), (["section"], 18, 1, 1),
      (["tables"], 20, 1, 1), (["tables", "name"], 21, 1, 8),
      (["tables", "last", "1"], 22, 16, 16),
    ]
  )
  func places(path: [String], line: Int, key: Int, value: Int) throws {
    let places = TOMLPlaces(of: Self.text)
    #expect(places.key(path) == TOMLPlace(line: line, column: key))
    #expect(places.value(path) == TOMLPlace(line: line, column: value))
  }

  @Test("The text of the table above is TOML, and what only looks like a key has no place")
  func noPlaces() throws {
    let table = try TOMLTable(string: Self.text)
    #expect(table["quoted a"] != nil)
    let places = TOMLPlaces(of: Self.text)
    for name in ["a", "b", "no", "x", "key"] { #expect(places.key([name]) == nil) }
  }

  @Test("A byte order mark has no column, and lines may end with a carriage return")
  func lineEnds() {
    let places = TOMLPlaces(of: "\u{FEFF}a = 1\r\nb = 2\r\n")
    #expect(places.key(["a"]) == TOMLPlace(line: 1, column: 1))
    #expect(places.value(["b"]) == TOMLPlace(line: 2, column: 5))
  }

  @Test(
    "A text that is no TOML comes to an end",
    arguments: ["a = [}", "a = {]", "[", "=", "a = \"", "a = '''", "\"", "a = [1, [", "]}{["]
  )
  func ends(text: String) {
    #expect(TOMLPlaces(of: text).key(["nowhere"]) == nil)
  }
}
