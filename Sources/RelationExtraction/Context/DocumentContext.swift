import EntityRecognition
import Gazetteer
import Orthography

/// What extraction knows of a document while it reads it: the pieces it reads with, and the people and
/// positions met so far.
///
/// A class of one reading, so that stages share what they learn without copying it; never leaves the thread.
final class DocumentContext {
  let text: SegmentedText
  /// The mentions that can be used, in reading order.
  let mentions: BufferView<EndMember>
  /// The types that the entity of each mention may have, as bits.
  private let mentionTypes: BufferView<UInt64>
  /// What the words of the text are to the rules.
  let readings: BufferView<WordReading>
  let rules: RuleSet
  let gazetteer: Gazetteer
  let demonyms: DemonymTable
  let words: WordReader
  let knowledge: EntityKnowledge
  let publicationDate: StatementDate?
  /// Where all lie that the text is read into: what is made of them must not outlive the context.
  let arena = Arena()
  /// The day of publication, ISO 8601 of any precision.
  let publicationDay: String?

  /// Whom the sentence read last told from, for «وأضاف» and "he added".
  var lastSource: AttributionReader.Source?
  /// The subject that the sentence read last carried on from before.
  var carriedSubject: EndMember?

  /// The people the text names, in the order of their first mention.
  let people: [Int]

  /// The positions that the text itself states: who is what of whom.
  private(set) var positions: [StatedPosition] = []
  private var knownPositions: Set<StatedPosition> = []
  /// The positions that titles without names told of.
  private var announced: Set<StatedPosition> = []
  /// The organizations of which it was told where they are, by their names.
  private var located: Set<Int> = []

  /// The last people named, each time they are, latest last.
  private(set) var history: [Int] = []

  /// What titles without a name were found to stand for; emptied when a position becomes known.
  var holders: [Role: Int?] = [:]

  /// The steps of frame matching that reading the text took, the measure of work.
  var steps = 0
  /// Keeps what rules tried, for those who ask why; `nil` otherwise.
  var trace: ExtractionTrace?

  /// A position stated in the text.
  struct StatedPosition: Hashable {
    var person: Int
    var title: String
    var of: Int
    var isLeader: Bool
  }

  /// A title as it stands for its holder.
  struct Role: Hashable {
    var title: String
    var of: Int?
    var isLeader: Bool
    var isDefinite: Bool
  }

  /// So many names are remembered.
  private static let memory = 16

  init(
    text: SegmentedText, mentions: [Mention], rules: RuleSet, gazetteer: Gazetteer, demonyms: DemonymTable,
    words: WordReader, knowledge: EntityKnowledge, publicationDate: StatementDate?
  ) {
    self.text = text
    self.mentions = Self.sound(mentions, in: text, knowledge: knowledge, arena: arena)
    self.rules = rules
    self.gazetteer = gazetteer
    self.demonyms = demonyms
    self.words = words
    self.knowledge = knowledge
    self.publicationDate = publicationDate
    publicationDay = publicationDate?.iso8601
    let untyped = UntypedPlace(text: text)
    var types = ArenaList<UInt64>(capacity: self.mentions.count, in: arena)
    var people: [Int] = []
    var seen = Set<Int>()
    for mention in self.mentions {
      let known = knowledge.types[mention.entity]
      let isUntyped = known & EntityTypes.untypedPlace != 0
      types.append(isUntyped ? untyped.types(ofMention: mention.span) : known, in: arena)
      if known & EntityTypes.person != 0, seen.insert(mention.entity).inserted {
        people.append(mention.entity)
      }
    }
    mentionTypes = types.view
    readings = words.readings(of: text, in: arena)
    self.people = people
  }

  deinit { arena.free() }

