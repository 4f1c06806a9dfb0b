/// Collects the values of one property key in ascending order of rows, typed for as long as all are of one type.
struct PropertyColumnBuilder: Sendable {
  private enum Kind { case none, booleans, integers, floats, texts, mixed }

  private var kind = Kind.none
  private var rows: [Int32] = []
  private var booleans: [Bool] = []
  private var integers: [Int64] = []
  private var floats: [Double] = []
  private var texts: [Int32] = []
  private var mixed: [PropertyValue] = []

  mutating func append(_ value: PropertyValue, row: Int, texts dictionary: inout TextDictionaryBuilder) {
    rows.append(Int32(row))
    if kind != .mixed {
      let own = Self.kind(of: value)
      if kind == .none { kind = own }
      if kind != own { turnMixed(dictionary) }
    }
    switch (kind, value) {
    case (.booleans, .boolean(let value)): booleans.append(value)
    case (.integers, .integer(let value)): integers.append(value)
    case (.floats, .float(let value)): floats.append(value)
    case (.texts, .string(let value)): texts.append(dictionary.intern(value))
    default: mixed.append(value)
    }
  }

  /// Appends a batch of values of one type, given with their rows; texts as numbers of the graph's dictionary.
  mutating func append(_ batch: ColumnBatch, rows batchRows: [Int32], dictionary: TextDictionaryBuilder) {
    guard !batchRows.isEmpty else { return }
    let own: Kind =
      switch batch {
      case .booleans: .booleans
      case .integers: .integers
      case .floats: .floats
      case .texts: .texts
      case .values: .mixed
      }
    if kind == .none { kind = own }
    if kind != own { turnMixed(dictionary) }
    rows += batchRows
    switch batch {
    case .booleans(let values) where kind == own: booleans += values
    case .integers(let values) where kind == own: integers += values
    case .floats(let values) where kind == own: floats += values
    case .texts(let values) where kind == own: texts += values
    case .booleans(let values): mixed += values.map(PropertyValue.boolean)
    case .integers(let values): mixed += values.map(PropertyValue.integer)
    case .floats(let values): mixed += values.map(PropertyValue.float)
    case .texts(let values): mixed += values.map { .string(dictionary[$0]) }
    case .values(let values): mixed += values
    }
  }

  private static func kind(of value: PropertyValue) -> Kind {
    switch value {
    case .boolean: .booleans
    case .integer: .integers
    case .float: .floats
    case .string: .texts
    case .list, .temporal: .mixed
    }
  }

  private mutating func turnMixed(_ dictionary: TextDictionaryBuilder) {
    switch kind {
    case .booleans: mixed = booleans.map(PropertyValue.boolean)
    case .integers: mixed = integers.map(PropertyValue.integer)
    case .floats: mixed = floats.map(PropertyValue.float)
    case .texts: mixed = texts.map { .string(dictionary[$0]) }
    case .none, .mixed: break
    }
    (booleans, integers, floats, texts) = ([], [], [], [])
    kind = .mixed
  }

  /// Chooses the layout for `rowCount` rows.
  func build(rowCount: Int) -> PropertyColumn {
    let rows = layout(rowCount: rowCount)
    func typed(_ values: PropertyCells.Values) -> PropertyColumn {
      PropertyColumn(cells: PropertyCells(rows: rows, values: values))
    }
    switch kind {
    case .none: return .empty
    case .booleans: return typed(.booleans(ContiguousView(booleans)))
    case .integers: return typed(.integers(ContiguousView(integers)))
    case .floats: return typed(.floats(ContiguousView(floats)))
    case .texts: return typed(.strings(ContiguousView(texts)))
    case .mixed:
      var bytes: [UInt8] = []
      var offsets: [Int64] = [0]
      for value in mixed {
        ValueCodec.encode(value, into: &bytes)
        offsets.append(Int64(bytes.count))
      }
      return PropertyColumn(
        cells: PropertyCells(rows: rows, values: .other), offsets: ContiguousView(offsets),
        bytes: ContiguousView(bytes))
    }
  }

  private func layout(rowCount: Int) -> PropertyCells.Rows {
    if rows.count == rowCount { return .every }
    if rows.count < rowCount / 8 { return .listed(ContiguousView(rows)) }
    return .places(
      ContiguousView(count: rowCount) { places in
        places.initialize(repeating: -1)
        for (place, row) in rows.enumerated() { places[Int(row)] = Int32(place) }
      })
  }
}

/// Values of one type for many nodes or relationships.
public enum ColumnBatch: Sendable {
  /// Truth values.
  case booleans([Bool])
  /// Whole numbers.
  case integers([Int64])
  /// Floating-point numbers.
  case floats([Double])
  /// Texts by the numbers that `GraphBuilder.intern(_:)` gave them.
  case texts([Int32])
  /// Values of several or other types.
  case values([PropertyValue])
}

extension ColumnBatch {
  /// How many values there are.
  public var count: Int {
    switch self {
    case .booleans(let values): values.count
    case .integers(let values): values.count
    case .floats(let values): values.count
    case .texts(let values): values.count
    case .values(let values): values.count
    }
  }

  /// The values at some places.
  public func gathered(_ places: [Int]) -> ColumnBatch {
    switch self {
    case .booleans(let values): .booleans(places.map { values[$0] })
    case .integers(let values): .integers(places.map { values[$0] })
    case .floats(let values): .floats(places.map { values[$0] })
    case .texts(let values): .texts(places.map { values[$0] })
    case .values(let values): .values(places.map { values[$0] })
    }
  }
}
