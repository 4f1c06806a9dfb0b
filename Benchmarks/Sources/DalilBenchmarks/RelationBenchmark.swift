import ArgumentParser
import EntityRecognition
import Foundation
import Gazetteer
import Orthography
import RelationExtraction

/// What finding relations costs beside finding the names they are between, and how both grow with the length of a
/// sentence. What is compared is the processor's time on one thread.
struct RelationBenchmark: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "relations",
    abstract: "Times extraction beside recognition, and against the length of sentences.")

  @OptionGroup var options: CorpusOptions

  @Option(help: "Counted rounds.")
  var rounds = 5

  @Option(
    help:
      "Words of a sentence, separated by commas; the articles' own clauses make up sentences of each length.")
  var lengths = "30,100,1000,10000,100000"

  func run() async throws {
    let corpus = try options.corpus()
    let names = try options.names()
    let recognizer = Recognizer(gazetteer: names)
    let extractor = RelationExtractor(rules: try RuleSet.builtIn(), gazetteer: names)
    func stages(_ texts: [String]) -> AnalysisStages {
      AnalysisStages(texts: texts, recognizer: recognizer, extractor: extractor)
    }
    try await compare(stages(corpus.documents.map(\.text)), documents: corpus.documents.count)
    let lengths = lengths.split(separator: ",").compactMap { Int($0) }.filter { $0 > 0 }
    guard let longest = lengths.max() else { return }
    let clauses = Self.clauses(of: corpus.documents.prefix(corpus.distinct).map(\.text))
    try await grow(
      "clauses of the articles", lengths,
      try lengths.map { stages([try Self.text(ofSentences: $0, words: longest, from: clauses)]) })
    let people = Self.people(of: names)
    try await grow(
      "one verb and a list of people", lengths,
      try lengths.map {
        stages([try Self.text(ofSentences: $0, words: longest, from: people, after: "التقى الرئيس")])
      })
  }

  private func compare(_ stages: AnalysisStages, documents: Int) async throws {
    let rows = try await Measurement.alternate(
      rounds: rounds,
      [
        ("segment words and sentences", { stages.segment() }), ("recognise mentions", { stages.recognize() }),
        ("extract statements", { stages.extract() }),
      ])
    print(
      "\(documents) documents, \(stages.bytes) bytes, \(stages.words) words, \(stages.statements) statements; "
        + "\(rounds) rounds in turns, one thread\n")
    let recognition = rows[1].processorMedian
    Measurement.printTable(rows, unit: "processor ms | MB a processor second | ÷ recognition") { row in
      let processor = row.processorMedian
      return String(
        format: "%.2f | %.1f | %.2f", processor * 1000, Double(stages.bytes) / processor / 1e6,
        processor / recognition)
    }
  }

  private func grow(_ title: String, _ lengths: [Int], _ stages: [AnalysisStages]) async throws {
    let recognition = try await Measurement.alternate(
      rounds: rounds, stages.map { stages in ("", { stages.recognize() }) })
    let extraction = try await Measurement.alternate(
      rounds: rounds, stages.map { stages in ("", { stages.extract() }) })
    print("\n| \(title), words in a sentence | \(lengths.map { "\($0) | " }.joined())growth |")
    print("|" + String(repeating: "---|", count: lengths.count + 2))
    for (name, rows) in [("recognise", recognition), ("extract", extraction)] {
      let times = zip(rows, stages).map { $0.processorMedian / Double($1.words) }
      let cells = times.map { String(format: "%.0f | ", $0 * 1e9) }.joined()
      let growth = Growth(sizes: lengths, times: zip(times, lengths).map { $0 * Double($1) })
      print("| \(name), ns of the processor a word | \(cells)\(growth) |")
    }
    print("| statements | \(stages.map { "\($0.statements) | " }.joined())|")
  }

  // MARK: Sentences of a given length

  /// The sentences of texts, without the marks that end them.
  private static func clauses(of texts: [String]) -> [String] {
    texts.flatMap { text in
      let segmented = TextSegmenter().segment(text)
      return segmented.sentences.map { segmented.text($0).trimmingCharacters(in: .punctuationCharacters) }
        .filter { !$0.contains(where: \.isNewline) && $0.contains(" ") }
    }
  }

  private static func people(of gazetteer: Gazetteer) -> [String] {
    gazetteer.entities.filter { $0.type.name == "Person" }.compactMap { entity in
      entity.names.first { $0.language == "ar" && $0.kind == .canonical }.map { "و" + $0.text }
    }
  }

  /// A text of sentences of so many words each, and of so many words in all, from parts one after the other.
  private static func text(
    ofSentences length: Int, words total: Int, from parts: [String], after beginning: String = ""
  ) throws -> String {
    guard !parts.isEmpty else { throw ValidationError("there are no sentences to make longer ones of") }
    var text = ""
    var next = 0
    for _ in 0..<max(1, total / length) {
      var words = beginning.split(separator: " ")
      while words.count < length {
        words += parts[next % parts.count].split(separator: " ")
        next += 1
      }
      text += words.prefix(length).joined(separator: " ") + ".\n\n"
    }
    return text
  }
}
