/// What panes say when there is nothing in them: always with the key that changes it.
enum EmptyWords {
  static let noInterviews = [
    "No interviews yet.", "", "Press a to add the first one: a company, a position, and when.",
    "", "Is one on right now? Press n, name the company, and type.",
    "", "To look around first, quit with q and start: afterword demo",
  ]

  static let noNoteOpen = [
    "What is said in an interview goes here.", "", "Add an interview first: press a.",
  ]

  static let emptyNote = [
    "No notes yet. Press Enter or 2 and type; everything is saved by itself.", "",
    "+ what they liked", "- what to improve", "? a question, asked or to ask",
    "! what you promised", "> what they said or promised", "@Name somebody you met",
  ]

  static let noCriticism = [
    "Nobody has named anything to improve so far.", "",
    "In a note, begin a line with - for what they would have you do better. It then stands here, with "
      + "what you do about it and whom to tell.", "",
    "Esc, then n: a note to write in.",
  ]

  static let noTimeline = [
    "Interviews, follow-ups, replies and the outcome of an application, in time.", "",
    "They come when there is an interview.",
  ]
}
