public import TextEditing

/// One field of a form: a line of text, or a choice between words.
public struct FormField: Sendable, Equatable {
  public let name: FormFieldName
  public private(set) var content: Content
  /// What the content was understood as.
  public internal(set) var reading = FieldReading.nothing
  /// Filled in for the person: the first thing typed replaces it.
  public private(set) var isPrefilled = false
  /// What the journal holds, where a record is edited.
  private var original: Original?
  /// The letters typed in a row to go to a choice.
  private var search: ChoiceSearch?

  private struct Original: Sendable, Equatable {
    let text: String
    let reading: FieldReading
  }

  /// How the journal understands the text, as long as it is the journal's: what it holds already
  /// is never a problem.
  var originalReading: FieldReading? { original?.text == text ? original?.reading : nil }

  public enum Content: Sendable, Equatable {
    case text(TextEditor)
    case choice(options: [String], selected: Int)
  }

  static func text(_ name: FormFieldName, _ text: String = "") -> FormField {
    var field = FormField(name: name, content: .text(TextEditor("", isSingleLine: true)))
    if !text.isEmpty {
      field.setText(text)
      field.isPrefilled = true
    }
    return field
  }

  /// A field with what the journal holds: typed on at its end, not over.
  static func existing(
    _ name: FormFieldName,
    _ text: String,
    as reading: FieldReading = .nothing
  ) -> FormField {
    var field = FormField.text(name)
    field.setText(text)
    field.original = Original(text: field.text, reading: reading)
    return field
  }

  static func choice<Value: RawRepresentable<String> & CaseIterable & Equatable>(
    _ name: FormFieldName,
    _ value: Value
  ) -> FormField {
    choice(name, among: Value.allCases.map(\.rawValue), selecting: value.rawValue)
  }

  /// A choice between words; the first is chosen if the one to select is none of them.
  static func choice(_ name: FormFieldName, among options: [String], selecting word: String)
    -> FormField
  {
    let selected = options.firstIndex(of: word) ?? 0
    return FormField(name: name, content: .choice(options: options, selected: selected))
  }

  private init(name: FormFieldName, content: Content) {
    self.name = name
    self.content = content
  }

  public var isChoice: Bool {
    if case .choice = content { true } else { false }
  }

  public var text: String {
    switch content {
    case .text(let editor): editor.text
    case .choice(let options, let selected): options[selected]
    }
  }

  var chosen: String? {
    if case .choice(let options, let selected) = content { options[selected] } else { nil }
  }

  /// Letters that were typed in a choice and that no choice begins with.
  var unknownChoice: String? {
    guard case .choice(let options, _) = content, let search, search.match(in: options) == nil
    else { return nil }
    return search.typed
  }

  var hasProblem: Bool {
    if case .problem = reading { true } else { false }
  }

  /// True when nothing stands to the right of the cursor.
  var isCursorAtEnd: Bool {
    guard case .text(let editor) = content else { return false }
    return editor.cursor == editor.end
  }

  mutating func setText(_ text: String) {
    var editor = TextEditor(text, isSingleLine: true)
    editor.setCursor(editor.end)
    content = .text(editor)
    isPrefilled = false
  }

  /// Typing or pasting; in a choice, what is typed in a row goes to the choice that begins with
  /// all of it. Where none does, the choice is what it was before: a word typed in the wrong field
  /// changes nothing.
  mutating func insert(_ text: String) {
    switch content {
    case .text(var editor):
      if isPrefilled { editor = TextEditor("", isSingleLine: true) }
      editor.insert(text)
      content = .text(editor)
      isPrefilled = false
    case .choice(let options, let selected):
      var search = self.search ?? ChoiceSearch(start: selected)
      search.typed += text.folded
      self.search = search
      content = .choice(options: options, selected: search.match(in: options) ?? search.start)
    }
  }

  /// Letters typed from here on begin a new word.
  mutating func endChoiceSearch() { search = nil }

  mutating func edit(_ change: (inout TextEditor) -> Void) {
    guard case .text(var editor) = content else { return }
    change(&editor)
    content = .text(editor)
    isPrefilled = false
  }

  mutating func select(by movement: Movement) {
    edit { $0.move(movement, selecting: true, in: .oneRow) }
  }

  mutating func moveChoice(by steps: Int) {
    guard case .choice(let options, let selected) = content else { return }
    endChoiceSearch()
    content = .choice(
      options: options,
      selected: (selected + steps + options.count) % options.count
    )
  }
}

public enum FormFieldName: String, Sendable, Hashable, CaseIterable {
  case company, position, department, source, round, when, zone, minutes, place, people
  case kind, person, channel, due, state, deadline, proof, saidBy, note, reason, override, until
  case outcome, replyText
  case name, title, email, phone, linkedIn, address
  case emailOnly, notBefore, doNotContact, wishes, linkedInAgreed, role, say, stance
  // A debrief only
  case presence, others, liked, toImprove, speaker, promised, theirAnswer, feeling
}
