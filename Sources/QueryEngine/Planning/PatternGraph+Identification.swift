import QueryLanguage

/// Relationships of one MATCH are all different. Counting ways to find a pattern is simple when they need not be;
/// how often they are not is counted by identifying relationships with each other:
/// the number with all different = Σ over partitions of the relationships of Π over blocks (−1)^(n−1) (n−1)! × the number
/// with the relationships of each block identified (Möbius inversion on the lattice of set partitions; Rota 1964).
struct PatternTerm: Sendable {
  /// How often the number of ways is added, or taken off.
  var coefficient: Int64
  /// A pattern without variable lengths whose relationships may coincide.
  var pattern: PatternGraph
}

extension PatternGraph {
  /// Beyond this many terms trying one way after another is better.
  private static let mostTerms = 64

  /// The ways to find this pattern as a sum; `nil` when it would be long or has no end.
  ///
  /// - Parameters:
  ///   - countsWays: whether the number of ways matters, or only that there is one. A shortest walk passes no
  ///     relationship twice, so that where only being reached matters variable lengths stay as they are.
  ///   - isPossible: whether anything can be found at all; what cannot is left out.
  func terms(countsWays: Bool, isPossible: (PatternGraph) -> Bool) -> [PatternTerm]? {
    guard let unrolled = unrolled(countsWays: countsWays, isPossible) else { return nil }
    var terms: [PatternTerm] = []
    for pattern in unrolled {
      guard let partitions = pattern.partitions() else { return nil }
      for partition in partitions {
        for term in pattern.identifying(partition) where isPossible(term.pattern) {
          terms.append(term)
          if terms.count > Self.mostTerms { return nil }
        }
      }
    }
    return terms
  }

  // MARK: Variable lengths

  /// One pattern for each combination of lengths.
  private func unrolled(
    countsWays: Bool, _ isPossible: (PatternGraph) -> Bool
  ) -> [PatternGraph]? {
    let open = edges.indices.first { edges[$0].length != nil && (countsWays || !isReach($0)) }
    guard let place = open, let length = edges[place].length else { return isPossible(self) ? [self] : [] }
    guard let longest = length.maximum, longest <= 4 else { return nil }
    var patterns: [PatternGraph] = []
    for steps in length.minimum...max(length.minimum, longest) where steps <= longest {
      guard
        let more = replacingEdge(at: place, bySteps: steps)
          .unrolled(countsWays: countsWays, isPossible)
      else { return nil }
      patterns += more
      if patterns.count > Self.mostTerms { return nil }
    }
    return patterns
  }

  /// Whether steps of variable length find all that can be reached at all: they have a direction, start with none or
  /// one and share no relationship with others.
  private func isReach(_ place: Int) -> Bool {
    guard !edges[place].isUndirected, edges[place].length?.minimum ?? 2 <= 1 else { return false }
    return edges.indices.allSatisfy {
      $0 == place || !couldBeSame($0 < place ? [$0, place] : [place, $0])
    }
      && edges.allSatisfy { edge in
        edge.name == edges[place].name
          || Set([edge.source, edge.target]) != Set([edges[place].source, edges[place].target])
      } && edges[place].source != edges[place].target
  }

  private func replacingEdge(at place: Int, bySteps count: Int) -> PatternGraph {
    var pattern = self
    let edge = pattern.edges.remove(at: place)
    let names = (0..<count).map { "\(edge.name)/\($0)" }
    for other in pattern.edges.indices where pattern.edges[other].distinctFrom.remove(edge.name) != nil {
      pattern.edges[other].distinctFrom.formUnion(names)
    }
    var source = edge.source
    for (step, name) in names.enumerated() {
      var target = edge.target
      if step < count - 1 {
        pattern.vertices.append(Vertex(names: ["\(name)>"]))
        target = pattern.vertices.count - 1
      }
      pattern.edges.append(
        Edge(
          name: name, source: source, target: target, types: edge.types, isUndirected: edge.isUndirected,
          length: nil, distinctFrom: edge.distinctFrom.union(names.prefix(step))))
      source = target
    }
    if count == 0 { pattern.merge(edge.source, edge.target) }
    return pattern
  }

  // MARK: Identification

