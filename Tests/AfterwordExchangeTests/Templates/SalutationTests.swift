import Testing

@testable import AfterwordExchange

@Suite("How a person is addressed")
struct SalutationTests {
  @Test(
    "A name is addressed in the way that is right for it",
    arguments: [
      ("Dana Whitfield", "Dana"),
      ("Dana", "Dana"),
      ("Bill O’Donoghue", "Bill"),
      ("Łukasz Żółtowski", "Łukasz"),
      ("Ελένη Παπαδοπούλου", "Ελένη"),
      ("Дмитрий Орлов", "Дмитрий"),
      ("Katarzyna (Kasia) Nowak", "Katarzyna"),
      ("Whitfield, Dana", "Dana"),
      ("Dana Whitfield, PhD", "Dana"),
      ("Dr. Anna Maria Schmidt", "Dr. Schmidt"),
      ("Prof. Dr. Ursula von der Leyen", "Prof. Dr. von der Leyen"),
      ("Dr Martin King Jr.", "Dr King"),
      ("Mr. Tanaka", "Mr. Tanaka"),
      ("Frau Müller", "Frau Müller"),
      ("J. R. Smith", "J. R. Smith"),
      ("佐藤 美咲", "佐藤 美咲"),
      ("Dr. 佐藤 美咲", "Dr. 佐藤 美咲"),
      ("김서연", "김서연"),
      ("王芳", "王芳"),
      ("Nguyễn Thị Hương", "Nguyễn Thị Hương"),
      ("ليلى حداد", "ليلى حداد"),
      ("נועה לוי", "נועה לוי"),
      ("Abdul Rahman Siddiqui", "Abdul Rahman Siddiqui"),
      ("प्रिया मेहता", "प्रिया मेहता"),
      ("Dr.", "Dr."),
      ("  Dana \n Whitfield ", "Dana"),
    ]
  )
  func salutation(name: String, expected: String) {
    #expect(Salutation(name).name == expected)
  }
}
