/// Takes the escapes out of JSON strings, into a buffer that is used again for the next.
public struct JSONStringDecoder {
  /// The last string decoded, UTF-8 as far as its bytes were.
  public private(set) var bytes: [UInt8] = []

  /// Creates a decoder.
  public init() {}

  /// Decodes what stands between the quotes of a string. Surrogates must come in pairs.
  ///
  /// - Returns: whether all escapes mean something.
  public mutating func decode(_ string: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.removeAll(keepingCapacity: true)
    var position = 0
    while position < string.count {
      let next = JSONObjectLine.firstSpecial(in: string, from: position)
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: string[position..<next]))
      guard next < string.count else { return true }
      guard string[next] == UInt8(ascii: "\\"), next + 1 < string.count else { return false }
      position = next + 2
      switch string[next + 1] {
      case UInt8(ascii: "n"): bytes.append(0x0A)
      case UInt8(ascii: "t"): bytes.append(0x09)
      case UInt8(ascii: "r"): bytes.append(0x0D)
      case UInt8(ascii: "b"): bytes.append(0x08)
      case UInt8(ascii: "f"): bytes.append(0x0C)
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): bytes.append(string[next + 1])
      case UInt8(ascii: "u"): guard appendScalar(string, &position) else { return false }
      default: return false
      }
    }
    return true
  }

  /// Appends the scalar whose hexadecimal digits begin at a position, and passes them.
  private mutating func appendScalar(_ string: UnsafeBufferPointer<UInt8>, _ position: inout Int) -> Bool {
    guard var value = Self.unit(string, position) else { return false }
    position += 4
    if 0xD800..<0xDC00 ~= value {
      guard position + 1 < string.count, string[position] == UInt8(ascii: "\\"),
        string[position + 1] == UInt8(ascii: "u"), let low = Self.unit(string, position + 2),
        0xDC00..<0xE000 ~= low
      else { return false }
      value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
      position += 6
    }
    guard let scalar = Unicode.Scalar(value), let encoded = UTF8.encode(scalar) else { return false }
    bytes.append(contentsOf: encoded)
    return true
  }

  /// The number that four hexadecimal digits write.
  private static func unit(_ string: UnsafeBufferPointer<UInt8>, _ position: Int) -> UInt32? {
    guard position + 4 <= string.count else { return nil }
    var value: UInt32 = 0
    for index in position..<position + 4 {
      switch string[index] {
      case 0x30...0x39: value = value << 4 | UInt32(string[index] - 0x30)
      case 0x41...0x46: value = value << 4 | UInt32(string[index] - 0x37)
      case 0x61...0x66: value = value << 4 | UInt32(string[index] - 0x57)
      default: return nil
      }
    }
    return value
  }
}
