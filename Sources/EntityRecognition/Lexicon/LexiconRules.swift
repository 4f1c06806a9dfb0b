import Gazetteer
import NameMatching
import Orthography

/// A fingerprint of the rules by which a lexicon is made, so that a file made by other rules is not taken for
/// one of these.
///
/// It is the fingerprint of what the rules make of a few names that between them go through all of them, and of
/// the folding of every scalar below U+0800.
enum LexiconRules {
  /// Whether a file was made by these rules.
  static func made(_ file: SectionFile) -> Bool { file.origin.rules == fingerprint }

  static let fingerprint: UInt64 = {
    var text = ""
    for value in UInt32(0x20)..<0x800 {
      if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
    }
    var lexicon = NameLexiconBuilder()
    var wholeNames = WholeNameTableBuilder(writesText: true)
    for (number, entity) in samples.enumerated() {
      lexicon.add(entity, number: number)
      wholeNames.add(entity, number: number)
    }
    let writer = SectionWriter(origin: .init(rules: 0, sources: 0))
    guard (try? lexicon.write(to: writer)) != nil, (try? wholeNames.write(to: writer)) != nil,
      let file = try? writer.open()
    else { return 0 }
    return WordHash.hash(Folding.fold(Array(text.utf8)).bytes[...]) ^ file.fingerprint
  }()

  private static let samples: [Entity] = {
    func entity(_ key: String, _ type: String, _ names: [(String, EntityName.Kind)]) -> Entity? {
      EntityType(named: type).map { type in
        Entity(
          key: key, type: type,
          names: names.map {
            EntityName(text: $0.0, language: "und", kind: $0.1, needsContext: $0.1 == .given)
          })
      }
    }
    return [
      entity(
        "a", "Person", [("معمر القذافي", .canonical), ("Muammar Gaddafi", .canonical), ("قذافي", .surname)]),
      entity("b", "Person", [("كيم جونغ أون", .canonical), ("ميخائيل غورباتشوف", .alias)]),
      entity(
        "c", "Place", [("بيونغ يانغ", .canonical), ("مدينة بيونغ يانغ", .alias), ("بيونغيانغي", .demonym)]),
      entity("d", "Organization", [("وكالة أنباء تاس", .canonical), ("تاس", .alias), ("TASS", .acronym)]),
      entity(
        "f", "Work",
        ["جاخا", "قاسا", "كاصي", "غازو", "ذاشا", "ظاتا", "طادي", "ضاثو", "گاچي", "ژاپا", "تشاي"].map {
          ($0, .alias)
        }),
      entity("e", "Work", [("فضظطصضشسزرذدخحجثتبقكلمنهوي ژڤپچگڨ", .former), ("dzhughashvili quxyz", .given)]),
    ].compactMap { $0 }
  }()
}
