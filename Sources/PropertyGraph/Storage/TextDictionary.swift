/// Texts and their numbers, each text kept once, in contiguous memory.
struct TextDictionary: Sendable {
  /// Where each text starts in `bytes`, and at the end where the last one ends.
  let offsets: ContiguousView<Int64>
  /// The texts, UTF-8, one after the other.
  let bytes: ContiguousView<UInt8>
  /// A hash table with open addressing: the numbers of texts, -1 where there is none; a power of two of places.
  let slots: ContiguousView<Int32>

  static let empty = TextDictionary(offsets: [0], bytes: [], slots: [])

  var count: Int { offsets.count - 1 }

  /// The text of a number.
  subscript(number: Int32) -> String { String(decoding: utf8(number), as: UTF8.self) }

  /// The bytes of a text.
  func utf8(_ number: Int32) -> UnsafeBufferPointer<UInt8> {
    let start = Int(offsets.elements[Int(number)])
    let end = Int(offsets.elements[Int(number) + 1])
    return UnsafeBufferPointer(rebasing: bytes.elements[start..<end])
  }

  /// The number of a text that is there.
  func number(of text: String) -> Int32? {
    guard slots.count > 0 else { return nil }
    var text = text
    return text.withUTF8 { wanted in
      let mask = slots.count - 1
      var slot = Int(truncatingIfNeeded: ByteHash.hash(UnsafeRawBufferPointer(wanted))) & mask
      // A damaged table could be full; it is walked once at most.
      for _ in 0...mask {
        let number = slots.elements[slot]
        if number < 0 { return nil }
        if UnsafeRawBufferPointer(utf8(number)).isEqual(to: UnsafeRawBufferPointer(wanted)) { return number }
        slot = (slot + 1) & mask
      }
      return nil
    }
  }
}

/// Collects texts and gives each a number.
public struct TextDictionaryBuilder: Sendable {
  private var offsets: [Int64] = [0]
  private var bytes: [UInt8] = []
  private var slots = [Int32](repeating: -1, count: 16)

  /// Creates an empty dictionary.
  public init() {}

  /// How many different texts there are.
  public var count: Int { offsets.count - 1 }

  /// The number of a text, which is new if the text was not there.
  public mutating func intern(_ text: String) -> Int32 {
    var text = text
    return text.withUTF8 { intern($0) }
  }

  /// The number of a text given as UTF-8, which is new if the text was not there.
  public mutating func intern(_ text: UnsafeBufferPointer<UInt8>) -> Int32 {
    let slot = slot(of: UnsafeRawBufferPointer(text))
    if slots[slot] >= 0 { return slots[slot] }
    let number = Int32(count)
    slots[slot] = number
    bytes.append(contentsOf: text)
    offsets.append(Int64(bytes.count))
    if count * 2 > slots.count { grow() }
    return number
  }

  /// The number of a text given as UTF-8; `nil` if it is not there.
  public func number(of text: UnsafeBufferPointer<UInt8>) -> Int32? {
    let number = slots[slot(of: UnsafeRawBufferPointer(text))]
    return number < 0 ? nil : number
  }

  /// The place of a text in the hash table, or the free one it belongs to.
  private func slot(of wanted: UnsafeRawBufferPointer) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: ByteHash.hash(wanted)) & mask
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      let range = Int(offsets[number])..<Int(offsets[number + 1])
      let isSame = bytes.withUnsafeBytes { UnsafeRawBufferPointer(rebasing: $0[range]).isEqual(to: wanted) }
      if isSame { break }
      slot = (slot + 1) & mask
    }
    return slot
  }

  /// Calls `body` with the UTF-8 of a text that is there.
  public func withUTF8<Result>(
    of number: Int32, _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) rethrows -> Result {
    let range = Int(offsets[Int(number)])..<Int(offsets[Int(number) + 1])
    return try bytes.withUnsafeBufferPointer { try body(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  /// A text by its number.
  subscript(number: Int32) -> String { withUTF8(of: number) { String(decoding: $0, as: UTF8.self) } }

  func freeze() -> TextDictionary {
    TextDictionary(
      offsets: ContiguousView(offsets), bytes: ContiguousView(bytes), slots: ContiguousView(slots))
  }

  private mutating func grow() {
    let mask = slots.count * 2 - 1
    slots = [Int32](repeating: -1, count: mask + 1)
    bytes.withUnsafeBytes { bytes in
      for number in 0..<count {
        let text = UnsafeRawBufferPointer(rebasing: bytes[Int(offsets[number])..<Int(offsets[number + 1])])
        var slot = Int(truncatingIfNeeded: ByteHash.hash(text)) & mask
        while slots[slot] >= 0 { slot = (slot + 1) & mask }
        slots[slot] = Int32(number)
      }
    }
  }
}

extension UnsafeRawBufferPointer {
  /// Whether two pieces of memory hold the same bytes.
  func isEqual(to other: UnsafeRawBufferPointer) -> Bool {
    guard count == other.count else { return false }
    var place = 0
    while place + 8 <= count {
      let one = loadUnaligned(fromByteOffset: place, as: UInt64.self)
      if one != other.loadUnaligned(fromByteOffset: place, as: UInt64.self) { return false }
      place += 8
    }
    while place < count {
      if self[place] != other[place] { return false }
      place += 1
    }
    return true
  }
}
