import Gazetteer
import Orthography

/// Finds the names of a gazetteer in one text after another as they are spelt, up to folding or letter for letter:
/// whole words, the longest name at each place, from left to right.
///
/// One pass over the text's bytes folds it and hashes its words; a filter lets nearly all words go that begin
/// no name, the others are looked up and extended word by word. Allocates nothing per text once its buffers
/// have grown. For one thread at a time; make one for each.
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

  private let layers: [LexiconLayer]
  private let spellings: Spellings
  private var scanner = WordScanner()

  /// Creates a scanner for the names that a recogniser knows; when that takes near spellings, folded ones count
  /// here.
  public init(_ recognizer: Recognizer) {
    layers = recognizer.lexicon.layers
    spellings = Spellings(
      gazetteer: recognizer.gazetteer, isLetterForLetter: recognizer.options.spelling == .exact)
  }

  /// Whether the last text was well-formed UTF-8.
  public var isWellFormed: Bool { scanner.isWellFormed }

  /// Whether the last text had words.
  public var hasWords: Bool { !scanner.words.isEmpty }

  /// Appends the names in a text, in reading order. Linear in the length of the text.
  public mutating func scan(_ text: UnsafeBufferPointer<UInt8>, into matches: inout [Match]) {
    scanner.scan(text)
    let (words, folded) = (scanner.words, scanner.folded)
    if layers.count == 1 {
      let layer = layers[0]
      let filter = layer.wholeNames
      var index = 0
      while index < words.count {
        guard filter.mayContain(words[index].hash),
          let found = longest(at: index, layer, words, folded, text)
        else {
          index += 1
          continue
        }
        Self.append(found, at: index, words, to: &matches)
        index = found.end
      }
      return
    }
    var index = 0
    while index < words.count {
      var best: Found?
      for layer in layers where layer.wholeNames.mayContain(words[index].hash) {
        guard let found = longest(at: index, layer, words, folded, text) else { continue }
        if found.end > best?.end ?? 0 { best = found }
      }
      if let best { Self.append(best, at: index, words, to: &matches) }
      index = best?.end ?? index + 1
    }
  }

  /// A name and the word after it.
  private struct Found {
    var entry: (entity: Int32, name: Int32)
    var end: Int
  }

  private static func append(
    _ found: Found, at index: Int, _ words: UnsafeBufferPointer<WordScanner.Word>, to matches: inout [Match]
  ) {
    matches.append(
      Match(
        span: Int(words[index].start)..<Int(words[found.end - 1].end), entity: Int(found.entry.entity),
        name: Int(found.entry.name)))
  }

  private func longest(
    at index: Int, _ layer: LexiconLayer, _ words: UnsafeBufferPointer<WordScanner.Word>,
    _ folded: UnsafeBufferPointer<UInt8>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Found? {
    var node = NameTrie.root
    var next = index
    var found: Found?
    while next < words.count {
      let word = words[next]
      if next > index {
        guard layer.trie.hasChildren(node),
          WordGap.joins(UnsafeBufferPointer(rebasing: text[Int(words[next - 1].end)..<Int(word.start)]))
        else { break }
      }
      let bytes = UnsafeBufferPointer(
        rebasing: folded[Int(word.folded)..<Int(word.folded) + Int(word.length)])
      node = layer.trie.child(of: node, by: layer.words.number(of: bytes, hash: word.hash))
      guard node >= 0 else { break }
      next += 1
      let span = Int(words[index].start)..<Int(word.end)
      if let entry = spellings.entry(at: node, of: layer, spelt: text, span) {
        found = Found(entry: entry, end: next)
      }
    }
    return found
  }
}

/// Which of the names at the end of a path count.
private struct Spellings {
  let gazetteer: Gazetteer
  let isLetterForLetter: Bool

  /// The first name that ends at a node as it is written and counts in that spelling.
  @inline(__always)
  func entry(
    at node: Int32, of layer: LexiconLayer, spelt text: UnsafeBufferPointer<UInt8>, _ span: Range<Int>
  ) -> (entity: Int32, name: Int32)? {
    for index in layer.trie.entryRange(at: node) {
      guard let entry = layer.wholeEntry(index) else { continue }
      if !isLetterForLetter { return entry }
      let spelling = UnsafeBufferPointer(rebasing: text[span])
      if let name = gazetteer.entities.name(ofEntity: Int(entry.entity), spelt: spelling) {
        return (entry.entity, Int32(name))
      }
    }
    return nil
  }
}
