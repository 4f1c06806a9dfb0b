import ArgumentParser
import EntityRecognition
import Foundation
import Gazetteer

/// Scanning alone: a compiled gazetteer, texts in memory, one call a document, spans kept. One line of JSON, for
/// `Benchmarks/recognition.py`, which puts it beside other tools.
struct ScanBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scan", abstract: "Opening a compiled gazetteer and scanning JSON Lines in memory.")

  @Argument(help: "A compiled gazetteer.") var gazetteer: String
  @Argument(help: "JSON Lines with text.") var corpus: String
  @Option(help: "Rounds; the median counts.") var rounds = 5

  func run() throws {
    let texts = try Corpus.texts(ofLines: URL(filePath: corpus)).map { Array($0.text.utf8) }
    let bytes = texts.reduce(0) { $0 + $1.count }
    var start = ProcessorClock.seconds
    let names = try Gazetteer(compiled: gazetteer)
    let opening = ProcessorClock.seconds - start
    for spelling in [Recognizer.Spelling.folded, .exact] {
      let recognizer = Recognizer(gazetteer: names, options: .init(spelling: spelling))
      var scanner = ExactScanner(recognizer)
      var matches: [ExactScanner.Match] = []
      var seconds: [Double] = []
      for _ in 0..<rounds {
        matches.removeAll(keepingCapacity: true)
        start = ProcessorClock.seconds
        for text in texts { text.withUnsafeBufferPointer { scanner.scan($0, into: &matches) } }
        seconds.append(ProcessorClock.seconds - start)
      }
      let median = seconds.sorted()[rounds / 2]
      print(
        "{\"spelling\":\"\(spelling.rawValue)\",\"open_s\":\(opening),\"scan_s\":\(median),"
          + "\"mbps\":\(Double(bytes) / 1e6 / median),\"matches\":\(matches.count)}")
    }
  }
}
