/// What stands in a sentence for one entity or, as "the two leaders", for several: a name with its titles, or
/// words that point back.
struct End: BitwiseCopyable {
  /// The entities, with the words that stand for each.
  var members: BufferView<EndMember>

  /// The entity types of the members as bits.
  var types: UInt64

  private var tokenBounds: CompactRange

  /// Whether it is a title or pronoun that stands for the name.
  let isCoreference: Bool

  init(members: BufferView<EndMember>, types: UInt64, tokens: Range<Int>, isCoreference: Bool = false) {
    (self.members, self.types, self.isCoreference) = (members, types, isCoreference)
    tokenBounds = CompactRange(tokens)
  }

  /// The tokens it takes: titles, name and trailing adjectives.
  var tokens: Range<Int> {
    get { tokenBounds.range }
    set { tokenBounds = CompactRange(newValue) }
  }
}

/// One entity of an `End`.
struct EndMember: BitwiseCopyable, Sendable, Hashable {
  let entity: Int
  private var spanBounds: CompactRange

  init(entity: Int, span: Range<Int>) {
    self.entity = entity
    spanBounds = CompactRange(span)
  }

  /// The name, or the words that stand for it, in UTF-8 bytes.
  var span: Range<Int> {
    get { spanBounds.range }
    set { spanBounds = CompactRange(newValue) }
  }
}

/// A fact that a noun phrase itself states: a title held, an organization's country.
struct PhraseFact: Sendable {
  /// The rule of a title that stands for a name: it tells of a position, but is no way to learn of one.
  static let coreferenceRule = "title-coreference"

  var type: String
  var source: EndMember
  var target: EndMember
  var trigger: Range<Int>
  var title: String?
  var isLeader = false
  var rule: String
  var confidence: Double
}

/// A title with what belongs to it: "the Russian president", وزير الدفاع الروسي سيرغي شويغو.
struct TitlePhrase {
  /// What the title is in English of a place and of an organization.
  var name: PhraseTable.Value
  /// What goes before it, such as `former`.
  var prefix = ""
  var tokens: Range<Int>
  /// The title word itself.
  var titleTokens: Range<Int>
  var of: EndMember?
  var isOfOrganization = false
  /// The token of the name that follows.
  var holder: Int?
  /// Whether it may stand for a known person without a name.
  var isDefinite = false
  var isLeader = false
  /// Whether words that no rule knows say more of what it is of.
  var isSpecified = false
  /// Whether a pronoun says of what it is: أمينها العام.
  var hasPronoun = false

  /// Whether only a country has such an office.
  var isOfficeOfState: Bool {
    title.hasSuffix(" minister") || title == "minister"
      || [
        "crown prince", "king", "queen", "secretary of state", "chief of staff", "national security adviser",
        "intelligence chief",
      ].contains(title)
  }

  /// Whether a country has such a title, but another country's holder may be named beside its people.
  var isOfRoyalty: Bool { title == "king" || title == "queen" }

  /// Whether somebody of such a title is sent to a place.
  var isEnvoy: Bool { ["envoy", "ambassador", "representative", "coordinator"].contains(title) }

  /// Whether its holder is sent to what it is of: "Ambassador John Roos to Japan".
  var isOfEnvoy: Bool { ["ambassador", "envoy", "representative"].contains { title.hasSuffix($0) } }

  /// Whether a parliament has such an office.
  var isOfficeOfParliament: Bool { ["speaker of parliament", "member of parliament"].contains(title) }

  /// The title of words such as نظيره, "his counterpart": that of the person named before.
  static let counterpart = "="

  /// The title in English; `president/head` where a place's and an organization's differ.
  var title: String { name.text }

  /// The title as it is recorded.
  var fullTitle: String {
    let chosen = isOfOrganization ? name.choices.ofOrganization : name.choices.ofPlace
    return prefix.isEmpty ? chosen : prefix + " " + chosen
  }
}
