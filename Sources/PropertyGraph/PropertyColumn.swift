/// The stored values of one property key over all nodes, or over all relationships.
struct PropertyColumn: Sendable {
  let cells: PropertyCells
  /// The values when they are not of one type.
  let others: [PropertyValue]

  /// The value of a row.
  func value(ofRow row: Int, strings: NamePool) -> PropertyValue? {
    guard let place = cells.place(ofRow: row) else { return nil }
    switch cells.values {
    case .booleans(let values): return .boolean(values[place])
    case .integers(let values): return .integer(values[place])
    case .floats(let values): return .float(values[place])
    case .strings(let values): return .string(strings[values[place]])
    case .other: return others[place]
    }
  }
}

/// Collects the values of one property key in ascending order of rows.
struct PropertyColumnBuilder {
  private(set) var rows: [Int32] = []
  private var values: [PropertyValue] = []

  mutating func append(_ value: PropertyValue, row: Int) {
    rows.append(Int32(row))
    values.append(value)
  }

  /// Chooses the layout for `rowCount` rows and interns the strings.
  func build(rowCount: Int, strings: inout NamePool) -> PropertyColumn {
    let typed = typedValues(strings: &strings)
    let cells = PropertyCells(rows: layout(rowCount: rowCount), values: typed ?? .other)
    return PropertyColumn(cells: cells, others: typed == nil ? values : [])
  }

  private func layout(rowCount: Int) -> PropertyCells.Rows {
    if rows.count == rowCount { return .every }
    if rows.count < rowCount / 8 { return .listed(ContiguousView(rows)) }
    var places = [Int32](repeating: -1, count: rowCount)
    for (place, row) in rows.enumerated() { places[Int(row)] = Int32(place) }
    return .places(ContiguousView(places))
  }

  private func typedValues(strings: inout NamePool) -> PropertyCells.Values? {
    var booleans: [Bool] = []
    var integers: [Int64] = []
    var floats: [Double] = []
    var texts: [Int32] = []
    for value in values {
      switch value {
      case .boolean(let value): booleans.append(value)
      case .integer(let value): integers.append(value)
      case .float(let value): floats.append(value)
      case .string(let value): texts.append(strings.intern(value))
      case .list: return nil
      }
    }
    if integers.count == values.count { return .integers(ContiguousView(integers)) }
    if texts.count == values.count { return .strings(ContiguousView(texts)) }
    if floats.count == values.count { return .floats(ContiguousView(floats)) }
    if booleans.count == values.count { return .booleans(ContiguousView(booleans)) }
    return nil
  }
}
