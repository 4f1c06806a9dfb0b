/// The statements of one sentence, none twice.
struct SentenceStatements {
  private var found: [Statement] = []
  private var places: [Key: Int] = [:]

  /// What makes two statements of a sentence the same.
  private struct Key: Hashable {
    var type: String
    var source: Int
    var target: Int
    var modality: Statement.Modality
    var title: String?

    /// The ends tell nearly all apart.
    func hash(into hasher: inout Hasher) {
      hasher.combine(source)
      hasher.combine(target)
    }
  }

  /// Empties the list for the next sentence.
  mutating func removeAll() {
    found.removeAll(keepingCapacity: true)
    // Emptying a table takes as long as it once was large.
    if places.capacity > 64 { places = [:] } else { places.removeAll(keepingCapacity: true) }
  }

  /// The statements in reading order of their triggers.
  var inReadingOrder: [Statement] {
    func comesBefore(_ one: Statement, _ other: Statement) -> Bool {
      (one.trigger.lowerBound, one.trigger.upperBound) < (other.trigger.lowerBound, other.trigger.upperBound)
    }
    let isOrdered = zip(found, found.dropFirst()).allSatisfy { !comesBefore($1, $0) }
    return isOrdered ? found : found.sorted(by: comesBefore)
  }

  /// Adds a fact of a noun phrase.
  mutating func add(_ fact: PhraseFact, in sentence: Range<Int>) {
    add(
      Statement(
        type: fact.type, source: fact.source.entity, target: fact.target.entity, sourceSpan: fact.source.span,
        targetSpan: fact.target.span, sentence: sentence, trigger: fact.trigger,
        qualifiers: fact.title.map { ["title": $0] } ?? [:], rule: fact.rule, confidence: fact.confidence),
      isSymmetric: false)
  }

  /// Adds a statement unless the sentence makes it already; the surer one stays.
  mutating func add(_ statement: Statement, isSymmetric: Bool) {
    let isTurned = isSymmetric && statement.source > statement.target
    let key = Key(
      type: statement.type,
      source: isTurned ? statement.target : statement.source,
      target: isTurned ? statement.source : statement.target,
      modality: statement.modality, title: statement.qualifiers["title"])
    guard let same = places[key] else {
      places[key] = found.count
      return found.append(statement)
    }
    if statement.confidence > found[same].confidence {
      var better = statement
      better.date = better.date ?? found[same].date
      better.place = better.place ?? found[same].place
      found[same] = better
    } else {
      found[same].date = found[same].date ?? statement.date
      found[same].place = found[same].place ?? statement.place
    }
  }
}
