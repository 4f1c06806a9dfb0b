import ArgumentParser
import NameMatching

/// `dalil names compare`: whether two spellings are one name, and why.
struct NamesCompareCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Tell whether two spellings are one name, and which letters differ at what cost.",
    discussion: """
      The score lies between 0 and 1; from \(NameComparison.threshold) on the spellings are taken for one name. \
      A cost is in hundredths of −ln of how often letters are written so beside the commonest way: 0 is no \
      difference, 230 is one time in ten. What speaks against one name in the word that decides follows with its \
      weight: what it takes from the logarithm of the odds that the words are one name, so that 0.7 halves them.

      Examples:
        dalil names compare جورباتشوف غورباتشيف
        dalil names compare Путин بوتين --format json
      """)

  @Argument(help: ArgumentHelp("One spelling.", valueName: "name"))
  var left: String

  @Argument(help: ArgumentHelp("The other.", valueName: "other"))
  var right: String

  @OptionGroup var output: OutputOptions

  func run() async throws {
    let result = NameComparison().compare(left, right)
    if result.score < 1, let name = [left, right].first(where: { !NameComparison.knowsLetters(of: $0) }) {
      throw CommandError(
        status: .input, message: "'\(name)' cannot be compared: it has no letters of a script known to names",
        remedy: "Give names in \(Self.scripts) letters.")
    }
    let format = output.resolvedFormat
    if format == .table || output.format == nil {
      try NameAlignment.print(result)
      return
    }
    let steps = result.steps.map { step in
      OutputValue.fields(
        ("left", .string(step.left)), ("right", .string(step.right)), ("cost", .integer(step.cost)))
    }
    let objections = result.objections.map { objection in
      OutputValue.fields(
        ("finding", .string(objection.finding)), ("weight", .float(Self.roundedWeight(objection.weight))))
    }
    try output.print(
      ["left", "right", "score", "same", "alignment", "against"].map { Column($0) },
      [
        [
          .string(left), .string(right), .float(Self.rounded(result.score)), .boolean(result.isSameName),
          .list(steps), .list(objections),
        ]
      ])
  }

  /// The scripts whose letters can be compared.
  static let scripts = "Arabic, Latin, Cyrillic, Greek, Hebrew, Hangul or Katakana"

  /// A weight as it is printed: two places tell all that it knows.
  static func roundedWeight(_ weight: Double) -> Double { (weight * 100).rounded() / 100 }

  /// A score as it is printed: four places tell all that it knows.
  static func rounded(_ score: Double) -> Double { (score * 10_000).rounded() / 10_000 }
}
