// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "dalil",
  platforms: [.macOS(.v15)],
  products: [
    .library(
      name: "Dalil",
      targets: [
        "Dalil", "KnowledgeStore", "QueryEngine", "GraphExport", "RelationExtraction", "EntityRecognition",
        "Gazetteer", "NameMatching", "PropertyGraph", "Orthography",
      ]),
    .executable(name: "dalil", targets: ["DalilCommand"]),
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .target(name: "Orthography"),
    .target(name: "NameMatching", dependencies: ["Orthography"]),
    .target(
      name: "Gazetteer",
      dependencies: ["NameMatching", "Orthography", .product(name: "Yams", package: "Yams")]),
    .target(name: "EntityRecognition", dependencies: ["Gazetteer", "NameMatching", "Orthography"]),
    .target(
      name: "RelationExtraction",
      dependencies: ["EntityRecognition", "Gazetteer", "NameMatching", "Orthography"]),
    .target(name: "PropertyGraph"),
    .target(name: "QueryLanguage"),
    .target(name: "QueryEngine", dependencies: ["PropertyGraph", "QueryLanguage"]),
    .target(
      name: "KnowledgeStore",
      dependencies: [
        "PropertyGraph", "EntityRecognition", "GraphImport", "RelationExtraction", "Gazetteer",
        "NameMatching",
        "Orthography",
        .product(name: "GRDB", package: "GRDB.swift"), .product(name: "GRDBSQLite", package: "GRDB.swift"),
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      resources: [
        .embedInCode("../../schema/001_core.sql"), .embedInCode("../../schema/002_imports.sql"),
        .embedInCode("../../schema/003_views.sql"),
      ]),
    .target(name: "GraphExport", dependencies: ["PropertyGraph"]),
    .systemLibrary(name: "CZlib"),
    .target(
      name: "GraphImport",
      dependencies: ["CZlib", "PropertyGraph", .product(name: "Crypto", package: "swift-crypto")]),
    .target(
      name: "Dalil",
      dependencies: [
        "Orthography", "NameMatching", "Gazetteer", "EntityRecognition", "RelationExtraction",
        "PropertyGraph", "QueryLanguage", "QueryEngine", "KnowledgeStore", "GraphExport", "GraphImport",
      ]),
    .executableTarget(
      name: "DalilCommand",
      dependencies: [
        "Dalil", "EntityRecognition", "Gazetteer", "GraphExport", "GraphImport", "KnowledgeStore",
        "NameMatching", "Orthography",
        "QueryEngine",
        "QueryLanguage", "RelationExtraction",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    // Learns and measures the costs of letters: scripts/learn-letter-costs, scripts/evaluate names.
    .executableTarget(name: "NameModelTool", dependencies: ["NameMatching", "Orthography"]),
    .executableTarget(name: "TimelineExample", dependencies: ["Dalil"], path: "examples/timeline"),

    .target(name: "TestSupport", path: "Tests/TestSupport"),
    .testTarget(
      name: "OrthographyTests", dependencies: ["Orthography", "TestSupport"], exclude: ["Cases"]),
    .testTarget(
      name: "NameMatchingTests", dependencies: ["NameMatching", "Orthography", "TestSupport"],
      exclude: ["Cases"]),
    .testTarget(
      name: "GazetteerTests", dependencies: ["Gazetteer", "TestSupport"], exclude: ["Cases"]),
    .testTarget(
      name: "EntityRecognitionTests",
      dependencies: ["EntityRecognition", "Gazetteer", "Orthography", "TestSupport"],
      exclude: ["Cases"]),
    .testTarget(
      name: "RelationExtractionTests",
      dependencies: [
        "RelationExtraction", "EntityRecognition", "Gazetteer", "Orthography", "TestSupport",
      ],
      exclude: ["Cases"]),
    .testTarget(name: "PropertyGraphTests", dependencies: ["PropertyGraph", "TestSupport"]),
    .testTarget(name: "QueryLanguageTests", dependencies: ["QueryLanguage", "TestSupport"]),
    .testTarget(
      name: "QueryEngineTests",
      dependencies: ["QueryEngine", "QueryLanguage", "PropertyGraph", "TestSupport"],
      exclude: ["Cases"]),
    .testTarget(name: "GraphImportTests", dependencies: ["GraphImport", "PropertyGraph", "TestSupport"]),
    .testTarget(
      name: "KnowledgeStoreTests",
      dependencies: [
        "KnowledgeStore", "EntityRecognition", "Gazetteer", "GraphImport", "Orthography", "PropertyGraph",
        "RelationExtraction", "TestSupport", .product(name: "GRDB", package: "GRDB.swift"),
      ],
      exclude: ["Cases"]),
    .testTarget(
      name: "DalilTests",
      dependencies: [
        "Dalil", "EntityRecognition", "Gazetteer", "GraphImport", "KnowledgeStore", "PropertyGraph",
        "QueryEngine",
        "RelationExtraction", "TestSupport",
      ],
      exclude: ["Cases"]),
    .testTarget(
      name: "GraphExportTests", dependencies: ["GraphExport", "PropertyGraph", "TestSupport"],
      exclude: ["Cases"]),
    .testTarget(
      name: "EvaluationTests",
      dependencies: ["EntityRecognition", "Gazetteer", "Orthography", "RelationExtraction", "TestSupport"]),
    .testTarget(
      name: "DalilCommandTests", dependencies: ["DalilCommand", "TestSupport"], exclude: ["Cases"]),
  ]
)

for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
  ]
}
