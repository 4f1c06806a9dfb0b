import PropertyGraph

/// How values are written in cells.
enum CellSyntax {
  /// A whole number, with a sign if need be and spaces around it; `nil` for anything else or beyond 64 bits.
  @inline(__always)
  static func integer(_ cell: UnsafeBufferPointer<UInt8>) -> Int64? {
    var place = 0
    var end = cell.count
    while place < end, cell[place] == UInt8(ascii: " ") { place += 1 }
    while end > place, cell[end - 1] == UInt8(ascii: " ") { end -= 1 }
    guard place < end else { return nil }
    let isNegative = cell[place] == UInt8(ascii: "-")
    if isNegative || cell[place] == UInt8(ascii: "+") { place += 1 }
    guard place < end else { return nil }
    var value: Int64 = 0
    if end - place <= 18 {
      while place < end {
        let digit = cell[place] &- UInt8(ascii: "0")
        guard digit < 10 else { return nil }
        value = value &* 10 &+ Int64(digit)
        place += 1
      }
      return isNegative ? -value : value
    }
    while place < end {
      let digit = cell[place] &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      let (tens, overflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, carry) =
        isNegative
        ? tens.subtractingReportingOverflow(Int64(digit)) : tens.addingReportingOverflow(Int64(digit))
      guard !overflow, !carry else { return nil }
      value = sum
      place += 1
    }
    return value
  }

  /// Whether a number is written as it would not be written back: `007`, `+1`, ` 1`. Such a column is rather one of
  /// texts, unless its header says otherwise.
  @inline(__always)
  static func hasForeignForm(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = cell.first else { return false }
    let digits = first == UInt8(ascii: "-") ? 1 : 0
    if cell.count > digits + 1, cell[digits] == UInt8(ascii: "0") {
      return cell[digits + 1] &- UInt8(ascii: "0") < 10
    }
    return first == UInt8(ascii: "+") || first == UInt8(ascii: " ")
      || cell[cell.count - 1] == UInt8(ascii: " ")
  }

  private static let powersOfTen: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18,
    1e19,
    1e20, 1e21, 1e22,
  ]

  /// A number with a point or an exponent if need be, `inf` or `nan`; the nearest Double.
  static func float(_ cell: UnsafeBufferPointer<UInt8>) -> Double? {
    // Up to 15 digits and a small power of ten, one correctly rounded division is exact (Clinger 1990).
    var mantissa: Int64 = 0
    var digits = 0
    var fraction = 0
    var hasPoint = false
    var place = 0
    let isNegative = cell.first == UInt8(ascii: "-")
    if isNegative { place = 1 }
    while place < cell.count {
      let byte = cell[place]
      if byte == UInt8(ascii: "."), !hasPoint {
        hasPoint = true
      } else if byte &- UInt8(ascii: "0") < 10 {
        mantissa = mantissa &* 10 &+ Int64(byte &- UInt8(ascii: "0"))
        digits += 1
        if hasPoint { fraction += 1 }
      } else {
        break
      }
      if digits > 15 { break }
      place += 1
    }
    if place == cell.count, digits > 0 {
      let value = Double(mantissa) / powersOfTen[fraction]
      return isNegative ? -value : value
    }
    let text = String(decoding: cell, as: UTF8.self).drop { $0 == " " }
    let trimmed = text.prefix(text.count - text.reversed().prefix { $0 == " " }.count)
    // Hexadecimal floats are Swift's, not those of tables.
    return trimmed.contains { $0 == "x" || $0 == "X" } ? nil : Double(trimmed)
  }

  static func boolean(_ cell: UnsafeBufferPointer<UInt8>) -> Bool? {
    switch String(decoding: cell, as: UTF8.self).lowercased() {
    case "true", "t": true
    case "false", "f": false
    default: nil
    }
  }

  /// A list in one cell, its items separated by `;`, as `ValueCodec` writes it.
  static func list(_ cell: UnsafeBufferPointer<UInt8>, of element: ValueType) -> [UInt8]? {
    var items: [PropertyValue] = []
    let parts = cell.isEmpty ? [] : cell.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
    for part in parts {
      let part = UnsafeBufferPointer(rebasing: part)
      switch element {
      case .integer:
        guard let value = integer(part) else { return nil }
        items.append(.integer(value))
      case .float:
        guard let value = float(part) else { return nil }
        items.append(.float(value))
      case .boolean:
        guard let value = boolean(part) else { return nil }
        items.append(.boolean(value))
      case .string:
        guard isUTF8(part) else { return nil }
        items.append(.string(String(decoding: part, as: UTF8.self)))
      case .temporal(let kind):
        guard let value = TemporalSyntax.value(part, of: kind) else { return nil }
        items.append(.temporal(value))
      case .list: return nil
      }
    }
    var bytes: [UInt8] = []
    ValueCodec.encode(.list(items), into: &bytes)
    return bytes
  }

  static func isUTF8(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    var place = 0
    while place + 8 <= cell.count {
      let word = UnsafeRawPointer(cell.baseAddress.unsafelyUnwrapped + place).loadUnaligned(as: UInt64.self)
      if word & 0x8080_8080_8080_8080 != 0 { break }
      place += 8
    }
    while place < cell.count, cell[place] < 0x80 { place += 1 }
    return place == cell.count || String(validating: cell[place...], as: UTF8.self) != nil
  }
}
