import AfterwordModel
import Testing

/// What the checks take for a misspelt name in a text with a greeting that is right.
private func nearNames(in sentence: String, knowing names: [String]) throws -> [String] {
  let line = SituationLine(file: "here", number: 0, text: sentence)
  var ids = SituationNames()
  let source = SituationText(title: sentence, file: "here", lines: [])
  var facts = try DraftCase.usualFacts(of: source, names: &ids)
  facts.person = try DraftCase.person(names[0], of: line, names: &ids)
  facts.detail.personName = names[0]
  facts.panel = []
  facts.knownNames = names
  let warnings = DraftCheck.warnings(
    of: "Subject: Hello\n\nHi \(names[0]),\n\n\(sentence)",
    channel: .email,
    facts: facts,
    limits: DraftLimits()
  )
  return warnings.compactMap { warning in
    guard case .nearName(let written, let known, _) = warning else { return nil }
    return "\(written) → \(known)"
  }
}

@Suite("Names that are nearly those of people")
struct NearNameTests {
  private static let firstNames = """
    Aaron Abigail Adam Adele Agnes Ahmed Aisha Alan Albert Alejandro Alice Alina Amara Amelia Amir Amy \
    Andre Andrea Andrew Anita Anna Anton Arthur Ayse Barbara Beatrice Ben Bernard Bianca Boris Brian \
    Bruno Camille Carla Carlos Caroline Catherine Cecilia Chidi Chloe Christian Clara Claudia Colin Dana \
    Daniel David Deborah Denise Diego Dmitri Dominic Dorothy Edward Elena Elias Elizabeth Emily Emma \
    Eric Esther Eva Fatima Felix Fiona Gabriel George Gerald Giulia Hamid Hannah Harold Heidi Helen \
    Henry Hugo Ian Igor Ines Ingrid Irene Isabel Ivan Jacob James Jane Jasmine Jason Javier Jennifer \
    Jessica Joanna Johanna John Jonas Joseph Julia Karim Karl Katarina Kevin Klaus Lars Laura Lena \
    Leonard Linda Lisa Louis Lucas Lucia Magda Marco Margaret Maria Marie Martin Matteo Melissa Michael \
    Milan Mohammed Monica Nadia Natalie Nathan Ngozi Nicolas Nina Noah Olga Oliver Olivia Oscar Patricia \
    Paul Pedro Peter Philip Pierre Priya Rachel Raj Rebecca Richard Robert Rosa Ruth Samuel Sandra Sara \
    Sebastian Simon Sofia Stefan Susan Teresa Thomas Tomas Ursula Valentina Victor Walter Yusuf Zeynep
    """.split(separator: " ").map(String.init)

  /// With a capital, as at the start of a sentence or in a title.
  private static let commonWords = """
    Able About Above Act Add After Again Ages All Along Also Always Among And Any Apple Are Area Art As Ask At \
    Away Back Bad Bank Base Be Bear Because Been Before Bell Best Better Big Bill Black Blue Board Body \
    Book Both Box Brief Bring Build Business But By Call Came Can Car Card Care Case Cause Change Chase \
    Check City Class Clean Clear Close Cloud Code Cold Come Common Company Cool Cost Could Course Data \
    Date Day Deal Dear Deep Design Did Do Dinner Does Done Door Down Draft Draw Drive Each Early East \
    Easy Eight End Engine Even Ever Every Eye Face Fact Fair Fall Far Fast Few Field Fill Find Fine Fire \
    First Five Fly Food For Form Four Free From Full Fun Game Gave Get Give Glad Go Goal Gold Good Got \
    Grand Great Green Ground Group Grow Had Half Hall Hand Happy Hard Has Have He Head Hear Heat Hello \
    Help Her Here High Him His Hold Home Hope Hot Hour House How I Idea If Important In Inside Into Is \
    It Item Java Jenkins Job Join Just Keep Kind King Know Lab Lake Land Last Late Law Lead Learn Least \
    Leave Left Less Let Life Light Like Line List Little Live Load Long Look Loop Lose Lot Love Low \
    Lunch Made Main Make Man Many Market Master May Me Mean Meet Men Might Mind Miss More Most Move Much \
    Must My Name Near Need Never New Next Nice Night Nine No None North Not Note Now Of Off Often Oh Old \
    On Once One Only Open Or Our Out Over Own Page Part Past Pay People Perhaps Pick Place Plan Play \
    Please Point Power Quick Quite Race Rain Read Real Rest Rich Right Rise Road Roll Room Round Rule \
    Run Rust Safe Said Same Sand Save Say Scala School Sea See Seem Send Seven Shall She Ship Short \
    Should Show Side Simple Since Six Small So Some Soon South Stand Star Start Stay Step Still Stone \
    Stop Story Strong Such Sun Sure Table Take Talk Tax Team Tell Ten Test Than Thank That The Their \
    Them Then There These They Thing This Those Three Time To Today Tomorrow Too Top Town Trade Train \
    Tree True Try Turn Two Type Under Until Up Us Use Very Visit Voice Wait Walk Wall Want War Warm Was \
    Water Way We Week Well Went Were West What When Where Which While White Who Why Will Win Wind Wish \
    With Woman Word Work World Would Write Year Yes Yet You Young Your Monday Tuesday Wednesday Thursday \
    Friday Saturday Sunday January February March April June July August September October November \
    December Linux Python Kafka Redis Docker Kubernetes German French Spanish Berlin London Paris Munich
    """.split(separator: " ").map(String.init)

  @Test("No common word is taken for a name, in whatever company of names")
  func commonWords() throws {
    #expect(Self.commonWords.count >= 300)
    for start in stride(from: 0, to: Self.commonWords.count, by: 50) {
      let words = Self.commonWords[start...].prefix(50)
      let sentence = words.map { "\($0) it is." }.joined(separator: " ")
      #expect(try nearNames(in: sentence, knowing: Self.firstNames) == [])
    }
  }

  @Test("Names of others who are known are never taken for a misspelling")
  func knownNames() throws {
    let sentence = "Thanks to " + Self.firstNames.joined(separator: ", ") + "."
    #expect(try nearNames(in: sentence, knowing: Self.firstNames) == [])
    #expect(
      try nearNames(in: sentence + " Not Danna.", knowing: Self.firstNames) == ["Danna → Dana"]
    )
  }

  @Test(
    "A letter doubled, left out, swapped or wrong is found in every first name",
    arguments: firstNames
  )
  func slips(name: String) throws {
    for slip in Slip.allCases {
      guard let wrong = slip.made(in: name), !Self.commonWords.contains(wrong) else { continue }
      let found = try nearNames(in: "I also spoke to \(wrong) there.", knowing: [name])
      #expect(found == ["\(wrong) → \(name)"], "\(slip)")
    }
  }
}

/// A slip of the pen in a name.
private enum Slip: CaseIterable {
  case doubled, leftOut, swapped, wrong

  /// Nil where the name is too short for it, or stays as it is.
  func made(in name: String) -> String? {
    var letters = Array(name)
    let middle = letters.count / 2
    switch self {
    case .doubled: letters.insert(letters[middle], at: middle)
    case .leftOut:
      guard letters.count > 3 else { return nil }
      letters.remove(at: middle)
    case .swapped:
      guard letters.count > 3 else { return nil }
      letters.swapAt(middle, middle - 1)
    case .wrong: letters[middle] = letters[middle] == "x" ? "y" : "x"
    }
    let made = String(letters)
    return made == name ? nil : made
  }
}
