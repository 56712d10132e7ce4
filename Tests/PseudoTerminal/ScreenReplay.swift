/// The screen that a recorded output has made.
public final class ScreenReplay {
  private let virtualScreen: VirtualScreen

  public init(size: TerminalSize = .standard) throws {
    virtualScreen = try VirtualScreen(size: size)
  }

  public func show(_ output: [UInt8]) { virtualScreen.write(output) }

  public var screen: Screen { virtualScreen.snapshot() }
}
