extension Configuration {
  /// A config.toml that changes nothing: every key with its default behind a `#`, and what it is for.
  public static var sample: String {
    let standard = Configuration()
    func lines(of section: String) -> String {
      ConfigurationTable.keys.filter { $0.section == section }
        .map { "# \($0.sentence)\n# \($0.name) = \($0.text(in: standard))" }
        .joined(separator: "\n\n")
    }
    let tables = ConfigurationTable.sections.map { "[\($0)]\n\(lines(of: $0))" }
    return ([heading, lines(of: ConfigurationTable.top)] + tables).joined(separator: "\n\n")
  }

  private static let heading = """
    # The configuration of Afterword. Take the # off the lines that you want to change.
    """
}
