import Crypto

/// Identifiers derived from content: the first 63 bits of the SHA-256 of what they stand for.
///
/// Two machines that store the same thing give it the same number, so files can be merged and a second run
/// changes nothing. With 63 bits, a hundred million rows collide with a probability below one in a thousand.
struct ContentID {
  private var hash = SHA256()

  /// Starts the identifier of one kind of thing; equal content of different kinds gives different numbers.
  init(_ kind: String) { add(kind) }

  /// Adds a text. Its length goes in first, so that "ab" + "c" and "a" + "bc" differ.
  mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      add(bytes.count)
      hash.update(bufferPointer: UnsafeRawBufferPointer(bytes))
    }
  }

  /// Adds a number.
  mutating func add(_ number: Int) {
    withUnsafeBytes(of: Int64(number).littleEndian) { hash.update(bufferPointer: $0) }
  }

  /// Adds both ends of a span.
  mutating func add(_ span: Range<Int>) {
    add(span.lowerBound)
    add(span.upperBound)
  }

  /// The identifier: never negative.
  var value: Int64 { Self.number(hash.finalize()) }

  /// The whole hash in hexadecimal, for fingerprints.
  var hexadecimal: String { Self.hexadecimal(hash.finalize()) }

  /// The identifier of an entity.
  static func entity(key: String) -> Int64 {
    var id = ContentID("entity")
    id.add(key)
    return id.value
  }

  /// The identifier of a document, from the hash of its text.
  static func document(sha256: [UInt8]) -> Int64 { number(sha256) }

  private static func number(_ bytes: some Sequence<UInt8>) -> Int64 {
    var value: UInt64 = 0
    for byte in bytes.prefix(8) { value = value << 8 | UInt64(byte) }
    return Int64(value >> 1)
  }

  private static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
