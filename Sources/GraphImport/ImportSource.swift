/// A file to be imported, and what its rows are.
public struct ImportSource: Sendable, Hashable {
  /// What the rows of a file are.
  public enum Kind: String, Sendable, Hashable {
    /// Every row is a node.
    case nodes
    /// Every row is a relationship between two nodes.
    case edges
  }

  /// What the rows are.
  public var kind: Kind
  /// The file: comma- or tab-separated, plain or compressed with gzip.
  public var path: String
  /// The labels of nodes, or the type of edges; empty for the file's name without its endings.
  public var names: [String]
  /// Whose keys the first end of an edge is, by label.
  public var source: String?
  /// Whose keys the second end of an edge is, by label.
  public var target: String?

  /// Creates a source.
  public init(
    kind: Kind, path: String, names: [String] = [], source: String? = nil, target: String? = nil
  ) {
    self.kind = kind
    self.path = path
    self.names = names
    self.source = source
    self.target = target
  }

  /// Reads a source as people write it: `FILE`, `Person=FILE`, `Person;Author=FILE`, and for edges also
  /// `Person:LIVES_IN:City=FILE`.
  public init(_ kind: Kind, _ text: String) {
    self.init(kind: kind, path: text)
    guard let sign = text.firstIndex(of: "="), !text[..<sign].contains("/") else { return }
    let words = text[..<sign].split(separator: kind == .edges ? ":" : ";").map(String.init)
    switch (kind, words.count) {
    case (.nodes, 1...): names = words
    case (.edges, 1): names = words
    case (.edges, 3): (source, names, target) = (words[0], [words[1]], words[2])
    default: return
    }
    path = String(text[text.index(after: sign)...])
  }

  /// The labels or the type: those given, else the file's name without its endings.
  public var resolvedNames: [String] {
    if !names.isEmpty { return names }
    let file = path.split(separator: "/").last.map(String.init) ?? path
    return [file.split(separator: ".").first.map(String.init) ?? file]
  }
}
