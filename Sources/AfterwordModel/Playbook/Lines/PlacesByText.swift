/// Places in a list by the text that stands there, compared byte by byte, each given out once.
struct PlacesByText {
  private var places: [[UInt8]: [Int]] = [:]

  init(_ places: some BidirectionalCollection<Int>, _ text: (Int) -> String) {
    for place in places.reversed() {
      self.places[Array(text(place).utf8), default: []].append(place)
    }
  }

  /// The first place with this text that was not given out yet.
  mutating func take(_ text: String) -> Int? { places[Array(text.utf8)]?.popLast() }
}
