internal import TextEditing

/// A question of a debrief that is on the page, with its answer.
public struct DebriefField: Sendable, Equatable {
  public let question: DebriefQuestion
  public internal(set) var input: FormField
  /// The answer that nobody has given yet: there is nothing to keep of it.
  private let untouched: String

  init(_ question: DebriefQuestion, _ input: FormField) {
    self.question = question
    self.input = input
    untouched = input.text
  }

  /// With what the journal knows of a guest.
  init(_ detail: DebriefDetail, of guest: DebriefGuest, at place: Int) {
    let role = guest.known?.role ?? Role()
    let input: FormField =
      switch detail {
      case .presence:
        .choice(.presence, among: [Debrief.yes, Debrief.no], selecting: Debrief.yes)
      case .name: .existing(.name, guest.name)
      case .title: .text(.title)
      case .email: .text(.email)
      case .role: .choice(.role, role.kind)
      case .say: .choice(.say, role.say)
      case .linkedIn:
        .choice(.linkedInAgreed, among: [Debrief.no, Debrief.yes], selecting: Debrief.no)
      case .address: .text(.address)
      }
    self.init(.about(guest: place, detail), input)
  }

  /// An empty line of the note.
  init(line mark: NoteMark) {
    let name: FormFieldName =
      switch mark {
      case .praise: .liked
      case .improvement: .toImprove
      case .promise: .promised
      case .statement, .question: .theirAnswer
      }
    self.init(.line(mark), .text(name))
  }

  /// Nobody in particular, or one of those who were there.
  init(speaker question: DebriefQuestion, among names: [String]) {
    self.init(question, .choice(.speaker, among: [""] + names, selecting: ""))
  }

  static var others: DebriefField { DebriefField(.others, .text(.others)) }

  static var feeling: DebriefField {
    let words = [""] + (1...5).map(String.init)
    return DebriefField(.feeling, .choice(.feeling, among: words, selecting: ""))
  }

  public var isEmpty: Bool { input.text.trimmed.isEmpty }

  var isAnswered: Bool { input.text != untouched }

  var isLine: Bool {
    if case .line = question { true } else { false }
  }

  var asksSpeaker: Bool { input.name == .speaker }

  /// The same person is chosen among other names, or the one whose name was changed.
  mutating func offer(_ names: [String]) {
    guard case .choice(let options, let selected) = input.content, options.dropFirst() != names[...]
    else { return }
    let isRenaming = options.count == names.count + 1
    let chosen =
      names.contains(options[selected]) || !isRenaming
      ? options[selected] : ([""] + names)[selected]
    input = .choice(.speaker, among: [""] + names, selecting: chosen)
  }

  /// A letter goes to the choice that begins with it; each number is one answer.
  mutating func insert(_ text: String) {
    if question == .feeling { input.endChoiceSearch() }
    input.insert(text)
  }

  /// Why the journal would not take it.
  public var problem: FieldProblem? {
    guard let bounds = input.name.bounds, !isEmpty else { return nil }
    do {
      _ = try bounds.cleaned(input.text)
      return nil
    } catch { return error }
  }
}
