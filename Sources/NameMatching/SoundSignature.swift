/// The sounds of a name as a set of 64 bits: names that share sounds share bits, so that the bits two names
/// differ in tell roughly how far apart they are.
enum SoundSignature {
  /// Letters of one sound or nearly one, across scripts.
  private static let sounds: [StaticString] = [
    "بپbpбпβπבᄇᄈᄑᆸバビブベボパピプペポ",
    "فڤfvвфφפףヴフ",
    "تطtтτטתᄐᄄᆮタテト",
    "دضdдδדᄃダデド",
    "ثذθ",
    "جjᄌジ",
    "غگgгґγגגᄀᆨガギグゲゴ",
    "قكkqcкκקכךᄏᄁカキクケコ",
    "خхχxξ",
    "سصsсσςסשᄉᄊᆺサスセソ",
    "زظzзζזザズゼゾ",
    "شچژжшщчцצץᄎシチツ",
    "حهhהחᄒハヒヘホ",
    "لlлλלᄅᆯ",
    "رrрρרラリルレロ",
    "مmмμמםᄆᆷマミムメモ",
    "nنнνנןᄂᆫᆼナニヌネノン",
    "اaаяαאᅡᅣアァャ",
    "وouwоуюωוᅩᅮᅭᅲᅯᅱオウォゥュヨ",
    "يىiyиыйіїιηיᅵイィユ",
  ]

  private static let table: [UInt8] = {
    var table = [UInt8](repeating: 0, count: 1 << 16)
    for (index, letters) in sounds.enumerated() {
      for scalar in "\(letters)".unicodeScalars { table[Int(scalar.value)] = UInt8(index + 1) }
    }
    return table
  }()

  /// The bits of a name: its sounds, a second bit for those that come twice, and neighbouring sounds.
  static func bits(of letters: UnsafeBufferPointer<NameLetters.Letter>) -> UInt64 {
    table.withUnsafeBufferPointer { table in
      var bits: UInt64 = 0
      var last: UInt64 = 31
      for letter in letters where letter != NameLetters.space {
        var sound = UInt64(table[Int(letter)])
        if sound == 0 {
          if letter < 0x700 { continue }
          sound = UInt64(letter)
        }
        if sound == last { continue }
        bits |= 1 << (sound & 31)
        bits |= 1 << (32 + (last &* 7 &+ sound &* 11) & 31)
        last = sound
      }
      return bits | 1 << (32 + (last &* 7 &+ 29 &* 11) & 31)
    }
  }
}
