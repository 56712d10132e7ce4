extension FormState {
  /// What is done about an improvement, when it is due, what shows it, and who said it.
  static func action(
    on improvement: Improvement,
    focusing name: FormFieldName = .state,
    now: Moment
  ) -> FormState {
    let action = improvement.action ?? Action(state: .open)
    var form = FormState(
      .action(improvement),
      fields: [
        .choice(.state, action.state),
        .existing(
          .deadline,
          action.due?.iso ?? "",
          as: action.due.map(FieldReading.day) ?? .nothing
        ),
        .existing(.proof, action.proof), .existing(.saidBy, improvement.speakerName ?? ""),
      ],
      now: now
    )
    form.focus(form.fields.firstIndex { $0.name == name } ?? 0)
    return form
  }

  /// It is done: what shows it may be left out.
  static func finish(_ improvement: Improvement, now: Moment) -> FormState {
    FormState(
      .finish(improvement),
      fields: [.existing(.proof, improvement.action?.proof ?? "")],
      now: now
    )
  }

  /// What the form changes of the action.
  func edit(of improvement: Improvement) -> ActionEdit {
    let state: Action.State? = choice(.state)
    let due = day(.deadline)
    let isDueGone = due == nil && improvement.action?.due != nil
    return ActionEdit(
      state: state == improvement.action?.state ? nil : state,
      due: due == improvement.action?.due ? nil : due,
      removesDue: isDueGone,
      proof: text(.proof) == improvement.action?.proof ?? "" ? nil : text(.proof),
      saidBy: personChange(in: .saidBy, from: improvement.speakerName ?? "")
    )
  }
}
