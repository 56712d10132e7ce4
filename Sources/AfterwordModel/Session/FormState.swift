internal import TextEditing

/// A form over the panes: some fields, one of them with the cursor.
public struct FormState: Sendable, Equatable {
  public let purpose: FormPurpose
  public private(set) var fields: [FormField]
  public private(set) var focusedIndex = 0
  /// Once a form has been tried, fields that are still empty say so.
  public private(set) var wasSubmitted = false
  /// The person has changed something in it.
  private(set) var isEdited = false
  /// How a date such as 5/12 is read; nil while nobody has said.
  var dayOrder: DayOrder?
  /// Esc was pressed on it once: the next one drops what was typed.
  var isAboutToClose = false
  /// What the guard said last.
  var judgement: Judgement?
  /// The person wants to save, and is to hear first what the guard says.
  var isWaitingForVerdict = false
  /// Whom the person knows at the company that is typed.
  public internal(set) var acquaintances: Acquaintances?
  /// Why the journal did not take what was submitted.
  public internal(set) var failure: JournalError?
  /// What goes on as what is typed in the focused field.
  private var completions = Completions()

  init(_ purpose: FormPurpose, fields: [FormField], now: Moment) {
    self.purpose = purpose
    self.fields = fields
    readAll(now: now)
  }

  public var focusedField: FormField { fields[focusedIndex] }

  public func field(_ name: FormFieldName) -> FormField? { fields.first { $0.name == name } }

  /// A time that was not touched is another one in another zone.
  var isZoneAsItWas: Bool { field(.zone)?.originalReading != nil }

  /// The text of a field without outer white space; empty if the form has no such field.
  func text(_ name: FormFieldName) -> String { field(name)?.text.trimmed ?? "" }

  func choice<Value: RawRepresentable<String>>(_ name: FormFieldName) -> Value? {
    field(name)?.chosen.flatMap(Value.init(rawValue:))
  }

  // MARK: Moving

  mutating func focus(_ index: Int) {
    fields[focusedIndex].endChoiceSearch()
    focusedIndex = (index + fields.count) % fields.count
    dropSuggestions()
    offerUsualOverrides()
  }

  /// Going on takes the completion that is shown; going back, or saving, what was typed.
  mutating func moveFocus(by steps: Int, now: Moment) {
    if steps > 0, shownCompletion != nil { _ = acceptSuggestion(now: now) }
    focus(focusedIndex + steps)
  }

  // MARK: Changing

  /// Changes the focused field and reads the form anew.
  mutating func edit(now: Moment, _ change: (inout FormField) -> Void) {
    let wasText = fields[focusedIndex].text
    change(&fields[focusedIndex])
    if focusedField.text != wasText { isEdited = true }
    if focusedField.name == .company, focusedField.text != wasText { dropPrefilledPosition() }
    readAll(now: now)
    offerUsualOverrides()
  }

  /// Changes another field than the focused one.
  mutating func setText(_ text: String, of name: FormFieldName, now: Moment) {
    guard let index = fields.firstIndex(where: { $0.name == name }) else { return }
    fields[index].setText(text)
    isEdited = true
    readAll(now: now)
  }

  mutating func askForReason() {
    fields.append(.text(.override))
    wasSubmitted = false
    focus(fields.count - 1)
  }

  mutating func dropReason() {
    guard let index = fields.firstIndex(where: { $0.name == .override }), index > 0 else { return }
    fields.remove(at: index)
    if focusedIndex < index { return }
    focusedIndex = index - 1
    focus(focusedIndex)
  }

  /// What was filled in for another company does not belong to this one.
  private mutating func dropPrefilledPosition() {
    for index in fields.indices
    where [.position, .department].contains(fields[index].name) && fields[index].isPrefilled {
      fields[index] = .text(fields[index].name)
    }
  }

  private mutating func readAll(now: Moment) {
    for index in fields.indices {
      fields[index].reading = FieldReading(of: fields[index], in: self, now: now)
    }
  }

  // MARK: Suggestions

  /// They need not be asked of the journal.
  private mutating func offerUsualOverrides() {
    guard focusedField.name == .override else { return }
    completions = Completions(Self.usualOverrides.filter { $0.hasPrefix(focusedField.text) })
  }

  mutating func offer(_ texts: [String], for request: SuggestionRequest) {
    guard request == suggestionRequest else { return }
    completions = Completions(texts.filter { $0 != request.prefix })
  }

  mutating func moveSuggestion(by steps: Int) { completions.move(by: steps) }

  public var suggestions: [String] { completions.texts }

  public var offeredSuggestion: String? { completions.offered }

  /// The completion that is shown behind what was typed; nil where there is none. An empty field
  /// shows none: nothing is filled in unasked.
  public var shownCompletion: String? {
    focusedField.isCursorAtEnd ? completions.rest(after: typedPrefix) : nil
  }

  /// Takes what is offered into the field; false if nothing is.
  mutating func acceptSuggestion(now: Moment) -> Bool {
    guard focusedField.isCursorAtEnd, let offered = offeredSuggestion else { return false }
    let typed = typedPrefix
    edit(now: now) { field in
      field.setText(String(field.text.dropLast(typed.count)) + offered)
    }
    dropSuggestions()
    return true
  }

  /// What was typed stands, without a completion.
  mutating func dropSuggestions() { completions = Completions() }

  /// What the journal could know about the focused field; nil where nothing can be completed.
  var suggestionRequest: SuggestionRequest? {
    let name = focusedField.name
    guard let source = suggestionSource(of: name) else { return nil }
    return SuggestionRequest(field: name, source: source, prefix: typedPrefix)
  }

  /// What a completion goes on from.
  private var typedPrefix: String {
    let field = focusedField
    return field.name == .people ? ParticipantPhrase.lastName(in: field.text) : field.text
  }

  private func suggestionSource(of name: FormFieldName) -> SuggestionSource? {
    switch name {
    case .company: .companies
    case .position: .positions
    case .round: .rounds
    case .people, .person, .saidBy: .people(company: purpose.company ?? text(.company))
    case .name where purpose.addsPerson: .people(company: purpose.company ?? "")
    default: nil
    }
  }

  // MARK: Finishing

  /// The change that the form asks for; nil if a field is in the way, which then has the cursor, or
  /// the guard is to be asked first.
  mutating func submit(now: Moment) -> JournalChange? {
    wasSubmitted = true
    failure = nil
    readAll(now: now)
    if let index = fields.firstIndex(where: \.hasProblem) {
      focus(index)
      return nil
    }
    return passesGuard() ? change(now: now) : nil
  }
}
