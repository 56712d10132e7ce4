import Testing

@testable import AfterwordExchange

@Suite("Lines of a note as parts of sentences")
struct NoteFragmentTests {
  private let names = ["Dana Whitfield", "Nguyễn Thị Hương", "عمر الخطيب"]

  @Test(
    "What was talked about is found behind the verb of liking",
    arguments: [
      ("liked the migration story, asked for the numbers twice", "the migration story"),
      ("Likes how I test", "how I test"),
      ("really enjoyed my talk (the long one)", "my talk"),
      ("interested in the on-call rota: wants details", "the on-call rota"),
      ("liked it", nil),
      ("likes that I have run migrations", nil),
      ("liked", nil),
      ("calm under the outage exercise", nil),
      ("回答得很清楚", nil),
    ]
  )
  func topic(line: String, expected: String?) {
    #expect(NoteFragment(line).topic == expected)
  }

  @Test(
    "What somebody said word for word is found between quotation marks",
    arguments: [
      (
        "\"you explain failure without blaming anybody\"",
        "you explain failure without blaming anybody"
      ),
      ("names, tests, small steps: \"I could follow every one.\"", "I could follow every one"),
      ("“finally, consent”, she said", "finally, consent"),
      ("„genau so“ macht man das", "genau so"),
      ("a \"maybe\" at most", nil),
      ("an open \" mark", nil),
    ]
  )
  func quotation(line: String, expected: String?) {
    #expect(NoteFragment(line).quotation == expected)
  }

  @Test(
    "Who said it is no part of what was said",
    arguments: [
      ("too little depth, said Dana", "too little depth"),
      ("too little depth (says Dana Whitfield)", "too little depth"),
      ("too little depth, said everybody", "too little depth, said everybody"),
      ("said Dana", "said Dana"),
    ]
  )
  func speaker(line: String, expected: String) {
    #expect(NoteFragment(line, knownNames: names).text == expected)
  }

  @Test("A clause with \"that\" stays one")
  func gladClause() {
    let line = NoteFragment("likes that I have run migrations, not only planned them")
    #expect(line.gladClause == "that I have run migrations, not only planned them")
    #expect(NoteFragment("liked that").gladClause == nil)
  }

  @Test(
    "Advice is found where it is one, and where the line only looks like it, it is quoted",
    arguments: [
      ("should read the chapter on queues", "read the chapter on queues"),
      ("I should speak slower", "speak slower"),
      ("no answer to the capacity question: practise sums", "practise sums"),
      ("Practise sums", "practise sums"),
      ("test coverage is thin", nil),
      ("forgot time zones", nil),
      ("敬語をもう少し練習する", nil),
    ]
  )
  func advice(line: String, expected: String?) {
    #expect(NoteFragment(line).advice == expected)
  }

  @Test("What there is to be more of")
  func wishForMore() {
    let line = NoteFragment("wants more Kubernetes depth, above all networking")
    #expect(line.wishForMore == "more Kubernetes depth, above all networking")
    #expect(NoteFragment("wants more").wishForMore == nil)
  }

  @Test(
    "What is to be handed over is told from what is to be done",
    arguments: [
      ("send the lab link", "the lab link", "send the lab link"),
      ("I'll send you my CV", "my CV", "send you my CV"),
      ("send the link to the talk", "the link to the talk", "send the link to the talk"),
      ("send the numbers to Priya", nil, "send the numbers to Priya"),
      ("look up the numbers", nil, "look up the numbers"),
      ("the lab link", nil, nil),
    ]
  )
  func thing(line: String, thing: String?, deed: String?) {
    #expect(NoteFragment(line).thing == thing)
    #expect(NoteFragment(line).deed == deed)
  }

  @Test(
    "What was done is told from what shows it",
    arguments: [
      ("wrote a small calendar, tests first", "wrote a small calendar, tests first"),
      ("I've rebuilt the lab", "rebuilt the lab"),
      ("finished the course", "finished the course"),
      ("twenty sums on paper", nil),
    ]
  )
  func pastDeed(line: String, expected: String?) {
    #expect(NoteFragment(line).pastDeed == expected)
  }

  @Test("Mentions become names, and the reader's own becomes \"you\"")
  func mentions() {
    let line = "write to @Nguyễn Thị Hương about the paper of @Dana, mail me@example.org"
    let toHer = NoteFragment(line, knownNames: names, reader: "Nguyễn Thị Hương")
    #expect(toHer.text == "write to you about the paper of Dana, mail me@example.org")
    let toOthers = NoteFragment("@عمر الخطيب laughed", knownNames: names)
    #expect(toOthers.text == "عمر الخطيب laughed")
  }

  @Test("A long line is cut at a word, and never becomes a whole message")
  func cut() {
    let line = NoteFragment(String(repeating: "word ", count: 200) + "end.")
    #expect(line.text.hasSuffix("word …"))
    #expect(line.text.count <= NoteFragment.reach + 2)
    #expect(NoteFragment("a line break\nand\ttabs.").text == "a line break and tabs")
  }

  @Test(
    "A question is told apart by whether it can stand behind \"ask you\"",
    arguments: [
      ("what happens to the rota", "what happens to the rota", nil),
      ("Who decides: ask 김서연", "who decides", nil),
      ("how long does a build take?", nil, "how long does a build take"),
      ("is the four-day week for everybody", nil, "is the four-day week for everybody"),
      ("remote", nil, nil),
    ]
  )
  func question(line: String, asked: String?, direct: String?) {
    #expect(NoteFragment(line).question == asked)
    #expect(NoteFragment(line).directQuestion == direct)
  }

  @Test(
    "A question about somebody is asked to them",
    arguments: [
      ("what he would change about the platform", "what you would change about the platform"),
      ("what she thinks of her team", "what you think of your team"),
      ("how do they test restores", "how do you test restores"),
      ("why he tries it", "why you try it"),
    ]
  )
  func addressed(line: String, expected: String) {
    #expect(line.addressed == expected)
  }
}
