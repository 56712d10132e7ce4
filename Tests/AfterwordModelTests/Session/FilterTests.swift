import AfterwordModel
import TextEditing
import Testing

@Suite("A message through another program")
struct FilterTests {
  @Test(
    "Of an e-mail that is only its subject line there is nothing to be filtered",
    arguments: ["Subject: Thank you", "Subject: Thank you\n", "Subject: Thank you\n\n", "Subject:"]
  )
  func onlySubject(text: String) {
    var (script, _) = SessionScript.composing(stored: text)
    #expect(script.run(.filterText) == [])
    #expect(script.state.notice == .refused(.nothingToFilter))
    #expect(script.state.filter == nil)
    script.type("x")
    #expect(script.message == text + "x", "the cursor stands where there is text")
  }

  @Test("The program that is typed gets the message without its subject, which stays")
  func filtering() throws {
    var (script, _) = SessionScript.composing(stored: "Subject: Hello\n\nDear Dana")
    #expect(script.run(.filterText) == [])
    script.type("fmt")
    let orders = script.run(.takeLine).compactMap { effect -> FilterOrder? in
      if case .filterText(let order) = effect { order } else { nil }
    }
    let order = try #require(orders.count == 1 ? orders[0] : nil)
    #expect(order.command == "fmt")
    #expect(order.text == "Dear Dana")
    script.send(.textFiltered(order, .changed("DEAR DANA")))
    #expect(script.message == "Subject: Hello\n\nDEAR DANA")
    #expect(script.state.notice == .filtered)
  }
}
