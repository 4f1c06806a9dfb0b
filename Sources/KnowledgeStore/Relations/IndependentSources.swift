/// How many of the statements behind a relation are independent of each other.
///
/// Statements of one document have one source; so have those that one agency or paper is named for, and those
/// that stand in the same words, since one copied the other. What is connected that way counts once.
enum IndependentSources {
  /// Where a statement comes from.
  struct Origin: Hashable {
    let document: Int64
    /// Who reports it, as a number: the one the text names, else the publisher of the document.
    let reporter: Int64?
    /// A hash of the words of the sentence.
    let wording: Int64
  }

  /// - Complexity: almost linear (union–find, Tarjan 1975).
  static func count(_ origins: some Collection<Origin>) -> Int {
    guard origins.count > 1 else { return origins.count }
    var parents = Array(0..<origins.count)
    func root(_ index: Int) -> Int {
      var index = index
      while parents[index] != index {
        parents[index] = parents[parents[index]]
        index = parents[index]
      }
      return index
    }
    var byDocument: [Int64: Int] = [:]
    var byReporter: [Int64: Int] = [:]
    var byWording: [Int64: Int] = [:]
    func join(_ index: Int, _ key: Int64, _ seen: inout [Int64: Int]) {
      if let other = seen[key] { parents[root(index)] = root(other) } else { seen[key] = index }
    }
    for (index, origin) in origins.enumerated() {
      join(index, origin.document, &byDocument)
      if let reporter = origin.reporter { join(index, reporter, &byReporter) }
      join(index, origin.wording, &byWording)
    }
    return parents.indices.count { parents[$0] == $0 }
  }
}
