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
    /// Which spellings count.
    public var spelling: Spelling

    /// What becomes of names that share words; exact names never overlap.
    public var overlaps: OverlapPolicy

    /// Whether names inside other names count, such as Moscow in University of Moscow.
    public var findsNested: Bool

    /// Creates options.
    public init(
      spelling: Spelling = .variants, overlaps: OverlapPolicy = .best, findsNested: Bool = false
    ) {
      self.spelling = spelling
      self.overlaps = overlaps
      self.findsNested = findsNested
    }
  }

  /// Which spellings of a name count.
  public enum Spelling: String, Sendable, CaseIterable {
    /// Near ones, too, with and without proclitics, as far as their surroundings speak for them.
    case variants
    /// Those that fold to the same words: the longest name at each place, from left to right, in whole words,
    /// without a look at proclitics or surroundings.
    case folded
    /// Those that are the same letter for letter; otherwise as `folded`.
    case exact
  }

  let gazetteer: Gazetteer
  let options: Options
  /// What exact matching needs; `nil` when near spellings count.
  let exactLexicon: ExactLexicon?
  /// What near spellings need; without names when only exact ones count.
  private let lexicon: NameLexicon
  private let memo: WordMemo

  /// Prepares a gazetteer for recognition. The names of a compiled one are ready; for others time and memory
  /// grow with the letters of the names.
  public init(gazetteer: Gazetteer, options: Options = Options()) {
    self.gazetteer = gazetteer
    self.options = options
    exactLexicon = options.spelling == .variants ? nil : ExactLexicon(gazetteer)
    lexicon = NameLexicon(options.spelling == .variants ? gazetteer : Gazetteer(entities: []))
    memo = WordMemo(lexicon: lexicon)
  }

  /// The mentions in a text, in reading order; they overlap only where the options ask for it, and then the
  /// longer one comes first.
  public func mentions(in text: SegmentedText) -> [Mention] {
    if options.spelling != .variants { return exactMentions(in: text) }
    return resolve(text) { $0.mention($1) }
  }

  /// The places of ``mentions(in:)``, which need not be told whom they name.
  public func spans(in text: SegmentedText) -> [Range<Int>] {
    if options.spelling != .variants { return exactMentions(in: text).map(\.span) }
    return resolve(text) { $1.span }
  }

  /// What is named in a text, each as the body makes it.
  private func resolve<Result>(
    _ text: SegmentedText, _ body: (DocumentCoreference, DocumentCoreference.Resolution) -> Result?
  ) -> [Result] {
    var readings = ReadingFinder.readings(of: text, lexicon: lexicon, memo: memo)
    guard !readings.isEmpty else { return [] }
    let filter = ReadingFilter(gazetteer: gazetteer, lexicon: lexicon, text: text)
    readings.keep { filter.keepsNames(of: &$0) }
    var introductions = DocumentCoreference(
      gazetteer: gazetteer, lexicon: lexicon, text: text, filter: filter)
    introductions.learn(from: ReadingSelection.best(of: readings.filter(\.isSure)))
    // What may still change, a closure would copy each time it is called.
    let coreference = introductions
    readings.keep { $0.isSure || coreference.supports(&$0) }
    let selected = ReadingSelection.select(readings, by: options.overlaps, nested: options.findsNested)
    return coreference.resolved(selected).compactMap { body(coreference, $0) }
  }

  private func exactMentions(in text: SegmentedText) -> [Mention] {
    var scanner = ExactScanner(self)
    var matches: [ExactScanner.Match] = []
    return text.utf8.withUnsafeBufferPointer { text in
      scanner.scan(text, into: &matches)
      return matches.map { mention($0, in: text) }
    }
  }

  /// What an exact scanner of this recogniser has found in a text, as a mention.
  public func mention(_ match: ExactScanner.Match, in text: UnsafeBufferPointer<UInt8>) -> Mention {
    let names = gazetteer.entities[match.entity].names
    // A damaged file may give numbers of names that there are not.
    let name = names.indices.contains(match.name) ? names[match.name].text : ""
    let isLetterForLetter = text[match.span].elementsEqual(name.utf8)
    return Mention(
      span: match.span, entity: match.entity, match: isLetterForLetter ? .exact : .folded,
      score: isLetterForLetter ? 1 : 0.99, name: name)
  }

  /// The entities that a text as a whole may name, most likely first: for what a person types to look something
  /// up, where no document speaks for or against a spelling. Empty when the text is not one name.
  public func entities(named text: SegmentedText) -> [(entity: Int, score: Double)] {
    if options.spelling != .variants {
      guard let first = text.words.first, let last = text.words.last else { return [] }
      let whole = first.source.lowerBound..<last.source.upperBound
      return exactMentions(in: text).filter { $0.span == whole }.map { ($0.entity, $0.score) }
    }
    let readings = ReadingFinder.readings(of: text, lexicon: lexicon, memo: memo)
    let whole = readings.filter { $0.words == text.words.indices && $0.procliticLength == 0 }
    var scores: [Int32: Double] = [:]
    for reading in whole {
      let score = RunningText.score(cost: reading.cost, letters: reading.letters)
      for entry in reading.entries { scores[entry.entity] = max(scores[entry.entity] ?? 0, score) }
    }
    return scores.map { (entity: Int($0.key), score: $0.value) }
      .sorted { ($1.score, $0.entity) < ($0.score, $1.entity) }
  }
}

extension Array {
  /// Keeps the elements for which the body, which may change them, says so.
  fileprivate mutating func keep(where keeps: (inout Element) -> Bool) {
    var end = 0
    for index in indices where keeps(&self[index]) {
      if end < index { swapAt(end, index) }
      end += 1
    }
    removeSubrange(end...)
  }
}
