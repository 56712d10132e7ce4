internal import AfterwordExchange
internal import AfterwordModel

/// What an id or a name on the command line stands for.
extension Journal {
  func followUp(named reference: String) throws(JournalError) -> FollowUpID {
    guard case .followUp(let id) = try resolve(reference, among: [.followUp]) else {
      throw .notFound(reference)
    }
    return id
  }

  func noteLine(named reference: String) throws(JournalError) -> NoteLineID {
    guard case .noteLine(let id) = try resolve(reference, among: [.noteLine]) else {
      throw .notFound(reference)
    }
    return id
  }

  func person(named reference: String) throws(JournalError) -> PersonID {
    guard case .person(let id) = try resolve(reference, among: [.person]) else {
      throw .notFound(reference)
    }
    return id
  }

  func page(ofPersonNamed reference: String, at now: Moment) throws(JournalError) -> PersonPage {
    guard let page = try personPage(person(named: reference), at: now) else {
      throw .notFound(reference)
    }
    return page
  }

  func interview(named reference: String) throws(JournalError) -> InterviewID {
    guard case .interview(let id) = try resolve(reference, among: [.interview]) else {
      throw .notFound(reference)
    }
    return id
  }

  /// An application; or an interview, with its application.
  func applicationOrInterview(
    named reference: String
  ) throws(JournalError) -> (application: Application, interview: InterviewDetail?) {
    switch try resolve(reference, among: [.application, .interview]) {
    case .application(let id):
      if let application = try application(id) { return (application, nil) }
    case .interview(let id):
      if let detail = try interview(id) { return (detail.application, detail) }
    case .person, .followUp, .noteLine: break
    }
    throw .notFound(reference)
  }
}

extension JournalJSON {
  /// Where there is no journal yet, there are no records that could have a key.
  init(of journal: Journal?, at now: Moment) {
    self.init(at: now) { letters throws(JournalError) in
      try journal?.shortKey(letters) ?? letters
    }
  }
}
