/// Turns the bytes that a terminal sends into keys.
///
/// Knows UTF-8, the control characters of Emacs-like editing, the sequences of xterm (ECMA-48) for arrows and
/// editing keys, and bracketed paste. A sequence it does not know is passed over whole.
struct KeyDecoder {
  private var pending: [UInt8] = []
  private var pasted: [UInt8]?

  private static let pasteStart: [UInt8] = Array("\u{1B}[200~".utf8)
  private static let pasteEnd: [UInt8] = Array("\u{1B}[201~".utf8)

  /// The keys that more bytes complete. What is incomplete waits for the next call, but for a lone escape,
  /// which terminals send in one piece with what belongs to it.
  mutating func keys(_ bytes: some Sequence<UInt8>) -> [Key] {
    pending += bytes
    var keys: [Key] = []
    var position = 0
    while position < pending.count {
      guard let (key, length) = next(at: position) else { break }
      if let key { append(key, to: &keys) }
      position += length
    }
    pending.removeFirst(position)
    return keys
  }

  private func append(_ key: Key, to keys: inout [Key]) {
    if case .text(let text) = key, case .text(let before)? = keys.last {
      keys[keys.count - 1] = .text(before + text)
    } else {
      keys.append(key)
    }
  }

  /// The key at a position and how many bytes it takes; `nil` when bytes are missing, no key where there is
  /// nothing to do.
  private mutating func next(at start: Int) -> (Key?, Int)? {
    if pasted != nil { return paste(at: start) }
    let byte = pending[start]
    if byte == 0x1B { return sequence(at: start) }
    if byte < 0x20 || byte == 0x7F { return (Self.control[byte], 1) }
    let length = Self.length(startingWith: byte)
    guard start + length <= pending.count else { return nil }
    return (.text(String(decoding: pending[start..<start + length], as: UTF8.self)), length)
  }

  private mutating func paste(at start: Int) -> (Key?, Int)? {
    guard let end = Self.index(of: Self.pasteEnd, in: pending, from: start) else {
      // The end may be cut in two; what comes before it is surely pasted.
      let safe = max(start, pending.count - Self.pasteEnd.count + 1)
      guard safe > start else { return nil }
      pasted?.append(contentsOf: pending[start..<safe])
      return (nil, safe - start)
    }
    let bytes = (pasted ?? []) + pending[start..<end]
    pasted = nil
    let text = String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n").replacing(
      "\r", with: "\n")
    return (text.isEmpty ? nil : .paste(text), end - start + Self.pasteEnd.count)
  }

  private mutating func sequence(at start: Int) -> (Key?, Int)? {
    guard start + 1 < pending.count else { return (.escape, 1) }
    switch pending[start + 1] {
    case UInt8(ascii: "["): break
    case UInt8(ascii: "O"):
      guard start + 2 < pending.count else { return nil }
      return (Self.finals[pending[start + 2]], 3)
    case 0x0D, 0x0A: return (.lineBreak, 2)
    case UInt8(ascii: "b"), UInt8(ascii: "B"): return (.wordLeft, 2)
    case UInt8(ascii: "f"), UInt8(ascii: "F"): return (.wordRight, 2)
    case 0x7F, 0x08: return (.killWord, 2)
    default: return (.escape, 1)
    }
    var end = start + 2
    while end < pending.count, !(0x40...0x7E).contains(pending[end]) { end += 1 }
    guard end < pending.count else { return nil }
    let length = end - start + 1
    if Array(pending[start...end]) == Self.pasteStart {
      pasted = []
      return (nil, length)
    }
    let parameters = pending[(start + 2)..<end].split(separator: UInt8(ascii: ";"))
    let numbers = parameters.map { Int(String(decoding: $0, as: UTF8.self)) ?? 0 }
    if pending[end] == UInt8(ascii: "~") { return (numbers.first.flatMap { Self.numbered[$0] }, length) }
    let key = Self.finals[pending[end]]
    // Modified arrows carry the modifier behind a semicolon: 3 Alt, 5 Ctrl.
    if numbers.count == 2, numbers[1] == 3 || numbers[1] == 5 {
      if key == .left { return (.wordLeft, length) }
      if key == .right { return (.wordRight, length) }
    }
    return (key, length)
  }

  private static func length(startingWith byte: UInt8) -> Int {
    switch byte {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
  }

  private static func index(of part: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    guard bytes.count - start >= part.count else { return nil }
    return (start...(bytes.count - part.count)).first { bytes[$0..<$0 + part.count].elementsEqual(part) }
  }

  private static let control: [UInt8: Key] = [
    0x01: .home, 0x02: .left, 0x03: .interrupt, 0x04: .endOfInput, 0x05: .end, 0x06: .right, 0x08: .backspace,
    0x09: .tab, 0x0A: .lineBreak, 0x0B: .killToEnd, 0x0C: .clearScreen, 0x0D: .enter, 0x0E: .down,
    0x10: .up, 0x12: .search, 0x15: .killToStart, 0x17: .killWord, 0x19: .yank, 0x7F: .backspace,
  ]

  private static let finals: [UInt8: Key] = [
    UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right, UInt8(ascii: "D"): .left,
    UInt8(ascii: "H"): .home, UInt8(ascii: "F"): .end,
  ]

  private static let numbered: [Int: Key] = [1: .home, 3: .delete, 4: .end, 7: .home, 8: .end]
}