  /// All ways to put relationships that could be the same into one block; `nil` when there are too many.
  private func partitions() -> [[[Int]]]? {
    var partitions: [[[Int]]] = [[]]
    for place in edges.indices {
      var more: [[[Int]]] = []
      for partition in partitions {
        for (number, block) in partition.enumerated() where couldBeSame(block + [place]) {
          var joined = partition
          joined[number].append(place)
          more.append(joined)
        }
        more.append(partition + [[place]])
      }
      partitions = more
      if partitions.count > Self.mostTerms * 4 { return nil }
    }
    return partitions
  }

  /// Whether relationships that must differ have a type in common, the last of them with all others.
  private func couldBeSame(_ block: [Int]) -> Bool {
    let last = edges[block[block.count - 1]]
    let mustDiffer = block.dropLast().allSatisfy {
      last.distinctFrom.contains(edges[$0].name) || edges[$0].distinctFrom.contains(last.name)
    }
    guard mustDiffer else { return false }
    let typed = block.map { edges[$0].types }.filter { !$0.isEmpty }
    guard let first = typed.first else { return true }
    return !typed.dropFirst().reduce(first) { $0.intersection($1) }.isEmpty
  }

  private func identifying(_ partition: [[Int]]) -> [PatternTerm] {
    var terms = [PatternTerm(coefficient: 1, pattern: self)]
    var removed: [Int] = []
    for block in partition where block.count > 1 {
      // A relationship with a direction says which way the others run.
      let kept = block.first { !edges[$0].isUndirected } ?? block[0]
      let others = block.filter { $0 != kept }
      removed += others
      let sign: Int64 = (1..<block.count).reduce(1) { $0 * -Int64($1) }
      terms = terms.flatMap { term in
        term.pattern.identifying(others, with: kept).map {
          PatternTerm(coefficient: term.coefficient * sign * $0.coefficient, pattern: $0.pattern)
        }
      }
    }
    return terms.map { term in
      var term = term
      for place in removed.sorted(by: >) { term.pattern.edges.remove(at: place) }
      return term
    }
  }

  /// The ways in which one relationship can be several of the pattern: those without a direction may run either way,
  /// which is the same for a loop.
  private func identifying(_ others: [Int], with kept: Int) -> [PatternTerm] {
    let undirected = others.filter { edges[$0].isUndirected }
    let orientations = 1 << undirected.count
    var terms = (0..<orientations).map { choice in
      var pattern = self
      for other in others {
        let isReversed = undirected.firstIndex(of: other).map { choice >> $0 & 1 == 1 } ?? false
        pattern.identify(other, with: kept, isReversed: isReversed)
      }
      return PatternTerm(coefficient: 1, pattern: pattern)
    }
    if orientations > 1 {
      var loop = terms[0].pattern
      loop.merge(loop.edges[kept].source, loop.edges[kept].target)
      terms.append(PatternTerm(coefficient: Int64(1 - orientations), pattern: loop))
    }
    return terms
  }

  private mutating func identify(_ other: Int, with kept: Int, isReversed: Bool) {
    let types = edges[other].types
    if edges[kept].types.isEmpty {
      edges[kept].types = types
    } else if !types.isEmpty {
      edges[kept].types.formIntersection(types)
    }
    merge(edges[kept].source, isReversed ? edges[other].target : edges[other].source)
    merge(edges[kept].target, isReversed ? edges[other].source : edges[other].target)
  }

  /// Makes two vertices one, in the place of the first.
  private mutating func merge(_ first: Int, _ second: Int) {
    guard first != second else { return }
    let (kept, gone) = (min(first, second), max(first, second))
    vertices[kept].names += vertices[gone].names
    vertices[kept].labels.formUnion(vertices[gone].labels)
    vertices[kept].seeks += vertices[gone].seeks
    vertices[kept].conditions += vertices[gone].conditions
    vertices.remove(at: gone)
    for place in edges.indices {
      edges[place].source = Self.renumbered(edges[place].source, kept: kept, gone: gone)
      edges[place].target = Self.renumbered(edges[place].target, kept: kept, gone: gone)
    }
  }

  private static func renumbered(_ vertex: Int, kept: Int, gone: Int) -> Int {
    vertex == gone ? kept : vertex > gone ? vertex - 1 : vertex
  }
}
