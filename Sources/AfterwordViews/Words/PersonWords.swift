import AfterwordModel
import TextEditing

/// What the page of a person says.
struct PersonWords {
  let now: Moment
  let glyphs: Glyphs

  private func joined(_ parts: [String]) -> String {
    parts.filter { !$0.isEmpty }.joined(separator: " \(glyphs.dot) ")
  }

  /// "Recruiter · HR · Acme"
  func head(_ person: Person) -> String {
    joined([person.title, person.department, person.company])
  }

  func heading(_ section: PersonPageState.Section) -> String {
    switch section {
    case .applications: "Applications"
    case .touches: "Messages"
    case .statements: "What they said"
    }
  }

  func label(_ fact: PersonPageState.Fact) -> String {
    switch fact {
    case .verdict: "Today"
    case .lastContact: "Last"
    case .wishes: "Wishes"
    case .linkedInAgreed: "LinkedIn"
    case .email: "E-mail"
    case .phone: "Phone"
    case .linkedIn: "Profile"
    case .address: "Address"
    }
  }

  func value(_ fact: PersonPageState.Fact, of page: PersonPage) -> String {
    let person = page.person
    return switch fact {
    case .verdict: standing(page.verdict.standing)
    case .lastContact: joined([lastContact(page), mentions(page.mentionCount)])
    case .wishes: wishes(person.wishes)
    case .linkedInAgreed: "they agreed to connect"
    case .email: person.email
    case .phone: person.phone
    case .linkedIn: person.linkedIn
    case .address: person.address.split(separator: "\n").joined(separator: ", ")
    }
  }

  private func standing(_ standing: Verdict.Standing) -> String {
    switch standing {
    case .fine: "writing is fine"
    case .early(let day): "early: fine from \(day.words(today: now.today))"
    case .enough: "better not, as things are"
    }
  }

  private func lastContact(_ page: PersonPage) -> String {
    let day = PeopleWords.day(of: page.lastContactAt, now: now)
    return day.isEmpty ? "no contact yet" : day
  }

  private func mentions(_ count: Int) -> String {
    switch count {
    case 0: ""
    case 1: "named once in notes"
    default: "named \(count) times in notes"
    }
  }

  func wishes(_ wishes: Wishes) -> String {
    joined([
      wishes.doNotContact ? "do not contact" : "", wishes.isEmailOnly ? "e-mail only" : "",
      wishes.notBefore.map { "not before \($0.words(today: now.today))" } ?? "", wishes.text,
    ])
  }

  // MARK: Rows

  /// "Acme · Staff SRE"
  func title(of application: Application) -> String {
    joined([application.company, application.position])
  }

  /// "HR · some say · for you · rejected"
  func part(_ part: PersonApplication) -> String {
    joined([
      part.role.kind.label, part.role.words(glyphs),
      part.application.outcome == .open ? "" : part.application.outcome.label,
    ])
  }

  func entry(of detail: FollowUpDetail) -> TimelineEntry {
    let at: TimelineTime =
      switch detail.followUp.state {
      case .planned: .day(detail.followUp.due)
      case .sent(let instant), .skipped(let instant, reason: _): .instant(instant)
      }
    return TimelineEntry(at: at, content: .followUp(detail))
  }

  /// "done · Acme · Onsite"
  func origin(of statement: PersonStatement) -> String {
    joined([
      statement.action?.state.rawValue ?? "", statement.company, statement.interview.round,
    ])
  }

  // MARK: What is read below

  func detail(of row: PersonPageState.Row?, _ page: PersonPage) -> [String] {
    switch row {
    case .fact(.verdict):
      let standing = standing(page.verdict.standing)
      return ["\(standing.prefix(1).uppercased())\(standing.dropFirst())."]
        + page.verdict.reasons.map(\.sentence)
    case .fact(let fact): return [value(fact, of: page)]
    case .application(let part):
      return [joined([title(of: part.application), self.part(part)]), "Enter goes there."]
    case .touch(let detail):
      return [
        joined([detail.followUp.kind.label, title(of: detail)]), detail.followUp.note,
        EntryDetail.reason(of: detail.followUp),
      ]
    case .reply(let reply, to: let detail):
      let answer = reply.text.isEmpty ? "They answered." : "They answered: \(reply.text)"
      return [answer, joined(["To: \(detail.followUp.kind.label)", title(of: detail)])]
    case .statement(let statement):
      let day = statement.interview.start.local.day.words(today: now.today)
      return [
        statement.text, joined([statement.company, statement.interview.round, day]),
        statement.action.map { action in
          action.proof.isEmpty ? "" : "Done: \(action.proof)"
        } ?? "",
      ]
    case .heading, nil: return []
    }
  }

  private func title(of detail: FollowUpDetail) -> String {
    joined([detail.company, detail.position])
  }
}

extension Role {
  /// "strong say · for you"; empty where nothing is known.
  func words(_ glyphs: Glyphs) -> String {
    [say == .unknown ? "" : say.label, stance == .unknown ? "" : stance.label]
      .filter { !$0.isEmpty }.joined(separator: " \(glyphs.dot) ")
  }
}

extension String {
  /// With spaces after it up to so many columns, and one at least.
  func padding(toColumns columns: Int) -> String {
    self + String(repeating: " ", count: max(1, columns - displayColumns))
  }
}
