/// The lines between two `---` at the start of a text file: one `key: value` each.
///
/// Known keys are `title`, `date`, `source`, `language` and `uri` (or `url`), in any letter case; others are
/// passed over. Values may stand in single or double quotes. A first `---` without a second is no front
/// matter: the file is all text.
struct FrontMatter {
  private(set) var fields: [String: String] = [:]

  /// The line of the file, from 1, that gives each field.
  private(set) var lines: [String: Int] = [:]

  /// Where the text after the front matter begins, in bytes; 0 when there is none.
  private(set) var end = 0

  init(_ bytes: [UInt8]) {
    var position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard Self.isFence(Self.line(of: bytes, at: &position)) else { return }
    var fields: [String: String] = [:]
    var lines: [String: Int] = [:]
    var number = 1
    while position < bytes.count {
      let line = Self.line(of: bytes, at: &position)
      number += 1
      if Self.isFence(line) {
        (self.fields, self.lines) = (fields, lines)
        end = position
        return
      }
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { continue }
      let key = String(decoding: line[..<colon], as: UTF8.self).lowercased()
      let value = Self.unquoted(Self.trimmed(line[(colon + 1)...]))
      if value.isEmpty { continue }
      fields[Self.aliases[key] ?? key] = String(decoding: value, as: UTF8.self)
      lines[Self.aliases[key] ?? key] = number
    }
  }

  static let aliases = ["url": "uri", "lang": "language", "published": "date"]

  /// The line at `position` without its end; moves `position` behind it.
  private static func line(of bytes: [UInt8], at position: inout Int) -> ArraySlice<UInt8> {
    let start = position
    let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    position = min(end + 1, bytes.count)
    return trimmed(bytes[start..<end])
  }

  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool { line.elementsEqual("---".utf8) }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let isSpace: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
    var bytes = bytes.drop(while: isSpace)
    while let last = bytes.last, isSpace(last) { bytes.removeLast() }
    return bytes
  }

  private static func unquoted(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard bytes.count >= 2, let first = bytes.first, first == bytes.last,
      first == UInt8(ascii: "\"") || first == UInt8(ascii: "'")
    else { return bytes }
    return bytes.dropFirst().dropLast()
  }
}
