import QueryLanguage

/// Nodes and the groups they are in.
struct GroupedNodes {
  /// The group of each node; `nil` when all are in one or each is its own.
  let groups: [Int32]?
  let groupCount: Int
  /// A node of each group.
  let representatives: [Int32]
  /// How many nodes there are.
  let nodeCount: Int
  private let isSingle: Bool

  /// All nodes in one group, which is there even without nodes.
  init(all nodes: [Int32]) {
    groups = nil
    groupCount = 1
    representatives = []
    nodeCount = nodes.count
    isSingle = true
  }

  /// Each node in a group of its own.
  init(each nodes: [Int32]) {
    groups = nil
    groupCount = nodes.count
    representatives = nodes
    nodeCount = nodes.count
    isSingle = false
  }

  /// Nodes by the values of some keys.
  init(_ nodes: [Int32], by keys: [NodeKey]) throws {
    var groups: [Int32] = []
    for (place, key) in keys.enumerated() {
      let codes = try key.codes(nodes)
      groups = place == 0 ? ValueCodes.numbered(codes) : ValueCodes.numbered(pairs: groups, codes)
    }
    var representatives: [Int32] = []
    for (place, group) in groups.enumerated() where Int(group) == representatives.count {
      representatives.append(nodes[place])
    }
    self.groups = groups
    groupCount = representatives.count
    self.representatives = representatives
    nodeCount = nodes.count
    isSingle = false
  }

  /// Whether each node is a group of its own, in the order of the nodes.
  var isEach: Bool { groups == nil && !isSingle }

  /// The group of the node at a place.
  @inline(__always)
  func group(at place: Int) -> Int { groups.map { Int($0[place]) } ?? (isSingle ? 0 : place) }

  /// How many different values of a key the nodes of each group have.
  func distinctCounts(of key: NodeKey, _ nodes: [Int32]) throws -> [Int64] {
    let codes = try key.codes(nodes)
    let all = nodes.indices.map { Int32(truncatingIfNeeded: group(at: $0)) }
    var counts = [Int64](repeating: 0, count: groupCount)
    var seen = 0
    for (place, pair) in ValueCodes.numbered(pairs: all, codes).enumerated() where Int(pair) == seen {
      seen += 1
      if codes[place] != ValueCodes.null { counts[group(at: place)] += 1 }
    }
    return counts
  }

  /// The first or last of the values of each group that are not null.
  func extremes(of values: [Value], isGreatest: Bool) -> [Value] {
    var best = [Value](repeating: .null, count: groupCount)
    for (place, value) in values.enumerated() where !value.isNull {
      let group = group(at: place)
      let order = value.ordered(against: best[group])
      if best[group].isNull || order == (isGreatest ? .descending : .ascending) { best[group] = value }
    }
    return best
  }
}

/// Sums of the nodes' numbers by group.
struct GroupSums {
  private enum Sums {
    case integers([Int64], isTooLarge: Bool)
    case floats([Double])
  }

  private let sums: Sums

  /// Numbers of ways, one for each node without a list.
  init(_ groups: GroupedNodes, _ counts: [Int64]?) {
    sums = Self.added(counts ?? [Int64](repeating: 1, count: groups.nodeCount), groups)
  }

  init(_ groups: GroupedNodes, _ sum: WeightSum) {
    switch sum {
    case .absent: sums = .integers([Int64](repeating: 0, count: groups.groupCount), isTooLarge: false)
    case .integers(let values): sums = Self.added(values, groups)
    case .floats(let values):
      var sums = [Double](repeating: 0, count: groups.groupCount)
      for (place, value) in values.enumerated() { sums[groups.group(at: place)] += value }
      self.sums = .floats(sums)
    }
  }

  private static func added(_ values: [Int64], _ groups: GroupedNodes) -> Sums {
    if groups.isEach { return .integers(values, isTooLarge: false) }
    var sums = [Int64](repeating: 0, count: groups.groupCount)
    var isTooLarge = false
    for place in values.indices { Int64.add(&sums[groups.group(at: place)], values[place], &isTooLarge) }
    return .integers(sums, isTooLarge: isTooLarge)
  }

  /// - Throws: `TooManyWays` when a sum does not fit.
  func integers() throws -> [Int64] {
    guard case .integers(let values, let isTooLarge) = sums else { return [] }
    if isTooLarge { throw TooManyWays() }
    return values
  }

  func values() throws -> [Value] {
    switch sums {
    case .integers: try integers().map(Value.integer)
    case .floats(let values): values.map(Value.float)
    }
  }

  var floats: [Double] {
    switch sums {
    case .integers(let values, _): values.map(Double.init)
    case .floats(let values): values
    }
  }
}
