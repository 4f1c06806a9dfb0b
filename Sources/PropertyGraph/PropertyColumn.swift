/// The values of one property key over all nodes, or over all relationships.
struct PropertyColumn: Sendable {
  /// Where the cell of a row is.
  enum Rows: Sendable {
    /// Every row has a cell, at its own number.
    case every
    /// Many rows have one: the cell's place by row, or -1.
    case places([Int32])
    /// Few rows have one: their numbers, ascending, parallel to the cells.
    case listed([Int32])
  }

  /// The values, typed when all are of one type.
  enum Cells: Sendable {
    case booleans([Bool])
    case integers([Int64])
    case floats([Double])
    case strings([Int32])
    case mixed([PropertyValue])
  }

  let rows: Rows
  let cells: Cells

  /// The place of a row's cell.
  func place(ofRow row: Int) -> Int? {
    switch rows {
    case .every: return row
    case .places(let places):
      let place = places[row]
      return place < 0 ? nil : Int(place)
    case .listed(let listed):
      var low = 0
      var high = listed.count
      while low < high {
        let middle = (low + high) / 2
        if Int(listed[middle]) < row { low = middle + 1 } else { high = middle }
      }
      return low < listed.count && Int(listed[low]) == row ? low : nil
    }
  }

  /// The value of a row.
  func value(ofRow row: Int, strings: NamePool) -> PropertyValue? {
    guard let place = place(ofRow: row) else { return nil }
    switch cells {
    case .booleans(let values): return .boolean(values[place])
    case .integers(let values): return .integer(values[place])
    case .floats(let values): return .float(values[place])
    case .strings(let values): return .string(strings[values[place]])
    case .mixed(let values): return values[place]
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
    PropertyColumn(rows: layout(rowCount: rowCount), cells: cells(strings: &strings))
  }

  private func layout(rowCount: Int) -> PropertyColumn.Rows {
    if rows.count == rowCount { return .every }
    if rows.count < rowCount / 8 { return .listed(rows) }
    var places = [Int32](repeating: -1, count: rowCount)
    for (place, row) in rows.enumerated() { places[Int(row)] = Int32(place) }
    return .places(places)
  }

  private func cells(strings: inout NamePool) -> PropertyColumn.Cells {
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
      case .list: return .mixed(values)
      }
    }
    if integers.count == values.count { return .integers(integers) }
    if texts.count == values.count { return .strings(texts) }
    if floats.count == values.count { return .floats(floats) }
    if booleans.count == values.count { return .booleans(booleans) }
    return .mixed(values)
  }
}
