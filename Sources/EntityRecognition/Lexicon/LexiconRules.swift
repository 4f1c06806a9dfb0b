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
    guard let sections = try? sections(of: samples) else { return 0 }
    return WordHash.hash(Folding.fold(Array(text.utf8)).bytes[...]) ^ sections.fingerprint
  }()

  /// What the rules make of entities.
  private static func sections(of entities: [Entity]) throws(GazetteerFileError) -> SectionFile {
    let writer = try SectionWriter(origin: .init(rules: 0, sources: 0))
    var lexicon = NameLexiconBuilder(writer.workspace)
    var wholeNames = WholeNameTableBuilder(writer.workspace, writesText: true)
    var languages = LanguageNumbers()
    var bytes = EntityBytes()
    for (number, entity) in entities.enumerated() {
      bytes.assign(entity, languages: &languages)
      try lexicon.add(bytes, number: number)
      try wholeNames.add(bytes, number: number)
    }
    try lexicon.write(to: writer)
    try wholeNames.write(to: writer)
    return try writer.open()
  }

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
      entity("g", "Person", [("محمد بن سلمان", .canonical), ("Mohammed bin Salman", .alias)]),
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
