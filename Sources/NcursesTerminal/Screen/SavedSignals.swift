internal import Glibc

/// What signals did before the terminal was opened.
struct SavedSignals {
  private let actions: [(signal: Int32, action: sigaction)]

  init(_ signals: [Int32]) {
    actions = signals.compactMap { signal in
      var action = sigaction()
      return sigaction(signal, nil, &action) == 0 ? (signal, action) : nil
    }
  }

  func restore() {
    for (signal, action) in actions {
      var action = action
      sigaction(signal, &action, nil)
    }
  }
}
