extension SampleJournal {
  static var acme: SampleApplication {
    SampleApplication(
      company: "Acme",
      position: "Staff SRE",
      department: "Payments",
      source: "https://jobs.acme.example/staff-sre",
      rounds: [
        SampleRound(
          name: "Phone screen",
          on: -7,
          at: 14,
          minutes: 30,
          place: "+49 30 5550 0142",
          people: [
            PersonDraft(
              name: "Dana Whitfield",
              title: "Talent partner",
              email: "dana@acme.example",
              role: .hr,
              say: .some
            )
          ],
          note: """
            @Dana Whitfield called on time, knows the team well
            + likes that I have run migrations, not only planned them
            ? who carries the pager for Payments
            > next step is an onsite, "half a day, four people at most"
            ! send two dates for the onsite by tomorrow
            """
        ),
        SampleRound(
          name: "Onsite",
          on: -2,
          at: 14,
          minutes: 180,
          place: "Gneisenaustr. 44, Berlin",
          people: [
            PersonDraft(name: "Dana Whitfield"),
            PersonDraft(
              name: "Priya Nair",
              title: "Head of Payments",
              department: "Payments",
              email: "priya.nair@acme.example",
              linkedIn: "https://www.linkedin.com/in/priya-nair-example",
              role: .manager,
              say: .decides
            ),
            PersonDraft(
              name: "Łukasz Żółtowski",
              title: "Senior SRE",
              department: "Payments",
              role: .department,
              say: .strong
            ),
            PersonDraft(name: "Chidi Okafor", department: "Payments", role: .department),
          ],
          note: """
            Met @Dana Whitfield (HR) and @Priya Nair (Payments), lunch with @Łukasz Żółtowski
            + liked the migration story, asked for the numbers twice
            + "you explain failure without blaming anybody"
            - wants more Kubernetes depth, above all networking
            - I talked too long about the old queue
            > answer by next Friday
            ! send the lab link by Tuesday
            ? what happens to the on-call rota after the merger
            """,
          actions: [
            SampleAction(about: "I talked too long", state: .doing, due: .workdays(6), on: -1)
          ],
          felt: nil
        ),
      ],
      touches: [
        SampleTouch(
          kind: .thankYou,
          to: "Dana Whitfield",
          round: 0,
          then: .answered(
            sentOn: -6,
            repliedOn: -5,
            text: "You are welcome! Priya is looking forward to the onsite."
          )
        ),
        SampleTouch(kind: .thankYou, to: "Priya Nair", round: 1),
        SampleTouch(
          kind: .thankYou,
          to: "Łukasz Żółtowski",
          by: .letter,
          round: 1,
          due: .today,
          about: "a card; he keeps a wall of them"
        ),
        SampleTouch(
          kind: .thankYou,
          to: "Dana Whitfield",
          round: 1,
          then: .answered(
            sentOn: -1,
            repliedOn: 0,
            text: "Thanks! Everybody enjoyed the day, and the migration story above all."
          )
        ),
      ]
    )
  }
}
