public import EntityRecognition
public import Orthography

/// Counts which entities are named together, in sentences and in documents.
///
/// A pair counts once in a sentence and once in a document, however often its names stand there.
public struct CooccurrenceCounter: Sendable {
  /// Two entities by their numbers, the smaller first.
  public struct Pair: Sendable, Hashable {
    /// The smaller number.
    public let first: Int
    /// The greater number.
    public let second: Int

    /// Creates a pair of different entities; the order does not matter.
    public init?(_ one: Int, _ other: Int) {
      guard one != other else { return nil }
      first = min(one, other)
      second = max(one, other)
    }
  }

  /// How often a pair is named together.
  public struct Count: Sendable, Hashable {
    /// The sentences that name both.
    public var sentences = 0
    /// The documents that name both.
    public var documents = 0

    /// Creates a count.
    public init(sentences: Int = 0, documents: Int = 0) {
      self.sentences = sentences
      self.documents = documents
    }
  }

  /// The pairs counted so far.
  public private(set) var counts: [Pair: Count] = [:]

  /// Creates a counter that has counted nothing.
  public init() {}

  /// Counts the pairs of a document. Quadratic in the number of different entities it names.
  public mutating func count(_ mentions: [Mention], in text: SegmentedText) {
    forEachPair(Set(mentions.map(\.entity))) { counts[$0, default: Count()].documents += 1 }
    let ordered = mentions.sorted { $0.span.lowerBound < $1.span.lowerBound }
    var next = 0
    for sentence in text.sentences {
      while next < ordered.count, ordered[next].span.lowerBound < sentence.lowerBound { next += 1 }
      var entities = Set<Int>()
      while next < ordered.count, ordered[next].span.lowerBound < sentence.upperBound {
        entities.insert(ordered[next].entity)
        next += 1
      }
      forEachPair(entities) { counts[$0, default: Count()].sentences += 1 }
    }
  }

  /// Adds what another counter has counted in other documents.
  public mutating func add(_ other: CooccurrenceCounter) {
    for (pair, count) in other.counts {
      counts[pair, default: Count()].sentences += count.sentences
      counts[pair, default: Count()].documents += count.documents
    }
  }

  private func forEachPair(_ entities: Set<Int>, _ body: (Pair) -> Void) {
    let ordered = entities.sorted()
    for (index, one) in ordered.enumerated() {
      for other in ordered[(index + 1)...] {
        if let pair = Pair(one, other) { body(pair) }
      }
    }
  }
}
