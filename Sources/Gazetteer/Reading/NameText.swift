/// Cleans names as they come out of spreadsheets and says which ones are too short to be safe.
enum NameText {
  /// A name without white space and direction marks around it, and with control characters inside it, such as
  /// the line breaks of a spreadsheet's cell, turned into spaces; `nil` when it is not UTF-8.
  static func clean(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    var start = 0
    var end = bytes.count
    while start < end, let length = blankLength(at: start, in: bytes, end: end) { start += length }
    while start < end, let length = blankLength(before: end, in: bytes, start: start) { end -= length }
    let name = UnsafeBufferPointer(rebasing: bytes[start..<end])
    if name.contains(where: { $0 < 0x20 }) {
      return String(validating: name.map { $0 < 0x20 ? 0x20 : $0 }, as: UTF8.self)
    }
    // Several times faster than validating: what is well-formed comes out as it went in.
    var text = String(decoding: name, as: UTF8.self)
    let isWellFormed = text.withUTF8 { own in
      own.count == name.count && own.indices.allSatisfy { own[$0] == name[$0] }
    }
    return isWellFormed ? text : nil
  }

  /// The same for text.
  static func clean(_ text: String) -> String {
    var text = text
    return text.withUTF8 { clean($0) } ?? text
  }

  /// Why a name would match far too much, or `nil` when it would not.
  ///
  /// One letter of an alphabet is as likely a proclitic, an initial or an item of a list; one ideograph or
  /// syllable may well be a name.
  static func weakness(of name: String) -> String? {
    if name.utf8.count <= 12 {
      var letters = 0
      for scalar in name.unicodeScalars {
        if scalar.value >= 0x2E80, scalar.properties.isAlphabetic { return nil }
        if scalar.value != 0x640, scalar.properties.isLetterOrDigit { letters += 1 }
      }
      if letters == 1 { return "is a single letter" }
    }
    let hasLetter = name.utf8.contains { $0 >= 0x80 || (0x61...0x7A).contains($0 | 0x20) }
    return hasLetter ? nil : "has no letter"
  }

  /// The length of the blank that starts at an offset: white space, a direction mark, a byte-order mark.
  private static func blankLength(at index: Int, in bytes: UnsafeBufferPointer<UInt8>, end: Int) -> Int? {
    let byte = bytes[index]
    if byte <= 0x20 { return 1 }
    if byte == 0xC2, index + 1 < end, bytes[index + 1] == 0xA0 { return 2 }
    if index + 2 < end, isBlank(byte, bytes[index + 1], bytes[index + 2]) { return 3 }
    return nil
  }

  /// The length of the blank that ends at an offset.
  private static func blankLength(before end: Int, in bytes: UnsafeBufferPointer<UInt8>, start: Int) -> Int? {
    if bytes[end - 1] <= 0x20 { return 1 }
    if end - start >= 2, bytes[end - 2] == 0xC2, bytes[end - 1] == 0xA0 { return 2 }
    if end - start >= 3, isBlank(bytes[end - 3], bytes[end - 2], bytes[end - 1]) { return 3 }
    return nil
  }

  /// Whether three bytes are one of U+200B, U+200E…200F, U+2028…202E, U+2066…2069 and U+FEFF.
  private static func isBlank(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch (first, second) {
    case (0xE2, 0x80): third == 0x8B || (0x8E...0x8F).contains(third) || (0xA8...0xAE).contains(third)
    case (0xE2, 0x81): (0xA6...0xA9).contains(third)
    case (0xEF, 0xBB): third == 0xBF
    default: false
    }
  }
}

extension Unicode.Scalar.Properties {
  /// Whether the scalar is a letter or a digit, marks left out.
  fileprivate var isLetterOrDigit: Bool {
    switch generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber:
      true
    default: false
    }
  }
}
