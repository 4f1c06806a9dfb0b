import NameMatching

/// Prints a comparison of names for people: the verdict, the letters that differ, and what speaks against one name.
enum NameAlignment {
  static func print(_ result: NameComparison.Result) throws(CommandError) {
    let sink = OutputSink.standardOutput()
    let score = NamesCompareCommand.rounded(result.score)
    try sink.write("\(result.isSameName ? "same name" : "different names"), score \(score)\n")
    for step in result.steps where step.cost > 0 || step.left.isEmpty || step.right.isEmpty {
      try sink.write("  \(letters(step.left)) ~ \(letters(step.right))  \(step.cost)\n")
    }
    for objection in result.objections {
      try sink.write(
        "  against: \(objection.finding)  \(NamesCompareCommand.roundedWeight(objection.weight))\n")
    }
    try sink.flush()
  }

  /// Letters as they are printed: nothing and a boundary of words have signs.
  private static func letters(_ letters: String) -> String {
    letters.isEmpty ? "–" : Bidirectional.isolated(letters.replacing(" ", with: "␣"))
  }
}
