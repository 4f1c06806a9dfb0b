import Foundation
import NameMatching

/// The tool behind `scripts/learn-letter-costs`, `scripts/learn-verdicts`, `scripts/evaluate names` and `scripts/benchmark names`.
@main
struct NameModelTool {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    switch (arguments.first, arguments.count) {
    case ("learn", 2):
      print(CostTable.text(of: Training.learn(try sets(arguments[1], holdsOut: false))), terminator: "")
    case ("learn-held-out", 2):
      print(CostTable.text(of: Training.learn(try sets(arguments[1], holdsOut: true))), terminator: "")
    case ("evaluate", 3):
      Evaluation.table(try sets(arguments[1], holdsOut: true), model: try model(arguments[2]))
    case ("misses", 4):
      let model = try model(arguments[2])
      for test in Evaluation.tests(of: try sets(arguments[1], holdsOut: true))
      where test.name.hasPrefix(arguments[3]) {
        Evaluation.misses(test, model: model)
      }
    case ("calibrate", 3):
      try TextCalibration.table(try sets(arguments[1], holdsOut: true), corpus: arguments[2])
    case ("learn-verdicts", 2):
      print(VerdictLearner.table(try sets(arguments[1], holdsOut: false)), terminator: "")
    case ("judge", 2): JudgementReport.table(try sets(arguments[1], holdsOut: false))
    case ("benchmark", 3): try SearchBenchmark.run(names: arguments[1], queries: arguments[2])
    default:
      note(
        "usage: NameModelTool learn|learn-held-out FOLDER, evaluate FOLDER TABLE, misses FOLDER TABLE SET, "
          + "calibrate FOLDER CORPUS, learn-verdicts|judge FOLDER, benchmark NAMES QUERIES")
      exit(2)
    }
  }

  private static func sets(_ folder: String, holdsOut: Bool) throws -> NameSets {
    try NameSets(folder: URL(filePath: folder), holdsOut: holdsOut)
  }

  private static func model(_ table: String) throws -> SpellingModel {
    SpellingModel(table: try String(contentsOf: URL(filePath: table), encoding: .utf8))
  }
}
