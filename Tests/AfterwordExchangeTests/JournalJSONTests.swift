import AfterwordExchange
import AfterwordModel
import Testing

@Suite("The journal as JSON, version 1")
struct JournalJSONTests {
  private let now = Moment(Instant(seconds: 1_795_369_200), utcOffset: 3600)

  private func json() -> JournalJSON {
    JournalJSON(at: now) { letters in String(letters.prefix(3)) }
  }

  private func id<Kind>(_ last: Int) throws -> RecordID<Kind> {
    try #require(RecordID(uuid: "019a0000-0000-7000-8000-00000000000\(last)"))
  }

  private func application() throws -> Application {
    Application(
      id: try id(1),
      company: "Acme",
      position: "Staff SRE",
      department: "Payments",
      outcome: .open
    )
  }

  private func interview() throws -> Interview {
    let local = try #require(LocalTime(iso: "2026-11-19T14:00"))
    return Interview(
      id: try id(2),
      applicationID: try id(1),
      round: "Onsite",
      start: try #require(ZonedTime(local: local, zone: "Europe/Berlin")),
      minutes: 90,
      place: "Berlin",
      debriefedAt: now.instant,
      feeling: 4
    )
  }

  private func followUp(
    person: String?,
    state: FollowUp.State = .planned
  ) throws -> FollowUpDetail {
    FollowUpDetail(
      followUp: FollowUp(
        id: try id(3),
        applicationID: try id(1),
        interviewID: try id(2),
        kind: .thankYou,
        channel: .email,
        due: try #require(CalendarDay(iso: "2026-11-20")),
        state: state,
        note: "the numbers",
        planning: FollowUp.Planning(
          earliest: CalendarDay(iso: "2026-11-24"),
          reason: "Dana asked for them.",
          source: "Accountemps 2017",
          overrideReason: "she asked"
        )
      ),
      personName: person,
      company: "Acme",
      position: "Staff SRE",
      reply: nil
    )
  }

  private func participant() throws -> Participant {
    Participant(
      person: Person(
        id: try id(4),
        name: "Dana Whitfield",
        title: "Talent partner",
        company: "Acme",
        email: "dana@acme.example",
        address: "Street 1\n10961 Berlin",
        wishes: Wishes(
          isEmailOnly: true,
          notBefore: CalendarDay(iso: "2027-01-05"),
          text: "no calls"
        ),
        agreedToLinkedIn: true
      ),
      role: Role(kind: .hr, say: .some, stance: .inFavour)
    )
  }

  private func records() throws -> NoteRecords {
    NoteRecords(
      feedback: [
        Feedback(id: try id(6), kind: .praise, text: "calm", line: 0),
        Feedback(
          id: try id(7),
          kind: .improvement,
          text: "loud",
          line: nil,
          action: Action(
            state: .done,
            due: CalendarDay(iso: "2026-12-01"),
            proof: "a talk",
            doneAt: now.instant
          ),
          saidBy: try id(4)
        ),
      ],
      promises: [Promise(id: try id(8), by: .them, text: "answer soon", line: 1, due: nil)],
      questions: [Question(id: try id(9), text: "who decides", line: 2)],
      mentions: ["Dana Whitfield"]
    )
  }

  private let applicationText =
    #"{"company":"Acme","department":"Payments","id":"019a0000-0000-7000-8000-000000000001","#
    + #""key":"yzz","outcome":"open","position":"Staff SRE"}"#
  private let followUpText =
    #"{"application":"019a0000-0000-7000-8000-000000000001","channel":"email","company":"Acme","#
    + #""due":"2026-11-20","earliest":"2026-11-24","id":"019a0000-0000-7000-8000-000000000003","#
    + #""key":"wzz","kind":"thank-you","note":"the numbers","override":"she asked","#
    + #""person":"Dana Whitfield","reason":"Dana asked for them.","source":"Accountemps 2017","#
    + #""state":"planned","verdict":{"is":"early","until":"2026-11-24"}}"#

  @Test("The list of interviews")
  func list() throws {
    let listing = InterviewListing(
      application: try application(),
      interview: try interview(),
      people: ["Dana Whitfield"],
      nextFollowUp: try followUp(person: "Dana Whitfield")
    )
    let expected =
      #"{"interviews":[{"application":"# + applicationText
      + #","debriefedAt":"2026-11-22T18:40:00+01:00","feeling":4,"#
      + #""id":"019a0000-0000-7000-8000-000000000002","key":"xzz","minutes":90,"nextFollowUp":"#
      + followUpText
      + #","noShow":false,"people":["Dana Whitfield"],"place":"Berlin","round":"Onsite","#
      + #""start":"2026-11-19T14:00:00+01:00","timeZone":"Europe/Berlin"}],"version":1}"#
    #expect(try json().list([listing]).text == expected)
  }

