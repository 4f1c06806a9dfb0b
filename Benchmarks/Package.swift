// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "dalil-benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "dalil", path: ".."),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
  ],
  targets: [
    .executableTarget(
      name: "DalilBenchmarks",
      dependencies: [
        .product(name: "Dalil", package: "dalil"),
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)])
  ]
)
