import NameMatching
import TestSupport
import Testing

@Suite struct RankingWeightsTests {
  private static let table = """
    total 80
    surplus -300
    ج غ -40 start 25
    ا - 7 start 20 after ب -30 before ن 8
    تش - 12
    """

  /// The features of two names and the sum of their weights, for a cost of 0.
  private static func sum(_ one: String, _ other: String, _ weights: RankingWeights) -> Float {
    let model = SpellingModel.standard
    guard let costs = model.costs(.arabic, .arabic) else { return .nan }
    var (sum, grid): (Float, AlignmentGrid) = (0, AlignmentGrid())
    let (left, right) = (model.units.spell(NameLetters(one)), model.units.spell(NameLetters(other)))
    left.letters.withUnsafeBufferPointer { left in
      right.letters.withUnsafeBufferPointer { right in
        weights.features.forEach(of: left, right, cost: 6400, costs: costs, grid: &grid) {
          // What whole names differ in has its own tests.
          if $0 >= DifferenceFeatures.Whole.allCases.count { sum += weights.weights[$0] * $1 }
        }
      }
    }
    return sum
  }

  @Test(
    arguments: [
      ("غدير", "جدير", -15), ("مغدير", "مجدير", -40), ("برلين", "بارلين", -23), ("برلنن", "برلانن", 15),
      ("برلين", "برلين", 0), ("برلين", "ابرلين", 27),
    ] as [(String, String, Float)])
  func differencesWeigh(one: String, other: String, weight: Float) {
    let weights = RankingWeights(table: Self.table, script: .arabic, units: SpellingModel.standard.units)
    #expect(Self.sum(one, other, weights) == weight)
    #expect(Self.sum(other, one, weights) == weight)
  }

  @Test func wholeNamesDiffer() {
    let weights = RankingWeights(table: Self.table, script: .arabic, units: SpellingModel.standard.units)
    #expect(weights.weights[DifferenceFeatures.Whole.total.rawValue] == 80)
    #expect(weights.weights[DifferenceFeatures.Whole.surplus.rawValue] == -300)
  }

  /// Lines that say nothing are passed over.
  @Test(arguments: [
    "", "x", "ج", "ج غ", "ج غ start", "ا - after", "ا - after ب", "ا - before", "q - 5", "ج q 5", "- - -",
  ])
  func badLinesWeighNothing(line: String) {
    let weights = RankingWeights(table: line, script: .arabic, units: SpellingModel.standard.units)
    #expect(weights.weights.allSatisfy { $0 == 0 })
  }

  /// Names that differ less in what spellings differ in come first.
  @Test func ranksNames() throws {
    let file = try CaseFile("Tests/NameMatchingTests/Cases/rankings.txt")
    for row in file.rows {
      let names = Array(row.fields.dropFirst())
      let found = NameIndex(names).nearest(to: row.fields[0], limit: 1).map { names[$0.number] }
      #expect(found == [names[0]], "line \(row.line)")
    }
  }
}
