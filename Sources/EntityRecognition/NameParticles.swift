/// The small words inside names that texts write in several forms, because Arabic grammar asks for it (أبو, أبي,
/// أبا) or because transcribers differ (سان, سانت).
enum NameParticles {
  /// What another form costs, or an article that a name lacks.
  static let cost: Int32 = 40

  /// The other forms of a folded word, of which the hash is given; empty for what is no particle.
  static func others(of folded: UnsafeBufferPointer<UInt8>, hash: UInt64) -> [[UInt8]] {
    guard all.contains(folded, hash: hash) else { return [] }
    return forms.first { $0.contains { $0.elementsEqual(folded) } }?.filter { !$0.elementsEqual(folded) }
      ?? []
  }

  /// The other forms of a folded word that begins a name, of which the hash is given: such names are listed in the
  /// nominative, so that أبي at their beginning is no form of أبو but Abiy.
  static func othersAtStart(of folded: UnsafeBufferPointer<UInt8>, hash: UInt64) -> [[UInt8]] {
    let others = others(of: folded, hash: hash)
    return others.contains(father) || father.elementsEqual(folded) ? others.filter { $0 == father } : others
  }

  private static let father = Array("ابو".utf8)

  private static let lists = ["ابو ابي ابا", "بن ابن", "سان سانت سين سنت", "ذو ذي ذا", "ماك مك"]
  private static let forms = lists.map { $0.split(separator: " ").map { Array($0.utf8) } }
  private static let all = WordSet(lists.joined(separator: " "))

  /// A folded word with ي for the ج that it begins with, or the reverse: a J as English or as German has it.
  static func otherReadingsOfJ(_ folded: UnsafeBufferPointer<UInt8>) -> [[UInt8]] {
    guard folded.count >= 8 else { return [] }
    if folded.starts(with: jim) { return [yeh + folded.dropFirst(2)] }
    return folded.starts(with: yeh) ? [jim + folded.dropFirst(2)] : []
  }

  private static let jim = Array("ج".utf8)
  private static let yeh = Array("ي".utf8)
}
