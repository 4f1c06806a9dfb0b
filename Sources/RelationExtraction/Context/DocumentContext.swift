import EntityRecognition
import Gazetteer
import Orthography

/// What extraction knows of a document while it reads it.
struct DocumentContext {
  let text: SegmentedText
  let mentions: [Mention]
  let rules: RuleSet
  let gazetteer: Gazetteer
  let demonyms: DemonymTable
  /// For each entity its type as a bit.
  let entityTypes: [UInt64]
  let publicationDate: StatementDate?

  /// For each class number, the bit of its reserved name.
  var bits: [UInt64] { rules.classes.bits }

  /// The positions that the text itself states: who is what of whom.
  var positions: [StatedPosition] = []

  /// The people the text names, in the order of their first mention.
  var people: [Int] = []

  /// The people named so far, each time they are, latest last.
  var history: [Int] = []

  /// A position stated in the text.
  struct StatedPosition: Hashable {
    var person: Int
    var title: String
    var of: Int
    var isLeader: Bool
  }

  /// The type of a mention's entity as a bit.
  func types(ofMention mention: Int) -> UInt64 { types(ofEntity: mentions[mention].entity) }

  /// The type of an entity as a bit.
  func types(ofEntity entity: Int) -> UInt64 {
    entityTypes.indices.contains(entity) ? entityTypes[entity] : 0
  }

  /// The end that a mention makes.
  func member(ofMention mention: Int) -> EndMember {
    EndMember(entity: mentions[mention].entity, span: mentions[mention].span)
  }

  /// The key of an entity.
  func key(_ entity: Int) -> String { gazetteer.entities[entity].key }
}
