/// The English words by which a line of a note is known for what it is. Lines in other languages, and
/// lines that none of these begin, are quoted as they are.
enum FragmentWords {
  /// What stands behind one of them was talked about, and pleased.
  static let likings = [
    "really liked", "liked", "likes", "loved", "loves", "really enjoyed", "enjoyed", "enjoys",
    "appreciated", "appreciates", "praised", "impressed by", "impressed with", "interested in",
    "curious about", "keen on", "excited about", "asked a lot about", "asked twice about",
    "talked about", "spoke about", "discussed", "we discussed", "we talked about",
  ]

  /// What stands behind one of them is something there is to be more of.
  static let wishesForMore = [
    "wants more", "wanted more", "wants to see more", "wanted to see more", "needs more",
    "i need more", "missed more", "would like more", "would have liked more", "hoped for more",
  ]

  /// What stands behind one of them is what somebody is to do, or will.
  static let intentions = [
    "i should", "you should", "should", "i could", "could", "i need to", "need to", "needs to",
    "have to", "has to", "must", "better", "wants me to", "wanted me to", "advised me to",
    "told me to", "i'll", "i’ll", "i will", "will", "to", "please",
  ]

  /// Verbs that can follow "to".
  static let verbs: Set = words(
    """
    add answer apply ask book bring build call check clean collect come compare confirm connect
    contact create debug describe draft draw drop email e-mail explain explore fill finish fix
    follow forward get give go help introduce invite keep learn let listen look mail make mention
    measure meet name note offer pass pay pick plan post practise practice prepare present propose
    provide publish put rate read rehearse remember repeat reply report review rewrite say schedule
    send set share show simplify sketch slow solve speak spend start stop study suggest summarise
    summarize support take talk tell test text think translate try turn understand update upload use
    visit wait walk watch work write
    """
  )

  /// Those of them that are no nouns.
  static let clearVerbs: Set = words(
    """
    add apply ask bring build clean compare create describe explain explore fill get give keep learn
    let listen make measure practise prepare propose provide publish read rehearse remember repeat
    rewrite say send share simplify slow speak spend stop study suggest summarise summarize take
    tell think try understand use write
    """
  )

  /// What is promised with one of them is something to hand over.
  static let handingOver: Set = ["send", "share", "forward", "mail", "email", "e-mail"]

  /// Things that come with a message as a file.
  static let documents: Set = words(
    """
    attachment certificate certificates checklist checklists code cv deck diagram diagrams document
    documents essay file files paper papers pdf photo photos portfolio presentation report reports
    résumé resume sample samples screenshot screenshots sheet slides spreadsheet summary template
    transcript
    """
  )

  /// With one of them a question begins.
  static let questions: Set = words("what which who whose whom how why when where whether if")

  /// With one of them a question begins that stands by itself.
  static let auxiliaries: Set = words(
    "is are was were do does did can could would should has have had will may"
  )

  /// Past forms that do not end in "ed".
  static let pastForms: Set = words(
    """
    built began bought brought came chose cut did drew found gave got held kept learnt led left made
    met ran read rebuilt redid rewrote sat set shot spent spoke stood taught told took went won wrote
    """
  )

  /// These stand for something that only the note knows.
  static let pronouns: Set = words("it this that them me him her us these those everything all")

  private static func words(_ text: String) -> Set<String> {
    Set(text.split { $0.isWhitespace }.map(String.init))
  }
}
