import Orthography

/// Where a query hits a text, and which part of the text to show for it.
enum SearchHits {
  /// The most bytes of a text that a snippet shows; a sentence longer than that is cut at words.
  private static let longestSnippet = 400

  /// The words of a text that are among the folded words of a query.
  static func words(_ wanted: Set<[UInt8]>, in text: SegmentedText) -> [Range<Int>] {
    text.words.filter { wanted.contains(Array(text.foldedBytes(of: $0))) }.map(\.source)
  }

  /// Spans in order; those that overlap become one.
  static func merged(_ spans: [Range<Int>]) -> [Range<Int>] {
    var merged: [Range<Int>] = []
    for span in spans.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }) {
      if let last = merged.last, span.lowerBound < last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, span.upperBound)
      } else {
        merged.append(span)
      }
    }
    return merged
  }

  /// The sentence with most hits, of equals the first; without hits the first sentence.
  static func snippet(around hits: [Range<Int>], in text: SegmentedText) -> Range<Int> {
    guard let first = text.sentences.first else { return 0..<0 }
    var best = first
    var most = 0
    var next = 0
    for sentence in text.sentences {
      var count = 0
      while next < hits.count, hits[next].lowerBound < sentence.upperBound {
        if sentence.lowerBound <= hits[next].lowerBound { count += 1 }
        next += 1
      }
      if count > most {
        most = count
        best = sentence
      }
    }
    guard best.count > longestSnippet else { return best }
    return cut(best, around: hits.first { best.overlaps($0) }, in: text)
  }

  /// The part of a long sentence around a hit, from word to word.
  private static func cut(
    _ sentence: Range<Int>, around hit: Range<Int>?, in text: SegmentedText
  ) -> Range<Int> {
    let middle = hit?.lowerBound ?? sentence.lowerBound
    let latest = sentence.upperBound - longestSnippet
    let earliest = max(sentence.lowerBound, min(middle - longestSnippet / 3, latest))
    let words = text.words.map(\.source).filter {
      earliest <= $0.lowerBound && $0.upperBound <= earliest + longestSnippet
    }
    guard let start = words.first?.lowerBound, let end = words.last?.upperBound else { return sentence }
    return start..<max(end, hit?.upperBound ?? end)
  }
}
