/// Who a letter goes to, as it stands on an envelope.
struct LetterAddress {
  /// Name, company and postal address, each once.
  let lines: [String]

  init(person: Person?, company: String) {
    let postal = (person?.address ?? "").split(whereSeparator: \.isNewline).map(\.trimmed)
      .filter { !$0.isEmpty }
    let ownCompany = person?.company ?? ""
    let head = [person?.name ?? "", ownCompany.isEmpty ? company : ownCompany].filter { line in
      !line.isEmpty && !postal.contains { $0.folded.contains(line.folded) }
    }
    lines = head + postal
  }
}
