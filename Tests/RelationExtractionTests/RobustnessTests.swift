import EntityRecognition
import Foundation
import Gazetteer
import Orthography
import TestSupport
import Testing

@testable import RelationExtraction

/// Random and hostile input: nothing traps, every span lies in the text, time grows with length only.
struct RobustnessTests {
  private static let pieces = [
    "التقى", "و", "بوتين", "كيم", "ب", "في", "،", "(", ")", "-", "الرئيس", "الروسي", "زار", "لم",
    "من المقرر أن", "13",
    "سبتمبر", "2023", "الذي", ":", ".", "\n", "met", "and", "the", "'s", "president", "of", "to", "visit",
    "\"", "للقاء",
    "بين", "محادثات", "أجرى", "رئيس", "وزراء", "لجنة", "\u{202B}", "ـــ", "َّ", "🙂", "الزعيمان", "نظيره",
    "اليوم", "الثلاثاء",
  ]

  private static let gazetteer = Gazetteer(
    entities: [
      ("putin", "Person"), ("kim", "Person"), ("russia", "Country"), ("moscow", "City"),
      ("tass", "NewsAgency"),
    ]
    .map { key, type in
      Entity(
        key: key, type: EntityType(named: type) ?? EntityType.all[0],
        names: key == "russia" ? [EntityName(text: "روسي", language: "ar", kind: .demonym)] : [],
        positions: key == "putin" ? [Position(title: "president", of: "russia")] : [])
    })

  private static func mentions(in text: SegmentedText, using generator: inout SeededGenerator) -> [Mention] {
    text.words.filter { _ in Int.random(in: 0..<4, using: &generator) < 2 }.map { word in
      let start = word.source.lowerBound + (word.source.count > 4 && Bool.random(using: &generator) ? 2 : 0)
      return Mention(
        span: start..<word.source.upperBound, entity: Int.random(in: 0..<6, using: &generator), match: .exact,
        score: 1,
        name: "")
    }
  }

  @Test func randomTextsMakeSoundStatements() throws {
    let extractor = RelationExtractor(rules: try RuleSet.builtIn(), gazetteer: Self.gazetteer)
    var generator = SeededGenerator(seed: 7)
    var made = 0
    for _ in 0..<600 {
      var source = ""
      for _ in 0..<Int.random(in: 0..<60, using: &generator) {
        source +=
          (Self.pieces.randomElement(using: &generator) ?? "") + (Bool.random(using: &generator) ? " " : "")
      }
      var bytes = Array(source.utf8)
      if Bool.random(using: &generator), !bytes.isEmpty {
        bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(
          in: 0...255, using: &generator)
      }
      let text = TextSegmenter().segment(bytes)
      let statements = extractor.statements(
        in: text, mentions: Self.mentions(in: text, using: &generator),
        publicationDate: StatementDate(year: 2023, month: 9, day: 13))
      made += statements.count
      for statement in statements {
        for span in [statement.sourceSpan, statement.targetSpan, statement.sentence, statement.trigger] {
          #expect(span.lowerBound >= 0 && span.upperBound <= bytes.count && !span.isEmpty)
        }
        #expect(statement.sentence.contains(statement.trigger.lowerBound))
        #expect(statement.source != statement.target)
        #expect(statement.confidence > 0 && statement.confidence <= 1)
      }
    }
    #expect(made > 50)
  }

  @Test func mentionsOutsideTheTextAreIgnored() throws {
    let extractor = RelationExtractor(rules: try RuleSet.builtIn(), gazetteer: Self.gazetteer)
    let text = TextSegmenter().segment("التقى بوتين كيم")
    let odd = [-1, 99].map { Mention(span: 0..<4, entity: $0, match: .exact, score: 1, name: "") }
    let far = [Mention(span: 0..<400, entity: 0, match: .exact, score: 1, name: "")]
    #expect(extractor.statements(in: text, mentions: odd + far, publicationDate: nil).isEmpty)
    #expect(extractor.statements(in: TextSegmenter().segment(""), mentions: [], publicationDate: nil).isEmpty)
  }

