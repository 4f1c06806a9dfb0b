import GRDB

/// Who is named together with whom, in how many sentences and documents: counted from the mentions, as they are
/// judged.
struct Cooccurrences {
  /// Two entities by their identifiers, the smaller first.
  struct Pair: Hashable {
    let first: Int64
    let second: Int64
  }

  /// How often a pair is named together.
  struct Count: Hashable {
    var sentences = 0
    /// The documents with such a sentence.
    var documents = 0
  }

  private(set) var counts: [Pair: Count] = [:]
  private var sentence: Set<Int64> = []
  private var document: Set<Pair> = []

  /// Counts all mentions. O(mentions), and quadratic in the entities of one sentence.
  init(_ db: Database) throws {
    let rows = try Row.fetchCursor(
      db, sql: "SELECT document_id, sentence, identity FROM mention ORDER BY document_id, start")
    var place: (document: Int64, sentence: Int)?
    while let row = try rows.next() {
      let next: (document: Int64, sentence: Int) = (row[0], row[1])
      if let place, place != next {
        endSentence()
        if place.document != next.document { endDocument() }
      }
      place = next
      sentence.insert(row[2])
    }
    endSentence()
    endDocument()
  }

  private mutating func endSentence() {
    let entities = sentence.sorted()
    for (position, one) in entities.enumerated() {
      for other in entities[(position + 1)...] {
        let pair = Pair(first: one, second: other)
        counts[pair, default: Count()].sentences += 1
        document.insert(pair)
      }
    }
    sentence.removeAll(keepingCapacity: true)
  }

  private mutating func endDocument() {
    for pair in document { counts[pair]?.documents += 1 }
    document.removeAll(keepingCapacity: true)
  }
}
