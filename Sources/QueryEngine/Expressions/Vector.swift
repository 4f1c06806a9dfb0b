import PropertyGraph
import QueryLanguage

/// The values of an expression for all rows of a batch, all of one type, found column by column.
struct Vector {
  enum Values {
    case integers([Int64])
    case floats([Double])
    /// Texts by their numbers in the graph's dictionary.
    case texts([Int32])
  }

  let values: Values
  /// Which rows have no value and hold a zero instead; `nil` when all have one.
  let isMissing: [Bool]?

  /// A row's value.
  func value(at row: Int, in graph: any PropertyGraphReading) -> Value {
    if isMissing?[row] == true { return .null }
    switch values {
    case .integers(let numbers): return .integer(numbers[row])
    case .floats(let numbers): return .float(numbers[row])
    case .texts(let texts): return .string(graph.text(texts[row]))
    }
  }

  /// The values as a column of a batch.
  func column(in graph: any PropertyGraphReading) -> Column {
    if case .integers(let numbers) = values, isMissing == nil { return .integers(numbers) }
    return .values((0..<count).map { value(at: $0, in: graph) })
  }

  private var count: Int {
    switch values {
    case .integers(let numbers): numbers.count
    case .floats(let numbers): numbers.count
    case .texts(let texts): texts.count
    }
  }

  /// The numbers as floats; `nil` for texts.
  var floats: [Double]? {
    switch values {
    case .integers(let numbers): numbers.map(Double.init)
    case .floats(let numbers): numbers
    case .texts: nil
    }
  }

  /// Which rows miss a value in one of two vectors.
  static func missing(in first: Vector, or second: Vector) -> [Bool]? {
    guard let one = first.isMissing else { return second.isMissing }
    guard let other = second.isMissing else { return one }
    return zip(one, other).map { $0 || $1 }
  }
}

extension Constant {
  func vector(_ frame: Frame) -> Vector? {
    switch constant {
    case .integer(let number):
      Vector(
        values: .integers([Int64](repeating: number, count: frame.batch.rowCount)), isMissing: nil)
    case .float(let number):
      Vector(values: .floats([Double](repeating: number, count: frame.batch.rowCount)), isMissing: nil)
    default: nil
    }
  }
}

extension SlotValue {
  func vector(_ frame: Frame) -> Vector? {
    guard case .integers(let numbers) = frame.batch.columns[slot] else { return nil }
    return Vector(values: .integers(numbers), isMissing: nil)
  }
}

extension SlotProperty {
  func vector(_ frame: Frame) -> Vector? {
    guard let (rows, cells) = cells(frame) else { return nil }
    switch cells.values {
    case .integers(let numbers):
      return Self.gather(numbers.elements, rows, cells, else: 0, Vector.Values.integers)
    case .floats(let numbers):
      return Self.gather(numbers.elements, rows, cells, else: 0, Vector.Values.floats)
    case .strings(let texts): return Self.gather(texts.elements, rows, cells, else: 0, Vector.Values.texts)
    case .booleans, .other: return nil
    }
  }

  private static func gather<Element>(
    _ elements: UnsafeBufferPointer<Element>, _ rows: [Int32], _ cells: PropertyCells, else missing: Element,
    _ make: ([Element]) -> Vector.Values
  ) -> Vector {
    var absent: [Int] = []
    let gathered = cells.withPlaces { place in
      [Element](unsafeUninitializedCapacity: rows.count) { buffer, count in
        for (row, number) in rows.enumerated() {
          let place = number < 0 ? -1 : place(number)
          if place < 0 { absent.append(row) }
          buffer.initializeElement(at: row, to: place < 0 ? missing : elements[place])
        }
        count = rows.count
      }
    }
    guard !absent.isEmpty else { return Vector(values: make(gathered), isMissing: nil) }
    var isMissing = [Bool](repeating: false, count: rows.count)
    for row in absent { isMissing[row] = true }
    return Vector(values: make(gathered), isMissing: isMissing)
  }
}

