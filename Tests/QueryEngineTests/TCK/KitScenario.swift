import Foundation
import TestSupport

/// One scenario of the openCypher Technology Compatibility Kit, as the shared file holds it.
struct KitScenario: Decodable, Sendable {
  struct Step: Decodable, Sendable {
    let text: String
    let doc: String?
    let table: [[String]]?
  }

  let category: String
  let file: String
  let name: String
  let steps: [Step]

  /// Which of the scenarios of its name it is, from 1: those of an outline share one.
  private(set) var example = 1

  private enum CodingKeys: CodingKey { case category, file, name, steps }

  /// The file, name and example, with tabs between.
  var title: String { "\(file)\t\(name)\t\(example)" }

  /// What the scenario needs that the language leaves out; `nil` when it needs nothing such.
  var missingFeature: String? {
    let text = steps.compactMap { $0.doc }.joined(separator: "\n")
    func contains(_ pattern: String) -> Bool { text.range(of: pattern, options: .regularExpression) != nil }
    if contains("\\bCALL\\b") { return "calls a procedure" }
    let clauses = ["MERGE", "SET", "DELETE", "REMOVE"].filter { contains("\\b\($0)\\b") }
    return clauses.isEmpty ? nil : "changes the graph with \(clauses.joined(separator: " and "))"
  }

  /// The scenarios of a file of JSON lines, compressed or not.
  static func load(_ url: URL) throws -> [KitScenario] {
    let data = url.pathExtension == "gz" ? try decompressed(url) : try Data(contentsOf: url)
    var examples: [String: Int] = [:]
    return try data.split(separator: UInt8(ascii: "\n")).map {
      var scenario = try JSONDecoder().decode(KitScenario.self, from: Data($0))
      examples[scenario.file + scenario.name, default: 0] += 1
      scenario.example = examples[scenario.file + scenario.name] ?? 1
      return scenario
    }
  }

  private static func decompressed(_ url: URL) throws -> Data {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["gunzip", "-c", url.path]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return data
  }
}
