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

  /// What the scenario needs that the language leaves out or does not have yet; `nil` when it needs nothing such.
  var missingFeature: String? {
    let text = steps.compactMap { $0.doc }.joined(separator: "\n")
    func contains(_ pattern: String) -> Bool { text.range(of: pattern, options: .regularExpression) != nil }
    if contains("\\bCALL\\b") { return "procedures" }
    if contains("\\b(MERGE|SET|DELETE|REMOVE)\\b") { return "writes" }
    if contains("\\b(date|time|localtime|datetime|localdatetime|duration)\\b *[(.]") {
      return "temporal values"
    }
    return nil
  }

  /// The scenarios of a file of JSON lines, compressed or not.
  static func load(_ url: URL) throws -> [KitScenario] {
    let data = url.pathExtension == "gz" ? try decompressed(url) : try Data(contentsOf: url)
    return try data.split(separator: UInt8(ascii: "\n")).map {
      try JSONDecoder().decode(KitScenario.self, from: Data($0))
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
