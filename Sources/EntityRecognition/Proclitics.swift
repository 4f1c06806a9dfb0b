/// The Arabic particles written together with the word they precede, and what is left without them.
enum Proclitics {
  /// One way to read a word: so many bytes of proclitics, then the rest.
  struct Stripping: Sendable, Hashable {
    /// Folded bytes of proclitics at the beginning of the word.
    var length: Int
    /// Whether the rest has lost the alef of its article: للكرملين is ل and الكرملين.
    var restoresAlef: Bool

    /// The folded word without its proclitics.
    func rest(of word: ArraySlice<UInt8>) -> [UInt8] {
      (restoresAlef ? Proclitics.alef : []) + word.dropFirst(length)
    }
  }

  private static let conjunctions: [[UInt8]] = [Array("و".utf8), Array("ف".utf8)]
  private static let prepositions: [[UInt8]] = [Array("ب".utf8), Array("ل".utf8), Array("ك".utf8)]
  private static let lam: [UInt8] = Array("ل".utf8)
  static let alef: [UInt8] = Array("ا".utf8)

  /// The readings of a folded word with at least one proclitic taken off, the shortest first: a conjunction,
  /// a preposition, or a conjunction and a preposition.
  static func strippings(of word: ArraySlice<UInt8>) -> [Stripping] {
    guard word.count > 4, let lead = word.first, lead == 0xD9 || lead == 0xD8 else { return [] }
    var all: [Stripping] = []
    let hasConjunction = conjunctions.contains { word.starts(with: $0) }
    if hasConjunction { all.append(Stripping(length: 2, restoresAlef: false)) }
    for offset in hasConjunction ? [0, 2] : [0] {
      let rest = word.dropFirst(offset)
      guard let preposition = prepositions.first(where: { rest.starts(with: $0) }), rest.count > 4 else {
        continue
      }
      all.append(Stripping(length: offset + 2, restoresAlef: false))
      if preposition == lam, rest.dropFirst(2).starts(with: lam) {
        all.append(Stripping(length: offset + 2, restoresAlef: true))
      }
    }
    return all
  }
}
