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
    let texts = try Self.texts(corpus)
    let bytes = texts.reduce(0) { $0 + $1.count }
    var start = Self.cpuSeconds()
    let names = try Gazetteer(compiled: gazetteer)
    let opening = Self.cpuSeconds() - start
    for spelling in [Recognizer.Spelling.folded, .exact] {
      let recognizer = Recognizer(gazetteer: names, options: .init(spelling: spelling))
      var scanner = ExactScanner(recognizer)
      var matches: [ExactScanner.Match] = []
      var seconds: [Double] = []
      for _ in 0..<rounds {
        matches.removeAll(keepingCapacity: true)
        start = Self.cpuSeconds()
        for text in texts { text.withUnsafeBufferPointer { scanner.scan($0, into: &matches) } }
        seconds.append(Self.cpuSeconds() - start)
      }
      let median = seconds.sorted()[rounds / 2]
      print(
        "{\"spelling\":\"\(spelling.rawValue)\",\"open_s\":\(opening),\"scan_s\":\(median),"
          + "\"mbps\":\(Double(bytes) / 1e6 / median),\"matches\":\(matches.count)}")
    }
  }

  private static func texts(_ path: String) throws -> [[UInt8]] {
    try Data(contentsOf: URL(filePath: path)).split(separator: UInt8(ascii: "\n")).compactMap { line in
      let object = try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any]
      return (object?["text"] as? String).map { Array($0.utf8) }
    }
  }

  /// Processor time of this process so far.
  private static func cpuSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
