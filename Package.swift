// swift-tools-version: 6.1
import PackageDescription

/// `make test` and CI turn warnings into errors; a later compiler's new warning must not stop
/// somebody who only wants to build.
let strict = Context.environment["AFTERWORD_STRICT"] != nil

let house: [SwiftSetting] =
  [
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("ExistentialAny"),
  ] + (strict ? [.unsafeFlags(["-warnings-as-errors"])] : [])

let package = Package(
  name: "afterword",
  products: [.executable(name: "afterword", targets: ["afterword"])],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    .systemLibrary(name: "CNcurses", path: "CNcurses"),
    .systemLibrary(name: "CVterm", path: "Tests/CVterm"),

    .target(name: "TextEditing", swiftSettings: house),
    .target(
      name: "AfterwordModel",
      dependencies: [
        "TextEditing",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: house
    ),
    .target(
      name: "AfterwordExchange",
      dependencies: [
        "AfterwordModel",
        .product(name: "Mustache", package: "swift-mustache"),
        .product(name: "TOMLKit", package: "TOMLKit"),
      ],
      swiftSettings: house
    ),
    .target(name: "TerminalCanvas", dependencies: ["TextEditing"], swiftSettings: house),
    .target(
      name: "AfterwordViews",
      dependencies: ["AfterwordModel", "TerminalCanvas", "TextEditing"],
      swiftSettings: house
    ),
    .target(
      name: "NcursesTerminal",
      dependencies: ["TerminalCanvas", "TextEditing", "CNcurses"],
      swiftSettings: house
    ),
    .executableTarget(
      name: "afterword",
      dependencies: [
        "AfterwordExchange", "AfterwordModel", "AfterwordViews", "NcursesTerminal",
        "TerminalCanvas", "TextEditing",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: house
    ),

    .target(name: "SeededRandom", path: "Tests/SeededRandom", swiftSettings: house),
    .target(name: "TextSnapshot", path: "Tests/TextSnapshot", swiftSettings: house),
    .testTarget(
      name: "TextEditingTests",
      dependencies: ["SeededRandom", "TextEditing"],
      swiftSettings: house
    ),
    .testTarget(
      name: "AfterwordModelTests",
      dependencies: [
        "AfterwordModel", "SeededRandom", "TextEditing",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      exclude: ["Drafts", "Playbook/Situations"],
      swiftSettings: house
    ),
    .testTarget(
      name: "AfterwordExchangeTests",
      dependencies: [
        "AfterwordExchange", "AfterwordModel", "PseudoTerminal", "SeededRandom", "TextSnapshot",
        .product(name: "TOMLKit", package: "TOMLKit"),
      ],
      exclude: ["Templates/Drafts"],
      swiftSettings: house
    ),
    .testTarget(
      name: "AfterwordViewsTests",
      dependencies: [
        "AfterwordViews", "AfterwordModel", "TerminalCanvas", "TextEditing", "TextSnapshot",
      ],
      exclude: ["Snapshots"],
      swiftSettings: house
    ),
    .testTarget(
      name: "NcursesTerminalTests",
      dependencies: [
        "CNcurses", "NcursesTerminal", "PseudoTerminal", "SeededRandom", "TerminalCanvas",
        "TerminalProbe", "TextEditing",
      ],
      swiftSettings: house
    ),
    .executableTarget(
      name: "TerminalProbe",
      dependencies: ["NcursesTerminal", "TerminalCanvas"],
      path: "Tests/TerminalProbe",
      swiftSettings: house
    ),
    .testTarget(
      name: "TerminalCanvasTests",
      dependencies: ["TerminalCanvas", "TextEditing"],
      swiftSettings: house
    ),
    .target(
      name: "PseudoTerminal",
      dependencies: ["CVterm"],
      path: "Tests/PseudoTerminal",
      swiftSettings: house
    ),
    .testTarget(
      name: "PseudoTerminalTests",
      dependencies: ["PseudoTerminal"],
      swiftSettings: house
    ),
    .target(
      name: "PowerLoss",
      dependencies: ["SeededRandom"],
      path: "Tests/PowerLoss",
      swiftSettings: house
    ),
    .testTarget(
      name: "PowerLossTests",
      dependencies: ["PowerLoss", "SeededRandom"],
      swiftSettings: house
    ),
    .testTarget(
      name: "TerminalTests",
      dependencies: [
        "AfterwordModel", "AfterwordViews", "PowerLoss", "PseudoTerminal", "SeededRandom",
        "afterword",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: house
    ),
    .executableTarget(
      name: "afterword-bench",
      dependencies: [
        "AfterwordModel", "PseudoTerminal", .product(name: "GRDB", package: "GRDB.swift"),
      ],
      path: "Tests/Bench",
      swiftSettings: house
    ),
    .testTarget(name: "HouseRulesTests", swiftSettings: house),
  ],
  swiftLanguageModes: [.v6]
)
