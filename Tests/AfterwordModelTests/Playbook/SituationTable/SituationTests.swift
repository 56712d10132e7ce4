import AfterwordModel
import Testing

@Suite("What the playbook plans in the situations of the table")
struct SituationTests {
  @Test("What is planned is what the table says", arguments: SituationText.all)
  func table(_ text: SituationText) throws {
    let differences = try PlanSituation(text).differences()
    #expect(differences.isEmpty, "\(differences.joined(separator: "\n"))")
  }

  @Test(
    "The same facts give the same plan, whenever it is made before the next round has ended",
    arguments: SituationText.all
  )
  func anyTime(_ text: SituationText) throws {
    let situation = try PlanSituation(text)
    let now = try #require(situation.now)
    let plan = situation.playbook.plan(situation.facts, now: now)
    let ends = situation.facts.applications.flatMap(\.interviews).map(\.interview.end)
    let later = ends.filter { $0 > now }.min()?.adding(seconds: -1) ?? now.adding(minutes: 600_000)
    let planLater = situation.playbook.plan(situation.facts, now: later)
    #expect(planLater.touches == plan.touches)
    #expect(planLater.earliest == plan.earliest)
    #expect(planLater.withdrawn.keys == plan.withdrawn.keys)
  }

  @Test("The table is long, and every situation has a title of its own")
  func titles() {
    let titles = SituationText.all.map(\.title)
    #expect(titles.count >= 280)
    #expect(Set(titles).count == titles.count)
    #expect(!titles.contains(""))
  }
}