  /// The mentions inside the text and of known entities, in reading order; of two that overlap the first.
  private static func sound(
    _ mentions: [Mention], in text: SegmentedText, knowledge: EntityKnowledge, arena: Arena
  ) -> BufferView<EndMember> {
    let isOrdered = zip(mentions, mentions.dropFirst()).allSatisfy {
      $0.span.lowerBound <= $1.span.lowerBound
    }
    let ordered = isOrdered ? mentions : mentions.sorted { $0.span.lowerBound < $1.span.lowerBound }
    var sound = ArenaList<EndMember>(capacity: mentions.count, in: arena)
    var end = 0
    for mention in ordered
    where mention.span.lowerBound >= end && mention.span.upperBound <= text.utf8.count
      && !mention.span.isEmpty && knowledge.types.indices.contains(mention.entity)
    {
      end = mention.span.upperBound
      sound.append(EndMember(entity: mention.entity, span: mention.span), in: arena)
    }
    return sound.view
  }

  /// Remembers that a person was named.
  func remember(_ person: Int) {
    history.append(person)
    if history.count > 4 * Self.memory { history.removeFirst(history.count - Self.memory) }
  }

  /// The country and the site last named, to which أراضيها and المنشأة point back.
  private(set) var lastCountry: Int?
  private(set) var lastSite: Int?

  /// Remembers the places of an end.
  func remember(places: BufferView<EndMember>, types: UInt64) {
    guard let place = places.last?.entity else { return }
    if types & EntityTypes.country != 0 { lastCountry = place }
    if types & EntityTypes.site != 0 { lastSite = place }
  }

  /// The news agency, or organization called an agency, and the news outlet named last, to which الوكالة and
  /// الصحيفة point back.
  private(set) var lastAgency: Int?
  private(set) var lastOutlet: Int?

  /// The organizations named so far and the words that name them, latest last.
  private(set) var organizations: [(entity: Int, words: Range<Int>)] = []
  /// The countries that the text names, also by an adjective or a city.
  var countries: Set<Int> = []
  /// Whether the text is read for the positions it states: what generic words stand for is not known then.
  var isLearning = false

  /// Remembers an organization and the words that name it.
  func remember(organization: Int, namedBy words: Range<Int>, types: UInt64) {
    organizations.append((organization, words))
    if organizations.count > 4 * Self.memory { organizations.removeFirst(3 * Self.memory) }
    if types & EntityTypes.outlet != 0 { lastOutlet = organization }
    if types & EntityTypes.newsAgency != 0 || isCalledAgency(words) { lastAgency = organization }
  }

  /// The news agency that «الوكالة الكورية» means: the one of that country which the text names, else the only one
  /// that the gazetteer has of it.
  func agency(ofCountry country: Int) -> Int? {
    let agencies = knowledge.agencies(of: country)
    let named = Set(mentions.lazy.map(\.entity).filter(agencies.contains))
    if named.count == 1 { return named.first }
    return agencies.count == 1 ? agencies.first : nil
  }

  /// The people last named, latest last.
  var recent: ArraySlice<Int> { history.suffix(Self.memory) }

  /// Forgets who was named, to read the text again from its beginning.
  func rewind() {
    history = []
    organizations = []
    announced = []
    located = []
    (lastCountry, lastSite, lastAgency, lastOutlet) = (nil, nil, nil, nil)
    lastSource = nil
    carriedSubject = nil
  }

  /// Whether it is told for the first time where an organization is that says so in its name.
  func locate(_ organization: Int) -> Bool { located.insert(organization).inserted }

  /// Whether a title that stands for a name is the text's first word of a position that it states nowhere.
  func announce(_ title: TitlePhrase, of place: Int, person: Int) -> Bool {
    let position = StatedPosition(person: person, title: title.fullTitle, of: place, isLeader: title.isLeader)
    return !knownPositions.contains(position) && announced.insert(position).inserted
  }

  /// Keeps a position that the text states.
  func learn(_ position: StatedPosition) {
    guard knownPositions.insert(position).inserted else { return }
    positions.append(position)
    holders = [:]
  }

  /// The types a mention's entity may have, as bits; one unless the gazetteer says only that it is a place.
  func types(ofMention mention: Int) -> UInt64 { mentionTypes[mention] }

  /// The types an entity may have, as bits.
  func types(ofEntity entity: Int) -> UInt64 {
    knowledge.types.indices.contains(entity) ? knowledge.types[entity] : 0
  }

  /// The end that a mention makes.
  func member(ofMention mention: Int) -> EndMember { mentions[mention] }
}
