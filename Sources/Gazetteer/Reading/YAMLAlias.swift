/// Finds YAML aliases, `*name`, which stand for a part of the file that was given a name.
///
/// Records have no use for them, and a few lines of aliases to aliases stand for more nodes than memory holds.
enum YAMLAlias {
  /// The line, from 1, of the first alias outside comments, or `nil`.
  static func firstLine(in bytes: ArraySlice<UInt8>) -> Int? {
    var line = 1
    var isSeparated = true
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      index += 1
      switch byte {
      case UInt8(ascii: "\n"):
        line += 1
        isSeparated = true
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "["), UInt8(ascii: "{"),
        UInt8(ascii: ","):
        isSeparated = true
      case UInt8(ascii: "#") where isSeparated:
        index = bytes[index...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
      case UInt8(ascii: "*") where isSeparated && isName(bytes[index...].first):
        return line
      default:
        isSeparated = false
      }
    }
    return nil
  }

  private static func isName(_ byte: UInt8?) -> Bool {
    guard let byte else { return false }
    return byte > 0x20 && byte != UInt8(ascii: "*") && byte != UInt8(ascii: ",")
  }
}
