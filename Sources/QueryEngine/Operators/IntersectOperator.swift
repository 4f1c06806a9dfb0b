import PropertyGraph
import QueryLanguage

/// Every row with each node that is joined to several known nodes, and the relationships that join them: the last
/// corner of a ring.
///
/// The neighbours of the first two known nodes stand in ascending order and are gone through side by side, or looked
/// up in the longer list where one is much longer, so that a ring costs what its shorter sides do; see Ngo, Ré and
/// Rudra, "Skew strikes back: new developments in the theory of join algorithms", SIGMOD Record 42 (2013).
final class IntersectOperator: Operator {
  /// What joins one known node to the new one.
  struct Arm {
    /// The slot of the known node.
    let from: Int
    /// Leads from the known node to the new one.
    let route: () -> Route
    /// The slots of the relationships that this one must differ from, those of arms before it among them.
    let distinctFrom: [Int]
  }

  private var input: RowCursor
  private let arms: [Arm]
  private lazy var routes = arms.map { $0.route() }
  private lazy var sides = routes.prefix(2).map(\.sides)
  private let runtime: Runtime
  /// The slot of the first arm's relationship; the new node and the other arms' relationships follow.
  private let firstSlot: Int
  private var known: [Int32]
  /// The relationships of the arms that are followed so far.
  private var found: [Int32]
  private var rows: [Int32] = []
  private var nodes: [Int32] = []
  private var relationships: [[Int32]]

  /// - Parameter width: how many slots the input has.
  init(input: any Operator, arms: [Arm], width: Int, runtime: Runtime) {
    self.input = RowCursor(input, runtime: runtime)
    self.arms = arms
    self.runtime = runtime
    firstSlot = width
    known = arms.map { _ in 0 }
    found = known
    relationships = arms.map { _ in [] }
  }

  func next() throws -> Batch? {
    while let batch = try input.nextBatch() {
      rows.removeAll(keepingCapacity: true)
      nodes.removeAll(keepingCapacity: true)
      for arm in arms.indices { relationships[arm].removeAll(keepingCapacity: true) }
      while rows.count < Batch.targetRowCount, let row = input.nextRow(of: batch) {
        try runtime.proceed()
        findNodes(row, batch)
      }
      guard !rows.isEmpty else { continue }
      var result = batch.gathered(rows)
      result.columns += [.relationships(relationships[0]), .nodes(nodes)]
      result.columns += relationships.dropFirst().map(Column.relationships)
      return result
    }
    return nil
  }

  private func findNodes(_ row: Int, _ batch: Batch) {
    for arm in arms.indices {
      guard let node = batch.columns[arms[arm].from].node(at: row) else { return }
      known[arm] = Int32(truncatingIfNeeded: node)
    }
    for side in sides[0] {
      let first = NeighbourRun(side.rows, of: known[0], repeatsLoops: side.repeatsLoops)
      for side in sides[1] {
        let second = NeighbourRun(side.rows, of: known[1], repeatsLoops: side.repeatsLoops)
        first.forEachCommonNeighbour(with: second) { one, other in
          guard take(first.relationships[one], arm: 0, row, batch),
            take(second.relationships[other], arm: 1, row, batch)
          else { return }
          join(first.neighbours[one], arm: 2, row, batch)
        }
      }
    }
  }

  /// Follows the arms from one on, those before it being followed.
  private func join(_ node: Int32, arm: Int, _ row: Int, _ batch: Batch) {
    guard arm < arms.count else {
      rows.append(Int32(truncatingIfNeeded: row))
      nodes.append(node)
      for arm in arms.indices { relationships[arm].append(found[arm]) }
      return
    }
    routes[arm].forEachStep(from: Int(known[arm]), to: Int(node)) { relationship in
      guard take(relationship, arm: arm, row, batch) else { return }
      join(node, arm: arm + 1, row, batch)
    }
  }

  /// Takes a relationship for an arm, if it is none of those it must differ from.
  private func take(_ relationship: Int32, arm: Int, _ row: Int, _ batch: Batch) -> Bool {
    let isTaken = arms[arm].distinctFrom.contains { slot in
      if slot < firstSlot { return batch.columns[slot].holds(relationship: relationship, at: row) }
      return found[slot == firstSlot ? 0 : slot - firstSlot - 1] == relationship
    }
    found[arm] = relationship
    return !isTaken
  }

  func restart() { input.restart() }
}

/// The neighbours of one node in ascending order, some of them perhaps several times, and what leads there.
private struct NeighbourRun {
  let neighbours: UnsafeBufferPointer<Int32>
  let relationships: UnsafeBufferPointer<Int32>
  private let range: Range<Int>
  /// A neighbour to be passed over: the node itself where its loops were met already.
  private let skipped: Int32?

  init(_ rows: RowPointers, of node: Int32, repeatsLoops: Bool) {
    neighbours = rows.neighbours
    relationships = rows.relationships
    range = rows.range(of: node)
    skipped = repeatsLoops ? node : nil
  }

  /// A list this many times longer than the other is searched rather than read.
  private static let searchRatio = 16

  /// Calls `body` with the places of every pair of relationships that lead to the same neighbour.
  @inline(__always)
  func forEachCommonNeighbour(with other: NeighbourRun, _ body: (_ place: Int, _ otherPlace: Int) -> Void) {
    var (place, otherPlace) = (range.lowerBound, other.range.lowerBound)
    let (end, otherEnd) = (range.upperBound, other.range.upperBound)
    let isMuchLonger = range.count / Self.searchRatio > other.range.count
    let isMuchShorter = other.range.count / Self.searchRatio > range.count
    while place < end, otherPlace < otherEnd {
      let (neighbour, otherNeighbour) = (neighbours[place], other.neighbours[otherPlace])
      if neighbour < otherNeighbour {
        place = isMuchLonger ? firstPlace(of: otherNeighbour, from: place) : place + 1
      } else if neighbour > otherNeighbour {
        otherPlace = isMuchShorter ? other.firstPlace(of: neighbour, from: otherPlace) : otherPlace + 1
      } else {
        let start = otherPlace
        while place < end, neighbours[place] == neighbour {
          otherPlace = start
          while otherPlace < otherEnd, other.neighbours[otherPlace] == neighbour {
            if neighbour != skipped, neighbour != other.skipped { body(place, otherPlace) }
            otherPlace += 1
          }
          place += 1
        }
      }
    }
  }

  private func firstPlace(of wanted: Int32, from start: Int) -> Int {
    var (low, high) = (start, range.upperBound)
    while low < high {
      let middle = (low &+ high) / 2
      if neighbours[middle] < wanted { low = middle &+ 1 } else { high = middle }
    }
    return low
  }
}
