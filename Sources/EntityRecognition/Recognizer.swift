public import Gazetteer
import NameMatching
public import Orthography

/// Finds the mentions of a gazetteer's entities in a text.
///
/// The stages: words of the text → `ReadingFinder`, every way to read a name → `ReadingFilter`, those that
/// their surroundings allow → `DocumentCoreference`, what the document introduces and so lets doubtful ones
/// stand → `ReadingSelection`, those that the policy for overlaps keeps → the entity each one names. A pure
/// function of text and gazetteer; made once, used from any thread.
public struct Recognizer: Sendable {
  /// What recognition takes into account.
  public struct Options: Sendable, Hashable {
    /// Whether only whole words spelt as the gazetteer spells them, up to folding, count: the longest name at
    /// each place, from left to right, without a look at proclitics or context.
    public var isExact: Bool

    /// What becomes of names that share words; exact names never overlap.
    public var overlaps: OverlapPolicy

    /// Whether names inside other names count, such as Moscow in University of Moscow.
    public var findsNested: Bool

    /// Creates options.
    public init(isExact: Bool = false, overlaps: OverlapPolicy = .best, findsNested: Bool = false) {
      self.isExact = isExact
      self.overlaps = overlaps
      self.findsNested = findsNested
    }
  }

  let lexicon: NameLexicon
  private let gazetteer: Gazetteer
  private let options: Options
  private let memos: WordMemoPool

  /// Prepares a gazetteer for recognition. The names of a compiled one are ready; for others time and memory
  /// grow with the letters of the names.
  public init(gazetteer: Gazetteer, options: Options = Options()) {
    self.gazetteer = gazetteer
    self.options = options
    lexicon = NameLexicon(gazetteer)
    memos = WordMemoPool(lexicon: lexicon)
  }

  /// The mentions in a text, in reading order; they overlap only where the options ask for it, and then the
  /// longer one comes first.
  public func mentions(in text: SegmentedText) -> [Mention] {
    if options.isExact { return exactMentions(in: text) }
    let readings = memos.withMemo { ReadingFinder(text: text, lexicon: lexicon, memo: $0).readings() }
    guard !readings.isEmpty else { return [] }
    let filter = ReadingFilter(gazetteer: gazetteer, lexicon: lexicon, text: text)
    let filtered = filter.filter(readings)
    var coreference = DocumentCoreference(
      gazetteer: gazetteer, lexicon: lexicon, text: text, filter: filter)
    coreference.learn(from: ReadingSelection.best(of: filtered.filter(\.isSure)))
    let supported = filtered.compactMap { $0.isSure ? $0 : coreference.supported($0) }
    return coreference.mentions(
      for: ReadingSelection.select(supported, by: options.overlaps, nested: options.findsNested))
  }

  private func exactMentions(in text: SegmentedText) -> [Mention] {
    var scanner = ExactScanner(self)
    var matches: [ExactScanner.Match] = []
    text.utf8.withUnsafeBufferPointer { scanner.scan($0, into: &matches) }
    return matches.map { match in
      let name = gazetteer.entities[match.entity].names[match.name].text
      let isLetterForLetter = text.utf8[match.span].elementsEqual(name.utf8)
      return Mention(
        span: match.span, entity: match.entity, match: isLetterForLetter ? .exact : .folded,
        score: isLetterForLetter ? 1 : 0.99, name: name)
    }
  }

  /// The entities that a text as a whole may name, most likely first: for what a person types to look something
  /// up, where no document speaks for or against a spelling. Empty when the text is not one name.
  public func entities(named text: SegmentedText) -> [(entity: Int, score: Double)] {
    let readings = memos.withMemo { ReadingFinder(text: text, lexicon: lexicon, memo: $0).readings() }
    let whole = readings.filter { $0.words == text.words.indices && $0.procliticLength == 0 }
    var scores: [Int32: Double] = [:]
    for reading in whole {
      let score = NameComparison.score(cost: reading.cost, letters: reading.letters)
      for entry in reading.entries { scores[entry.entity] = max(scores[entry.entity] ?? 0, score) }
    }
    return scores.map { (entity: Int($0.key), score: $0.value) }
      .sorted { ($1.score, $0.entity) < ($0.score, $1.entity) }
  }
}
