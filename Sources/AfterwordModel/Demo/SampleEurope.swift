extension SampleJournal {
  static var umbra: SampleApplication {
    SampleApplication(
      company: "Umbra Analytics",
      position: "Data Engineer",
      department: "Ingestion",
      source: "https://umbra.example/jobs/data-engineer",
      rounds: [
        SampleRound(
          name: "Phone screen",
          on: -18,
          at: 9,
          minutes: 30,
          people: [
            PersonDraft(
              name: "Zoë Fontaine",
              title: "People partner",
              email: "zoe@umbra.example",
              role: .hr,
              say: .some
            )
          ],
          note: """
            + @Zoë Fontaine said the CV reads "like somebody who finishes things"
            ? is the four-day week for everybody
            """
        ),
        SampleRound(
          name: "Pairing",
          on: -12,
          at: 13,
          minutes: 120,
          people: [
            PersonDraft(
              name: "Søren Åkesson",
              title: "Staff engineer",
              email: "soren@umbra.example",
              role: .department,
              say: .strong
            )
          ],
          note: """
            + names, tests, small steps: "I could follow every one"
            - forgot time zones in the first version
            > @Søren Åkesson will ask for a final round this week
            """,
          actions: [
            SampleAction(
              about: "forgot time zones",
              state: .done,
              proof: "wrote a small calendar with zones and gaps, tests first",
              on: -9
            )
          ]
        ),
        SampleRound(
          name: "Final",
          on: -6,
          at: 10,
          people: [
            PersonDraft(
              name: "María José Núñez",
              title: "CTO",
              email: "mj@umbra.example",
              role: .manager,
              say: .decides
            ),
            PersonDraft(name: "Søren Åkesson"),
          ],
          note: """
            + fixed the time zone bug at home and told @Søren Åkesson: "nobody ever does that"
            > offer or no by Thursday
            """
        ),
      ],
      touches: [
        SampleTouch(
          kind: .toldYouSo,
          to: "Søren Åkesson",
          round: 1,
          then: .answered(sentOn: -8, repliedOn: -7, text: "Ha! That case bit us in production.")
        ),
        SampleTouch(
          kind: .custom,
          to: "Zoë Fontaine",
          by: .phone,
          round: 2,
          due: .workdays(4),
          planned: -1,
          about: "ask until when the offer holds"
        ),
      ],
      ending: SampleEnding(outcome: .offer, on: -3)
    )
  }

  static var northwind: SampleApplication {
    SampleApplication(
      company: "Northwind",
      position: "Engineering Manager",
      rounds: [
        SampleRound(
          name: "Coffee",
          on: -25,
          at: 16,
          minutes: 45,
          place: "Café Blau, Leipzig",
          people: [
            PersonDraft(
              name: "Agnieszka Wójcik",
              title: "Team lead",
              linkedIn: "https://www.linkedin.com/in/agnieszka-wojcik-example",
              role: .referrer,
              say: .some
            )
          ],
          note: """
            @Agnieszka Wójcik knows the team from inside and was frank
            ? would the role keep any engineering
            """
        ),
        SampleRound(
          name: "First round",
          on: -16,
          at: 11,
          people: [
            PersonDraft(
              name: "François Lefèvre",
              title: "Director",
              email: "f.lefevre@northwind.example",
              address: "Northwind GmbH\nÄußere Weststr. 7\n04109 Leipzig",
              role: .manager,
              say: .decides
            )
          ],
          note: """
            - eleven direct reports and no lead: too many
            + wants me to define the job
            """
        ),
      ],
      touches: [
        SampleTouch(
          kind: .thankYou,
          to: "François Lefèvre",
          by: .letter,
          round: 1,
          due: .workdays(-14),
          then: .sent(on: -15)
        ),
        SampleTouch(
          kind: .keepInTouch,
          to: "Agnieszka Wójcik",
          by: .person,
          round: 0,
          due: .workdays(15),
          planned: -9,
          about: "coffee: how the new lead is doing"
        ),
      ],
      ending: SampleEnding(outcome: .withdrawn, on: -11)
    )
  }

  static var sokol: SampleApplication {
    SampleApplication(
      company: "Сокол Технологии",
      position: "Backend Developer",
      rounds: [
        SampleRound(
          name: "Phone screen",
          on: -11,
          at: 12,
          minutes: 30,
          people: [
            PersonDraft(name: "Анна Соколова", title: "Рекрутер", role: .hr, say: .some)
          ],
          note: """
            + хорошо знаю PostgreSQL, это им важно
            > техническое интервью на следующей неделе
            """
        ),
        SampleRound(
          name: "Technical",
          on: -4,
          at: 16,
          minutes: 90,
          people: [
            PersonDraft(
              name: "Дмитрий Орлов",
              title: "Тимлид",
              email: "orlov@sokol.example",
              role: .manager,
              say: .strong
            )
          ],
          note: """
            + @Дмитрий Орлов: "приятно слушать про отказ без оправданий"
            - indexes on expressions: look up once more, with an example
            ! send the link to the talk about locks
            """
        ),
      ],
      touches: [
        SampleTouch(kind: .promise, to: "Дмитрий Орлов", round: 1)
      ]
    )
  }
}
