import Orthography
import TestSupport
import Testing

@Suite struct TextPositionsTests {
  @Test func agreesWithTheStandardLibrary() {
    var generator = SeededGenerator(seed: 3)
    let alphabet: [Character] = ["a", "ب", "金", "𝒳", "\n", " "]
    for _ in 0..<50 {
      let length = Int.random(in: 0...700, using: &generator)
      let text = String((0..<length).map { _ in alphabet.randomElement(using: &generator) ?? "a" })
      let positions = TextPositions(Array(text.utf8))
      for index in text.unicodeScalars.indices {
        let offset = text.utf8.distance(from: text.startIndex, to: index)
        let before = text[..<index]
        #expect(positions.scalars(at: offset) == before.unicodeScalars.count)
        #expect(positions.utf16(at: offset) == before.utf16.count)
        let lines = before.split(separator: "\n", omittingEmptySubsequences: false)
        let place = positions.lineAndColumn(at: offset)
        #expect(place.line == lines.count)
        #expect(place.column == (lines.last?.unicodeScalars.count ?? 0) + 1)
      }
      #expect(positions.scalars(at: text.utf8.count) == text.unicodeScalars.count)
    }
  }
}
