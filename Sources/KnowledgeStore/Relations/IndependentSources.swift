/// How many of the statements behind a relation are independent of each other.
///
/// Statements of one document have one source; so have those that one agency or paper is named for, and those of
/// which one may be a copy of the other (`StatementWording`). What is connected that way counts once.
struct IndependentSources {
  /// Where a statement comes from.
  struct Origin: Hashable {
    let document: Int64
    /// Who reports it, as a number: the one the text names, else the publisher of the document.
    let reporter: Int64?
    /// The words of the sentence.
    let wording: StatementWording
  }

  private var parents: [Int]

  /// - Complexity: almost linear (union–find, Tarjan 1975) but for wordings that share rare pairs of words.
  static func count(_ origins: some Collection<Origin>) -> Int {
    guard origins.count > 1 else { return origins.count }
    var sources = IndependentSources(parents: Array(0..<origins.count))
    var byDocument: [Int64: Int] = [:]
    var byReporter: [Int64: Int] = [:]
    var byWording: [StatementWording: Int] = [:]
    for (index, origin) in origins.enumerated() {
      sources.join(index, &byDocument[origin.document])
      if let reporter = origin.reporter { sources.join(index, &byReporter[reporter]) }
      sources.join(index, &byWording[origin.wording])
    }
    if byWording.count > 1 { sources.joinCopies(byWording.map { ($0.key, $0.value) }) }
    return sources.parents.indices.count { sources.parents[$0] == $0 }
  }

  private mutating func root(_ index: Int) -> Int {
    var index = index
    while parents[index] != index {
      parents[index] = parents[parents[index]]
      index = parents[index]
    }
    return index
  }

  private mutating func join(_ index: Int, _ first: inout Int?) {
    if let first { parents[root(index)] = root(first) } else { first = index }
  }

  /// Joins wordings that resemble each other. Only those that share a pair of words which is rare here are
  /// compared (prefix filtering; Chaudhuri, Ganti and Kaushik 2006).
  private mutating func joinCopies(_ wordings: [(wording: StatementWording, index: Int)]) {
    var frequencies: [UInt16: Int] = [:]
    for (wording, _) in wordings { for pair in wording.pairs { frequencies[pair, default: 0] += 1 } }
    var holders: [UInt16: [Int]] = [:]
    for (position, entry) in wordings.enumerated() {
      // By frequency, then by the pair itself, in one number.
      let ordered = entry.wording.pairs.map { (frequencies[$0] ?? 0) << 16 | Int($0) }.sorted()
      for pair in ordered.prefix(entry.wording.rareCount).map({ UInt16(truncatingIfNeeded: $0) }) {
        for other in holders[pair] ?? [] where root(wordings[other].index) != root(entry.index) {
          if entry.wording.resembles(wordings[other].wording) {
            parents[root(entry.index)] = root(wordings[other].index)
          }
        }
        holders[pair, default: []].append(position)
      }
    }
  }
}
