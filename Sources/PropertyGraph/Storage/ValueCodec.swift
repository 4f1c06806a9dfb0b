/// Property values as bytes, for columns whose values are not of one type.
///
/// A value is a tag and what the tag asks for: a byte, eight bytes (little-endian), or a length of eight bytes and
/// the UTF-8 of a text, or a count of eight bytes and that many values, or the parts of a temporal value.
public enum ValueCodec {
  private enum Tag: UInt8 {
    case falseValue, trueValue, integer, float, string, list, temporal
  }

  /// Deeper lists are taken for damage.
  private static let deepest = 1000

  /// Appends a value to some bytes.
  public static func encode(_ value: PropertyValue, into bytes: inout [UInt8]) {
    switch value {
    case .boolean(let value): bytes.append((value ? Tag.trueValue : .falseValue).rawValue)
    case .integer(let value): append(.integer, UInt64(bitPattern: value), to: &bytes)
    case .float(let value): append(.float, value.bitPattern, to: &bytes)
    case .string(let value):
      append(.string, UInt64(value.utf8.count), to: &bytes)
      bytes.append(contentsOf: value.utf8)
    case .list(let items):
      append(.list, UInt64(items.count), to: &bytes)
      for item in items { encode(item, into: &bytes) }
    case .temporal(let value):
      let parts = TemporalParts(value)
      append(.temporal, parts.kind, to: &bytes)
      for number in parts.numbers { append(UInt64(bitPattern: Int64(number)), to: &bytes) }
      append(UInt64(parts.zone.utf8.count), to: &bytes)
      bytes.append(contentsOf: parts.zone.utf8)
    }
  }

  /// The value that the bytes begin with; `nil` when they are none.
  public static func decode(_ bytes: UnsafeRawBufferPointer) -> PropertyValue? {
    var place = 0
    return decode(bytes, &place, depth: 0)
  }

  private static func append(_ tag: Tag, _ word: UInt64, to bytes: inout [UInt8]) {
    bytes.append(tag.rawValue)
    append(word, to: &bytes)
  }

  private static func append(_ word: UInt64, to bytes: inout [UInt8]) {
    withUnsafeBytes(of: word.littleEndian) { bytes.append(contentsOf: $0) }
  }

  private static func decode(
    _ bytes: UnsafeRawBufferPointer, _ place: inout Int, depth: Int
  ) -> PropertyValue? {
    guard depth < deepest, place < bytes.count, let tag = Tag(rawValue: bytes[place]) else { return nil }
    place += 1
    if tag == .falseValue || tag == .trueValue { return .boolean(tag == .trueValue) }
    guard let word = word(bytes, &place) else { return nil }
    switch tag {
    case .integer: return .integer(Int64(bitPattern: word))
    case .float: return .float(Double(bitPattern: word))
    case .string: return text(bytes, &place, count: word).map(PropertyValue.string)
    case .temporal:
      var numbers: [Int] = []
      for _ in 0..<TemporalParts.count {
        guard let number = self.word(bytes, &place) else { return nil }
        numbers.append(Int(Int64(bitPattern: number)))
      }
      guard let length = self.word(bytes, &place), let zone = text(bytes, &place, count: length) else {
        return nil
      }
      return TemporalParts(kind: word, numbers: numbers, zone: zone).value.map(PropertyValue.temporal)
    default:
      // Every item takes a byte at least.
      guard word <= UInt64(bytes.count - place) else { return nil }
      var items: [PropertyValue] = []
      items.reserveCapacity(Int(word))
      for _ in 0..<word {
        guard let item = decode(bytes, &place, depth: depth + 1) else { return nil }
        items.append(item)
      }
      return .list(items)
    }
  }

  private static func word(_ bytes: UnsafeRawBufferPointer, _ place: inout Int) -> UInt64? {
    guard bytes.count - place >= 8 else { return nil }
    defer { place += 8 }
    return UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
  }

  private static func text(
    _ bytes: UnsafeRawBufferPointer, _ place: inout Int, count: UInt64
  ) -> String? {
    guard count <= UInt64(bytes.count - place) else { return nil }
    let end = place + Int(count)
    defer { place = end }
    return String(decoding: UnsafeRawBufferPointer(rebasing: bytes[place..<end]), as: UTF8.self)
  }
}
