/// A whole `CSI` sequence, taken apart as ECMA-48 (5.4) defines it.
struct ControlSequence {
  /// One of `<`, `=`, `>`, `?` in front of the parameters: a reply or a mouse report, never a key.
  private(set) var marker: UInt8?
  /// Parameters divided by `;`, each with its parts divided by `:`. A part left out is nil.
  private(set) var parameters: [[Int?]] = []
  private(set) var hasIntermediates = false
  let final: UInt8

  private static let largestNumber = 9_999_999

  /// - Parameter body: everything after `ESC [`, the final byte included.
  init?(body: ArraySlice<UInt8>) {
    guard let final = body.last else { return nil }
    self.final = final
    var numbers: [Int?] = [nil]
    var hasParameters = false
    for byte in body.dropLast() {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        let digit = Int(byte - UInt8(ascii: "0"))
        let number = numbers.removeLast() ?? 0
        numbers.append(min(number * 10 + digit, Self.largestNumber))
        hasParameters = true
      case UInt8(ascii: ":"):
        numbers.append(nil)
        hasParameters = true
      case UInt8(ascii: ";"):
        parameters.append(numbers)
        numbers = [nil]
        hasParameters = true
      case UInt8(ascii: "<")...UInt8(ascii: "?"):
        marker = byte
      default:
        hasIntermediates = true
      }
    }
    if hasParameters { parameters.append(numbers) }
  }

  /// A parameter's first number; nil where it is left out.
  func number(_ index: Int) -> Int? { part(0, of: index) }

  /// A part of a parameter; nil where it is left out.
  func part(_ part: Int, of index: Int) -> Int? {
    guard parameters.indices.contains(index), parameters[index].indices.contains(part) else {
      return nil
    }
    return parameters[index][part]
  }
}
