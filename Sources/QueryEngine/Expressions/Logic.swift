import QueryLanguage

/// An operand of AND, OR, XOR or NOT: a truth value or null, nothing else.
struct TruthOperand: Condition {
  let operand: any Evaluable
  let range: SourceRange

  func truth(_ row: Int, _ frame: Frame) throws -> Bool? {
    switch try operand.value(row, frame) {
    case .boolean(let value): return value
    case .null: return nil
    case let other: throw Fault.kind(other, wanted: "a boolean", at: range)
    }
  }
}

/// `AND`. As a value it asks all operands until one is false, since null AND false is false; as a filter it asks the
/// rows that passed the operands before, as the same conditions in several filters do: an operand that would fail on
/// a row is not asked about one that another has turned down.
struct Conjunction: Condition {
  let terms: [any Evaluable]

  func truth(_ row: Int, _ frame: Frame) throws -> Bool? {
    var isUnknown = false
    for term in terms {
      switch try term.truth(row, frame) {
      case false: return false
      case nil: isUnknown = true
      default: break
      }
    }
    return isUnknown ? nil : true
  }

  func select(_ rows: [Int32], _ frame: Frame) throws -> [Int32] {
    try terms.reduce(rows) { $0.isEmpty ? $0 : try $1.select($0, frame) }
  }
}

struct Disjunction: Condition {
  let terms: [any Evaluable]

  func truth(_ row: Int, _ frame: Frame) throws -> Bool? {
    var isUnknown = false
    for term in terms {
      switch try term.truth(row, frame) {
      case true: return true
      case nil: isUnknown = true
      default: break
      }
    }
    return isUnknown ? nil : false
  }

  func select(_ rows: [Int32], _ frame: Frame) throws -> [Int32] {
    var rest = rows
    var passes = [Bool](repeating: false, count: frame.batch.rowCount)
    for term in terms where !rest.isEmpty {
      for row in try term.select(rest, frame) { passes[Int(row)] = true }
      rest.removeAll { passes[Int($0)] }
    }
    return rows.filter { passes[Int($0)] }
  }
}

struct ExclusiveDisjunction: Condition {
  let terms: [any Evaluable]

  func truth(_ row: Int, _ frame: Frame) throws -> Bool? {
    var result = false
    var isUnknown = false
    for term in terms {
      guard let truth = try term.truth(row, frame) else {
        isUnknown = true
        continue
      }
      result = result != truth
    }
    return isUnknown ? nil : result
  }
}

struct Negation: Condition {
  let operand: any Evaluable

  func truth(_ row: Int, _ frame: Frame) throws -> Bool? {
    try operand.truth(row, frame).map { !$0 }
  }
}

/// `IS NULL` and `IS NOT NULL`
struct NullTest: Condition {
  let operand: any Evaluable
  let negated: Bool

  func truth(_ row: Int, _ frame: Frame) throws -> Bool? {
    try operand.value(row, frame).isNull != negated
  }
}
