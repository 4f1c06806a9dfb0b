import Foundation
import TestSupport
import Testing

/// The scenarios of the openCypher Technology Compatibility Kit.
///
/// `Cases/kit-exceptions.tsv` lists the scenarios of the shared file that do not pass, with the reason: its file, its
/// name and what it needs that the language leaves out. The list may only shrink: every other scenario must pass, and
/// one that is listed must not. Recording writes the list. `DALIL_TCK` names another file of scenarios, for which a
/// table is printed and nothing is required; `DALIL_TCK_SHOW` prints the failures of the categories that contain its
/// value.
struct CompatibilityKitTests {
  private static let list = ProjectFiles.root.appending(
    path: "Tests/QueryEngineTests/Cases/kit-exceptions.tsv")

  /// How many scenarios of a category pass.
  private struct Tally {
    var passed = 0
    var total = 0
  }

  @Test func passesAllButTheExceptions() throws {
    let environment = ProcessInfo.processInfo.environment
    let other = environment["DALIL_TCK"].map { URL(filePath: $0) }
    guard let file = other ?? ProjectFiles.shared("tck/scenarios.jsonl.gz"),
      let graphs = ProjectFiles.shared("tck/graphs")
    else { return }
    var tallies: [String: Tally] = [:]
    var failures: [String: String] = [:]
    var reasons: [String: String] = [:]
    for scenario in try KitScenario.load(file) {
      tallies[scenario.category, default: Tally()].total += 1
      switch KitRunner.play(scenario, graphsFolder: graphs) {
      case .passed: tallies[scenario.category, default: Tally()].passed += 1
      case .failed(let failure):
        failures[scenario.title] = failure
        reasons[scenario.title] = scenario.missingFeature
        if let wanted = environment["DALIL_TCK_SHOW"], scenario.category.contains(wanted) {
          let query = scenario.steps.last { $0.text.hasPrefix("executing") }?.doc ?? ""
          print("✗ \(scenario.category) \(scenario.name)\n\(query)\n  → \(failure)")
        }
      }
    }
    Self.show(tallies)
    if other == nil { try Self.compare(failures, reasons) }
  }

  private static func compare(_ failures: [String: String], _ reasons: [String: String]) throws {
    for title in failures.keys.sorted() where reasons[title] == nil {
      Issue.record("\(title): \(failures[title] ?? "")")
    }
    if ProjectFiles.isRecording {
      let lines = reasons.sorted { $0.key < $1.key }.map { "\($0)\t\($1)\n" }
      return try lines.joined().write(to: list, atomically: true, encoding: .utf8)
    }
    let listed = Set(
      try String(contentsOf: list, encoding: .utf8).split(separator: "\n").map { line in
        String(line.prefix(upTo: line.lastIndex(of: "\t") ?? line.endIndex))
      })
    for title in failures.keys.sorted() where !listed.contains(title) {
      Issue.record("\(title) does not pass and is not listed: \(failures[title] ?? "")")
    }
    for title in listed.sorted() where failures[title] == nil {
      Issue.record("\(title) passes: remove it from \(list.lastPathComponent)")
    }
  }

  private static func show(_ tallies: [String: Tally]) {
    for (category, tally) in tallies.sorted(by: { $0.key < $1.key }) {
      let name = category.padding(toLength: 40, withPad: " ", startingAt: 0)
      print("\(name) \(tally.passed)/\(tally.total)")
    }
    let passed = tallies.values.reduce(0) { $0 + $1.passed }
    print("all: \(passed)/\(tallies.values.reduce(0) { $0 + $1.total })")
  }
}
