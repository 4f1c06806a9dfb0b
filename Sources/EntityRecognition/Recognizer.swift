public import Gazetteer
import NameMatching
public import Orthography

/// Finds the mentions of a gazetteer's entities in a text.
///
/// The stages: words of the text → `ReadingFinder`, every way to read a name → `ReadingFilter`, those that
/// their surroundings allow → `DocumentCoreference`, what the document introduces and so lets doubtful ones
/// stand → `ReadingSelection`, the best that do not overlap → the entity each one names. A pure function of text and gazetteer; made once, used from any thread.
public struct Recognizer: Sendable {
  /// What recognition takes into account.
  public struct Options: Sendable, Hashable {
    /// Whether spellings near enough to a name count.
    public var findsVariants: Bool

    /// Creates options.
    public init(findsVariants: Bool = true) { self.findsVariants = findsVariants }
  }

  private let gazetteer: Gazetteer
  private let lexicon: NameLexicon
  private let options: Options
  private let memo = VariantMemo()

  /// Prepares a gazetteer for recognition. Time and memory grow with the letters of its names.
  public init(gazetteer: Gazetteer, options: Options = Options()) {
    self.gazetteer = gazetteer
    self.options = options
    lexicon = NameLexicon(gazetteer)
  }

  /// The mentions in a text, in reading order; they do not overlap.
  public func mentions(in text: SegmentedText) -> [Mention] {
    let finder = ReadingFinder(
      lexicon: lexicon, text: text, findsVariants: options.findsVariants, memo: memo)
    let filter = ReadingFilter(gazetteer: gazetteer, lexicon: lexicon, text: text)
    let readings = filter.filter(finder.readings())
    var coreference = DocumentCoreference(
      gazetteer: gazetteer, lexicon: lexicon, text: text, filter: filter)
    coreference.learn(from: ReadingSelection.best(of: readings.filter(\.isSure)))
    let supported = readings.compactMap { $0.isSure ? $0 : coreference.supported($0) }
    return coreference.mentions(for: ReadingSelection.best(of: supported))
  }

  /// The entities that a text as a whole may name, most likely first: for what a person types to look something
  /// up, where no document speaks for or against a spelling. Empty when the text is not one name.
  public func entities(named text: SegmentedText) -> [(entity: Int, score: Double)] {
    let finder = ReadingFinder(
      lexicon: lexicon, text: text, findsVariants: options.findsVariants, memo: memo)
    let whole = finder.readings().filter { $0.words == text.words.indices && $0.procliticLength == 0 }
    var scores: [Int32: Double] = [:]
    for reading in whole {
      let score = NameComparison.score(cost: reading.cost, letters: reading.letters)
      for entry in reading.entries { scores[entry.entity] = max(scores[entry.entity] ?? 0, score) }
    }
    return scores.map { (entity: Int($0.key), score: $0.value) }
      .sorted { ($1.score, $0.entity) < ($0.score, $1.entity) }
  }
}
