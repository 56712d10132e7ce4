/// How a Unicode scalar is drawn.
enum ScalarWidth: UInt32 {
  /// Drawn over the scalar before it.
  case zero = 0
  case narrow = 1
  case wide = 2
  /// Says something to the terminal or to the reader's eye without being seen: never drawn itself.
  case hidden = 3
  /// Not assigned.
  case unknown = 4

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x20...0x7E: self = .narrow
    case 0x4E00...0x9FFF, 0xAC00...0xD7A3: self = .wide
    default: self = ScalarWidth.found(scalar.value)
    }
  }

  private static func found(_ value: UInt32) -> ScalarWidth {
    var low = 0
    var high = scalarWidthRuns.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if scalarWidthRuns[middle] >> 3 <= value { low = middle } else { high = middle }
    }
    return ScalarWidth(rawValue: scalarWidthRuns[low] & 7) ?? .unknown
  }
}
