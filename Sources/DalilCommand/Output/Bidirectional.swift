/// Keeping right-to-left text from reordering what stands around it.
enum Bidirectional {
  /// The text between U+2068 and U+2069 when it holds right-to-left letters, else as it is.
  static func isolated(_ text: String) -> String {
    text.unicodeScalars.contains(where: isRightToLeft) ? "\u{2068}\(text)\u{2069}" : text
  }

  /// The text in the order it was typed: left to right, with each run of right-to-left words isolated. What
  /// stands between two runs stays between them, and the n-th cell belongs to the n-th character but inside
  /// a run.
  static func leftToRight(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    var position = 0
    while position < scalars.count {
      guard isRightToLeft(scalars[position]) else {
        result.append(scalars[position])
        position += 1
        continue
      }
      var end = position + 1
      var next = end
      while next < scalars.count, isRightToLeft(scalars[next]) || scalars[next] == " " {
        next += 1
        if isRightToLeft(scalars[next - 1]) { end = next }
      }
      result.append("\u{2068}")
      result.append(contentsOf: scalars[position..<end])
      result.append("\u{2069}")
      position = end
    }
    return result.count == scalars.count ? text : "\u{2066}\(String(result))\u{2069}"
  }

  /// Whether a scalar is in a block of right-to-left script, or a mark that turns the direction.
  private static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
    case 0x200F, 0x202B, 0x202E, 0x2067: true
    default: false
    }
  }
}
