import Foundation
import NameMatching
import Orthography

/// Measures how many words of running text lie within a cost of a name that they are no spelling of, beside how
/// many spellings of names do: what the limits of ``RunningText`` are read from.
///
/// Only words that recognition compares count: those with the key of the name and like ends.
enum TextCalibration {
  private struct Row: Hashable, Comparable {
    var kind: WordSpelling.Kind
    var letters: Int

    static func < (left: Row, right: Row) -> Bool {
      ("\(left.kind)", left.letters) < ("\(right.kind)", right.letters)
    }
  }

  private static let costs = [40, 80, 110, 140, 160, 180, 200, 220, 260, 300, 340, 380, 420]

  /// Prints, for Arabic names by the kind of difference and the letters of the shorter word, at each cost the share
  /// of spellings within it and the words within it, for each name of so many letters and a billion words of text.
  ///
  /// - Parameter corpus: news as JSON Lines with `text`.
  static func table(_ sets: NameSets, corpus: String) throws {
    let groups = sets.pivot + sets.wikidata
    let forms = groups.map { group in
      (group.forms[.arabic] ?? []).map { Array($0.letters.text.utf8) }.filter { !$0.contains(0x20) }
    }
    let known = Set(
      groups.flatMap { $0.forms[.arabic] ?? [] }.flatMap { $0.letters.text.split(separator: " ") }
        .map { Array($0.utf8) })
    let words = try counts(ofWordsIn: corpus)
    let tokens = words.values.reduce(0, +)
    var byKey: [UInt64: [(word: [UInt8], count: Int)]] = [:]
    for (word, count) in words where !known.contains(word) {
      if let key = key(word) { byKey[key, default: []].append((word, count)) }
    }
    func row(_ word: [UInt8], _ name: [UInt8]) -> (row: Row, cost: Int)? {
      var spelling = WordSpelling(word[...])
      var other = WordSpelling(name[...])
      return spelling.difference(from: &other) { _, _ in 1000 }.map {
        (Row(kind: $0.kind, letters: min($0.letters, 9)), Int($0.cost))
      }
    }
    var spellings: [Row: [Int]] = [:]
    var (taken, distinct): ([Row: [(cost: Int, count: Int)]], [Int: Int]) = ([:], [:])
    for (index, forms) in forms.enumerated() {
      if let name = forms.first, index % 2 == 0 {
        distinct[min(name.count / 2, 9), default: 0] += 1
        for (word, count) in key(name).flatMap({ byKey[$0] }) ?? [] {
          if let (row, cost) = row(word, name) { taken[row, default: []].append((cost, count)) }
        }
      }
      for (position, left) in forms.enumerated().prefix(6) where !groups[index].isMeasured {
        for right in forms[(position + 1)...].prefix(6) where left != right {
          if let (row, cost) = row(left, right) { spellings[row, default: []].append(cost) }
        }
      }
    }
    print("kind letters pairs | cost:share of spellings/words a billion …")
    for row in Set(spellings.keys).union(taken.keys).sorted() where row.letters >= 3 {
      let pairs = spellings[row] ?? []
      let scale = 1e9 / Double(max(1, distinct[row.letters] ?? 0)) / Double(tokens)
      let cells = costs.map { cost in
        let share = Double(pairs.count { $0 <= cost }) / Double(max(1, pairs.count))
        let wrong = Double((taken[row] ?? []).reduce(0) { $0 + ($1.cost <= cost ? $1.count : 0) }) * scale
        return String(format: "%d:%.2f/%.0f", cost, share, wrong)
      }
      print(row.kind, row.letters, pairs.count, "|", cells.joined(separator: " "))
    }
  }

  private static func key(_ word: [UInt8]) -> UInt64? {
    word.withUnsafeBufferPointer { SpellingKey.key(of: $0) }
  }

  private static func counts(ofWordsIn corpus: String) throws -> [[UInt8]: Int] {
    struct Line: Decodable { var text: String }
    var counts: [[UInt8]: Int] = [:]
    for line in try Data(contentsOf: URL(filePath: corpus)).split(separator: UInt8(ascii: "\n")) {
      let text = try JSONDecoder().decode(Line.self, from: line).text
      for word in Folding.words(of: text) { counts[word, default: 0] += 1 }
    }
    return counts
  }
}
