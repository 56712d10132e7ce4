import AfterwordModel
import Testing
import TextSnapshot

@testable import AfterwordExchange

@Suite("Messages made of the sample journal")
struct SampleDraftTests {
  private static let evening = "2026-11-22T18:40:00+01:00"
  private static let morningAfter = "2026-11-20T09:00:00+01:00"

  /// A message to look at, and its day.
  struct Story: Sendable {
    var kind: FollowUpKind
    var name: String
    var company: String
    var day = SampleDraftTests.evening
    var channels = Channel.allCases
  }

  private static let stories = [
    Story(kind: .thankYou, name: "Priya Nair", company: "Acme", day: morningAfter),
    Story(
      kind: .thankYou,
      name: "Dana Whitfield",
      company: "Acme",
      day: morningAfter,
      channels: [.email]
    ),
    Story(
      kind: .thankYou,
      name: "Łukasz Żółtowski",
      company: "Acme",
      day: morningAfter,
      channels: [.email, .linkedin]
    ),
    Story(kind: .thankYou, name: "Priya Nair", company: "Acme", channels: [.email, .letter]),
    Story(kind: .thankYou, name: "عمر الخطيب", company: "Noor Health", channels: [.email]),
    Story(kind: .connect, name: "प्रिया मेहता", company: "Himalaya Pay"),
    Story(kind: .outreach, name: "Marek Dvořák", company: "Globex"),
    Story(kind: .outreach, name: "박지훈", company: "한빛소프트웨어", channels: [.email]),
    Story(kind: .statusCheck, name: "Bill O’Donoghue", company: "Initech"),
    Story(kind: .promise, name: "Дмитрий Орлов", company: "Сокол Технологии"),
    Story(kind: .promise, name: "Nguyễn Thị Hương", company: "云杉科技", channels: [.email]),
    Story(kind: .toldYouSo, name: "Søren Åkesson", company: "Umbra Analytics"),
    Story(kind: .rejectionReply, name: "Bill O’Donoghue", company: "Initech"),
    Story(kind: .keepInTouch, name: "Agnieszka Wójcik", company: "Northwind"),
    Story(kind: .thanksAllRound, name: "Søren Åkesson", company: "Umbra Analytics"),
    Story(
      kind: .thanksAllRound,
      name: "Agnieszka Wójcik",
      company: "Northwind",
      channels: [.email, .linkedin]
    ),
    Story(kind: .noShow, name: "נועה לוי", company: "Shalev Labs"),
    Story(kind: .custom, name: "Zoë Fontaine", company: "Umbra Analytics"),
  ]

  @Test("They read as a person would write them")
  func reading() throws {
    let sample = try SampleDrafts(at: Self.evening)
    for kind in FollowUpKind.allCases {
      let texts = try Self.stories.filter { $0.kind == kind }.flatMap { story in
        let facts = try sample.facts(kind, to: story.name, at: story.company, on: story.day)
        return story.channels.map { channel in
          let heading =
            "\(story.name), \(story.company), by \(channel.rawValue), \(facts.today.iso)"
          return "──── \(heading)\n\n\(facts.message(channel).text)\n"
        }
      }
      let path = "Tests/AfterwordExchangeTests/Templates/Drafts/\(kind.rawValue).txt"
      #expect(try TextSnapshot.compare(texts.joined(separator: "\n"), with: path) == .same)
    }
  }

  @Test("None of them is warned of for what it says")
  func noFalseWarnings() throws {
    let sample = try SampleDrafts(at: Self.evening)
    let limits = DraftLimits(sender: SampleFacts.sender)
    for detail in try sample.followUps() {
      let facts = try sample.facts(of: detail, on: Self.evening)
      for channel in Channel.allCases {
        let text = facts.message(channel).text
        let warnings = DraftCheck.warnings(
          of: text,
          channel: channel,
          facts: facts,
          limits: limits
        )
        let words = MessageWords(facts: facts, channel: channel, sender: SampleFacts.sender)
        for warning in warnings where !isTrue(warning, words) {
          Issue.record("\(warning) of \(detail.title) by \(channel.rawValue):\n\(text)")
        }
      }
    }
  }

  /// What is so, whatever the message says.
  private func isTrue(_ warning: DraftWarning, _ words: MessageWords) -> Bool {
    switch warning {
    case .noAddress, .guarded, .arrivesLate, .mentionsAttachment: true
    case .nothingSpecific: words.praise == nil && words.thought == nil
    default: false
    }
  }

  @Test("No two people of a round get the same thank-you")
  func difference() throws {
    let sample = try SampleDrafts(at: Self.evening)
    let thanks = try sample.followUps().filter { $0.followUp.kind == .thankYou }
    let rounds = Dictionary(grouping: thanks, by: \.followUp.interviewID).values
    #expect(rounds.contains { $0.count > 2 })
    for round in rounds {
      for detail in round {
        var facts = try sample.facts(of: detail, on: Self.morningAfter)
        facts.isLate = false
        facts.siblings = try round.filter { $0.followUp.id != detail.followUp.id }.map { other in
          var others = try sample.facts(of: other, on: Self.morningAfter)
          others.isLate = false
          let name = other.personName ?? ""
          return DraftSibling(personName: name, text: others.message(.email).text)
        }
        let warnings = DraftCheck.warnings(
          of: facts.message(.email).text,
          channel: .email,
          facts: facts,
          limits: DraftLimits(sender: SampleFacts.sender)
        )
        for warning in warnings {
          if case .alike(let percent, let name) = warning {
            Issue.record("\(detail.title) is \(percent) % like the one to \(name)")
          }
        }
      }
    }
  }
}

extension FollowUpDetail {
  fileprivate var title: String { "\(followUp.kind.rawValue) to \(personName ?? company)" }
}
