import Gazetteer
import Orthography

/// Forms the Arabic adjective of a place from its name: روسي from روسيا, صيني from الصين, كوري شمالي from كوريا
/// الشمالية.
enum NisbaFormation {
  private static let ending = Array("ي".utf8)
  private static let dropped = ["يا", "يه", "ا", "ه", "ي"].map { Array($0.utf8) }

  /// The folded words of each demonym of an entity: those the gazetteer gives, and where it gives no Arabic one
  /// for a country or a place of no stated kind, those formed from its Arabic names.
  static func demonyms(of entity: Entity) -> [[[UInt8]]] {
    var given = entity.names.filter { $0.kind == .demonym }.map { Folding.words(of: $0.text) }
    let isKnown = entity.names.contains { $0.kind == .demonym && $0.language != "en" }
    guard !isKnown, entity.type.name == "Country" || entity.type.name == "Place" else { return given }
    for name in entity.names where name.language == "ar" && (name.kind == .canonical || name.kind == .alias) {
      let words = Folding.words(of: name.text)
      // The second word of a name of two must be an adjective itself.
      guard words.count == 1 || words.count == 2 && ArabicArticle.isPrefix(of: words[1][...]) else {
        continue
      }
      let adjective = words.map(nisba)
      if adjective.allSatisfy({ $0.count >= 6 }), !given.contains(adjective) { given.append(adjective) }
    }
    return given
  }

  /// The masculine adjective of a folded word, without article.
  private static func nisba(_ word: [UInt8]) -> [UInt8] {
    var stem = word[...]
    if stem.count > 8 { stem = ArabicArticle.stem(of: stem) }
    for letters in dropped
    where stem.count >= letters.count + 4 && stem.suffix(letters.count).elementsEqual(letters) {
      stem = stem.dropLast(letters.count)
      break
    }
    return Array(stem) + ending
  }
}
