internal import AfterwordModel
internal import AfterwordViews
internal import ArgumentParser

struct PersonCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "person",
    abstract: "Shows somebody, or changes what the journal knows of them.",
    discussion: """
      Without a change, everything about them is shown. An empty text (\"\") empties a field. With \
      --in, somebody whom the journal doesn't know yet is added to that application.
      """
  )

  @Argument(help: "A name, or an id that show prints.")
  var person: String
  @OptionGroup(title: "What is known of them") var facts: PersonFacts
  @OptionGroup(title: "What they wish") var wishes: PersonWishes
  @Option(
    name: .customLong("in"),
    help: ArgumentHelp(
      "The application that --role, --say and --stance are about.",
      valueName: "application"
    )
  )
  var application: String?
  @OptionGroup var options: JournalOptions

  func validate() throws {
    if application == nil, facts.role != nil || facts.say != nil || facts.stance != nil {
      throw ValidationError("--role, --say and --stance need --in APPLICATION.")
    }
  }

  mutating func run() throws {
    let now = try Surroundings.now()
    let notBefore = try wishes.notBeforeDay(at: now)
    guard application != nil || facts.hasAny || wishes.hasAny else { return try show(at: now) }
    let journal = try options.openForChange(at: now)
    let target = try application.map { name throws(JournalError) in
      try journal.applicationOrInterview(named: name).application.id
    }
    let page = try known(in: journal, addedTo: target, at: now)
    let edit = PersonEdit(
      name: facts.name,
      title: facts.title,
      company: facts.company,
      department: facts.department,
      email: facts.email,
      linkedIn: facts.linkedin,
      phone: facts.phone,
      address: facts.address,
      wishes: wishes.changed(page.person.wishes, notBefore: notBefore),
      agreedToLinkedIn: wishes.agreedLinkedin,
      role: target.map {
        ApplicationRoleEdit(
          $0,
          RoleEdit(kind: facts.role, say: facts.say, stance: facts.stance)
        )
      }
    )
    let receipt = try journal.perform(.editPerson(page.person.id, edit), at: now)
    Output.message("\(receipt.label.sentence).")
  }

  private func show(at now: Moment) throws {
    guard let journal = try options.openIfThere(at: now) else {
      throw JournalError.notFound(person)
    }
    let page = try journal.page(ofPersonNamed: person, at: now)
    try Output.text(PersonPageText(page: page, journal: journal, now: now).text())
  }

  /// The person; somebody new only where it is said in which application.
  private func known(
    in journal: Journal,
    addedTo application: ApplicationID?,
    at now: Moment
  ) throws -> PersonPage {
    do {
      return try journal.page(ofPersonNamed: person, at: now)
    } catch JournalError.notFound(let name) {
      guard let application else { throw JournalError.notFound(name) }
      let draft = try Understanding.person(name, option: "person")
      let receipt = try journal.perform(.addPerson(draft, to: application), at: now)
      Output.message("\(receipt.label.sentence).")
      return try journal.page(ofPersonNamed: draft.name, at: now)
    }
  }
}

/// Options about a person themselves.
struct PersonFacts: ParsableArguments {
  @Option var name: String?
  @Option var title: String?
  @Option var company: String?
  @Option var department: String?
  @Option var email: String?
  @Option(help: "The address of their profile.")
  var linkedin: String?
  @Option var phone: String?
  @Option(help: "Where a letter goes, with line breaks.")
  var address: String?
  @Option(help: "What they are in the application.")
  var role: RoleKind?
  @Option(help: "How much they have to say in the decision.")
  var say: Say?
  @Option(help: "Whether they would have you.")
  var stance: Stance?

  var hasAny: Bool {
    [name, title, company, department, email, linkedin, phone, address].contains { $0 != nil }
  }
}

/// Options about how a person wants to be written to.
struct PersonWishes: ParsableArguments {
  @Flag(inversion: .prefixedNo, help: "They want e-mail and nothing else.")
  var emailOnly: Bool?
  @Flag(inversion: .prefixedNo, help: "They asked not to be written to.")
  var doNotContact: Bool?
  @Option(help: ArgumentHelp("Not before that day.", valueName: "day"))
  var notBefore: String?
  @Flag(inversion: .prefixedNo, help: "They said that an invitation on LinkedIn is welcome.")
  var agreedLinkedin: Bool?
  @Option(help: "Anything else, in their words.")
  var wishes: String?

  var hasAny: Bool {
    emailOnly != nil || doNotContact != nil || notBefore != nil || agreedLinkedin != nil
      || wishes != nil
  }

  /// Nil if no day is given, or the empty text that takes the wish back.
  func notBeforeDay(at now: Moment) throws(CommandFailure) -> CalendarDay? {
    guard let notBefore, !notBefore.isEmpty else { return nil }
    return try Understanding.day(notBefore, at: now, option: "--not-before")
  }

  func changed(_ before: Wishes, notBefore day: CalendarDay?) -> Wishes {
    var wishes = before
    if let emailOnly { wishes.isEmailOnly = emailOnly }
    if let doNotContact { wishes.doNotContact = doNotContact }
    if notBefore != nil { wishes.notBefore = day }
    if let text = self.wishes { wishes.text = text }
    return wishes
  }
}
