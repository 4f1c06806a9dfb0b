import NameMatching
import TestSupport
import Testing

@Suite struct NameIndexTests {
  @Test func findsNames() throws {
    let file = try CaseFile("Tests/NameMatchingTests/Cases/searches.txt")
    let names = file.rows.map { $0.fields[1] }
    let index = NameIndex(names)
    for row in file.rows {
      let found = index.nearest(to: row.fields[0], limit: 10).map { names[$0.number] }
      #expect(
        found.first == row.fields[1], "line \(row.line): \(row.fields[0]) finds \(found.prefix(3))")
    }
  }

  /// The same whatever was searched for before, and in which order names come.
  @Test func searchesStandAlone() {
    var generator = SeededGenerator(seed: 23)
    let names = (0..<120).map { _ in Self.name(&generator) } + ["", "ا", "???"]
    let index = NameIndex(names)
    var scratch = NameIndex.Scratch()
    for name in names.shuffled(using: &generator) {
      let found = index.nearest(to: name, limit: 5, scratch: &scratch)
      #expect(found == index.nearest(to: name, limit: 5))
      #expect(zip(found, found.dropFirst()).allSatisfy { $0.score >= $1.score })
      if NameLetters(name).letters.isEmpty { continue }
      #expect(found.first?.score == 1, "\(name)")
    }
    #expect(index.nearest(to: names[0], limit: 0).isEmpty)
    #expect(NameIndex([]).nearest(to: names[0], limit: 3).isEmpty)
  }

  /// Distances are those of the cheapest alignment, and none beyond a limit; no more than seven letters in a row are
  /// left out, which matters only to names that have nothing in common.
  @Test func distancesAreThoseOfAlignments() throws {
    var generator = SeededGenerator(seed: 29)
    let model = SpellingModel.standard
    var distance = UnitDistance()
    for _ in 0..<1500 {
      let left = NameLetters(Self.name(&generator))
      let isVariant = Bool.random(using: &generator)
      let right = isVariant ? Self.variant(of: left, &generator) : NameLetters(Self.name(&generator))
      guard let costs = model.costs(left.script, right.script) else { continue }
      let (one, other) = (model.units.spell(left), model.units.spell(right))
      let cost = SpellingAlignment(one, other, costs: costs).cost
      if let found = distance.cost(one, other, costs: costs) {
        #expect(isVariant ? found == cost : found >= cost, "\(left.text) / \(right.text)")
      }
      guard isVariant else { continue }
      #expect(distance.cost(one, other, costs: costs, limit: cost) == cost)
      #expect(distance.cost(one, other, costs: costs, limit: cost - 1) == nil)
    }
  }

  /// A name with some letters left out, doubled or in another place.
  private static func variant(of name: NameLetters, _ generator: inout SeededGenerator) -> NameLetters {
    var letters = Array(name.text)
    for _ in 0..<Int.random(in: 0...4, using: &generator) {
      let letter = letters.remove(at: Int.random(in: 0..<letters.count, using: &generator))
      for _ in 0..<Int.random(in: 0...2, using: &generator) {
        letters.insert(letter, at: Int.random(in: 0...letters.count, using: &generator))
      }
      if letters.isEmpty { return name }
    }
    return NameLetters(String(letters))
  }

  /// One to three words of one script, some longer than a vector of cells.
  private static func name(_ generator: inout SeededGenerator) -> String {
    let alphabets = [
      "ابتثجحخدذرزسشصضطظعغفقكلمنهويبوي", "abcdefghijklmnopqrstuvwxyzshchtsch",
      "абвгдежзиклмнопрстуфхцчшщыэюя",
    ]
    let alphabet = Array(alphabets[Int.random(in: 0..<3, using: &generator)])
    return (0..<Int.random(in: 1...3, using: &generator)).map { _ in
      String(
        (0..<Int.random(in: 1...11, using: &generator)).map { _ in
          alphabet[Int.random(in: 0..<alphabet.count, using: &generator)]
        })
    }.joined(separator: " ")
  }
}
