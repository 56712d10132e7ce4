/// What a field's content was understood as, for the person to see while typing.
public enum FieldReading: Sendable, Hashable {
  case nothing
  case time(ZonedTime)
  case day(CalendarDay)
  case people([PersonDraft])
  case problem(FieldComplaint)
}

/// Why a field's content cannot be taken.
public enum FieldComplaint: Error, Sendable, Hashable {
  case field(FieldProblem)
  case date(DatePhraseProblem)
  case people(ParticipantProblem)
}

extension FieldReading {
  init(of field: FormField, in form: FormState, now: Moment) {
    do {
      self = try Self.read(field, in: form, now: now)
    } catch {
      self = .problem(error)
    }
  }

  private static func read(
    _ field: FormField,
    in form: FormState,
    now: Moment
  ) throws(FieldComplaint) -> FieldReading {
    let text = field.text.trimmed
    if let known = field.originalReading, field.name != .when || form.isZoneAsItWas {
      return known
    }
    switch field.name {
    case .when: return .time(try time(text, in: form, now: now))
    case .due, .until: return .day(try day(text, in: form, now: now))
    case .notBefore, .deadline:
      return text.isEmpty ? .nothing : .day(try day(text, in: form, now: now))
    case .people: return try people(text)
    case .person, .saidBy: return text.isEmpty ? .nothing : try people(text, atMostOne: true)
    case .zone:
      if !ZonedTime.isKnown(zone: text) { throw .field(.unknownZone(text)) }
    case .minutes:
      if Interview.minutes(text) == nil { throw .field(.notMinutes(text)) }
    default:
      if let bounds = field.name.bounds { try check(text, bounds) }
    }
    return .nothing
  }

  private static func check(_ text: String, _ bounds: Field) throws(FieldComplaint) {
    do { _ = try bounds.cleaned(text) } catch { throw .field(error) }
  }

  private static func time(
    _ text: String,
    in form: FormState,
    now: Moment
  ) throws(FieldComplaint) -> ZonedTime {
    do {
      let zone = form.text(.zone)
      let here = LocalTime(now.instant, zone: zone) ?? now.local
      let local = try DatePhrase.time(
        text,
        from: here,
        direction: .nearest,
        order: form.dayOrder
      )
      // An unknown zone is the zone field's own complaint.
      return ZonedTime(local: local, zone: zone)
        ?? ZonedTime(local: local, zone: zone, instant: Instant(seconds: local.secondsAtUTC))
    } catch {
      throw .date(error)
    }
  }

  private static func day(
    _ text: String,
    in form: FormState,
    now: Moment
  ) throws(FieldComplaint) -> CalendarDay {
    do {
      return try DatePhrase.day(
        text,
        from: now.today,
        direction: .future,
        order: form.dayOrder
      )
    } catch {
      throw .date(error)
    }
  }

  private static func people(
    _ text: String,
    atMostOne: Bool = false
  ) throws(FieldComplaint) -> FieldReading {
    do throws(ParticipantProblem) {
      let people = try ParticipantPhrase.people(text)
      if atMostOne, people.count > 1 { throw ParticipantProblem.severalPeople }
      return .people(people)
    } catch {
      throw .people(error)
    }
  }
}

extension FormFieldName {
  /// The journal's bounds for what stands in the field, where they are all there is to check.
  var bounds: Field? {
    switch self {
    case .company: .company
    case .position: .position
    case .department: .department
    case .source: .source
    case .round: .round
    case .place: .place
    case .note: .followUpNote
    case .reason: .reason
    case .override: .overrideReason
    case .replyText: .replyText
    case .name: .name
    case .title: .title
    case .email: .email
    case .phone: .phone
    case .linkedIn: .linkedIn
    case .address: .address
    case .wishes: .wishes
    case .proof: .proof
    default: nil
    }
  }
}

extension Interview {
  /// A planned length as typed: whole minutes, 1 to 1440.
  public static func minutes(_ text: String) -> Int? {
    wholeNumber(text).flatMap { (1...1440).contains($0) ? $0 : nil }
  }
}
