import QueryLanguage

/// `[x IN list WHERE filter | result]`
struct ListComprehension: Evaluable {
  let list: any Evaluable
  let place: Int
  let filter: (any Evaluable)?
  let result: (any Evaluable)?
  let range: SourceRange

  func value(_ row: Int, _ frame: Frame) throws -> Value {
    guard let items = try elements(of: list, row, frame, at: range) else { return .null }
    var results: [Value] = []
    for item in items {
      try frame.runtime.proceed()
      frame.locals[place] = item
      if let filter, try filter.truth(row, frame) != true { continue }
      results.append(try result?.value(row, frame) ?? item)
    }
    return .list(results)
  }
}

/// `all(x IN list WHERE predicate)` and its kin, in three-valued logic.
struct QuantifierTest: Condition {
  let quantifier: Quantifier
  let list: any Evaluable
  let place: Int
  let predicate: (any Evaluable)?
  let range: SourceRange

  func truth(_ row: Int, _ frame: Frame) throws -> Bool? {
    guard let items = try elements(of: list, row, frame, at: range) else { return nil }
    var trueCount = 0
    var unknownCount = 0
    var falseCount = 0
    for item in items {
      try frame.runtime.proceed()
      frame.locals[place] = item
      switch try predicate?.truth(row, frame) ?? (predicate == nil ? item.equals(.boolean(true)) : nil) {
      case true: trueCount += 1
      case false: falseCount += 1
      default: unknownCount += 1
      }
    }
    switch quantifier {
    case .all: return falseCount > 0 ? false : unknownCount > 0 ? nil : true
    case .any: return trueCount > 0 ? true : unknownCount > 0 ? nil : false
    case .none: return trueCount > 0 ? false : unknownCount > 0 ? nil : true
    case .single: return trueCount > 1 ? false : unknownCount > 0 ? nil : trueCount == 1
    }
  }
}

/// `reduce(total = 0, x IN list | total + x)`
struct Reduction: Evaluable {
  let initial: any Evaluable
  let accumulatorPlace: Int
  let list: any Evaluable
  let place: Int
  let result: any Evaluable
  let range: SourceRange

  func value(_ row: Int, _ frame: Frame) throws -> Value {
    guard let items = try elements(of: list, row, frame, at: range) else { return .null }
    var accumulated = try initial.value(row, frame)
    for item in items {
      try frame.runtime.proceed()
      frame.locals[accumulatorPlace] = accumulated
      frame.locals[place] = item
      accumulated = try result.value(row, frame)
    }
    return accumulated
  }
}

/// The elements of a list; `nil` for null.
private func elements(
  of list: any Evaluable, _ row: Int, _ frame: Frame, at range: SourceRange
) throws -> [Value]? {
  switch try list.value(row, frame) {
  case .null: return nil
  case .list(let items): return items
  case let other: throw Fault.kind(other, wanted: "a list", at: range)
  }
}
