import Foundation
import NameMatching

/// The tool behind `scripts/learn-letter-costs`, `scripts/evaluate names` and `scripts/benchmark names`.
@main
struct NameModelTool {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    switch (arguments.first, arguments.count) {
    case ("learn", 2):
      print(CostTable.text(of: Training.learn(try sets(arguments[1]))), terminator: "")
    case ("evaluate", 2): Evaluation.table(try sets(arguments[1]), model: .standard)
    case ("misses", 3):
      let sets = try sets(arguments[1])
      for test in Evaluation.tests(of: sets) where test.name.hasPrefix(arguments[2]) {
        Evaluation.misses(test, model: .standard)
      }
    case ("calibrate", 3): try TextCalibration.table(try sets(arguments[1]), corpus: arguments[2])
    case ("benchmark", 3): try SearchBenchmark.run(names: arguments[1], queries: arguments[2])
    default:
      note(
        "usage: NameModelTool learn|evaluate FOLDER, misses FOLDER SET, calibrate FOLDER CORPUS, benchmark NAMES QUERIES"
      )
      exit(2)
    }
  }

  private static func sets(_ folder: String) throws -> NameSets {
    try NameSets(folder: URL(filePath: folder))
  }
}
