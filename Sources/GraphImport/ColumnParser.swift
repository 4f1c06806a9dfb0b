import PropertyGraph

/// Reads the cells of one column, one after the other, into a typed array.
struct ColumnParser: Sendable {
  /// Why a cell cannot be read.
  enum Refusal: Error {
    /// What the text is not, such as "a whole number".
    case isNot(String)
    /// The type was guessed from the first rows, and this cell needs another.
    case guessedWrong(ValueType)
  }

  let type: ValueType
  let isGuessed: Bool
  private(set) var values: ColumnValues
  /// Which rows have a value; empty for as long as all have.
  private(set) var isPresent: [Bool] = []
  private(set) var count = 0

  init(type: ValueType, isGuessed: Bool) {
    self.type = type
    self.isGuessed = isGuessed
    values = ColumnValues(type)
  }

  /// A column of numbers that were not read from cells.
  init(integers: [Int64]) {
    self.init(type: .integer, isGuessed: false)
    values.integers = integers
    count = integers.count
  }

  /// Appends a cell. An empty one without quotes is no value.
  @inline(__always)
  mutating func append(_ cell: UnsafeBufferPointer<UInt8>, isQuoted: Bool) throws(Refusal) {
    if cell.isEmpty, !isQuoted {
      appendNull()
      return
    }
    switch type {
    case .integer:
      guard let number = CellSyntax.integer(cell), !(isGuessed && CellSyntax.hasForeignForm(cell)) else {
        let isNumber = CellSyntax.float(cell) != nil && !CellSyntax.hasForeignForm(cell)
        throw refusal("a whole number from -2⁶³ to 2⁶³ - 1", isNumber ? .float : .string)
      }
      values.integers.append(number)
    case .float:
      guard let number = CellSyntax.float(cell), !(isGuessed && CellSyntax.hasForeignForm(cell)) else {
        throw refusal("a number", .string)
      }
      values.floats.append(number)
    case .boolean:
      guard let value = CellSyntax.boolean(cell) else { throw refusal("true or false", .string) }
      values.booleans.append(value)
    case .string:
      guard CellSyntax.isUTF8(cell) else { throw .isNot("UTF-8; save the file as UTF-8") }
      values.codes.append(values.texts.intern(cell))
    case .temporal(let kind):
      guard let value = TemporalSyntax.value(cell, of: kind) else { throw .isNot(kind.wanted) }
      values.codes.append(values.texts.intern(.temporal(value)))
    case .list(let element):
      guard let bytes = CellSyntax.list(cell, of: element) else { throw .isNot("a list of \(element.name)") }
      values.codes.append(bytes.withUnsafeBufferPointer { values.texts.intern($0) })
    }
    if !isPresent.isEmpty { isPresent.append(true) }
    count += 1
  }

  private func refusal(_ wanted: String, _ wider: ValueType) -> Refusal {
    isGuessed ? .guessedWrong(wider) : .isNot(wanted)
  }

  mutating func appendNull() {
    if isPresent.isEmpty { isPresent = [Bool](repeating: true, count: count) }
    isPresent.append(false)
    values.appendNull(type)
    count += 1
  }

  /// Takes away what was appended after `count` cells.
  mutating func truncate(to count: Int) {
    guard self.count > count else { return }
    self.count = count
    values.truncate(to: count)
    if !isPresent.isEmpty { isPresent.removeLast(isPresent.count - count) }
  }

  /// Appends the cells of another parser of the same column.
  mutating func append(contentsOf other: ColumnParser) {
    if !isPresent.isEmpty || !other.isPresent.isEmpty {
      if isPresent.isEmpty { isPresent = [Bool](repeating: true, count: count) }
      isPresent += other.isPresent.isEmpty ? [Bool](repeating: true, count: other.count) : other.isPresent
    }
    values.append(contentsOf: other.values)
    count += other.count
  }

  /// The column, its rows in another order.
  func gathered(_ order: [Int32]) -> ColumnParser {
    var result = self
    result.values = values.gathered(order)
    if !isPresent.isEmpty { result.isPresent = order.map { isPresent[Int($0)] } }
    result.count = order.count
    return result
  }
}

/// The values of a column, in the array of its type; where a row has none, any value stands.
struct ColumnValues: Sendable {
  var integers: [Int64] = []
  var floats: [Double] = []
  var booleans: [Bool] = []
  /// Texts, and other values as `ValueCodec` writes them, by their numbers in `texts`.
  var codes: [Int32] = []
  var texts = TextDictionaryBuilder()

  init(_ type: ValueType) {}

  mutating func appendNull(_ type: ValueType) {
    switch type {
    case .integer: integers.append(integers.last ?? 0)
    case .float: floats.append(0)
    case .boolean: booleans.append(false)
    case .string: codes.append(texts.count == 0 ? texts.intern("") : 0)
    case .list, .temporal: codes.append(texts.count == 0 ? texts.intern(.list([])) : 0)
    }
  }

  mutating func truncate(to count: Int) {
    integers.removeLast(max(0, integers.count - count))
    floats.removeLast(max(0, floats.count - count))
    booleans.removeLast(max(0, booleans.count - count))
    codes.removeLast(max(0, codes.count - count))
  }

  mutating func append(contentsOf other: ColumnValues) {
    integers += other.integers
    floats += other.floats
    booleans += other.booleans
    guard !other.codes.isEmpty else { return }
    if codes.isEmpty {
      (codes, texts) = (other.codes, other.texts)
      return
    }
    var newCodes: [Int32] = []
    for code in 0..<other.texts.count {
      newCodes.append(other.texts.withUTF8(of: Int32(code)) { texts.intern($0) })
    }
    codes.append(contentsOf: other.codes.lazy.map { newCodes[Int($0)] })
  }

  func gathered(_ order: [Int32]) -> ColumnValues {
    var result = self
    if !integers.isEmpty { result.integers = order.map { integers[Int($0)] } }
    if !floats.isEmpty { result.floats = order.map { floats[Int($0)] } }
    if !booleans.isEmpty { result.booleans = order.map { booleans[Int($0)] } }
    if !codes.isEmpty { result.codes = order.map { codes[Int($0)] } }
    return result
  }
}

extension TextDictionaryBuilder {
  fileprivate mutating func intern(_ value: PropertyValue) -> Int32 {
    var bytes: [UInt8] = []
    ValueCodec.encode(value, into: &bytes)
    return bytes.withUnsafeBufferPointer { intern($0) }
  }
}

extension ValueType.Temporal {
  /// What a cell should have held.
  fileprivate var wanted: String {
    switch self {
    case .date: "a date such as 2023-09-13"
    case .localTime: "a time such as 18:30:05"
    case .time: "a time with an offset such as 18:30:05+03:00"
    case .localDateTime: "a date and time such as 2023-09-13T18:30:05"
    case .dateTime: "a date and time with an offset such as 2023-09-13T18:30:05Z"
    }
  }
}
