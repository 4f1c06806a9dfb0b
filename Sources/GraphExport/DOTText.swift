/// Text made safe for Graphviz: labels, tooltips, identifiers and addresses as quoted DOT strings.
enum DOTText {
  /// Lines as a quoted DOT tooltip. Graphviz undoes the backslashes of tooltips twice.
  static func tooltip(_ lines: [String]) -> String {
    "\"" + lines.map { escaped($0, backslash: "\\\\\\\\") }.joined(separator: "\\n") + "\""
  }

  /// Lines as a quoted DOT label, each a name or phrase isolated from the others' direction.
  static func label(_ lines: [String]) -> String {
    "\"" + lines.map { escaped(isolated($0), backslash: "\\\\") }.joined(separator: "\\n") + "\""
  }

  /// A phrase between U+2068 and U+2069, on one line. Marks that would end the isolation or reach beyond it
  /// are taken out of the phrase.
  static func isolated(_ phrase: String) -> String {
    var scalars = String.UnicodeScalarView()
    scalars.append(firstStrongIsolate)
    var wasBreak = false
    for scalar in phrase.unicodeScalars {
      if isLineBreak(scalar) {
        if !wasBreak { scalars.append(" ") }
        wasBreak = true
      } else if !isDirectionControl(scalar) {
        scalars.append(scalar)
        wasBreak = false
      }
    }
    scalars.append(popDirectionalIsolate)
    return String(scalars)
  }

  /// A key as a quoted DOT identifier of ASCII characters only. Different keys give different identifiers:
  /// every byte other than a letter, a digit or `-` is written as `_` and two hexadecimal digits.
  static func identifier(_ key: String) -> String {
    var text = "\""
    for byte in key.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D:
        text.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let hex = String(byte, radix: 16)
        text += byte < 0x10 ? "_0" + hex : "_" + hex
      }
    }
    return text + "\""
  }

  /// An address as a quoted DOT string, or `nil` when it is not safe to click: only `http`, `https` and
  /// `mailto` addresses and relative ones are. Characters outside ASCII and those that mean something to
  /// Graphviz or XML are percent-encoded.
  static func address(_ url: String) -> String? {
    let bytes = Array(url.utf8)
    guard !bytes.isEmpty, bytes.allSatisfy({ $0 > 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }) else {
      return nil
    }
    if let colon = bytes.firstIndex(where: { UInt8(ascii: ":") == $0 }) {
      let beforePath = !bytes[..<colon].contains { "/?#".utf8.contains($0) }
      let scheme = String(decoding: bytes[..<colon], as: UTF8.self).lowercased()
      if beforePath && !["http", "https", "mailto"].contains(scheme) { return nil }
    }
    var text = "\""
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "&"): text += "&amp;"
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "`"),
        UInt8(ascii: "^"), UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: "}"), 0x80...:
        text += "%" + String(byte, radix: 16, uppercase: true)
      default:
        text.unicodeScalars.append(Unicode.Scalar(byte))
      }
    }
    return text + "\""
  }

  /// A line in which the lexer undoes `\"`, the drawing undoes `&amp;`, and whatever reads the attribute undoes
  /// the backslashes. Characters that XML forbids, and so an SVG cannot hold, become U+FFFD; tabs and line
  /// breaks become spaces.
  private static func escaped(_ line: String, backslash: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in line.unicodeScalars {
      switch scalar {
      case "\\": scalars.append(contentsOf: backslash.unicodeScalars)
      case "\"": scalars.append(contentsOf: "\\\"".unicodeScalars)
      case "&": scalars.append(contentsOf: "&amp;".unicodeScalars)
      case "\t": scalars.append(" ")
      case _ where isLineBreak(scalar): scalars.append(" ")
      case _ where isForbidden(scalar): scalars.append("\u{FFFD}")
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  private static let firstStrongIsolate: Unicode.Scalar = "\u{2068}"
  private static let popDirectionalIsolate: Unicode.Scalar = "\u{2069}"

  private static func isLineBreak(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// Embeddings, overrides and isolates, which act beyond the character itself.
  private static func isDirectionControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// Control characters, and what is no character in XML. A byte-order mark inside a text counts as one.
  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
