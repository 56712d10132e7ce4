/// A debrief: one page of questions, then what follows from the answers.
public struct DebriefState: Sendable, Equatable {
  public let facts: DebriefFacts
  /// Whom it asks about. Who is typed comes to the others' end: places stay.
  public internal(set) var guests: [DebriefGuest]
  public internal(set) var fields: [DebriefField] = []
  public internal(set) var focusedIndex = 0
  /// How a date such as 5/12 is read; nil while nobody has said.
  public internal(set) var dayOrder: DayOrder?
  /// What is planned now; nil while there are questions.
  public internal(set) var plan: DebriefPlan?
  /// Names that go on as what is typed.
  var completions = Completions()
  var keeping = DebriefKeeping()

  init(_ facts: DebriefFacts) {
    self.facts = facts
    guests = facts.guests
    dayOrder = facts.dayOrder
    fields = Debrief.questions(for: facts).map { field(for: $0) }
    adapt()
  }

  public var interviewID: InterviewID { facts.detail.interview.id }

  public var focused: DebriefField { fields[focusedIndex] }

  /// The day from which days in the answers are counted.
  public var interviewDay: CalendarDay { facts.detail.interview.start.local.day }

  func field(for question: DebriefQuestion) -> DebriefField {
    switch question {
    case .about(let guest, let detail): DebriefField(detail, of: guests[guest], at: guest)
    case .others: .others
    case .line(let mark): DebriefField(line: mark)
    case .speaker, .speakerAbove: DebriefField(speaker: question, among: namesPresent)
    case .feeling: .feeling
    }
  }

  // MARK: Who is there

  func answer(_ detail: DebriefDetail, of guest: Int) -> String? {
    fields.first { $0.question == .about(guest: guest, detail) }?.input.text
  }

  /// As it is typed by now.
  public func name(ofGuest place: Int) -> String {
    (answer(.name, of: place) ?? guests[place].name).trimmed
  }

  func isPresent(_ guest: Int) -> Bool { answer(.presence, of: guest) != Debrief.no }

  /// The names of those who were there, each once.
  public var namesPresent: [String] {
    var names: [String] = []
    for place in guests.indices where isPresent(place) {
      let name = name(ofGuest: place)
      if !name.isEmpty, !names.contains(name) { names.append(name) }
    }
    return names
  }

  /// Somebody who was typed comes above the question who else was there.
  ///
  /// - Returns: their place; nil if they are on the page.
  @discardableResult
  mutating func add(_ guest: DebriefGuest) -> Int? {
    guard !guest.name.isEmpty, !guests.contains(where: { $0.isSame(as: guest) }) else { return nil }
    guests.append(guest)
    let place = guests.count - 1
    let index = fields.firstIndex { $0.question == .others } ?? 0
    let asked = Debrief.questions(about: guest, at: place).map { field(for: $0) }
    fields.insert(contentsOf: asked, at: index)
    if focusedIndex >= index { focusedIndex += asked.count }
    return place
  }

  // MARK: What hangs on the answers

  /// Who said a criticism is asked below it as long as it is open, among those who are there.
  mutating func adapt() {
    let names = namesPresent
    var adapted: [DebriefField] = []
    var focus = focusedIndex
    for (index, field) in fields.enumerated() {
      if field.question == .speakerAbove {
        let isAsked = adapted.last.map { asksSpeaker(of: $0, among: names) } ?? false
        guard isAsked else {
          if index < focusedIndex { focus -= 1 }
          continue
        }
      }
      adapted.append(field)
      if asksSpeaker(of: field, among: names), !hasSpeaker(below: index) {
        adapted.append(DebriefField(speaker: .speakerAbove, among: names))
        if index < focusedIndex { focus += 1 }
      }
    }
    for index in adapted.indices where adapted[index].asksSpeaker { adapted[index].offer(names) }
    fields = adapted
    focusedIndex = max(0, min(focus, fields.count - 1))
  }

  private func hasSpeaker(below index: Int) -> Bool {
    fields.indices.contains(index + 1) && fields[index + 1].question == .speakerAbove
  }

  private func asksSpeaker(of field: DebriefField, among names: [String]) -> Bool {
    field.question == .line(.improvement) && !field.isEmpty
      && Debrief.isSpeakerOpen(of: field.input.text, among: names)
  }

  // MARK: What comes of it

  var answers: [DebriefAnswer] { fields.map { DebriefAnswer($0.question, $0.input.text) } }

  var draft: DebriefDraft {
    var facts = facts
    facts.dayOrder = dayOrder
    return DebriefDraft(answers, about: guests, facts)
  }
}

extension DebriefField {
  func isAbout(guest place: Int) -> Bool {
    if case .about(guest: place, _) = question { true } else { false }
  }
}
