import Foundation
import TestSupport
import Testing

/// The scenarios of the openCypher Technology Compatibility Kit.
///
/// `Cases/kit.tsv` holds for each category of the shared file how many scenarios must pass, how many there are, and
/// what the others need; recording raises the figures. A scenario that needs nothing missing must pass. `DALIL_TCK`
/// names another file of scenarios, for which a table is printed and nothing is required; `DALIL_TCK_SHOW` prints
/// the failures of the categories that contain its value.
struct CompatibilityKitTests {
  private static let thresholds = ProjectFiles.root.appending(path: "Tests/QueryEngineTests/Cases/kit.tsv")

  @Test func passesWhatItPassed() throws {
    let environment = ProcessInfo.processInfo.environment
    let other = environment["DALIL_TCK"].map { URL(filePath: $0) }
    guard let file = other ?? ProjectFiles.shared("tck/scenarios.jsonl.gz"),
      let graphs = ProjectFiles.shared("tck/graphs")
    else { return }
    var passed: [String: Int] = [:]
    var total: [String: Int] = [:]
    var missing: [String: Set<String>] = [:]
    for scenario in try KitScenario.load(file) {
      total[scenario.category, default: 0] += 1
      switch KitRunner.play(scenario, graphsFolder: graphs) {
      case .passed: passed[scenario.category, default: 0] += 1
      case .failed(let reason):
        missing[scenario.category, default: []].insert(scenario.missingFeature ?? "unknown")
        if let wanted = environment["DALIL_TCK_SHOW"], scenario.category.contains(wanted) {
          let query = scenario.steps.last { $0.text.hasPrefix("executing") }?.doc ?? ""
          print("✗ \(scenario.category) \(scenario.name)\n\(query)\n  → \(reason)")
        }
      }
    }
    let categories = total.keys.sorted()
    for category in categories {
      let (passes, all) = (passed[category] ?? 0, total[category] ?? 0)
      print(category.padding(toLength: 40, withPad: " ", startingAt: 0), "\(passes)/\(all)")
    }
    print("all: \(passed.values.reduce(0, +))/\(total.values.reduce(0, +))")
    guard other == nil else { return }
    #expect(!missing.values.contains { $0.contains("unknown") })
    if ProjectFiles.isRecording {
      let lines = categories.map {
        "\($0)\t\(passed[$0] ?? 0)\t\(total[$0] ?? 0)\t\(missing[$0, default: []].sorted().joined(separator: ", "))"
      }
      try (lines.joined(separator: "\n") + "\n").write(to: Self.thresholds, atomically: true, encoding: .utf8)
    } else {
      for line in try String(contentsOf: Self.thresholds, encoding: .utf8).split(separator: "\n") {
        let fields = line.split(separator: "\t")
        let (category, required) = (String(fields[0]), Int(fields[1]) ?? 0)
        #expect(passed[category] ?? 0 >= required, "\(category)")
      }
    }
  }
}
