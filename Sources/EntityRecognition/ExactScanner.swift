import Gazetteer
import Orthography

/// Finds the names of a gazetteer in one text after another as they are spelt, up to folding or letter for letter:
/// whole words, the longest name at each place, from left to right.
///
/// One pass over the text's bytes folds it and hashes its words; `NameEndFinder` finds where names may end by these
/// hashes; letters decide. Allocates nothing per text once its buffers have grown. For one thread at a time; make one for
/// each.
public struct ExactScanner: ~Copyable {
  /// A name in the text.
  public struct Match: Sendable, Hashable {
    /// Where it stands, in UTF-8 bytes.
    public var span: Range<Int>
    /// The number of the entity; of several with that name the first.
    public var entity: Int
    /// The index of the name among the entity's names.
    public var name: Int
  }

  private let lexicon: ExactLexicon
  private var finder: NameEndFinder
  private let entityCount: Int
  private let isLetterForLetter: Bool
  private var scanner = WordScanner()
  /// For the words of names.
  private var nameScanner = WordScanner()

  /// Creates a scanner for the names that a recogniser knows; when that takes near spellings, folded ones count
  /// here.
  public init(_ recognizer: Recognizer) {
    lexicon = recognizer.exactLexicon ?? ExactLexicon(recognizer.gazetteer)
    finder = NameEndFinder(lexicon)
    entityCount = recognizer.gazetteer.entities.count
    isLetterForLetter = recognizer.options.spelling == .exact
  }

  /// Whether the last text was well-formed UTF-8.
  public var isWellFormed: Bool { scanner.isWellFormed }

  /// Whether the last text had words.
  public var hasWords: Bool { !scanner.words.isEmpty }

  /// Appends the names in a text, in reading order. Linear in the length of the text.
  public mutating func scan(_ text: UnsafeBufferPointer<UInt8>, into matches: inout [Match]) {
    scanner.scan(text)
    let words = scanner.words
    var next = 0
    while next < words.count {
      let block = next..<min(next + NameEndFinder.blockSize, words.count)
      finder.find(block, of: words, in: text)
      for start in finder.starts where block.lowerBound + Int(start) >= next {
        if let (match, end) = longestMatch(
          at: block.lowerBound + Int(start), finder.longestEnd(of: start), text)
        {
          matches.append(match)
          next = end
        }
      }
      next = max(next, block.upperBound)
    }
  }

  /// The longest name that words from an index on spell, by where it may end, and the word after it.
  @inline(__always)
  private mutating func longestMatch(
    at index: Int, _ longest: NameEndFinder.End, _ text: UnsafeBufferPointer<UInt8>
  ) -> (match: Match, end: Int)? {
    var end: NameEndFinder.End? = longest
    while let candidate = end {
      if let match = match(index..<candidate.word, candidate.place, in: lexicon.tables[candidate.table], text)
      {
        return (match, candidate.word)
      }
      end = finder.shorterEnd(candidate)
    }
    return nil
  }

  /// The first name that words spell, of those that end with them, which stand at a place and behind it.
  private mutating func match(
    _ range: Range<Int>, _ place: Int, in table: WholeNameTable, _ text: UnsafeBufferPointer<UInt8>
  ) -> Match? {
    let span =
      scanner.words[range.lowerBound].source
      .lowerBound..<scanner.words[range.upperBound - 1].source.upperBound
    let spelling = UnsafeBufferPointer(rebasing: text[span])
    var place = place
    while let name = table.name(at: place) {
      let isSpelt =
        name.spelling.hasSameBytes(as: spelling) || !isLetterForLetter && folds(name.spelling, to: range)
      // A damaged file may name entities that there are not.
      if isSpelt, name.entity < entityCount {
        return Match(span: span, entity: name.entity, name: name.name)
      }
      if name.isLast { return nil }
      place += 1
    }
    return nil
  }

  /// Whether a name has the same words by folding as a range of those of the text.
  private mutating func folds(_ name: UnsafeBufferPointer<UInt8>, to range: Range<Int>) -> Bool {
    nameScanner.scan(name)
    let (own, others) = (nameScanner.words, scanner.words)
    guard own.count == range.count else { return false }
    return own.indices.allSatisfy { index in
      nameScanner.foldedBytes(of: own[index])
        .hasSameBytes(as: scanner.foldedBytes(of: others[range.lowerBound + index]))
    }
  }
}