extension ArithmeticOperation {
  /// Nothing where a row would fail, so that it fails by itself.
  func vector(_ frame: Frame) -> Vector? {
    guard let left = left.vector(frame), let right = right.vector(frame) else { return nil }
    let isMissing = Vector.missing(in: left, or: right)
    if case .integers(let a) = left.values, case .integers(let b) = right.values, sign != .power {
      return integers(a, b, isMissing).map { Vector(values: .integers($0), isMissing: isMissing) }
    }
    guard let a = left.floats, let b = right.floats else { return nil }
    let sign = sign
    return Vector(
      values: .floats(a.indices.map { Self.floats(sign, a[$0], b[$0]) }), isMissing: isMissing)
  }

  private func integers(_ a: [Int64], _ b: [Int64], _ isMissing: [Bool]?) -> [Int64]? {
    switch sign {
    case .add: Self.integers(a, b) { $0.addingReportingOverflow($1) }
    case .subtract: Self.integers(a, b) { $0.subtractingReportingOverflow($1) }
    case .multiply: Self.integers(a, b) { $0.multipliedReportingOverflow(by: $1) }
    case .divide, .remainder:
      b.indices.allSatisfy({ b[$0] != 0 || isMissing?[$0] == true })
        ? Self.integers(a, b) { [sign] in
          if $1 == 0 { return (0, false) }
          return sign == .divide
            ? $0.dividedReportingOverflow(by: $1)
            : ($0.remainderReportingOverflow(dividingBy: $1).partialValue, false)
        } : nil
    case .power: nil
    }
  }

  @inline(__always)
  private static func integers(
    _ a: [Int64], _ b: [Int64], _ combine: (Int64, Int64) -> (partialValue: Int64, overflow: Bool)
  ) -> [Int64]? {
    var overflow = false
    let combined = [Int64](unsafeUninitializedCapacity: a.count) { buffer, count in
      for place in a.indices {
        let result = combine(a[place], b[place])
        overflow = overflow || result.overflow
        buffer[place] = result.partialValue
      }
      count = a.count
    }
    return overflow ? nil : combined
  }
}

/// The smallest number of rows for which vectors and tables pay.
enum VectorUse {
  static let fewestRows = 32
}

extension Comparison {
  /// Those of some rows for which two vectors compare so; `nil` when they are not numbers of one type.
  func select(_ rows: [Int32], _ left: Vector, _ right: Vector) -> [Int32]? {
    let isMissing = Vector.missing(in: left, or: right)
    switch (left.values, right.values) {
    case (.integers(let a), .integers(let b)): return select(rows, a, b, isMissing)
    case (.floats(let a), .floats(let b)): return select(rows, a, b, isMissing)
    default: return nil
    }
  }

  private func select<Number: Comparable>(
    _ rows: [Int32], _ a: [Number], _ b: [Number], _ isMissing: [Bool]?
  ) -> [Int32] {
    switch self {
    case .equal: Self.select(rows, a, b, isMissing) { $0 == $1 }
    case .notEqual: Self.select(rows, a, b, isMissing) { $0 != $1 }
    case .less: Self.select(rows, a, b, isMissing) { $0 < $1 }
    case .lessOrEqual: Self.select(rows, a, b, isMissing) { $0 <= $1 }
    case .greater: Self.select(rows, a, b, isMissing) { $0 > $1 }
    case .greaterOrEqual: Self.select(rows, a, b, isMissing) { $0 >= $1 }
    }
  }

  @inline(__always)
  private static func select<Number>(
    _ rows: [Int32], _ a: [Number], _ b: [Number], _ isMissing: [Bool]?, _ passes: (Number, Number) -> Bool
  ) -> [Int32] {
    [Int32](unsafeUninitializedCapacity: rows.count) { selected, count in
      for row in rows where isMissing?[Int(row)] != true {
        selected[count] = row
        count += passes(a[Int(row)], b[Int(row)]) ? 1 : 0
      }
    }
  }
}
