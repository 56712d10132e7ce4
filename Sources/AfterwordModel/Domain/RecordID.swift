/// A random identity (UUID version 7, RFC 9562) that cannot be mistaken for another kind's.
///
/// It has two spellings: the UUID of interchange, and 32 letters from `k` to `z` that a person
/// can type a prefix of. The letters spell the UUID's hexadecimal digits backwards (`z` is 0,
/// `k` is 15), so that the random end comes first and a short prefix tells records apart; the
/// idea of letters that can't be mistaken for numbers is jj's (jj-vcs.github.io, "change id").
public struct RecordID<Kind>: Sendable, Hashable {
  /// The 32 letters; also the primary key in the journal.
  public let letters: String

  /// A new identity; `instant` is the time of creation, which the UUID carries in its first 48 bits.
  public init(at instant: Instant, using generator: inout some RandomNumberGenerator) {
    let milliseconds = UInt64(bitPattern: instant.milliseconds) & 0xFFFF_FFFF_FFFF
    let high = milliseconds << 16 | 0x7000 | UInt64.random(in: 0...0xFFF, using: &generator)
    let low =
      0x8000_0000_0000_0000 | UInt64.random(in: 0...0x3FFF_FFFF_FFFF_FFFF, using: &generator)
    let digits = Self.digits(of: high) + Self.digits(of: low)
    letters = String(decoding: digits.reversed().map { UInt8(ascii: "z") - $0 }, as: UTF8.self)
  }

  public init(at instant: Instant) {
    var generator = SystemRandomNumberGenerator()
    self.init(at: instant, using: &generator)
  }

  /// Nil unless the text is 32 letters from `k` to `z`.
  public init?(letters: String) {
    guard letters.utf8.count == 32, letters.utf8.allSatisfy(RecordLetters.contains) else {
      return nil
    }
    self.letters = letters
  }

  /// Nil unless the text is a UUID in its usual form.
  public init?(uuid: String) {
    let parts = uuid.lowercased().split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [8, 4, 4, 4, 12] else { return nil }
    let digits = parts.joined().compactMap(\.hexDigitValue)
    guard digits.count == 32 else { return nil }
    letters = String(
      decoding: digits.reversed().map { UInt8(ascii: "z") - UInt8($0) },
      as: UTF8.self
    )
  }

  /// The UUID in its usual form, lower case.
  public var uuid: String {
    let digits = letters.utf8.reversed().map { String(UInt8(ascii: "z") - $0, radix: 16) }.joined()
    var rest = digits[...]
    return [8, 4, 4, 4, 12].map { length in
      defer { rest = rest.dropFirst(length) }
      return String(rest.prefix(length))
    }.joined(separator: "-")
  }

  private static func digits(of half: UInt64) -> [UInt8] {
    (0..<16).map { UInt8(half >> (60 - 4 * UInt64($0)) & 0xF) }
  }
}

/// The letters that record ids are spelt with.
public enum RecordLetters {
  public static func contains(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "k")...UInt8(ascii: "z")).contains(byte)
  }
}

public typealias ApplicationID = RecordID<Application>
public typealias InterviewID = RecordID<Interview>
public typealias PersonID = RecordID<Person>
public typealias FollowUpID = RecordID<FollowUp>
public typealias ReplyID = RecordID<Reply>
/// Feedback, a promise and a question are lines of a note with an identity of their own.
public typealias NoteLineID = RecordID<MarkedLine>
