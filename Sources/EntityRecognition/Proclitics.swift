/// The Arabic particles written together with the word they precede, and what is left without them.
enum Proclitics {
  /// One way to read a word: so many bytes of proclitics, then the rest.
  struct Stripping: BitwiseCopyable, Sendable, Hashable {
    /// Folded bytes of proclitics at the beginning of the word.
    var length: Int
    /// Whether the rest has lost the alef of its article: للكرملين is ل and الكرملين.
    var restoresAlef: Bool

    /// Gives the body the folded word without its proclitics.
    @inline(__always)
    func withRest(of word: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
      let rest = UnsafeBufferPointer(rebasing: word[length...])
      guard restoresAlef else { return body(rest) }
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: rest.count + Proclitics.alef.count) { whole in
        _ = whole.initialize(from: Proclitics.alef)
        _ = whole[Proclitics.alef.count...].initialize(fromContentsOf: rest)
        body(UnsafeBufferPointer(whole))
      }
    }
  }

  /// A particle of one letter.
  private struct Particle {
    var letter: [UInt8]
    var doubt: Float

    init(_ letter: String, doubt: Float) { (self.letter, self.doubt) = (Array(letter.utf8), doubt) }
  }

  private static let conjunctions = [Particle("و", doubt: 0.2), Particle("ف", doubt: 0.8)]
  private static let prepositions = [
    Particle("ل", doubt: 0.3), Particle("ب", doubt: 0.6), Particle("ك", doubt: 0.8),
  ]
  static let alef: [UInt8] = Array("ا".utf8)

  /// How doubtful it is that letters before a name are proclitics, by what they are: of a hundred names in news
  /// five stand behind و, two behind ل, half a one behind ب and hardly any behind ف or ك.
  static func doubt(of letters: UnsafeBufferPointer<UInt8>) -> Float {
    if letters.isEmpty { return 0 }
    func has(_ particle: Particle) -> Bool {
      letters.starts(with: particle.letter) || letters.suffix(2).elementsEqual(particle.letter)
    }
    return conjunctions.reduce(0) { $0 + (has($1) ? $1.doubt : 0) }
      + prepositions.reduce(0) { $0 + (has($1) ? $1.doubt : 0) }
  }

  /// The length of the conjunction that a folded word may begin with.
  static func conjunctionLength(of word: ArraySlice<UInt8>) -> Int? {
    word.count > 4 ? conjunctions.first { word.starts(with: $0.letter) }?.letter.count : nil
  }

  /// Calls the body with each reading of a folded word that has at least one proclitic taken off, the shortest first:
  /// a conjunction, a preposition, or a conjunction and a preposition.
  @inline(__always)
  static func forEachStripping(of word: UnsafeBufferPointer<UInt8>, _ body: (Stripping) -> Void) {
    guard word.count > 4, word[0] == 0xD9 || word[0] == 0xD8 else { return }
    func letter(_ offset: Int) -> UInt16 {
      offset + 1 < word.count ? UInt16(word[offset]) << 8 | UInt16(word[offset + 1]) : 0
    }
    let hasConjunction = letter(0) == Letter.waw || letter(0) == Letter.feh
    if hasConjunction { body(Stripping(length: 2, restoresAlef: false)) }
    for start in stride(from: 0, through: hasConjunction ? 2 : 0, by: 2) {
      let first = letter(start)
      guard first == Letter.lam || first == Letter.beh || first == Letter.kaf, word.count - start > 4 else {
        continue
      }
      body(Stripping(length: start + 2, restoresAlef: false))
      if first == Letter.lam, letter(start + 2) == Letter.lam {
        body(Stripping(length: start + 2, restoresAlef: true))
      }
    }
  }

  /// Letters as the two bytes of their UTF-8.
  private enum Letter {
    static let waw: UInt16 = 0xD988
    static let feh: UInt16 = 0xD981
    static let lam: UInt16 = 0xD984
    static let beh: UInt16 = 0xD8A8
    static let kaf: UInt16 = 0xD983
  }
}