  @Test func brokenRulesNeverTrap() throws {
    let source =
      BuiltInRules.files.map { Array($0.source.description.utf8) }.max { $0.count < $1.count } ?? []
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<60 {
      var bytes = source[Int.random(in: 0..<source.count / 2, using: &generator)...].prefix(4000).map { $0 }
      for _ in 0..<Int.random(in: 1..<40, using: &generator) {
        let index = Int.random(in: 0..<bytes.count, using: &generator)
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: bytes[index] = UInt8.random(in: 0...255, using: &generator)
        case 1: bytes.remove(at: index)
        default:
          bytes.insert("*~@{}()|:=>?&!<^,#\n ".utf8.randomElement(using: &generator) ?? 0x20, at: index)
        }
      }
      let (rules, diagnostics) = RuleSet.parse(String(decoding: bytes, as: UTF8.self), name: "fuzz")
      for diagnostic in diagnostics { #expect(diagnostic.line >= 1 && diagnostic.column >= 1) }
      let text = TextSegmenter().segment("التقى بوتين كيم في موسكو")
      let mention = Mention(span: 11..<21, entity: 0, match: .exact, score: 1, name: "")
      _ = RelationExtractor(rules: rules, gazetteer: Self.gazetteer)
        .statements(in: text, mentions: [mention], publicationDate: nil)
    }
  }

  @Test(arguments: ["", ". "]) func timeGrowsWithTheLengthOfTheTextOnly(_ end: String) throws {
    let extractor = RelationExtractor(rules: try RuleSet.builtIn(), gazetteer: Self.gazetteer)
    func seconds(_ repeats: Int) -> Double {
      // One sentence, or many, of triggers, names and open brackets: the worst that gaps and detours can meet.
      let unit = "التقى بوتين و كيم الذي ( زار - في لقاء بين ، الرئيس الروسي الزعيمان " + end
      let text = TextSegmenter().segment(String(repeating: unit, count: repeats))
      let mentions = text.words.filter { text.text($0.source) == "بوتين" || text.text($0.source) == "كيم" }
        .enumerated().map { Mention(span: $1.source, entity: $0 % 2, match: .exact, score: 1, name: "") }
      let clock = ContinuousClock()
      let duration = clock.measure {
        _ = extractor.statements(in: text, mentions: mentions, publicationDate: nil)
      }
      return Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
    }
    _ = seconds(10)
    let (short, long) = (seconds(60), seconds(480))
    print(
      "extraction of \(end.isEmpty ? "one sentence" : "many"): \(short) s, eight times as long: \(long) s")
    #expect(long < max(short, 0.01) * 30)
  }

  /// The names that the words of a text are, behind a proclitic or not.
  private static func named(in text: SegmentedText) -> [Mention] {
    let names = [("بوتين", 0), ("putin", 0), ("كيم", 1), ("kim", 1), ("روسيا", 2)]
    return text.words.compactMap { word in
      let written = text.text(word.source)
      guard let (name, entity) = names.first(where: { written.hasSuffix($0.0) }) else { return nil }
      return Mention(
        span: word.source.upperBound - name.utf8.count..<word.source.upperBound, entity: entity,
        match: .exact,
        score: 1, name: name)
    }
  }

  /// Sentences made to lead matching astray: triggers, ends and gaps again and again, in one sentence.
  @Test(arguments: [
    "التقى بوتين ", "بوتين وكيم ", "التقى ", "عقد بوتين وكيم و", "بوتين في روسيا، ", "(بوتين، الذي ",
    "met putin and ",
    "putin was received by kim ", "الحرب بين روسيا و", "وجه بوتين دعوة إلى كيم لزيارة روسيا ",
  ])
  func workGrowsWithLengthAndNoFaster(_ unit: String) throws {
    let extractor = RelationExtractor(rules: try RuleSet.builtIn(), gazetteer: Self.gazetteer)
    func work(_ count: Int) -> Int {
      let text = TextSegmenter().segment(String(repeating: unit, count: count))
      return extractor.work(in: text, mentions: Self.named(in: text))
    }
    let (short, long) = (work(60), work(480))
    #expect(long <= max(short, 100) * 10, "\(unit): \(short) steps, eight times as long: \(long)")
    #expect(long < 480 * 40_000)
  }
}
