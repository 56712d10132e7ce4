import Testing

@testable import AfterwordModel

struct Situation: Sendable, CustomTestStringConvertible {
  let name: String
  let steps: [NoteStep]
  let names: String

  init(_ name: String, _ steps: [NoteStep], _ names: String) {
    self.name = name
    self.steps = steps
    self.names = names
  }

  var testDescription: String { name }
}

@Suite("The identity of marked lines")
struct LineIdentityTests {
  static let three = "- slow\n+ kind\n? when"

  static let typing = [
    Situation("new lines", [.save(three)], "A B C"),
    Situation("nothing changed", [.save(three), .save(three + "\nplain")], "A B C"),
    Situation("typed letter by letter", [.type("- wants more Go\n+ kind")], "A B"),
    Situation(
      "typed below others",
      [.save(three), .type(three + "\n! send it by Friday")],
      "A B C D"
    ),
    Situation("typed above others", [.save(three), .type("! first\n" + three)], "D A B C"),
    Situation("typed between others", [.save("- a\n- b"), .type("- a\n? new\n- b")], "A C B"),
    Situation("a word retyped", [.save("- wants more Go"), .save("- wants more Rust")], "A"),
    Situation(
      "a word retyped letter by letter",
      [.save("- a\n- wants Go\n- b"), .type("- a\n- wants Rust\n- b")],
      "A B C"
    ),
    Situation("all of it retyped at its place", [.save(three), .save("- fast\n+ kind")], "A B"),
    Situation(
      "all of it replaced between two that stay",
      [.save("- a\n- bbb\n- c"), .save("- a\n- xyz\n- c")],
      "A B C"
    ),
    Situation("grown", [.save("- Go"), .save("- Go, networking and patience")], "A"),
    Situation("cut short", [.save("- Go, networking and patience"), .save("- Go")], "A"),
    Situation("a typing error mended", [.save("- kuberntes"), .save("- Kubernetes")], "A"),
    Situation("lines of other scripts", [.save("- 話が長い"), .save("- 話がとても長い")], "A"),
    Situation("composed differently", [.save("- caf\u{E9}"), .save("- cafe\u{301}")], "A"),
    Situation("only white space", [.save("- slow"), .save("-  slow  ")], "A"),
    Situation("two lines of the same text", [.save("- a\n- a")], "A B"),
    Situation("one of two equal lines changed", [.save("- a\n- a"), .save("- a\n- ab")], "A B"),
    Situation("two lines changed at once", [.save("- ab\n- cd"), .save("- abx\n- cdx")], "A B"),
    Situation("a split line", [.save("- slow and vague"), .save("- slow\n- and vague")], "B A"),
    Situation(
      "two lines joined",
      [.save("- slow\n- vague answers"), .save("- slow - vague answers")],
      "B"
    ),
  ]

  static let moving = [
    Situation("moved down", [.save(three), .save("+ kind\n? when\n- slow")], "B C A"),
    Situation("moved up", [.save(three), .save("? when\n- slow\n+ kind")], "C A B"),
    Situation("swapped", [.save("- a\n- b"), .save("- b\n- a")], "B A"),
    Situation("moved over plain lines", [.save("- a\nx\ny"), .save("x\ny\n- a")], "A"),
    Situation("turned around", [.save(three), .save("? when\n+ kind\n- slow")], "C B A"),
    Situation(
      "moved and edited in one save",
      [.save("- wants more Kubernetes\n+ kind"), .save("+ kind\n- wants much more Kubernetes")],
      "B A"
    ),
    Situation("a copy", [.save("- a\n- b"), .save("- a\n- b\n- a")], "A B C"),
    Situation("a copy of all", [.save("- a\n- b"), .save("- a\n- b\n- a\n- b")], "A B C D"),
    Situation(
      "a copy that is edited",
      [.save("- a b"), .save("- a b\n- a b"), .save("- a b\n- a b c")],
      "A B"
    ),
    Situation("cut, and pasted in one save", [.save("- a\nx"), .save("x\n- a")], "A"),
    Situation(
      "cut, and pasted later",
      [.save(three), .save("+ kind"), .save("+ kind\n- slow")],
      "B A"
    ),
    Situation(
      "cut, something else typed there, and pasted later",
      [
        .save("- slow\n+ kind"), .save("+ kind"), .type("- new\n+ kind"),
        .save("- new\n+ kind\n- slow"),
      ],
      "C B A"
    ),
    Situation(
      "cut, and pasted twice",
      [.save("- a\n- b"), .save("- b"), .save("- b\n- a\n- a")],
      "B A C"
    ),
    Situation(
      "cut, and pasted in another interview's note",
      [.save("- a\n- b"), .save("- b"), .saveOther("+ x\n- a")],
      "B | C A"
    ),
    Situation(
      "copied to another interview's note",
      [.save("- a\n- b"), .saveOther("- a")],
      "A B | C"
    ),
    Situation("all lines cut and pasted", [.save(three), .save(""), .save(three)], "A B C"),
  ]

  static let marking = [
    Situation("- to +", [.save("- a\n- b"), .save("+ a\n- b")], "A B"),
    Situation("through every mark", [.save("- a"), .save("? a"), .save("> a"), .save("+ a")], "A"),
    Situation("the mark taken away and put back", [.save("- a"), .save("a"), .save("- a")], "A"),
    Situation("the mark moved to the next line", [.save("- a\nb"), .save("a\n- b")], "A"),
    Situation("a bullet is no mark", [.save("* a\n- b"), .save("- b")], "A"),
    Situation("marked by hand", [.save("a\n- b"), .save("- a\n- b")], "B A"),
  ]

  static let others = [
    Situation("undone", [.save("- a\n- b"), .save("- b"), .undo], "A B"),
    Situation("undone and done again", [.save("- a"), .save("- a\n- b"), .undo, .redo], "A B"),
    Situation("all undone and done again", [.save("- a\n- b"), .undo, .redo], "A B"),
    Situation("typing undone", [.save("- a\n- b"), .type("- a\n- but"), .undo], "A B"),
    Situation("a line added by another command", [.save("- a\n- b"), .append("- c")], "A B C"),
    Situation(
      "merged with another writer's lines",
      [.save("- a\n- b"), .append("- c"), .merge("- x\n- a\n- b", base: "- a\n- b")],
      "D A B C"
    ),
    Situation(
      "a line moved while another writer adds one",
      [.save("- a\n- b\nz"), .append("- c"), .merge("z\n- a\n- b", base: "- a\n- b\nz")],
      "A B C"
    ),
    Situation(
      "a line that both have changed",
      [.save("- slow"), .save("- slow talk"), .merge("- slow work", base: "- slow")],
      "A B"
    ),
    Situation(
      "changed by an outside editor",
      [.save("- slow\n+ kind\n? when"), .save("# Notes\n\n? when\n- slow in parts\n+ kind\n")],
      "C A B"
    ),
    Situation(
      "replaced by another text while its action is under way",
      [.save("- slow"), .act(line: 0), .save("- xyz")],
      "B"
    ),
    Situation(
      "back again while its action is under way",
      [.save("- slow"), .act(line: 0), .save("- xyz"), .save("- slow")],
      "A"
    ),
    Situation(
      "edited while its action is under way",
      [.save("- slow\n- b"), .act(line: 0), .type("- slow talk\n- b")],
      "A B"
    ),
  ]

  @Test("is kept as a person would expect", arguments: typing + moving + marking + others)
  func keeps(situation: Situation) throws {
    let history = try LineHistory()
    for step in situation.steps { try history.take(step) }
    #expect(try history.names() == situation.names)
  }
}
