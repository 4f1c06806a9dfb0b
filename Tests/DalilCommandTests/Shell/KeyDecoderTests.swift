import TestSupport
import Testing

@testable import DalilCommand

/// Bytes of a terminal as keys.
struct KeyDecoderTests {
  @Test(
    arguments: [
      ("ab", [.text("ab")]), ("بو", [.text("بو")]), ("\r", [.enter]), ("\n", [.lineBreak]), ("\t", [.tab]),
      ("\u{1B}[A\u{1B}[B", [.up, .down]), ("\u{1B}OA", [.up]), ("\u{1B}[1;5C", [.wordRight]),
      ("\u{1B}[1;3D", [.wordLeft]), ("\u{1B}[3~", [.delete]), ("\u{1B}[H\u{1B}[F", [.home, .end]),
      ("\u{1B}\r", [.lineBreak]), ("\u{1B}b", [.wordLeft]), ("\u{1B}", [.escape]),
      ("\u{1B}[200~a\r\nb\u{1B}[201~c", [.paste("a\nb"), .text("c")]), ("\u{1B}[99;99zx", [.text("x")]),
      ("\u{1}\u{5}\u{7F}", [.home, .end, .backspace]), ("\u{0}x", [.text("x")]),
    ] as [(String, [Key])])
  func bytesAreKeys(text: String, keys: [Key]) {
    var decoder = KeyDecoder()
    #expect(decoder.keys(Array(text.utf8)) == keys)
  }

  @Test(arguments: 0..<50)
  func itDoesNotMatterHowBytesArrive(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let parts = [
      "a", "ب", "朝", "\u{1B}[A", "\u{1B}[1;5D", "\u{1B}[3~", "\u{1B}[200~x\ry\u{1B}[201~", "\r", "\u{12}",
    ]
    let bytes = (0..<30).flatMap { _ in Array((parts.randomElement(using: &random) ?? "").utf8) }
    var whole = KeyDecoder()
    let expected = whole.keys(bytes)
    var decoder = KeyDecoder()
    var keys: [Key] = []
    var start = 0
    while start < bytes.count {
      var end = min(bytes.count, start + Int.random(in: 1...4, using: &random))
      // An escape never arrives alone.
      while end < bytes.count, bytes[end - 1] == 0x1B { end += 1 }
      keys += decoder.keys(bytes[start..<end])
      start = end
    }
    #expect(Self.joined(keys) == Self.joined(expected))
  }

  @Test func noBytesBreakIt() {
    var random = SeededGenerator(seed: 11)
    var decoder = KeyDecoder()
    for _ in 0..<3_000 {
      let count = Int.random(in: 0...12, using: &random)
      _ = decoder.keys(
        (0..<count).map { _ in
          Bool.random(using: &random)
            ? UInt8.random(in: 0...255, using: &random)
            : [0x1B, 0x5B, 0x7E].randomElement(using: &random) ?? 0
        })
    }
  }

  /// Neighbouring texts as one.
  private static func joined(_ keys: [Key]) -> [Key] {
    keys.reduce(into: []) { result, key in
      if case .text(let text) = key, case .text(let before)? = result.last {
        result[result.count - 1] = .text(before + text)
      } else {
        result.append(key)
      }
    }
  }
}
