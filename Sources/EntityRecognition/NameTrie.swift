/// The names of a gazetteer as paths of words: from the root, one edge a word.
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
  }

  /// How a path of words follows from a name.
  enum Form: UInt8, Sendable {
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

  private var nodes: [UInt64: Int32] = [:]
  private var edges: [[Edge]] = [[]]
  private var entries: [[Entry]] = [[]]

  /// The node that a word leads to, or -1.
  func child(of node: Int32, by word: Int32) -> Int32 { nodes[Self.key(node, word)] ?? -1 }

  /// The words that lead on from a node.
  func edges(from node: Int32) -> [Edge] { edges[Int(node)] }

  /// The names that end at a node.
  func entries(at node: Int32) -> [Entry] { entries[Int(node)] }

  /// Adds a name that ends after the given words. An entry of the same entity keeps the form named first.
  mutating func insert(_ words: [Int32], _ entry: Entry) {
    guard !words.isEmpty else { return }
    var node = Self.root
    for word in words {
      let next = child(of: node, by: word)
      if next >= 0 {
        node = next
      } else {
        let added = Int32(edges.count)
        edges.append([])
        entries.append([])
        nodes[Self.key(node, word)] = added
        edges[Int(node)].append(Edge(word: word, node: added))
        node = added
      }
    }
    if !entries[Int(node)].contains(where: { $0.entity == entry.entity }) { entries[Int(node)].append(entry) }
  }

  private static func key(_ node: Int32, _ word: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))
  }
}
