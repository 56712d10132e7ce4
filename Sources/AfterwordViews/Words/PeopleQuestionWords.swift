import AfterwordModel

/// What is asked before two people become one, and before somebody is forgotten.
struct PeopleQuestionWords {
  let words: PersonWords

  func title(_ question: PeopleQuestion) -> String {
    switch question {
    case .forget(let preview): "Forget \(preview.person.name)?"
    case .merge: "Are they the same?"
    }
  }

  func paragraphs(_ question: PeopleQuestion) -> [String] {
    switch question {
    case .forget(let preview): forget(preview)
    case .merge(let kept, let duplicate):
      [
        "Stays: \(describe(kept))", "Goes into it: \(describe(duplicate))",
        "Roles, rounds, messages and what was said come together. u takes it back.",
      ]
    }
  }

  private func forget(_ preview: ForgettingPreview) -> [String] {
    [
      "Goes for good: name, addresses, wishes, roles, "
        + "\(count(preview.plannedTouchCount, "planned message")).",
      "Stays without name and text: \(count(preview.closedTouchCount, "message")), "
        + "\(count(preview.replyCount, "reply", "replies")).",
      kept(preview),
      "Nothing done so far can be undone then. Earlier backups still name them.",
    ]
  }

  private func kept(_ preview: ForgettingPreview) -> String {
    switch (preview.noteCount, preview.draftCount) {
    case (0, 0): "No note names them."
    case (1, 0): "One note names them and stays: your own words."
    case (0, 1): "One message to somebody else names them and stays: your own words."
    case (let notes, 0): "\(notes) notes name them and stay: your own words."
    case (0, let drafts): "\(drafts) messages to others name them and stay: your own words."
    case (let notes, let drafts):
      "\(count(notes, "note")) and \(count(drafts, "message to others", "messages to others")) "
        + "name them and stay: your own words."
    }
  }

  private func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
    number == 1 ? "1 \(one)" : "\(number) \(many ?? one + "s")"
  }

  private func describe(_ person: Person) -> String {
    [person.name, words.head(person), person.email, person.phone].filter { !$0.isEmpty }
      .joined(separator: " \(words.glyphs.dot) ")
  }
}
