import QueryLanguage

/// `a < b`
struct ComparisonTest: Condition {
  let comparison: Comparison
  let left: any Evaluable
  let right: any Evaluable

  func truth(_ row: Int, _ frame: Frame) throws -> Bool? {
    Self.holds(comparison, try left.value(row, frame), try right.value(row, frame))
  }

  func select(_ rows: [Int32], _ frame: Frame) throws -> [Int32] {
    guard rows.count >= VectorUse.fewestRows, let left = left.vector(frame), let right = right.vector(frame),
      let selected = comparison.select(rows, left, right)
    else { return try selectOneByOne(rows, frame) }
    return selected
  }

  static func holds(_ comparison: Comparison, _ left: Value, _ right: Value) -> Bool? {
    switch comparison {
    case .equal: return left.equals(right)
    case .notEqual: return left.equals(right).map { !$0 }
    case .less, .lessOrEqual, .greater, .greaterOrEqual:
      guard let order = left.compared(with: right) else {
        return isNotANumber(left, right) ? false : nil
      }
      switch comparison {
      case .less: return order == .ascending
      case .lessOrEqual: return order != .descending
      case .greater: return order == .descending
      default: return order != .ascending
      }
    }
  }

  /// Whether two numbers cannot be ordered because one is NaN.
  private static func isNotANumber(_ left: Value, _ right: Value) -> Bool {
    switch (left, right) {
    case (.float, .float), (.integer, .float), (.float, .integer): true
    default: false
    }
  }
}

/// `a < b <= c`: every operand is evaluated once.
struct ComparisonChain: Condition {
  let first: any Evaluable
  let steps: [(comparison: Comparison, right: any Evaluable)]

  func truth(_ row: Int, _ frame: Frame) throws -> Bool? {
    var left = try first.value(row, frame)
    var isUnknown = false
    for step in steps {
      let right = try step.right.value(row, frame)
      switch ComparisonTest.holds(step.comparison, left, right) {
      case false: return false
      case nil: isUnknown = true
      default: break
      }
      left = right
    }
    return isUnknown ? nil : true
  }

  func select(_ rows: [Int32], _ frame: Frame) throws -> [Int32] {
    guard rows.count >= VectorUse.fewestRows, var left = first.vector(frame) else {
      return try selectOneByOne(rows, frame)
    }
    var selected = rows
    for step in steps {
      guard let right = step.right.vector(frame),
        let passed = step.comparison.select(selected, left, right)
      else { return try selectOneByOne(rows, frame) }
      selected = passed
      left = right
    }
    return selected
  }
}

/// `value IN list`
struct MembershipTest: Condition {
  let element: any Evaluable
  let list: any Evaluable
  let range: SourceRange

  func truth(_ row: Int, _ frame: Frame) throws -> Bool? {
    let element = try element.value(row, frame)
    let list = try list.value(row, frame)
    guard !list.isNull else { return nil }
    guard case .list(let items) = list else { throw Fault.kind(list, wanted: "a list", at: range) }
    var isUnknown = false
    for item in items {
      switch element.equals(item) {
      case true: return true
      case nil: isUnknown = true
      default: break
      }
    }
    return isUnknown ? nil : false
  }
}
