/// The tables that folds of one query work with.
final class FoldTables {
  private let nodeCount: Int
  private(set) lazy var integers = WeightTable<Int64>(nodeCount: nodeCount)
  private(set) lazy var floats = WeightTable<Double>(nodeCount: nodeCount)

  init(nodeCount: Int) { self.nodeCount = nodeCount }
}
