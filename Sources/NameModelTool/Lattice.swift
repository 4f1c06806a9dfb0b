import NameMatching

/// All ways to turn one spelling into another, as a lattice of operations.
struct Lattice {
  /// One operation of an alignment.
  struct Step {
    var left: Range<Int>
    var right: Range<Int>
    var probability: Double
  }

  private var forward: [Double] = []
  private var backward: [Double] = []

  private static func unit(_ name: [SpelledLetter], from start: Int, length: Int) -> Int {
    switch length {
    case 1: Int(name[start].single)
    case 2: Int(name[start].pair)
    case 3: Int(name[start].triple)
    default: 0
    }
  }

  /// Calls `body` with every operation that begins at a node: how far it goes and where its number stands.
  @inline(__always)
  private static func forEachOperation(
    _ left: [SpelledLetter], _ right: [SpelledLetter], at row: Int, _ column: Int,
    _ body: (_ rows: Int, _ columns: Int, _ kind: Kind, _ index: Int) -> Void
  ) {
    for rows in 0...min(3, left.count - row) {
      let one = rows == 0 ? 0 : unit(left, from: row, length: rows)
      if rows > 0, one == 0 { continue }
      for columns in 0...min(3, right.count - column) where rows + columns > 0 {
        let other = columns == 0 ? 0 : unit(right, from: column, length: columns)
        if columns > 0, other == 0 { continue }
        if columns == 0 {
          body(rows, 0, .leftGap, one << 4 | Int(left[row].context))
        } else if rows == 0 {
          body(0, columns, .rightGap, other << 4 | Int(right[column].context))
        } else {
          body(rows, columns, .substitution, one << 8 | other)
        }
      }
    }
  }

  private enum Kind { case substitution, leftGap, rightGap }

  private static func probability(_ kind: Kind, _ index: Int, _ model: PairLearner.Operations) -> Double {
    switch kind {
    case .substitution: model.substitutions[index]
    case .leftGap: model.leftGaps[index]
    case .rightGap: model.rightGaps[index]
    }
  }

  /// Adds the expected number of every operation between two spellings.
  mutating func expect(
    _ left: SpelledName, _ right: SpelledName, model: PairLearner.Operations, weight: Double,
    into counts: inout PairLearner.Operations
  ) {
    let (one, other) = (left.letters, right.letters)
    let stride = other.count + 1
    let size = (one.count + 1) * stride
    forward = Array(repeating: 0, count: size)
    backward = forward
    forward[0] = 1
    backward[size - 1] = 1
    for row in 0...one.count {
      for column in 0...other.count where forward[row * stride + column] > 0 {
        let mass = forward[row * stride + column]
        Self.forEachOperation(one, other, at: row, column) { rows, columns, kind, index in
          forward[(row + rows) * stride + column + columns] += mass * Self.probability(kind, index, model)
        }
      }
    }
    let total = forward[size - 1]
    guard total > 0 else { return }
    for row in (0...one.count).reversed() {
      for column in (0...other.count).reversed() {
        let node = row * stride + column
        let mass = forward[node]
        Self.forEachOperation(one, other, at: row, column) { rows, columns, kind, index in
          let probability = Self.probability(kind, index, model)
          guard probability > 0 else { return }
          let rest = backward[(row + rows) * stride + column + columns] * probability
          backward[node] += rest
          let expected = weight * mass * rest / total
          guard expected > 0 else { return }
          switch kind {
          case .substitution: counts.substitutions[index] += expected
          case .leftGap: counts.leftGaps[index] += expected
          case .rightGap: counts.rightGaps[index] += expected
          }
        }
      }
    }
  }

  /// The most probable way.
  mutating func best(
    _ left: SpelledName, _ right: SpelledName, model: PairLearner.Operations
  ) -> [Step] {
    let (one, other) = (left.letters, right.letters)
    let stride = other.count + 1
    let size = (one.count + 1) * stride
    forward = Array(repeating: 0, count: size)
    forward[0] = 1
    var from = [(node: Int, probability: Double)](repeating: (0, 0), count: size)
    for row in 0...one.count {
      for column in 0...other.count where forward[row * stride + column] > 0 {
        let node = row * stride + column
        let mass = forward[node]
        Self.forEachOperation(one, other, at: row, column) { rows, columns, kind, index in
          let probability = Self.probability(kind, index, model)
          let target = (row + rows) * stride + column + columns
          if mass * probability > forward[target] {
            forward[target] = mass * probability
            from[target] = (node, probability)
          }
        }
      }
    }
    guard forward[size - 1] > 0 else { return [] }
    var steps: [Step] = []
    var node = size - 1
    while node > 0 {
      let (before, probability) = from[node]
      steps.append(
        Step(
          left: before / stride..<node / stride, right: before % stride..<node % stride,
          probability: probability))
      node = before
    }
    return steps.reversed()
  }
}
