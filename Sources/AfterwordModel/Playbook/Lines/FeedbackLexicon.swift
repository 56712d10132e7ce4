/// The words of criticism that carry no subject, that turn it round, or that are the two ends of one
/// measure.
enum FeedbackLexicon {
  /// What a word says of the next word that carries a subject.
  enum Turn {
    case wantsMore, wantsLess
  }

  static func turn(of word: String) -> Turn? {
    if wantingMore.contains(word) { return .wantsMore }
    return wantingLess.contains(word) ? .wantsLess : nil
  }

  static func isFiller(_ word: String) -> Bool { fillers.contains(word) }

  /// A word that says little of what is to be improved.
  static func isWeak(_ stem: String) -> Bool { weakStems.contains(stem) }

  /// Words between which a turn does not reach.
  static let borders: Set = ["and", "but", "or", "then", "yet", "however"]
  /// At the beginning of a line they ask for less of something; elsewhere something is missing.
  static let prohibitions: Set = ["dont", "don't"]
  /// After "not" they ask for less.
  static let degrees: Set = ["so", "too", "that"]

  /// On which side of a measure a word stands.
  struct Side {
    let measure: String
    let isHigh: Bool
    let alone: Alone
  }

  /// What the word asks for where no other word turns it.
  enum Alone {
    case thisSide
    case otherSide
    /// It asks for the other side, whatever word is before it: nobody wants to ramble.
    case neverThisSide
    /// It may mean either.
    case unclear
  }

  static func side(of stem: String) -> Side? { sides[stem] }

  private static let sides: [String: Side] = {
    var sides: [String: Side] = [:]
    for (measure, isHigh, alone, words) in measures {
      for word in words.split(separator: " ") {
        sides[FeedbackStem.of(String(word))] = Side(measure: measure, isHigh: isHigh, alone: alone)
      }
    }
    return sides
  }()

  private static let measures: [(String, isHigh: Bool, Alone, String)] = [
    ("length", true, .thisSide, "longer"),
    ("length", true, .otherSide, "long lengthy"),
    ("length", true, .neverThisSide, "ramble verbose wordy longwinded waffle"),
    ("length", false, .thisSide, "concise concision brief succinct crisp shorter"),
    ("length", false, .unclear, "short"),
    ("length", false, .neverThisSide, "terse curt monosyllabic"),
    ("speed", true, .thisSide, "faster quicker"),
    ("speed", true, .otherSide, "fast quick quickly"),
    ("speed", true, .neverThisSide, "rush rushed hasty hurry hurried"),
    ("speed", false, .thisSide, "slower"),
    ("speed", false, .otherSide, "slow slowly"),
    ("loudness", true, .thisSide, "louder"),
    ("loudness", true, .otherSide, "loud loudly"),
    ("loudness", false, .thisSide, "quieter softer"),
    ("loudness", false, .otherSide, "quiet quietly"),
    ("loudness", false, .neverThisSide, "mumble whisper"),
    ("level", true, .otherSide, "abstract theoretical generic"),
    ("level", true, .neverThisSide, "vague handwaving"),
    ("level", false, .thisSide, "concrete specific precise"),
    ("confidence", true, .thisSide, "confident confidence assertive assured"),
    ("confidence", true, .neverThisSide, "arrogant arrogance cocky overconfident"),
    ("confidence", false, .neverThisSide, "nervous timid insecure hesitant shy"),
    ("seniority", true, .unclear, "senior"),
    ("seniority", true, .neverThisSide, "overqualified"),
    ("seniority", false, .otherSide, "junior"),
    ("seniority", false, .neverThisSide, "underqualified"),
    ("time", true, .otherSide, "late"),
    ("time", false, .thisSide, "earlier punctual"),
    ("time", false, .unclear, "early"),
    ("time", true, .thisSide, "later"),
    ("complexity", true, .otherSide, "complex complicated convoluted elaborate"),
    ("complexity", false, .thisSide, "simpler"),
    ("complexity", false, .unclear, "simple"),
    ("complexity", false, .neverThisSide, "simplistic"),
  ]

  private static let wantingMore = words(
    """
    add better deepen deeper enough extra few further gain hardly improve increase insufficient
    insufficiently lack lacked lacking lacks learn little miss missed misses missing more must need
    needed needs no none not practise stronger sufficient want wanted wants weak without wish wished
    wishes ain't aren't can't cannot couldn't didn't doesn't dont don't isn't never wasn't weren't
    """
  )

  private static let wantingLess = words(
    """
    avoid excess excessive excessively fewer less overly reduce shouldn't stop too cut
    """
  )

  private static let fillers = words(
    """
    a about above after again all also always am an are as at be been before being bit by can could
    did do does during each else even ever every feedback feel felt for from general generally get
    gets getting give gives got had has have he her him his how i i'd i'm i've if in into is it its
    it's just keep like made make makes many me might much my of often on one our own perhaps
    please quite rather really said say says seem seemed seems she should so some sometimes somewhat
    still that the their them there they thing things think thinks this to told up us
    very was way we were what when where which while who will with work would you your
    """
  )

  private static let weakStems = Set(
    words(
      """
      answer answering area aspect depth experience expertise explain explanation hands interview
      knowledge know part practice question reply response skill speak speech stuff talk topic
      understanding understand winded side
      """
    ).map(FeedbackStem.of)
  )

  private static func words(_ text: String) -> Set<String> {
    Set(text.split { $0.isWhitespace }.map(String.init))
  }
}
