/// Folds names just far enough to say that two are written alike.
enum NameFolding {
  /// Replaces the buffer's content by the folded bytes of a name: ASCII letters in lower case, Arabic
  /// without harakat and tatweel, alef without hamza, alef maqsura as yeh, teh marbuta as heh.
  static func fold(_ name: String, into folded: inout [UInt8]) {
    folded.removeAll(keepingCapacity: true)
    var name = name
    name.withUTF8 { utf8 in
      var index = 0
      while index < utf8.count {
        let byte = utf8[index]
        index += 1
        if byte < 0x80 {
          folded.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
        } else if byte & 0xFC == 0xD8, index < utf8.count {
          let scalar = UInt32(byte & 0x1F) << 6 | UInt32(utf8[index] & 0x3F)
          index += 1
          appendArabic(scalar, to: &folded)
        } else {
          folded.append(byte)
        }
      }
    }
  }

  private static func appendArabic(_ scalar: UInt32, to folded: inout [UInt8]) {
    let letter: UInt32
    switch scalar {
    case 0x0640, 0x064B...0x0655, 0x0670: return
    case 0x0622, 0x0623, 0x0625, 0x0671: letter = 0x0627
    case 0x0649: letter = 0x064A
    case 0x0629: letter = 0x0647
    default: letter = scalar
    }
    folded.append(UInt8(0xC0 | letter >> 6))
    folded.append(UInt8(0x80 | letter & 0x3F))
  }
}
