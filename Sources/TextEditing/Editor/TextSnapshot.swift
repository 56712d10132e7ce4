/// A text as it was at one moment; taking it copies nothing.
public struct TextSnapshot: Sendable, Hashable {
  private let buffer: TextBuffer

  init(_ buffer: TextBuffer) { self.buffer = buffer }

  public init(_ text: String = "") { buffer = TextBuffer(text) }

  /// Everything, byte for byte, put together anew.
  public var text: String { buffer.text }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(buffer.lines.count)
    hasher.combine(buffer.end.offset)
  }
}
