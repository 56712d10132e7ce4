/// One system call as `strace -f -y -xx` writes it: all text in it is `\xNN`, so that commas,
/// quotes and brackets are never part of a text.
struct StraceLine {
  let name: String
  /// The descriptor's path, the text, the number or the flags of each argument, as they stand.
  let arguments: [ArraySlice<UInt8>]
  let result: Int

  /// nil for a call that did not return, and for what is no call.
  init?(_ line: ArraySlice<UInt8>) {
    guard let open = line.firstIndex(of: UInt8(ascii: "(")),
      let equals = line.lastIndex(of: UInt8(ascii: "=")),
      let close = line[..<equals].lastIndex(of: UInt8(ascii: ")")), open < close,
      let result = Self.number(line[equals...].dropFirst())
    else { return nil }
    name = String(decoding: line[..<open], as: UTF8.self)
    arguments = line[(open + 1)..<close].split(separator: UInt8(ascii: ","))
      .map { $0.drop { $0 == UInt8(ascii: " ") } }
    self.result = result
  }

  /// The path behind a descriptor: `4<\x2f\x61>`.
  func path(ofDescriptor index: Int) -> String? {
    guard index < arguments.count else { return nil }
    let argument = arguments[index]
    guard let start = argument.firstIndex(of: UInt8(ascii: "<")),
      let end = argument.lastIndex(of: UInt8(ascii: ">")), start < end
    else { return nil }
    return Self.bytes(argument[(start + 1)..<end]).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The text of an argument in quotes; nil if strace has shortened it.
  func text(_ index: Int) -> [UInt8]? {
    guard index < arguments.count else { return nil }
    let quote = UInt8(ascii: "\"")
    let argument = arguments[index]
    guard argument.count >= 2, argument.first == quote, argument.last == quote else { return nil }
    return Self.bytes(argument.dropFirst().dropLast())
  }

  func number(_ index: Int) -> Int? {
    index < arguments.count ? Self.number(arguments[index]) : nil
  }

  func has(flag: String) -> Bool {
    arguments.contains { argument in
      argument.split(separator: UInt8(ascii: "|")).contains { $0.elementsEqual(flag.utf8) }
    }
  }

  /// The decimal number at the beginning.
  private static func number(_ text: ArraySlice<UInt8>) -> Int? {
    let digits = text.drop { $0 == UInt8(ascii: " ") }.prefix {
      $0 == UInt8(ascii: "-") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
    }
    return Int(String(decoding: digits, as: UTF8.self))
  }

  /// What is written as `\xNN` and nothing else.
  private static func bytes(_ text: ArraySlice<UInt8>) -> [UInt8]? {
    guard text.count.isMultiple(of: 4) else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count / 4)
    var index = text.startIndex
    while index < text.endIndex {
      guard text[index] == UInt8(ascii: "\\"), text[index + 1] == UInt8(ascii: "x"),
        let high = digit(text[index + 2]), let low = digit(text[index + 3])
      else { return nil }
      bytes.append(high << 4 | low)
      index += 4
    }
    return bytes
  }

  private static func digit(_ character: UInt8) -> UInt8? {
    switch character {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): character - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): character - UInt8(ascii: "a") + 10
    default: nil
    }
  }
}
