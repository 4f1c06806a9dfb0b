import NameMatching
import Orthography
import TestSupport
import Testing

@Suite struct NameComparisonTests {
  @Test func tellsSameFromDifferent() throws {
    let comparison = NameComparison()
    let file = try CaseFile("Tests/NameMatchingTests/Cases/pairs.txt")
    var seen: [Int: String] = [:]
    for row in file.rows {
      let (verdict, left, right) = (row.fields[0], row.fields[1], row.fields[2])
      let score = comparison.score(left, right)
      let found = score >= NameComparison.threshold ? "same" : "different"
      seen[row.line] = [found, left, right].joined(separator: " | ")
      if !ProjectFiles.isRecording {
        #expect(found == verdict, "line \(row.line): \(left) / \(right) scores \(score)")
      }
      #expect(score == comparison.score(right, left), "line \(row.line): the order of the names counts")
    }
    if ProjectFiles.isRecording { try file.record(seen) }
  }

  @Test func aNameIsItself() {
    var generator = SeededGenerator(seed: 11)
    let alphabet = Array("ابتثجحخدذرزسشصضطظعغفقكلمنهوي ")
    for _ in 0..<500 {
      let name = String(
        (0..<Int.random(in: 1...20, using: &generator)).map { _ in
          alphabet[Int.random(in: 0..<alphabet.count, using: &generator)]
        })
      let hasWord = name.contains { $0 != " " }
      #expect(NameComparison().score(name, name) == (hasWord ? 1 : 0))
    }
  }

  @Test func skeletonsMeet() {
    for (left, right) in [("فوستوشتني", "فوستوتشني"), ("جورباتشوف", "غورباتشيف"), ("پوتین", "بوتن")] {
      func skeleton(_ name: String) -> ConsonantSkeleton {
        ConsonantSkeleton(foldedWord: Folding.words(of: name)[0][...])
      }
      #expect(skeleton(left) == skeleton(right))
    }
  }
}
