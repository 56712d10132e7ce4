/// Where keys go: what a command can be bound in.
public enum CommandContext: Sendable, Hashable, CaseIterable {
  case interviews, timeline, note, formText, formChoice, help, alert
}
