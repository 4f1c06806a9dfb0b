/// Splits a query into tokens.
///
/// Words follow Unicode identifiers (UAX #31) plus the zero-width non-joiner; comments are `//` and `/* */`.
struct Lexer {
  let source: String
  let bytes: [UInt8]
  var offset = 0

  init(_ source: String) {
    self.source = source
    bytes = Array(source.utf8)
  }

  /// All tokens, the last of kind `end`.
  static func tokens(of source: String) throws(Fault) -> [Token] {
    var lexer = Lexer(source)
    var tokens: [Token] = []
    while true {
      let token = try lexer.next()
      tokens.append(token)
      if token.kind == .end { return tokens }
    }
  }

  private mutating func next() throws(Fault) -> Token {
    try skipBlanks()
    let start = offset
    guard start < bytes.count else { return token(.end, from: start) }
    let byte = bytes[start]
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      return try number()
    case UInt8(ascii: ".") where isDigit(at: start + 1):
      return try number()
    case UInt8(ascii: "'"), UInt8(ascii: "\""):
      let text = try string(quote: byte)
      return token(.string(text), from: start)
    case UInt8(ascii: "`"):
      let name = try quotedName()
      return token(.quotedName(name), from: start)
    case UInt8(ascii: "$"):
      return try parameter()
    default:
      if let word = try word() { return token(.word(word), from: start) }
      if let symbol = symbol() { return token(.symbol(symbol), from: start) }
      throw unexpectedCharacter()
    }
  }

  func token(_ kind: Token.Kind, from start: Int) -> Token {
    Token(kind: kind, range: SourceRange(start: start, end: offset))
  }

  func byte(at place: Int) -> UInt8? { place < bytes.count ? bytes[place] : nil }

  func isDigit(at place: Int) -> Bool {
    byte(at: place).map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ?? false
  }

  /// The scalar at a place, with its length in bytes; the text is valid UTF-8.
  private func scalar(at place: Int) -> (scalar: Unicode.Scalar, length: Int)? {
    guard place < bytes.count else { return nil }
    let length =
      switch bytes[place] {
      case ..<0x80: 1
      case ..<0xE0: 2
      case ..<0xF0: 3
      default: 4
      }
    let text = String(decoding: bytes[place..<min(place + length, bytes.count)], as: UTF8.self)
    return text.unicodeScalars.first.map { ($0, length) }
  }

  private mutating func skipBlanks() throws(Fault) {
    while let (scalar, length) = scalar(at: offset) {
      if scalar.properties.isWhitespace || Self.isDirectionMark(scalar)
        || (0x1C...0x1F).contains(scalar.value)
      {
        offset += length
      } else if scalar == "/", byte(at: offset + 1) == UInt8(ascii: "/") {
        while let byte = byte(at: offset), byte != UInt8(ascii: "\n"), byte != UInt8(ascii: "\r") {
          offset += 1
        }
      } else if scalar == "/", byte(at: offset + 1) == UInt8(ascii: "*") {
        try skipBlockComment()
      } else {
        return
      }
    }
  }

  private mutating func skipBlockComment() throws(Fault) {
    let start = offset
    offset += 2
    while offset + 1 < bytes.count {
      if bytes[offset] == UInt8(ascii: "*"), bytes[offset + 1] == UInt8(ascii: "/") {
        offset += 2
        return
      }
      offset += 1
    }
    throw .syntax(
      .unexpectedSyntax, at: SourceRange(start: start, end: start + 2), "this comment is never closed",
      suggestion: "close it with '*/'")
  }

  /// Marks that editors put around right-to-left text, and the byte-order mark.
  private static func isDirectionMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200E, 0x200F, 0x061C, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }

  private mutating func word() throws(Fault) -> String? {
    let start = offset
    guard let (first, length) = scalar(at: start), first == "_" || first.properties.isXIDStart else {
      return nil
    }
    offset += length
    while let (scalar, length) = scalar(at: offset),
      scalar.properties.isXIDContinue || scalar.value == 0x200C
    {
      offset += length
    }
    return String(decoding: bytes[start..<offset], as: UTF8.self)
  }

  private mutating func quotedName() throws(Fault) -> String {
    let start = offset
    var name: [UInt8] = []
    offset += 1
    while let byte = byte(at: offset) {
      offset += 1
      guard byte == UInt8(ascii: "`") else {
        name.append(byte)
        continue
      }
      guard self.byte(at: offset) == UInt8(ascii: "`") else { return String(decoding: name, as: UTF8.self) }
      name.append(byte)
      offset += 1
    }
    throw .syntax(
      .unexpectedSyntax, at: SourceRange(start: start, end: start + 1), "this name is never closed",
      suggestion: "close it with '`'")
  }

  private mutating func parameter() throws(Fault) -> Token {
    let start = offset
    offset += 1
    if byte(at: offset) == UInt8(ascii: "`") {
      let name = try quotedName()
      return token(.parameter(name), from: start)
    }
    if let name = try word() { return token(.parameter(name), from: start) }
    let digits = offset
    while isDigit(at: offset) { offset += 1 }
    guard offset > digits else {
      throw .syntax(
        .unexpectedSyntax, at: SourceRange(start: start, end: offset), "a parameter needs a name after '$'")
    }
    return token(.parameter(String(decoding: bytes[digits..<offset], as: UTF8.self)), from: start)
  }

  private mutating func symbol() -> Token.Symbol? {
    for length in [3, 2, 1] where offset + length <= bytes.count {
      let text = String(decoding: bytes[offset..<offset + length], as: UTF8.self)
      if let symbol = Token.Symbol(rawValue: text) {
        offset += length
        return symbol
      }
    }
    return nil
  }

  private func unexpectedCharacter() -> Fault {
    let (scalar, length) = scalar(at: offset) ?? (" ", 1)
    let range = SourceRange(start: offset, end: offset + length)
    return scalar.isASCII
      ? .syntax(.unexpectedSyntax, at: range, "'\(scalar)' has no meaning here")
      : .syntax(.invalidUnicodeCharacter, at: range, "the character '\(scalar)' has no meaning here")
  }
}
