public import PropertyGraph

/// Columns of imported nodes and edges as bytes: what `schema/002_imports.sql` keeps in `import_segment.data`.
///
/// All numbers are little-endian. A segment is a byte for the kind of values (1 whole numbers, 2 floats, 3 truth values,
/// 4 texts), a byte that is 1 when some rows have no value, the number of rows in four bytes, in that case a bitmap of
/// the rows with a value, and the values of all rows:
///
/// - whole numbers: packed, see `PackedIntegers`
/// - floats: eight bytes each
/// - truth values: a bitmap
/// - texts: the number of different ones in four bytes, their lengths packed, their bytes, and the number of each
///   row's text, packed. Lists, dates and times are texts as `ValueCodec` writes them.
///
/// Bitmaps begin with the lowest bit of the first byte.
public enum SegmentCodec {
  /// The rows of a full segment: enough to compress well, few enough to be read in parallel.
  public static let rowCount = 1 << 16

  /// The bytes are no segment of this type.
  public struct Damage: Error {
    /// Creates the error.
    public init() {}
  }

  static func encode(_ column: ColumnParser, rows: Range<Int>) -> [UInt8] {
    var bytes: [UInt8] = []
    let kind: UInt8 =
      switch column.type {
      case .integer: 1
      case .float: 2
      case .boolean: 3
      case .string, .list, .temporal: 4
      }
    let hasGaps = !column.isPresent.isEmpty && column.isPresent[rows].contains(false)
    bytes += [kind, hasGaps ? 1 : 0]
    append(UInt32(rows.count), to: &bytes)
    if hasGaps { appendBitmap(column.isPresent[rows], to: &bytes) }
    switch column.type {
    case .integer: PackedIntegers.append(column.values.integers[rows], to: &bytes)
    case .float:
      for value in column.values.floats[rows] { append(value.bitPattern, to: &bytes) }
    case .boolean: appendBitmap(column.values.booleans[rows], to: &bytes)
    case .string, .list, .temporal: appendTexts(column.values, rows, to: &bytes)
    }
    return bytes
  }

  private static func appendTexts(_ values: ColumnValues, _ rows: Range<Int>, to bytes: inout [UInt8]) {
    var numbers = [Int32](repeating: -1, count: values.texts.count)
    var distinct: [Int32] = []
    let codes = values.codes[rows].map { code -> Int64 in
      if numbers[Int(code)] < 0 {
        numbers[Int(code)] = Int32(distinct.count)
        distinct.append(code)
      }
      return Int64(numbers[Int(code)])
    }
    append(UInt32(distinct.count), to: &bytes)
    PackedIntegers.append(
      distinct.map { values.texts.withUTF8(of: $0) { Int64($0.count) } }[...], to: &bytes)
    for code in distinct { values.texts.withUTF8(of: code) { bytes.append(contentsOf: $0) } }
    PackedIntegers.append(codes[...], to: &bytes)
  }

  private static func append(_ number: some FixedWidthInteger, to bytes: inout [UInt8]) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }

  private static func appendBitmap(_ flags: ArraySlice<Bool>, to bytes: inout [UInt8]) {
    var byte: UInt8 = 0
    for (place, flag) in flags.enumerated() {
      if flag { byte |= 1 << UInt8(place % 8) }
      if place % 8 == 7 {
        bytes.append(byte)
        byte = 0
      }
    }
    if flags.count % 8 > 0 { bytes.append(byte) }
  }

  /// Reads a segment.
  ///
  /// - Parameters:
  ///   - bytes: the segment.
  ///   - type: the type of the column.
  ///   - intern: gives a text its number in a dictionary.
  /// - Returns: a value for every row, and which rows have one, empty when all do.
  /// - Throws: `Damage`.
  public static func decode(
    _ bytes: UnsafeRawBufferPointer, as type: ValueType,
    intern: (UnsafeBufferPointer<UInt8>) -> Int32
  ) throws(Damage) -> (values: ColumnBatch, isPresent: [Bool]) {
    var input = SegmentInput(bytes: bytes)
    let kind = try input.next(UInt8.self)
    let hasGaps = try input.next(UInt8.self) == 1
    let count = Int(try input.next(UInt32.self))
    guard count <= rowCount else { throw Damage() }
    let isPresent = hasGaps ? try input.bitmap(count) : []
    switch (kind, type) {
    case (1, .integer): return (.integers(try PackedIntegers.read(count, from: &input)), isPresent)
    case (2, .float):
      var values: [Double] = []
      for _ in 0..<count { values.append(Double(bitPattern: try input.next(UInt64.self))) }
      return (.floats(values), isPresent)
    case (3, .boolean): return (.booleans(try input.bitmap(count)), isPresent)
    case (4, .string), (4, .list), (4, .temporal):
      let distinct = Int(try input.next(UInt32.self))
      guard distinct <= count else { throw Damage() }
      let lengths = try PackedIntegers.read(distinct, from: &input)
      var codes: [Int32] = []
      var others: [PropertyValue] = []
      for length in lengths {
        let text = try input.take(length)
        if type == .string {
          codes.append(intern(text.bindMemory(to: UInt8.self)))
        } else {
          guard let value = ValueCodec.decode(text) else { throw Damage() }
          others.append(value)
        }
      }
      let places = try PackedIntegers.read(count, from: &input)
      guard places.allSatisfy({ 0 <= $0 && $0 < distinct }) else { throw Damage() }
      let values: ColumnBatch =
        type == .string
        ? .texts(places.map { codes[Int($0)] }) : .values(places.map { others[Int($0)] })
      return (values, isPresent)
    default: throw Damage()
    }
  }
}

/// The bytes of a segment, taken from the front.
struct SegmentInput {
  let bytes: UnsafeRawBufferPointer
  var place = 0

  mutating func next<Number: FixedWidthInteger & BitwiseCopyable>(
    _ type: Number.Type
  ) throws(SegmentCodec.Damage) -> Number {
    let size = MemoryLayout<Number>.size
    guard bytes.count - place >= size else { throw SegmentCodec.Damage() }
    defer { place += size }
    return Number(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: Number.self))
  }

  mutating func take(_ count: Int64) throws(SegmentCodec.Damage) -> UnsafeRawBufferPointer {
    guard count >= 0, count <= Int64(bytes.count - place) else { throw SegmentCodec.Damage() }
    defer { place += Int(count) }
    return UnsafeRawBufferPointer(rebasing: bytes[place..<(place + Int(count))])
  }

  mutating func bitmap(_ count: Int) throws(SegmentCodec.Damage) -> [Bool] {
    let bits = try take(Int64((count + 7) / 8))
    return (0..<count).map { bits[$0 / 8] >> UInt8($0 % 8) & 1 == 1 }
  }
}
