extension SampleJournal {
  static var globex: SampleApplication {
    SampleApplication(
      company: "Globex",
      position: "Platform Engineer",
      department: "Developer Experience",
      source: "https://globex.example/careers/4711",
      rounds: [
        SampleRound(
          name: "First round",
          on: 1,
          at: 10,
          place: "https://meet.globex.example/abc-defg",
          people: [
            PersonDraft(
              name: "Ελένη Παπαδοπούλου",
              title: "Engineering manager",
              email: "eleni@globex.example",
              role: .manager,
              say: .decides
            ),
            PersonDraft(name: "Marek Dvořák", title: "Platform engineer", role: .department),
          ],
          note: """
            To ask:
            ? how long does a build take, and who is unhappy about it
            ? what did the last person in this job do next
            * read their post about preview environments again
            """
        )
      ],
      touches: [
        SampleTouch(
          kind: .outreach,
          to: "Marek Dvořák",
          by: .linkedin,
          round: 0,
          due: .workdays(-2),
          about: "what he would change about the platform",
          then: .answered(sentOn: -2, repliedOn: -1, text: "Happy to. Ask me about build caches.")
        )
      ]
    )
  }

  static var initech: SampleApplication {
    SampleApplication(
      company: "Initech",
      position: "SRE",
      rounds: [
        SampleRound(
          name: "First round",
          on: -20,
          at: 11,
          people: [
            PersonDraft(
              name: "Bill O’Donoghue",
              title: "Recruiter",
              email: "bill@initech.example",
              role: .hr,
              say: .some
            )
          ],
          note: """
            @Bill O’Donoghue read the whole CV before the call
            + asked for my runbooks as a writing sample
            > two more rounds, all in the same week
            """
        ),
        SampleRound(
          name: "Final",
          on: -13,
          at: 15,
          minutes: 90,
          place: "Room 3, 4th floor",
          people: [
            PersonDraft(name: "Bill O’Donoghue"),
            PersonDraft(
              name: "Samira Haddad",
              title: "VP Infrastructure",
              email: "samira@initech.example",
              role: .manager,
              say: .decides
            ),
          ],
          note: """
            + calm under the outage exercise
            - no answer to the capacity question: practise back-of-the-envelope sums
            > they decide within a week
            """,
          actions: [
            SampleAction(
              about: "no answer to the capacity",
              state: .done,
              proof: "twenty sums on paper, one a day, the last ones within a factor of two",
              saidBy: "Samira Haddad",
              on: -11
            )
          ],
          felt: 3
        ),
      ],
      touches: [
        SampleTouch(
          kind: .statusCheck,
          to: "Bill O’Donoghue",
          round: 1,
          then: .answered(sentOn: -6, repliedOn: -6, text: "They took somebody from inside.")
        ),
        SampleTouch(
          kind: .rejectionReply,
          to: "Bill O’Donoghue",
          round: 1,
          then: .answered(
            sentOn: -4,
            repliedOn: -3,
            text: "Samira says: read the chapter on queueing theory, and try again in spring!"
          )
        ),
      ],
      ending: SampleEnding(outcome: .rejected, on: -5)
    )
  }
}
