import AfterwordModel

/// Asks once what becomes of a promise whose line was deleted.
enum PromiseDialog {
  static func draw(_ promise: FollowUpDetail, on page: inout Page) {
    SentenceDialog.draw(
      PromiseWords.question(promise),
      title: "A promise without its line",
      wayOut: "y keeps it, w withdraws it, Esc asks later.",
      on: &page
    )
  }
}
