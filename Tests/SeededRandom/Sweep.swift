internal import Foundation

/// How much a random test does: a short run each time, a long one where `AFTERWORD_LONG` is set.
public enum Sweep {
  public static func rounds(short: Int, long: Int) -> Int {
    ProcessInfo.processInfo.environment["AFTERWORD_LONG"] == nil ? short : long
  }

  /// Seeds to run a test with, one after the other.
  public static func seeds(short: Int, long: Int) -> Range<UInt64> {
    0..<UInt64(rounds(short: short, long: long))
  }
}
