import EntityRecognition
import Foundation
import Gazetteer
import Orthography
import TestSupport
import Testing

@testable import RelationExtraction

struct DateTests {
  private static func cases(_ name: String) throws -> [String] {
    let file = ProjectFiles.root.appending(path: "Tests/RelationExtractionTests/Cases/\(name)")
    return try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
  }

  @Test func everyDateOfTheTableIsRead() throws {
    let rules = try RuleSet.builtIn()
    let words = WordReader(rules: rules)
    var count = 0
    for (number, line) in try Self.cases("dates.txt").enumerated()
    where line.contains("|") && !line.hasPrefix("#") {
      let fields = line.components(separatedBy: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      let text = TextSegmenter().segment(fields[0])
      let arena = Arena()
      defer { arena.free() }
      let tokens = Tokenizer(
        text: text, mentions: BufferView(), words: words, readings: words.readings(of: text, in: arena),
        arena: arena
      )
      .tokens(words: text.words.indices, mentions: 0..<0)
      var sequence = TokenSequence(
        sentence: 0..<text.utf8.count, tokens: tokens, phrases: rules.phrases)
      sequence.findPhrases(in: arena)
      _ = DateFinder(text: text, arena: arena).find(in: &sequence)
      let found = sequence.dates.compactMap {
        $0.resolved(publication: StatementDate(iso8601: fields[1]), usualYear: nil)
      }
      let expected = fields[2] == "none" ? [] : [fields[2]]
      #expect(found.map(\.iso8601) == expected, "dates.txt:\(number + 1): \(line)")
      count += 1
    }
    #expect(count > 50)
  }

  @Test func datelinesGiveTheDateOfPublication() throws {
    let dateline = Dateline(rules: try RuleSet.builtIn())
    var lines: [String] = []
    for (number, line) in try Self.cases("datelines.txt").enumerated() where !line.hasPrefix("#") {
      guard line.hasPrefix("=>") else {
        lines.append(line)
        continue
      }
      let text = TextSegmenter().segment(lines.joined(separator: "\n"))
      let expected = line.dropFirst(2).trimmingCharacters(in: .whitespaces)
      #expect(
        dateline.publicationDate(of: text)?.iso8601 ?? "none" == expected, "datelines.txt:\(number + 1)")
      lines = []
    }
  }

  @Test func daysAreNumberedAsFoundationDoes() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
    for day in stride(from: -100_000, to: 200_000, by: 37) {
      let date = try #require(StatementDate(dayNumber: day))
      #expect(date.dayNumber == day)
      let parts = calendar.dateComponents(
        [.year, .month, .day, .weekday], from: Date(timeIntervalSince1970: Double(day) * 86_400))
      // Foundation switches to the Julian calendar before 1582.
      guard date.year > 1582 else { continue }
      #expect(parts.year == date.year && parts.month == date.month && parts.day == date.day)
      #expect(parts.weekday.map { ($0 + 5) % 7 + 1 } == date.weekday)
    }
    #expect(StatementDate(dayNumber: 10_000_000) == nil)
  }

  @Test func aDayWithoutYearTakesTheUsualYearOfTheText() {
    let found = FoundDate(span: 0..<0, month: 9, day: 13)
    #expect(found.resolved(publication: nil, usualYear: 2023)?.iso8601 == "2023-09-13")
  }
}
