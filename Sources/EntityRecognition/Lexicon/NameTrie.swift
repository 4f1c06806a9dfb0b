import Gazetteer

/// The names of a gazetteer as paths of words: from the root, one edge a word.
///
/// Nodes are numbered breadth first, so that the children of a node stand side by side, in the order of the
/// words that lead to them. The words that begin names have the lowest numbers, so that word n leads from the
/// root to node n + 1.
struct NameTrie: Sendable {
  /// A name that ends at a node.
  struct Entry: Sendable, Hashable {
    /// The number of the entity.
    var entity: Int32
    /// The index of the name among the entity's names.
    var name: Int32
    /// What the path has to do with the name.
    var form: Form
    /// The words of the path that are the name itself, where generic words stand around it: in وكالة أنباء
    /// تاس only تاس. Empty when all words are.
    var core: Range<Int16> = 0..<0
    /// What recognition asks of the name and its entity.
    var traits: NameTraits
  }

  /// How a path of words follows from a name.
  enum Form: UInt8, Sendable, CaseIterable {
    /// The name itself.
    case whole
    /// Two of its words written as one.
    case joined
    /// Without its article.
    case withoutArticle
    /// The part of a person's name that stands for the whole once it was introduced.
    case part
  }

  /// A word that leads from one node to another.
  struct Edge: Sendable {
    var word: Int32
    var node: Int32
  }

  static let root: Int32 = 0

  /// The word that leads to each node; the root has one that counts for nothing.
  private let words: Column<UInt32>
  /// For each node, where its children begin.
  private let children: Column<UInt32>
  private let entryStarts: Column<UInt32>
  /// Three numbers an entry, see `PackedEntry`.
  private let entries: Column<UInt32>
  private let rootRange: Range<Int>

  init(_ file: SectionFile) {
    words = file.column(.nodeWords)
    children = file.column(.nodeChildren)
    entryStarts = file.column(.nodeEntries)
    entries = file.column(.entries)
    let range = children.range(0)
    rootRange = range.upperBound <= words.count ? range : 0..<0
  }

  /// The node that a word leads to, or -1.
  @inline(__always)
  func child(of node: Int32, by word: Int32) -> Int32 {
    if node == Self.root { return word >= 0 && Int(word) < rootRange.count ? word + 1 : -1 }
    let range = children.range(Int(node))
    let wanted = UInt32(bitPattern: word)
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if words[middle] < wanted { low = middle + 1 } else { high = middle }
    }
    guard low < range.upperBound, words[low] == wanted else { return -1 }
    return Int32(truncatingIfNeeded: low)
  }

  /// Whether words lead on from a node.
  @inline(__always)
  func hasChildren(_ node: Int32) -> Bool { !children.range(Int(node)).isEmpty }

  /// The words that lead on from a node.
  func edges(from node: Int32) -> some RandomAccessCollection<Edge> {
    let range = children.range(Int(node))
    let usable = range.upperBound <= words.count ? range : 0..<0
    return usable.lazy.map { [words] in
      Edge(word: Int32(bitPattern: words[$0]), node: Int32(truncatingIfNeeded: $0))
    }
  }

  /// The names that end at a node.
  func entries(at node: Int32) -> some RandomAccessCollection<Entry> {
    let range = entryStarts.range(Int(node))
    let usable = range.upperBound * 3 <= entries.count ? range : 0..<0
    return usable.lazy.map { [entries] in
      PackedEntry(entries[$0 * 3], entries[$0 * 3 + 1], entries[$0 * 3 + 2]).entry
    }
  }
}
