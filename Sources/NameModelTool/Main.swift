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
    case ("rank", 3), ("rank-held-out", 3):
      let model = try model(arguments[2])
      if let ranking = Training.rank(try sets(arguments[1], holdsOut: arguments[0] != "rank"), model: model) {
        print(RankingTable.text(of: ranking, units: model.units), terminator: "")
      }
    case ("evaluate", 4):
      let (model, ranking) = try tables(arguments[2], arguments[3])
      Evaluation.table(try sets(arguments[1], holdsOut: true), model: model, ranking: ranking)
    case ("misses", 5):
      let (model, ranking) = try tables(arguments[2], arguments[3])
      for test in Evaluation.tests(of: try sets(arguments[1], holdsOut: true))
      where test.name.hasPrefix(arguments[4]) {
        Evaluation.misses(test, model: model, ranking: ranking)
      }
    case ("calibrate", 3):
      try TextCalibration.table(try sets(arguments[1], holdsOut: true), corpus: arguments[2])
    case ("learn-verdicts", 2):
      print(VerdictLearner.table(try judged(arguments[1])), terminator: "")
    case ("judge", 2): JudgementReport.table(try judged(arguments[1]))
    case ("benchmark", 3): try SearchBenchmark.run(names: arguments[1], queries: arguments[2])
    default:
      note(
        "usage: NameModelTool learn|learn-held-out FOLDER, rank|rank-held-out FOLDER COSTS, "
          + "evaluate FOLDER COSTS RANKING, misses FOLDER COSTS RANKING SET, "
          + "calibrate FOLDER CORPUS, learn-verdicts|judge FOLDER, benchmark NAMES QUERIES")
      exit(2)
    }
  }

  private static func sets(_ folder: String, holdsOut: Bool) throws -> NameSets {
    try NameSets(folder: URL(filePath: folder), holdsOut: holdsOut)
  }

  private static func judged(_ folder: String) throws -> JudgedPairs {
    JudgedPairs(try sets(folder, holdsOut: false), model: .standard)
  }

  private static func model(_ table: String) throws -> SpellingModel {
    SpellingModel(table: try String(contentsOf: URL(filePath: table), encoding: .utf8))
  }

  private static func tables(_ costs: String, _ ranking: String) throws -> (SpellingModel, RankingWeights) {
    let model = try model(costs)
    let table = try String(contentsOf: URL(filePath: ranking), encoding: .utf8)
    return (model, RankingWeights(table: table, script: .arabic, units: model.units))
  }
}
