import Foundation

/// The editors that the program is compared with.
extension BenchProgram {
  static let nano = BenchProgram(
    name: "nano",
    arguments: [],
    readyText: ["^X Exit"],
    lastText: "Go To Line"
  )

  /// Without a swap file: it is killed, and would leave it behind.
  static let vim = BenchProgram(
    name: "vim",
    arguments: ["-u", "NONE", "-n"],
    readyText: ["~", "VIM - Vi IMproved", ":help version"],
    lastText: "for info on this",
    keysToText: "i"
  )

  /// Not compatible with vi, where arrow keys end the insertion and what is erased stays visible.
  static let vimWithArrows = BenchProgram(
    name: vim.name,
    arguments: vim.arguments + ["-N"],
    readyText: vim.readyText,
    lastText: vim.lastText,
    keysToText: vim.keysToText
  )

  /// It keeps its settings in the home folder.
  static func micro(home: URL) -> BenchProgram {
    BenchProgram(
      name: "micro",
      arguments: [],
      environment: ["HOME": home.path],
      readyText: ["Ctrl-g: help"],
      lastText: "Ctrl-g: help"
    )
  }
}
