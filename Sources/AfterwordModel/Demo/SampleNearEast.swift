extension SampleJournal {
  static var noor: SampleApplication {
    SampleApplication(
      company: "Noor Health",
      position: "Backend Engineer",
      department: "Records",
      source: "Agnieszka Wójcik told me",
      rounds: [
        SampleRound(
          name: "Phone screen",
          on: -15,
          at: 10,
          minutes: 30,
          people: [
            PersonDraft(name: "ليلى حداد", title: "Recruiter", role: .hr, say: .some)
          ],
          note: """
            @ليلى حداد explained the product with her own mother as the example
            + asked what I would refuse to build
            """
        ),
        SampleRound(
          name: "System design",
          on: -9,
          at: 14,
          minutes: 75,
          people: [
            PersonDraft(
              name: "عمر الخطيب",
              title: "Principal engineer",
              email: "omar@noor.example",
              role: .department,
              say: .strong
            )
          ],
          note: """
            + consent as part of the data model, "finally"
            - did not ask about the number of clinics before drawing boxes
            ? how do they test restores
            """
        ),
        SampleRound(
          name: "Team",
          on: -3,
          at: 11,
          minutes: 90,
          people: [
            PersonDraft(name: "Ọláyínká Adébáyọ̀", title: "Engineering manager", role: .manager),
            PersonDraft(name: "Þórunn Jónsdóttir", title: "Clinical lead", role: .department),
            PersonDraft(name: "عمر الخطيب"),
          ],
          note: """
            + asked about clinics first, and @عمر الخطيب laughed
            > "we want to answer before the month ends"
            ! send the restore checklist
            """
        ),
      ],
      touches: [
        SampleTouch(
          kind: .thankYou,
          to: "عمر الخطيب",
          round: 1,
          then: .answered(sentOn: -8, repliedOn: -7, text: "شكرًا! See you at the team round.")
        )
      ]
    )
  }

  static var shalev: SampleApplication {
    SampleApplication(
      company: "Shalev Labs",
      position: "DevOps Engineer",
      rounds: [
        SampleRound(
          name: "Phone screen",
          on: -32,
          at: 9,
          minutes: 30,
          people: [
            PersonDraft(name: "נועה לוי", title: "Talent", role: .hr, say: .some)
          ],
          note: "+ \"we need somebody who writes things down\"\n> technical round next week"
        ),
        SampleRound(
          name: "Technical",
          on: -27,
          at: 9,
          people: [
            PersonDraft(
              name: "יונתן כהן",
              title: "Infrastructure lead",
              email: "yonatan@shalev.example",
              role: .manager,
              say: .decides
            )
          ],
          note: """
            @יונתן כהן came 20 minutes late, and was sorry
            + Terraform review: found the open bucket
            - rushed the last task
            """
        ),
      ],
      touches: [
        SampleTouch(
          kind: .noShow,
          to: "נועה לוי",
          by: .phone,
          round: 1,
          due: .workdays(-27),
          about: "is he coming?",
          then: .skipped(on: -27, reason: "he came after all")
        )
      ],
      ending: SampleEnding(outcome: .noAnswer, on: -9)
    )
  }
}
