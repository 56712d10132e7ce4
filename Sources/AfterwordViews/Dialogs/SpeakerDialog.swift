import AfterwordModel

/// Asks once who said what was acted on: one key for each who may have.
enum SpeakerDialog {
  static func draw(_ question: SpeakerState, on page: inout Page) {
    ChoiceDialog(
      title: "Who said it?",
      head: "\"\(question.improvement.text)\" is done. Who said it? They can be told.",
      choices: question.candidates.enumerated().map { place, person in
        ChoiceDialog.Choice(
          key: place < 9 ? "\(place + 1)" : "",
          text: [person.name, person.title].filter { !$0.isEmpty }.joined(separator: ", ")
        )
      },
      selectedIndex: question.selectedIndex,
      wayOut: question.candidates.isEmpty
        ? "o names somebody, Esc: later."
        : "Its number or Enter takes one, o: somebody else, Esc: later."
    ).draw(on: &page)
  }
}
