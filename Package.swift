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
  targets: [
    .target(name: "TextEditing", swiftSettings: house),
    .target(name: "SeededRandom", path: "Tests/SeededRandom", swiftSettings: house),
    .testTarget(
      name: "TextEditingTests",
      dependencies: ["SeededRandom", "TextEditing"],
      swiftSettings: house
    ),
  ],
  swiftLanguageModes: [.v6]
)
