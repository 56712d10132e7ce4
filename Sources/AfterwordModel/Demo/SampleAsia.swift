extension SampleJournal {
  static var towa: SampleApplication {
    SampleApplication(
      company: "東和システムズ",
      position: "インフラエンジニア",
      department: "基盤部",
      rounds: [
        SampleRound(
          name: "一次面接",
          on: -10,
          at: 16,
          zone: "Asia/Tokyo",
          people: [
            PersonDraft(
              name: "佐藤 美咲",
              title: "人事",
              email: "sato@towa.example",
              role: .hr,
              say: .some
            )
          ],
          note: """
            @佐藤 美咲 さんはとても丁寧
            + 障害対応の話を気に入ってもらえた
            ? リモートは週に何日まで
            """
        ),
        SampleRound(
          name: "二次面接",
          on: -5,
          at: 17,
          zone: "Asia/Tokyo",
          people: [
            PersonDraft(name: "佐藤 美咲"),
            PersonDraft(name: "高橋 健", title: "部長", role: .manager, say: .decides),
          ],
          note: """
            + "質問が具体的でいい"
            - 敬語をもう少し練習する
            > 来週の金曜日までに連絡
            """
        ),
      ],
      touches: [
        SampleTouch(
          kind: .thankYou,
          to: "佐藤 美咲",
          round: 0,
          then: .answered(sentOn: -9, repliedOn: -8, text: "こちらこそありがとうございました。")
        ),
        SampleTouch(
          kind: .thankYou,
          to: "高橋 健",
          by: .letter,
          round: 1,
          due: .workdays(-3),
          about: "手書きで",
          then: .sent(on: -4)
        ),
      ]
    )
  }

  static var himalaya: SampleApplication {
    SampleApplication(
      company: "Himalaya Pay",
      position: "Senior SRE",
      department: "Payouts",
      rounds: [
        SampleRound(
          name: "Phone screen",
          on: -2,
          at: 8,
          minutes: 30,
          people: [
            PersonDraft(
              name: "प्रिया मेहता",
              title: "Recruiter",
              role: .hr,
              say: .some,
              agreedToLinkedIn: true
            )
          ],
          note: """
            @प्रिया मेहता was kind about my Hindi
            + "the first person who asked what on-call does to families"
            """
        ),
        SampleRound(
          name: "Technical",
          on: 3,
          at: 8,
          minutes: 90,
          zone: "Asia/Kolkata",
          place: "https://meet.himalaya.example/sre",
          people: []
        ),
      ],
      touches: [
        SampleTouch(kind: .connect, to: "प्रिया मेहता", by: .linkedin, round: 0)
      ]
    )
  }

  static var hanbit: SampleApplication {
    SampleApplication(
      company: "한빛소프트웨어",
      position: "Platform Engineer",
      rounds: [
        SampleRound(
          name: "Phone screen",
          on: -6,
          at: 9,
          minutes: 30,
          people: [
            PersonDraft(name: "김서연", title: "채용 담당", role: .hr, say: .some)
          ],
          note: "+ 영어와 한국어 모두 괜찮다고 함\n? who decides: ask @김서연"
        ),
        SampleRound(
          name: "Pairing",
          on: 2,
          at: 9,
          people: [
            PersonDraft(name: "박지훈", title: "Platform lead", role: .manager, say: .decides)
          ]
        ),
      ],
      touches: [
        SampleTouch(
          kind: .thankYou,
          to: "김서연",
          round: 0,
          then: .skipped(on: -5, reason: "thanked her at the end of the call")
        ),
        SampleTouch(
          kind: .outreach,
          to: "박지훈",
          by: .linkedin,
          round: 1,
          due: .workdays(1),
          about: "which editor and shell for the pairing"
        ),
      ]
    )
  }

  static var yunshan: SampleApplication {
    SampleApplication(
      company: "云杉科技",
      position: "Site Reliability Engineer",
      rounds: [
        SampleRound(
          name: "Phone screen",
          on: -14,
          at: 10,
          minutes: 30,
          people: [
            PersonDraft(name: "王芳", title: "招聘经理", role: .hr, say: .some)
          ],
          note: "+ 喜欢我写的事故报告\n> 下周安排技术面试"
        ),
        SampleRound(
          name: "Technical",
          on: -6,
          at: 10,
          minutes: 90,
          people: [
            PersonDraft(name: "李伟", title: "技术总监", role: .manager, say: .decides),
            PersonDraft(name: "Nguyễn Thị Hương", title: "SRE", role: .department),
          ],
          note: """
            + 回答得很清楚
            - 缓存一致性要再复习
            ! write to @Nguyễn Thị Hương about the cache paper
            """
        ),
      ],
      touches: [
        SampleTouch(
          kind: .promise,
          to: "Nguyễn Thị Hương",
          round: 1,
          then: .answered(sentOn: -5, repliedOn: -5, text: "Read it on the train. Page 4!")
        )
      ]
    )
  }
}
