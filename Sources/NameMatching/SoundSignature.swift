/// The sounds of a name as a set of bits: names that share sounds share bits, so that the bits two names differ in tell
/// roughly how far apart they are.
struct SoundSignature: Sendable {
  /// The sounds as transcribers tell them apart: all names that may be near are compared by these.
  let sounds: UInt64
  /// The classes of consonants as skeletons have them, and vowels: these, too, tell apart those that are nearest.
  let classes: UInt64

  init(_ letters: UnsafeBufferPointer<NameLetters.Letter>) {
    sounds = Self.sounds(of: letters)
    classes = Self.classes(of: letters)
  }

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

  /// A bit for each sound, and one for each two neighbouring sounds.
  private static func sounds(of letters: UnsafeBufferPointer<NameLetters.Letter>) -> UInt64 {
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
  /// Two bits for each class of consonants and each of vowels, one for those that come once, and a bit for each two
  /// neighbouring consonants.
  private static func classes(of letters: UnsafeBufferPointer<NameLetters.Letter>) -> UInt64 {
    let classes = SoundClass.table
    var bits: UInt64 = 0
    var last: UInt64 = 0
    for letter in letters where letter != NameLetters.space {
      var code = UInt64(classes[letter])
      if code == UInt64(SoundClass.vowel) {
        code = UInt64(SoundClass.vowelClass(of: letter))
        if code == 0 { continue }
      } else if code == UInt64(SoundClass.weak) {
        code = 14
      } else {
        bits |= 1 << (32 + (last &* 5 &+ code &* 17) & 31)
        last = code
      }
      // The first time the lower bit, then the upper.
      bits |= bits >> (code &* 2) & 1 == 0 ? 1 << (code &* 2) : 2 << (code &* 2)
    }
    return bits | 1 << (32 + (last &* 5 &+ 15 &* 17) & 31)
  }
}
