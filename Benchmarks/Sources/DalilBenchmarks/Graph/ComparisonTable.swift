import Foundation
import QueryEngine

/// What the peers' scripts measured, in milliseconds by peer and question.
struct PeerResults {
  var names: [String] = []
  var milliseconds: [String: [String: Double]] = [:]

  /// Reads the files that the scripts wrote; one that is not there leaves its column out.
  static func read(_ folder: URL) throws -> PeerResults {
    var results = PeerResults()
    for name in ["kuzu", "ladybug", "duckdb", "sqlite_typed"] {
      let file = folder.appending(path: "\(name).json")
      guard FileManager.default.fileExists(atPath: file.path) else { continue }
      guard let all = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any] else {
        continue
      }
      results.names.append(name)
      for (question, value) in all {
        guard let timing = value as? [String: Any] else { continue }
        let time = timing["median_ms"] ?? timing["p50_ms"]
        results.milliseconds[name, default: [:]][question] = (time as? NSNumber)?.doubleValue
      }
    }
    return results
  }
}

/// Dalil beside its peers, a line for each question.
struct ComparisonTable {
  let peers: PeerResults
  private(set) var allAgree = true
  private var lines: [String] = []

  init(peers: PeerResults) { self.peers = peers }

  mutating func add(
    _ title: String, _ question: String, milliseconds: Double, answer: [[Value]], expected: String?
  ) {
    let found: String
    switch question {
    case "q1": found = answer.map { "\($0[0])" }.joined(separator: ", ")
    case "q2": found = answer.first.map { "\($0[2])" } ?? ""
    case "q3": found = answer.map { "\($0[0])" }.joined(separator: ", ")
    case "q4": found = answer.first.map { "\($0[1])" } ?? ""
    default: found = answer.first.map { "\($0[0])" } ?? ""
    }
    add(title, question, milliseconds, agrees: expected.map { $0 == found }, found)
  }

  mutating func add(_ title: String, _ question: String, milliseconds: Double, sum: Int, expected: Int) {
    add(title, question, milliseconds, agrees: sum == expected, "\(sum)")
  }

  private mutating func add(
    _ title: String, _ question: String, _ milliseconds: Double, agrees: Bool?, _ answer: String
  ) {
    let times = peers.names.map { peers.milliseconds[$0]?[question] }
    let best = times.compactMap { $0 }.min()
    let ratio = best.map { String(format: "%.1f", $0 / milliseconds) } ?? "–"
    let columns = times.map { $0.map(Self.text) ?? "–" }
    let verdict = agrees.map { $0 ? "as expected" : "DIFFERS: \(answer)" } ?? answer
    if agrees == false { allAgree = false }
    lines.append(
      "| \(title) | \(Self.text(milliseconds)) | \(columns.map { "\($0) | " }.joined())\(ratio) | \(verdict) |"
    )
  }

  func print() {
    Swift.print(
      "| median ms | Dalil | \(peers.names.map { "\($0) | " }.joined())best peer ÷ Dalil | answer |")
    Swift.print("|" + String(repeating: "---|", count: 4 + peers.names.count))
    for line in lines { Swift.print(line) }
  }

  static func text(_ milliseconds: Double) -> String {
    String(format: milliseconds < 1 ? "%.4f" : "%.2f", milliseconds)
  }
}
