// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  // `any` says where a call is dynamic (SE-0335).
  .enableUpcomingFeature("ExistentialAny"),
  // What a room imports stays out of its interface unless it says `public import` (SE-0409).
  .enableUpcomingFeature("InternalImportsByDefault"),
  // A member is visible only where its module is imported (SE-0444).
  .enableUpcomingFeature("MemberImportVisibility"),
  // An async function stays on its caller's actor (SE-0461).
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  // A conformance takes the isolation of its type (SE-0470).
  .enableUpcomingFeature("InferIsolatedConformances"),
]

/// Rooms that wrap C: every unsafe expression carries the word `unsafe` (SE-0458).
let memorySafe: [SwiftSetting] = settings + [.strictMemorySafety()]

let package = Package(
  name: "lockstep",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "lockstep", targets: ["lockstep"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/swiftlang/swift-syntax", from: "603.0.1"),
  ],
  targets: [
    // MARK: ground
    .systemLibrary(
      name: "CCmarkGFM", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]), .brew(["cmark-gfm"])]),
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .systemLibrary(name: "CDigest", pkgConfig: "libmd", providers: [.apt(["libmd-dev"]), .brew(["libmd"])]),
    .target(name: "CDisk"),
    .target(name: "CCompression", linkerSettings: [.linkedLibrary("z")]),
    .target(name: "Diagnostics", dependencies: ["CDisk"], swiftSettings: memorySafe),
    .target(name: "YAML", dependencies: ["Diagnostics", "CYAML"], swiftSettings: memorySafe),
    .target(name: "CCmarkSupport"),
    .target(name: "Markdown", dependencies: ["Diagnostics", "CCmarkGFM", "CCmarkSupport"], swiftSettings: memorySafe),
    .target(name: "Orders", exclude: ["Localizable.xcstrings"], swiftSettings: settings),

    // MARK: reading
    .target(name: "Facts", dependencies: ["Diagnostics", "YAML"], swiftSettings: settings),
    .target(
      name: "SwiftFacts",
      dependencies: [
        "Facts", "Diagnostics",
        .product(name: "SwiftParser", package: "swift-syntax"),
        .product(name: "SwiftSyntax", package: "swift-syntax"),
      ],
      swiftSettings: settings),
    .target(name: "Content", dependencies: ["Markdown", "YAML", "Diagnostics"], swiftSettings: settings),

    // MARK: doing
    .target(name: "Drift", dependencies: ["Facts", "Content", "Markdown", "Diagnostics"], swiftSettings: settings),
    .target(
      name: "Site", dependencies: ["Content", "Markdown", "YAML", "Diagnostics", "CDigest", "CDisk", "CCompression"],
      swiftSettings: memorySafe),

    // MARK: edge
    .executableTarget(
      name: "lockstep",
      dependencies: [
        "Content", "Diagnostics", "Drift", "Facts", "Markdown", "Site", "SwiftFacts", "YAML",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    .executableTarget(name: "floor", dependencies: ["CCmarkGFM"]),
    .executableTarget(
      name: "bench", dependencies: ["Content", "Diagnostics", "Drift", "Facts", "Markdown"], swiftSettings: settings),

    .target(name: "CFuzzer"),
    .executableTarget(name: "fuzz", dependencies: ["Fuzzing"], swiftSettings: settings),
    .executableTarget(name: "fuzz-swift", dependencies: ["Fuzzing", "SwiftFuzzing"], swiftSettings: settings),

    // MARK: tests
    .target(name: "TestSupport", dependencies: ["Diagnostics"], path: "Tests/TestSupport", swiftSettings: settings),
    .target(
      name: "Fuzzing",
      dependencies: ["CCmarkGFM", "CFuzzer", "Content", "Diagnostics", "Drift", "Facts", "Markdown", "Site", "YAML"],
      path: "Tests/Fuzzing", swiftSettings: memorySafe),
    .target(
      name: "SwiftFuzzing", dependencies: ["Fuzzing", "Diagnostics", "Facts", "SwiftFacts"], path: "Tests/SwiftFuzzing",
      swiftSettings: settings),
    .testTarget(
      name: "FuzzingTests", dependencies: ["Fuzzing", "SwiftFuzzing", "TestSupport"], exclude: ["Seeds"],
      swiftSettings: settings),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics", "TestSupport"], swiftSettings: settings),
    .testTarget(name: "YAMLTests", dependencies: ["YAML", "Diagnostics", "TestSupport"], swiftSettings: settings),
    .testTarget(
      name: "MarkdownTests", dependencies: ["Markdown", "Diagnostics", "CCmarkGFM", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "SwiftFactsTests", dependencies: ["SwiftFacts", "Facts", "Orders", "Diagnostics", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "ContentTests", dependencies: ["Content", "Markdown", "YAML", "Diagnostics", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "DriftTests",
      dependencies: ["Drift", "Content", "Facts", "SwiftFacts", "Markdown", "Diagnostics", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "SiteTests", dependencies: ["Site", "Content", "Markdown", "YAML", "Diagnostics", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "CommandTests", dependencies: ["lockstep", "Diagnostics", "Markdown", "TestSupport"],
      exclude: ["DriftedOriginal", "Golden", "Schemas"],
      swiftSettings: settings),
  ]
)