  @Test("An interview without a follow-up has null there, a follow-up without a person too")
  func nulls() throws {
    let listing = InterviewListing(
      application: try application(),
      interview: try interview(),
      people: [],
      nextFollowUp: nil
    )
    #expect(
      try json().list([listing]).text.contains(#""nextFollowUp":null,"noShow":false,"people":[]"#)
    )
    let agenda = Agenda(overdue: [try followUp(person: nil)], dueToday: [], next: nil)
    #expect(try json().agenda(agenda, waitingOnThem: []).text.contains(#""person":null"#))
  }

  @Test("An application with all that belongs to it")
  func page() throws {
    let reply = Reply(
      id: try id(5),
      followUpID: try id(3),
      receivedAt: now.instant,
      text: "Gladly"
    )
    let detail = try followUp(person: "Dana Whitfield")
    let page = ApplicationPage(
      application: try application(),
      interviews: [
        InterviewDetail(
          application: try application(),
          interview: try interview(),
          people: [],
          note: "+ calm\n- loud"
        )
      ],
      records: [try id(2): try records()],
      people: [try participant()],
      timeline: [
        TimelineEntry(
          at: .instant(try interview().start.instant),
          content: .interview(try interview())
        ),
        TimelineEntry(at: .day(detail.followUp.due), content: .followUp(detail)),
        TimelineEntry(at: .instant(reply.receivedAt), content: .reply(reply, to: detail)),
        TimelineEntry(at: .instant(now.instant), content: .outcome(.offer)),
      ]
    )
    let place = #""place":"Berlin","#
    let round = #""round":"Onsite","start":"2026-11-19T14:00:00+01:00","#
    let expected =
      #"{"application":"# + applicationText
      + #","interviews":[{"debriefedAt":"2026-11-22T18:40:00+01:00","feedback":["#
      + #"{"action":null,"id":"019a0000-0000-7000-8000-000000000006","key":"tzz","kind":"praise","#
      + #""line":1,"saidBy":null,"text":"calm"},"#
      + #"{"action":{"doneAt":"2026-11-22T18:40:00+01:00","due":"2026-12-01","proof":"a talk","#
      + #""state":"done"},"#
      + #""id":"019a0000-0000-7000-8000-000000000007","key":"szz","kind":"improvement","#
      + #""line":null,"saidBy":"019a0000-0000-7000-8000-000000000004","text":"loud"}],"feeling":4,"#
      + #""id":"019a0000-0000-7000-8000-000000000002","key":"xzz","mentions":["Dana Whitfield"],"#
      + #""minutes":90,"noShow":false,"note":"+ calm\n- loud","# + place
      + #""promises":[{"by":"them","due":null,"id":"019a0000-0000-7000-8000-000000000008","#
      + #""key":"rzz","text":"answer soon"}],"#
      + #""questions":[{"id":"019a0000-0000-7000-8000-000000000009","key":"qzz","#
      + #""text":"who decides"}],"#
      + round + #""timeZone":"Europe/Berlin"}],"#
      + #""people":[{"address":"Street 1\n10961 Berlin","agreedToLinkedIn":true,"#
      + #""company":"Acme","department":"","#
      + #""email":"dana@acme.example","id":"019a0000-0000-7000-8000-000000000004","key":"vzz","#
      + #""linkedIn":"","name":"Dana Whitfield","phone":"","role":"hr","say":"some","#
      + #""stance":"for","title":"Talent partner","wishes":{"doNotContact":false,"#
      + #""emailOnly":true,"notBefore":"2027-01-05","text":"no calls"}}],"#
      + #""timeline":[{"at":"2026-11-19T14:00:00+01:00","#
      + #""debriefedAt":"2026-11-22T18:40:00+01:00","feeling":4,"#
      + #""id":"019a0000-0000-7000-8000-000000000002","key":"xzz","minutes":90,"noShow":false,"#
      + place
      + round
      + #""state":"past","timeZone":"Europe/Berlin","title":"Onsite","type":"interview"},"#
      + #"{"application":"019a0000-0000-7000-8000-000000000001","at":"2026-11-20","#
      + followUpText.dropFirst(#"{"application":"019a0000-0000-7000-8000-000000000001","#.count)
      .replacing(
        #""verdict""#,
        with: #""title":"thank-you: Dana Whitfield","type":"follow-up","verdict""#
      )
      + ","
      + #"{"at":"2026-11-22T18:40:00+01:00","followUp":"019a0000-0000-7000-8000-000000000003","#
      + #""state":"received","text":"Gladly","title":"thank-you: Dana Whitfield","type":"reply"},"#
      + #"{"at":"2026-11-22T18:40:00+01:00","state":"offer","title":"offer","type":"outcome"}],"#
      + #""version":1}"#
    #expect(try json().page(page).text == expected)
  }

  @Test("What is due, and when to come back")
  func agenda() throws {
    let detail = try followUp(person: "Dana Whitfield")
    let agenda = Agenda(overdue: [detail], dueToday: [], next: detail)
    let expected =
      #"{"due":[],"next":{"day":"2026-11-20","followUp":"# + followUpText
      + #"},"now":"2026-11-22T18:40:00+01:00","overdue":["# + followUpText
      + #"],"version":1,"waitingOnThem":[]}"#
    #expect(try json().agenda(agenda, waitingOnThem: []).text == expected)
  }

  @Test("What waits on them: a promise of theirs, or a message without an answer")
  func waitingOnThem() throws {
    let promise = try #require(try records().promises.first)
    let sent = try followUp(person: "Dana Whitfield", state: .sent(at: now.instant))
    let since = try #require(CalendarDay(iso: "2026-11-19"))
    let answers = [
      AwaitedAnswer(
        application: try application(),
        ground: .promise(promise, in: try interview()),
        since: since,
        until: CalendarDay(iso: "2026-11-27")
      ),
      AwaitedAnswer(application: try application(), ground: .touch(sent), since: since),
    ]
    let sentText =
      followUpText
      .replacing(#""earliest":"2026-11-24""#, with: #""earliest":null"#)
      .replacing(#""planned""#, with: #""sent""#)
      .replacing(#"{"is":"early","until":"2026-11-24"}"#, with: "null")
    let expected =
      #""waitingOnThem":[{"application":"# + applicationText
      + #","followUp":null,"promise":{"by":"them","due":null,"#
      + #""id":"019a0000-0000-7000-8000-000000000008","key":"rzz","text":"answer soon"},"#
      + #""since":"2026-11-19","until":"2026-11-27"},{"application":"# + applicationText
      + #","followUp":"# + sentText + #","promise":null,"since":"2026-11-19","until":null}]}"#
    let agenda = Agenda(overdue: [], dueToday: [], next: nil)
    #expect(try json().agenda(agenda, waitingOnThem: answers).text.hasSuffix(expected))
  }

  @Test(
    "What the guard says of a message",
    arguments: [
      (Verdict.Standing.fine, #"{"is":"fine","until":null}"#),
      (.early(until: CalendarDay(daysSinceEpoch: 0)), #"{"is":"early","until":"1970-01-01"}"#),
      (.enough, #"{"is":"enough","until":null}"#),
    ]
  )
  func judgement(standing: Verdict.Standing, text: String) throws {
    let judgement = Judgement(
      person: try participant().person,
      day: now.today,
      kind: .statusCheck,
      channel: .email,
      verdict: Verdict(standing, reasons: [.doNotContact(name: "Dana")])
    )
    let expected =
      #"{"channel":"email","day":"2026-11-22","kind":"status-check","#
      + #""person":{"id":"019a0000-0000-7000-8000-000000000004","key":"vzz","#
      + #""name":"Dana Whitfield"},"reasons":["Dana asked not to be contacted."],"#
      + #""verdict":"# + text + #","version":1}"#
    #expect(try json().judgement(judgement).text == expected)
  }

  @Test("A message has its subject, its body and its warnings")
  func message() throws {
    let message = CheckedMessage(
      followUp: try followUp(person: "Dana Whitfield"),
      channel: .email,
      draft: Draft("Subject: Thanks\n\nDear Dana,"),
      isWritten: true,
      warnings: ["It has no end."]
    )
    let text = try json().message(message).text
    #expect(text.hasPrefix(#"{"body":"Dear Dana,","channel":"email","followUp":{"application":"#))
    #expect(
      text.hasSuffix(
        #""subject":"Thanks","version":1,"warnings":["It has no end."],"written":true}"#
      )
    )
    let points = CheckedMessage(
      followUp: try followUp(person: nil),
      channel: .phone,
      draft: Draft("- Say thank you."),
      isWritten: false,
      warnings: []
    )
    #expect(
      try json().message(points).text
        .hasSuffix(#""subject":null,"version":1,"warnings":[],"written":false}"#)
    )
  }

  @Test("The reason of a skipped follow-up is in the timeline")
  func skipped() throws {
    let detail = try followUp(
      person: nil,
      state: .skipped(at: now.instant, reason: "they called first")
    )
    let page = ApplicationPage(
      application: try application(),
      interviews: [],
      people: [],
      timeline: [TimelineEntry(at: .instant(now.instant), content: .followUp(detail))]
    )
    let text = try json().page(page).text
    #expect(
      text.contains(
        #""reason":"they called first","source":"Accountemps 2017","#
          + #""state":"skipped","title":"thank-you""#
      )
    )
  }
}
