/// Some nodes with the number of ways to find a part of a pattern from each, and sums of values over those ways.
struct NodeWeights {
  /// The nodes, each once.
  var nodes: [Int32]
  /// The number of ways for each node; `nil` when it is one for all.
  var counts: [Int64]?
  /// Sums over the ways, for each measure that adds up values; empty for those whose values are elsewhere.
  var sums: [WeightSum]

  static func none(sums: Int) -> NodeWeights {
    NodeWeights(nodes: [], counts: nil, sums: Array(repeating: .absent, count: sums))
  }

  /// Adds what another pattern with the same root gives, so many times.
  mutating func add(_ other: NodeWeights, times coefficient: Int64, nodeCount: Int) throws {
    guard !other.nodes.isEmpty else { return }
    var isTooLarge = false
    var places = [Int32](repeating: -1, count: nodeCount)
    for (place, node) in nodes.enumerated() { places[Int(node)] = Int32(truncatingIfNeeded: place) }
    let before = nodes.count
    nodes += other.nodes.filter { places[Int($0)] < 0 }
    for place in before..<nodes.count { places[Int(nodes[place])] = Int32(truncatingIfNeeded: place) }
    func added<Number: Weight>(_ own: [Number], _ values: [Number]) -> [Number] {
      var sums = own + [Number](repeating: 0, count: nodes.count - own.count)
      for (node, value) in zip(other.nodes, values) {
        Number.add(
          &sums[Int(places[Int(node)])], Number.multiply(value, coefficient, &isTooLarge), &isTooLarge)
      }
      return sums
    }
    func ones(_ count: Int) -> [Int64] { [Int64](repeating: 1, count: count) }
    counts = added(counts ?? ones(before), other.counts ?? ones(other.nodes.count))
    for (place, sum) in other.sums.enumerated() {
      switch (sums[place], sum) {
      case (_, .absent): continue
      case (.absent, .integers(let values)): sums[place] = .integers(added([], values))
      case (.absent, .floats(let values)): sums[place] = .floats(added([], values))
      case (.integers(let own), .integers(let values)): sums[place] = .integers(added(own, values))
      case (.floats(let own), .floats(let values)): sums[place] = .floats(added(own, values))
      default: throw CannotFold()
      }
    }
    keep(nodes.indices.filter { counts?[$0] != 0 }.map { Int32(truncatingIfNeeded: $0) })
    if isTooLarge { throw TooManyWays() }
  }
}

/// One sum for each node.
enum WeightSum {
  case absent
  case integers([Int64])
  case floats([Double])
}

/// A number that ways are counted in or values are summed in.
protocol Weight: Numeric, BitwiseCopyable, Sendable {
  /// Adds, noting when the sum does not fit.
  static func add(_ sum: inout Self, _ value: Self, _ overflow: inout Bool)
  /// Multiplies with a number of ways, noting when the product does not fit.
  static func multiply(_ value: Self, _ ways: Int64, _ overflow: inout Bool) -> Self
}

extension Int64: Weight {
  @inline(__always)
  static func add(_ sum: inout Int64, _ value: Int64, _ overflow: inout Bool) {
    let (result, flag) = sum.addingReportingOverflow(value)
    sum = result
    overflow = overflow || flag
  }

  @inline(__always)
  static func multiply(_ value: Int64, _ ways: Int64, _ overflow: inout Bool) -> Int64 {
    let (result, flag) = value.multipliedReportingOverflow(by: ways)
    overflow = overflow || flag
    return result
  }
}

extension Double: Weight {
  @inline(__always)
  static func add(_ sum: inout Double, _ value: Double, _ overflow: inout Bool) { sum += value }

  @inline(__always)
  static func multiply(_ value: Double, _ ways: Int64, _ overflow: inout Bool) -> Double {
    value * Double(ways)
  }
}
