/// The scripts whose letters the spelling model knows.
public enum Script: UInt8, Sendable, CaseIterable {
  /// Any other: such names are compared letter by letter.
  case other
  case arabic, latin, cyrillic, greek, hebrew, hangul, katakana

  /// The script of a folded scalar; `nil` for digits and marks that every script shares.
  package init?(scalar: UInt32) {
    switch scalar {
    case 0x61...0x7A, 0xDF...0x24F: self = .latin
    case 0x370...0x3FF: self = .greek
    case 0x400...0x52F: self = .cyrillic
    case 0x5D0...0x5EA: self = .hebrew
    case 0x621...0x65F, 0x66E...0x6EF, 0x750...0x77F: self = .arabic
    case 0x1100...0x11FF: self = .hangul
    case 0x3099, 0x309A, 0x30A1...0x30FC: self = .katakana
    case 0...0x60: return nil
    default: self = .other
    }
  }

  /// For each letter the number of its script, `shared` where every script has it.
  static let table = LetterTable(repeating: shared) { codes in
    for letter in 0..<1 << 16 {
      if let script = Script(scalar: UInt32(letter)) { codes[letter] = script.rawValue }
    }
  }
  static let shared: UInt8 = 0xFF

  /// The name of the script in the table of learnt costs.
  package var tableName: String { "\(self)" }
}
