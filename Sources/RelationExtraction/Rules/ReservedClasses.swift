/// The word classes that extraction itself reads, whichever language fills them.
///
/// `rules/README.md` says what each is for. A class that no file fills matches nothing.
struct ReservedClasses: Sendable {
  /// The classes; the raw value is the bit of their set.
  enum Name: UInt64, CaseIterable {
    case title
    case openTitle
    case leaderTitle
    case titleModifier
    case titleComplement
    case honorific
    case article
    case indefinite
    case pair
    case pairTitle
    case placeHead
    case organizationHead
    case conjunction
    case skip
    case clauseBreak
    case that
    case negation
    case denial
    case plan
    case planAfter
    case doubt
    case doubtBeforePresent
    case infinitive
    case of
    case possessive
    case placePreposition
    case preposition
    case accordingTo
    case report
    case month
    case weekday
    case dayWord
    case yearWord
    case datePreposition
    case notWhen
    case publication
    case relative
    case joiner
    case actorHead
    case agent
    case passiveAuxiliary
    case territory
    case placePointer
    case otherPerson
    case hijriMonth
    case hijriMark
    case periodWord
    case lastWord
    case nextWord
    case ownCountry
    case sourcePointer
    case calledOff
    case possessivePronoun
    case copula
    case latter
    case firstPerson
    case direction
    case patronymic
    case organizationPointer
    case nationalTitle
    case kin
    case memberTitle

    /// The name as rule files write it.
    var word: String {
      switch self {
      case .openTitle: "open-title"
      case .leaderTitle: "leader-title"
      case .titleModifier: "title-modifier"
      case .titleComplement: "title-complement"
      case .pairTitle: "pair-title"
      case .placeHead: "place-head"
      case .organizationHead: "organization-head"
      case .clauseBreak: "break"
      case .planAfter: "plan-after"
      case .doubtBeforePresent: "doubt-before-present"
      case .placePreposition: "place-preposition"
      case .accordingTo: "according-to"
      case .dayWord: "day-word"
      case .yearWord: "year-word"
      case .datePreposition: "date-preposition"
      case .notWhen: "not-when"
      case .actorHead: "actor-head"
      case .placePointer: "place-pointer"
      case .otherPerson: "other-person"
      case .hijriMonth: "hijri-month"
      case .hijriMark: "hijri-mark"
      case .periodWord: "period-word"
      case .lastWord: "last-word"
      case .nextWord: "next-word"
      case .ownCountry: "own-country"
      case .sourcePointer: "source-pointer"
      case .calledOff: "called-off"
      case .possessivePronoun: "possessive-pronoun"
      case .passiveAuxiliary: "passive-auxiliary"
      case .firstPerson: "first-person"
      case .organizationPointer: "organization-pointer"
      case .nationalTitle: "national-title"
      case .memberTitle: "member-title"
      default: "\(self)"
      }
    }
  }

  /// For each class number, the bit of its reserved name; 0 for the classes that only rules name.
  private(set) var bits: [UInt64] = []

  /// The bit of a name in `bits` and in the sets of `Token`.
  static func bit(_ name: Name) -> UInt64 { 1 << name.rawValue }

  /// The bits of several names.
  static func bits(_ names: [Name]) -> UInt64 { names.reduce(0) { $0 | bit($1) } }

  private static let names = Dictionary(uniqueKeysWithValues: Name.allCases.map { ($0.word, $0) })

  mutating func setClass(_ number: Int, name: String) {
    while bits.count <= number { bits.append(0) }
    if let reserved = Self.names[name] { bits[number] = Self.bit(reserved) }
  }
}
