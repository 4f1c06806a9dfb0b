/// How the single fields of a gazetteer are written, in whatever format; failures say what to do.
enum FieldSyntax {
  /// Why a field was not taken.
  struct Failure: Error {
    var code: GazetteerDiagnostic.Code
    var message: String
  }

  /// A kind of name and whether it needs context.
  struct NameKind: Hashable {
    var kind: EntityName.Kind
    var needsContext: Bool

    /// Whether a kind was named at all, not only that it needs context.
    var namesKind = false
  }

  /// The longest key, in bytes.
  static let longestKey = 200

  /// Checks a key: any characters but white space, control characters and quotes.
  static func key(_ text: String) throws(Failure) -> String {
    if text.isEmpty {
      throw Failure(code: .key, message: "the key is empty; give the entity one, such as 'vladimir-putin'")
    }
    if text.utf8.count > longestKey {
      throw Failure(
        code: .key, message: "the key is \(text.utf8.count) bytes long; keep it within \(longestKey)")
    }
    if text.utf8.allSatisfy({ isLetterOrDigit($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }) {
      return text
    }
    for scalar in text.unicodeScalars {
      let isBad =
        scalar.properties.isWhitespace || scalar == "\"" || scalar == "'" || scalar == "`"
        || [.control, .format, .surrogate, .unassigned, .lineSeparator].contains(
          scalar.properties.generalCategory)
      guard isBad else { continue }
      let what = scalar.properties.isWhitespace ? "white space" : "the character U+\(hex(scalar))"
      throw Failure(
        code: .key,
        message: "the key '\(text)' contains \(what); write it as a slug, such as '\(slug(of: text))'")
    }
    return text
  }

  /// Finds a type by its name.
  static func type(_ text: String) throws(Failure) -> EntityType {
    if let type = EntityType(named: text) { return type }
    let nearest = Suggestion.nearest(to: text, among: EntityType.all.map(\.name))
    throw Failure(
      code: .type,
      message: "the type '\(text)' is not known; "
        + (nearest.map { "did you mean '\($0)'? " } ?? "") + "Types: \(Suggestion.typeNames)")
  }

  /// Checks a language code: two or three letters, and subtags such as `zh-Hant`; nothing means `und`.
  static func language(_ text: String) throws(Failure) -> String {
    if text.isEmpty { return "und" }
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let isCode =
      (2...3).contains(parts[0].count) && parts[0].allSatisfy(isLetter)
      && parts.dropFirst().allSatisfy { (1...8).contains($0.count) && $0.allSatisfy(isLetterOrDigit) }
    if isCode {
      let isLower = parts[0].allSatisfy { $0 & 0x20 != 0 }
      return isLower
        ? text : String(decoding: parts[0], as: UTF8.self).lowercased() + text.dropFirst(parts[0].count)
    }
    let code = languageCodes[text.lowercased()]
    throw Failure(
      code: .language,
      message: "'\(text)' is not a language code; write "
        + (code.map { "'\($0)'" } ?? "an ISO 639 code such as 'ar' or 'en'"))
  }

  /// Reads a kind: one of the kinds, or `needs-context`, or both; `surname?` is short for a surname that
  /// needs context. Nothing means an alias.
  static func nameKind(_ text: String) throws(Failure) -> NameKind {
    var result = NameKind(kind: .alias, needsContext: false)
    for part in text.split(whereSeparator: { $0 == "," || $0 == ";" || $0 == "+" || $0 == " " }) {
      var word = part
      if word.last == "?" {
        result.needsContext = true
        word = word.dropLast()
      }
      let name = word.lowercased()
      if let kind = EntityName.Kind(rawValue: name) {
        result.kind = kind
        result.namesKind = true
      } else if name == "needs-context" {
        result.needsContext = true
      } else if !name.isEmpty {
        let candidates = EntityName.Kind.allCases.map(\.rawValue) + ["needs-context"]
        let nearest = Suggestion.nearest(to: name, among: candidates)
        throw Failure(
          code: .kind,
          message: "the kind '\(word)' is not known; " + (nearest.map { "did you mean '\($0)'? " } ?? "")
            + "Kinds: \(Suggestion.kindNames); with '?' at its end or ', needs-context' it needs context")
      }
    }
    return result
  }

  /// Checks a date, ISO 8601 with the precision of a year, a month or a day.
  static func date(_ text: String) throws(Failure) -> String {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let digits = parts.map { $0.allSatisfy(isDigit) ? Int(String(decoding: $0, as: UTF8.self)) ?? -1 : -1 }
    let isDate =
      (1...3).contains(parts.count) && parts[0].count == 4 && digits[0] > 0
      && (parts.count < 2 || parts[1].count == 2 && (1...12).contains(digits[1]))
      && (parts.count < 3 || parts[2].count == 2 && (1...31).contains(digits[2]))
    if isDate { return text }
    throw Failure(
      code: .date, message: "'\(text)' is not a date; write it as 2024, 2024-05 or 2024-05-07")
  }

  private static func slug(of text: String) -> String {
    let words = text.lowercased().split { !($0.isLetter || $0.isNumber) }
    return words.isEmpty ? "vladimir-putin" : words.joined(separator: "-")
  }

  private static func hex(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  private static func isLetterOrDigit(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) }

  private static let languageCodes = [
    "arabic": "ar", "chinese": "zh", "english": "en", "french": "fr", "german": "de", "hebrew": "he",
    "japanese": "ja", "korean": "ko", "kurdish": "ku", "persian": "fa", "farsi": "fa", "portuguese": "pt",
    "russian": "ru", "spanish": "es", "turkish": "tr", "ukrainian": "uk", "urdu": "ur", "العربية": "ar",
  ]
}
