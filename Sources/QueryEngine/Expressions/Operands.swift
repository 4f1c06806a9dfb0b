import QueryLanguage

/// A literal or a parameter.
struct Constant: Evaluable {
  let constant: Value

  func value(_ row: Int, _ frame: Frame) -> Value { constant }
}

/// A variable of the row.
struct SlotValue: Evaluable {
  let slot: Int

  func value(_ row: Int, _ frame: Frame) -> Value {
    frame.batch.columns[slot].value(at: row, in: frame.runtime.reference)
  }
}

/// A variable that a comprehension brought in.
struct LocalValue: Evaluable {
  let place: Int

  func value(_ row: Int, _ frame: Frame) -> Value { frame.locals[place] }
}

/// `[a, b]`
struct ListLiteral: Evaluable {
  let items: [any Evaluable]

  func value(_ row: Int, _ frame: Frame) throws -> Value {
    .list(try items.map { try $0.value(row, frame) })
  }
}

/// `{a: 1}`
struct MapLiteral: Evaluable {
  let entries: [(key: String, value: any Evaluable)]

  func value(_ row: Int, _ frame: Frame) throws -> Value {
    var map: [String: Value] = [:]
    for entry in entries { map[entry.key] = try entry.value.value(row, frame) }
    return .map(map)
  }
}

extension Fault {
  /// A list or string that outgrows the limits of the query.
  static func tooLong(limit: Int, at range: SourceRange) -> Fault {
    Fault(
      .resourceError, .runtime, .limitExceeded, at: range, "this would have more than \(limit) elements",
      suggestion: "make it shorter, or raise the limit")
  }

  /// A value of a kind that cannot be used here.
  static func type(_ detail: QueryError.Detail, at range: SourceRange, _ message: String) -> Fault {
    Fault(.typeError, .runtime, detail, at: range, message)
  }

  /// An operation that needs one kind and met a value of another.
  static func kind(_ value: Value, wanted: String, at range: SourceRange) -> Fault {
    type(.invalidArgumentType, at: range, "expected \(wanted), found \(value.kindName)")
  }
}
