/// One UTF-8 character whose bytes have begun to arrive.
///
/// The allowed range of each next byte is the Unicode Standard's table 3-7, so that overlong forms
/// and surrogates are refused at their second byte and every complete value is a scalar.
struct PartialScalar {
  enum Outcome: Equatable {
    case incomplete
    case complete(Unicode.Scalar)
    case invalid
  }

  private(set) var byteCount = 1
  private var value: UInt32
  private var missingBytes: Int
  private var allowed: ClosedRange<UInt8> = 0x80...0xBF

  /// nil for a byte that cannot begin a character of several bytes.
  init?(leadByte: UInt8) {
    switch leadByte {
    case 0xC2...0xDF:
      value = UInt32(leadByte & 0x1F)
      missingBytes = 1
    case 0xE0...0xEF:
      value = UInt32(leadByte & 0x0F)
      missingBytes = 2
      if leadByte == 0xE0 { allowed = 0xA0...0xBF }
      if leadByte == 0xED { allowed = 0x80...0x9F }
    case 0xF0...0xF4:
      value = UInt32(leadByte & 0x07)
      missingBytes = 3
      if leadByte == 0xF0 { allowed = 0x90...0xBF }
      if leadByte == 0xF4 { allowed = 0x80...0x8F }
    default:
      return nil
    }
  }

  mutating func take(_ byte: UInt8) -> Outcome {
    guard allowed.contains(byte) else { return .invalid }
    allowed = 0x80...0xBF
    value = value << 6 | UInt32(byte & 0x3F)
    byteCount += 1
    missingBytes -= 1
    if missingBytes > 0 { return .incomplete }
    return Unicode.Scalar(value).map { .complete($0) } ?? .invalid
  }
}
