/// Everything about one person, as rows to go through.
public struct PersonPageState: Sendable, Equatable {
  public let id: PersonID
  /// Nil until it is read.
  public private(set) var page: PersonPage?
  public private(set) var rows: [Row] = []
  public private(set) var cursor = RowCursor()

  public enum Row: Sendable, Equatable {
    case fact(Fact)
    case heading(Section)
    case application(PersonApplication)
    case touch(FollowUpDetail)
    case reply(Reply, to: FollowUpDetail)
    case statement(PersonStatement)

    var isSelectable: Bool {
      if case .heading = self { false } else { true }
    }
  }

  public enum Fact: Sendable, Hashable, CaseIterable {
    case verdict, lastContact, wishes, linkedInAgreed, email, phone, linkedIn, address
  }

  public enum Section: Sendable, Hashable {
    case applications, touches, statements
  }

  init(_ id: PersonID) { self.id = id }

  public var selected: Row? { rows.indices.contains(cursor.index) ? rows[cursor.index] : nil }

  /// What went to and fro in the selected row; nil of a row that is no message.
  public var selectedMessage: FollowUpDetail? {
    switch selected {
    case .touch(let detail), .reply(_, to: let detail): detail
    default: nil
    }
  }

  /// The application of the selected row; nil of a row that belongs to none.
  var selectedApplication: ApplicationID? {
    switch selected {
    case .application(let part): part.application.id
    case .touch(let detail), .reply(_, to: let detail): detail.followUp.applicationID
    case .statement(let statement): statement.interview.applicationID
    case .fact, .heading, nil: nil
    }
  }

  private var isSelectable: [Bool] { rows.map(\.isSelectable) }

  /// What was selected stays so, wherever it stands now.
  mutating func take(_ page: PersonPage, visibleRows: Int) {
    let selection = selected?.identity
    self.page = page
    rows = Self.rows(of: page)
    let index = rows.firstIndex { $0.identity == selection } ?? cursor.index
    cursor.set(index, over: isSelectable, visibleRows: visibleRows)
  }

  mutating func move(by steps: Int, visibleRows: Int) {
    cursor.move(by: steps, over: isSelectable, visibleRows: visibleRows)
  }

  mutating func resize(visibleRows: Int) {
    cursor.scroll(over: isSelectable, visibleRows: visibleRows)
  }

  private static func rows(of page: PersonPage) -> [Row] {
    let facts = Fact.allCases.filter { $0.isKnown(of: page) }.map(Row.fact)
    let touches = page.touches.flatMap { touch in
      [Row.touch(touch.detail)] + touch.replies.map { .reply($0, to: touch.detail) }
    }
    return facts + section(.applications, page.applications.map(Row.application))
      + section(.touches, touches) + section(.statements, page.statements.map(Row.statement))
  }

  private static func section(_ section: Section, _ rows: [Row]) -> [Row] {
    rows.isEmpty ? [] : [.heading(section)] + rows
  }
}

extension PersonPageState.Row {
  fileprivate enum Identity: Hashable {
    case fact(PersonPageState.Fact)
    case heading(PersonPageState.Section)
    case application(ApplicationID)
    case touch(FollowUpID)
    case reply(ReplyID)
    case statement(NoteLineID)
  }

  fileprivate var identity: Identity {
    switch self {
    case .fact(let fact): .fact(fact)
    case .heading(let section): .heading(section)
    case .application(let part): .application(part.application.id)
    case .touch(let detail): .touch(detail.followUp.id)
    case .reply(let reply, to: _): .reply(reply.id)
    case .statement(let statement): .statement(statement.id)
    }
  }
}

extension PersonPageState.Fact {
  fileprivate func isKnown(of page: PersonPage) -> Bool {
    let person = page.person
    return switch self {
    case .verdict, .lastContact: true
    case .wishes: person.wishes != Wishes()
    case .linkedInAgreed: person.agreedToLinkedIn
    case .email: !person.email.isEmpty
    case .phone: !person.phone.isEmpty
    case .linkedIn: !person.linkedIn.isEmpty
    case .address: !person.address.isEmpty
    }
  }
}
