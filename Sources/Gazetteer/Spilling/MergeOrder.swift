/// The runs of a merge by the keys of their next records: a heap (Williams 1964).
///
/// Where keys are equal, `tie` says which of two runs comes first; the lower number unless it is given, so that merging
/// keeps the order of equal records.
package struct MergeOrder {
  private var entries: [(key: UInt64, run: Int)] = []

  /// Which of two runs with equal keys comes first.
  package typealias Tie = (Int, Int) -> Bool

  /// Starts without runs.
  package init() {}

  /// The run whose record comes next; `nil` when all are at their ends.
  package var first: Int? { entries.first?.run }

  /// Adds a run by the key of its first record.
  package mutating func insert(key: UInt64, run: Int, tie: Tie = (<)) {
    entries.append((key, run))
    var index = entries.count - 1
    while index > 0, precedes(index, (index - 1) / 2, tie) {
      entries.swapAt(index, (index - 1) / 2)
      index = (index - 1) / 2
    }
  }

  /// Gives the key of the next record of the first run.
  package mutating func replaceFirst(key: UInt64, tie: Tie = (<)) {
    entries[0].key = key
    sink(tie)
  }

  /// Removes the first run, which is at its end.
  package mutating func removeFirst(tie: Tie = (<)) {
    entries.swapAt(0, entries.count - 1)
    entries.removeLast()
    sink(tie)
  }

  private mutating func sink(_ tie: Tie) {
    var index = 0
    while true {
      var least = index
      for child in [2 * index + 1, 2 * index + 2] where child < entries.count && precedes(child, least, tie) {
        least = child
      }
      if least == index { return }
      entries.swapAt(index, least)
      index = least
    }
  }

  private func precedes(_ one: Int, _ other: Int, _ tie: Tie) -> Bool {
    let (one, other) = (entries[one], entries[other])
    return one.key != other.key ? one.key < other.key : tie(one.run, other.run)
  }
}
