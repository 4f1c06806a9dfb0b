/// Numbers and strings.
extension Lexer {
  mutating func number() throws(Fault) -> Token {
    let start = offset
    if byte(at: start) == UInt8(ascii: "0"), let mark = byte(at: start + 1) {
      if mark == UInt8(ascii: "x") || mark == UInt8(ascii: "X") {
        return try prefixed(radix: 16, from: start)
      }
      if mark == UInt8(ascii: "o") || mark == UInt8(ascii: "O") { return try prefixed(radix: 8, from: start) }
    }
    var isFloat = false
    skipDigits()
    if byte(at: offset) == UInt8(ascii: "."), isDigit(at: offset + 1) {
      isFloat = true
      offset += 1
      skipDigits()
    }
    if byte(at: offset) == UInt8(ascii: "e") || byte(at: offset) == UInt8(ascii: "E") {
      let signed = byte(at: offset + 1) == UInt8(ascii: "-") || byte(at: offset + 1) == UInt8(ascii: "+")
      if isDigit(at: offset + (signed ? 2 : 1)) {
        isFloat = true
        offset += signed ? 2 : 1
        skipDigits()
      }
    }
    if takesTrailingLetters() { return token(.malformedNumber, from: start) }
    let text = String(decoding: bytes[start..<offset], as: UTF8.self)
    return isFloat ? try float(text, from: start) : try integer(text, radix: 10, from: start)
  }

  private mutating func prefixed(radix: Int, from start: Int) throws(Fault) -> Token {
    offset = start + 2
    let digits = offset
    while let byte = byte(at: offset), Character(UnicodeScalar(byte)).isHexDigit { offset += 1 }
    if takesTrailingLetters() { return token(.malformedNumber, from: start) }
    let text = String(decoding: bytes[digits..<offset], as: UTF8.self)
    return try integer(text, radix: radix, from: start)
  }

  private func integer(_ text: String, radix: Int, from start: Int) throws(Fault) -> Token {
    let range = SourceRange(start: start, end: offset)
    let isNumber = !text.isEmpty && text.allSatisfy { ($0.hexDigitValue ?? radix) < radix }
    guard isNumber else { return token(.malformedNumber, from: start) }
    guard let value = UInt64(text, radix: radix), value <= UInt64(Int64.max) + 1 else {
      throw .syntax(.integerOverflow, at: range, "whole numbers go up to \(Int64.max)")
    }
    return token(.integer(value), from: start)
  }

  private func float(_ text: String, from start: Int) throws(Fault) -> Token {
    guard let value = Double(text.hasPrefix(".") ? "0" + text : text), value.isFinite else {
      throw .syntax(
        .floatingPointOverflow, at: SourceRange(start: start, end: offset),
        "numbers go up to \(Double.greatestFiniteMagnitude)")
    }
    return token(.float(value), from: start)
  }

  private mutating func skipDigits() {
    while isDigit(at: offset) { offset += 1 }
  }

  /// Takes letters that follow a number, which make it none.
  private mutating func takesTrailingLetters() -> Bool {
    let end = offset
    while let byte = byte(at: offset),
      byte == UInt8(ascii: "_") || Character(UnicodeScalar(byte)).isLetter && byte < 0x80
        || isDigit(at: offset)
    {
      offset += 1
    }
    return offset > end
  }

  mutating func string(quote: UInt8) throws(Fault) -> String {
    let start = offset
    var text: [UInt8] = []
    offset += 1
    while let byte = byte(at: offset) {
      offset += 1
      if byte == quote { return String(decoding: text, as: UTF8.self) }
      if byte == UInt8(ascii: "\\") {
        try escape(into: &text)
      } else {
        text.append(byte)
      }
    }
    throw .syntax(
      .unexpectedSyntax, at: SourceRange(start: start, end: start + 1), "this string is never closed",
      suggestion: "close it with \(Character(UnicodeScalar(quote)))")
  }

  private mutating func escape(into text: inout [UInt8]) throws(Fault) {
    let start = offset - 1
    guard let byte = byte(at: offset) else { return }
    offset += 1
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "`"): text.append(byte)
    case UInt8(ascii: "b"): text.append(8)
    case UInt8(ascii: "f"): text.append(12)
    case UInt8(ascii: "n"): text.append(10)
    case UInt8(ascii: "r"): text.append(13)
    case UInt8(ascii: "t"): text.append(9)
    case UInt8(ascii: "u"): text += Array(String(try unicodeEscape(digits: 4, from: start)).utf8)
    case UInt8(ascii: "U"): text += Array(String(try unicodeEscape(digits: 8, from: start)).utf8)
    default:
      throw .syntax(
        .unexpectedSyntax, at: SourceRange(start: start, end: offset), "this escape has no meaning",
        suggestion: "write '\\\\' for a backslash")
    }
  }

  private mutating func unicodeEscape(digits: Int, from start: Int) throws(Fault) -> Character {
    guard let high = hexadecimal(digits: digits) else { throw invalidEscape(digits: digits, from: start) }
    if let scalar = Unicode.Scalar(high) { return Character(scalar) }
    let isPair =
      digits == 4 && byte(at: offset) == UInt8(ascii: "\\") && byte(at: offset + 1) == UInt8(ascii: "u")
    if (0xD800..<0xDC00).contains(high), isPair {
      offset += 2
      if let low = hexadecimal(digits: 4), (0xDC00..<0xE000).contains(low),
        let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
      {
        return Character(scalar)
      }
    }
    throw invalidEscape(digits: digits, from: start)
  }

  private mutating func hexadecimal(digits: Int) -> UInt32? {
    guard offset + digits <= bytes.count else { return nil }
    let text = String(decoding: bytes[offset..<offset + digits], as: UTF8.self)
    guard text.utf8.count == digits, text.allSatisfy(\.isHexDigit) else { return nil }
    offset += digits
    return UInt32(text, radix: 16)
  }

  private func invalidEscape(digits: Int, from start: Int) -> Fault {
    .syntax(
      .invalidUnicodeLiteral, at: SourceRange(start: start, end: min(offset + digits, bytes.count)),
      "a character's code has \(digits) hexadecimal digits and must name a Unicode scalar")
  }
}
