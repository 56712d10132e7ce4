import AfterwordModel
import Testing

@Suite("The help screen")
struct HelpTests {
  private func help(rows: Int) -> SessionScript {
    var script = SessionScript.opened()
    script.run(.help)
    script.send(.helpMeasured(rows: rows))
    return script
  }

  private func firstRow(_ script: SessionScript) -> Int? { script.state.help?.firstRow }

  @Test("It is about where it was asked for")
  func subject() {
    var script = SessionScript.opened()
    script.run(.focusTimeline)
    #expect(script.run(.help) == [.measureHelp(.timeline)])
  }

  @Test("It scrolls to its last row and no further")
  func scrolls() {
    var script = help(rows: 20)
    for _ in 0..<9 { script.run(.moveDown) }
    #expect(firstRow(script) == 4)
    script.run(.moveUp)
    #expect(firstRow(script) == 3)
    script.run(.moveToFirst)
    #expect(firstRow(script) == 0)
    script.run(.moveToLast)
    #expect(firstRow(script) == 4)
  }

  @Test("A help that fits does not scroll")
  func fits() {
    var script = help(rows: 10)
    script.run(.pageDown)
    #expect(firstRow(script) == 0)
  }

  @Test("Help in a form leaves the form as it was")
  func overForm() {
    var script = SessionScript.opened()
    script.run(.addInterview)
    script.type("Initech")
    script.run(.help)
    script.run(.back)
    #expect(script.form?.field(.company)?.text == "Initech")
  }
}
