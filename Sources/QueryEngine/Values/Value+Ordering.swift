import PropertyGraph

/// How values stand to each other.
enum Order {
  case ascending, same, descending

  init<Element: Comparable>(_ first: Element, _ second: Element) {
    self = first < second ? .ascending : first == second ? .same : .descending
  }

  var reversed: Order {
    switch self {
    case .ascending: .descending
    case .same: .same
    case .descending: .ascending
    }
  }
}

extension Value {
  /// The operators `<`, `<=`, `>`, `>=`: `nil` when the values cannot be compared.
  func compared(with other: Value) -> Order? {
    switch (self, other) {
    case (.boolean(let a), .boolean(let b)): return Order(a ? 1 : 0, b ? 1 : 0)
    case (.integer(let a), .integer(let b)): return Order(a, b)
    case (.float(let a), .float(let b)): return a.isNaN || b.isNaN ? nil : Order(a, b)
    case (.integer(let a), .float(let b)): return b.isNaN ? nil : Self.order(a, b)
    case (.float(let a), .integer(let b)): return a.isNaN ? nil : Self.order(b, a).reversed
    case (.string(let a), .string(let b)): return Order(a, b)
    case (.temporal(let a), .temporal(let b)): return a.compared(with: b)
    case (.list(let a), .list(let b)):
      for (first, second) in zip(a, b) {
        guard let order = first.compared(with: second) else { return nil }
        if order != .same { return order }
      }
      return Order(a.count, b.count)
    default: return nil
    }
  }

  /// An integer against a float that is a number, without rounding either.
  private static func order(_ integer: Int64, _ float: Double) -> Order {
    if float >= 0x1p63 { return .ascending }
    if float < -0x1p63 { return .descending }
    let whole = Int64(float.rounded(.towardZero))
    if integer != whole { return Order(integer, whole) }
    return Order(0, float - float.rounded(.towardZero))
  }

  /// The order of ORDER BY, which compares anything: maps, nodes, relationships, lists, paths, temporal values,
  /// strings, booleans, numbers, NaN, null.
  func ordered(against other: Value) -> Order {
    let kinds = Order(orderOfKind, other.orderOfKind)
    guard kinds == .same else { return kinds }
    switch (self, other) {
    case (.list(let a), .list(let b)): return Self.ordered(a, b)
    case (.map(let a), .map(let b)): return Self.ordered(a, b)
    case (.node(let a), .node(let b)): return Order(a.number, b.number)
    case (.relationship(let a), .relationship(let b)): return Order(a.number, b.number)
    case (.path(let a), .path(let b)): return Self.ordered(a.elements, b.elements)
    case (.temporal(.duration(let a)), .temporal(.duration(let b))): return a.ordered(against: b)
    default: return compared(with: other) ?? .same
    }
  }

  private static func ordered(_ first: [Value], _ second: [Value]) -> Order {
    for (a, b) in zip(first, second) {
      let order = a.ordered(against: b)
      if order != .same { return order }
    }
    return Order(first.count, second.count)
  }

  private static func ordered(_ first: [String: Value], _ second: [String: Value]) -> Order {
    let (a, b) = (first.sorted { $0.key < $1.key }, second.sorted { $0.key < $1.key })
    for (left, right) in zip(a, b) {
      let keys = Order(left.key, right.key)
      if keys != .same { return keys }
      let values = left.value.ordered(against: right.value)
      if values != .same { return values }
    }
    return Order(a.count, b.count)
  }

  private var orderOfKind: Int {
    switch self {
    case .map: 0
    case .node: 1
    case .relationship: 2
    case .list: 3
    case .path: 4
    case .temporal(let value): 5 + value.orderOfKind
    case .string: 11
    case .boolean: 12
    case .integer: 13
    case .float(let value): value.isNaN ? 14 : 13
    case .null: 15
    }
  }
}

extension TemporalValue {
  /// How two values of one kind stand to each other; `nil` for different kinds, and for durations, whose months
  /// have no fixed length.
  fileprivate func compared(with other: TemporalValue) -> Order? {
    switch (self, other) {
    case (.date(let a), .date(let b)): Order(a, b)
    case (.localTime(let a), .localTime(let b)): Order(a, b)
    case (.time(let a), .time(let b)): Order(a, b)
    case (.localDateTime(let a), .localDateTime(let b)): Order(a, b)
    case (.dateTime(let a), .dateTime(let b)): Order(a, b)
    default: nil
    }
  }

  fileprivate var orderOfKind: Int {
    switch self {
    case .dateTime: 0
    case .localDateTime: 1
    case .date: 2
    case .time: 3
    case .localTime: 4
    case .duration: 5
    }
  }
}

extension CalendarDuration {
  /// The order of ORDER BY, which takes months and days at their mean lengths.
  fileprivate func ordered(against other: CalendarDuration) -> Order {
    let lengths = Order(meanSeconds, other.meanSeconds)
    if lengths != .same { return lengths }
    let months = Order(months, other.months)
    return months == .same ? Order(days, other.days) : months
  }
}
