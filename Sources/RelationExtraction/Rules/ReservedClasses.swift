/// The word classes that extraction itself reads, whichever language fills them.
///
/// `rules/README.md` says what each is for. A class that no file fills matches nothing.
struct ReservedClasses: Sendable {
  enum Name: String, CaseIterable {
    case title
    case openTitle = "open-title"
    case leaderTitle = "leader-title"
    case titleModifier = "title-modifier"
    case honorific
    case article
    case indefinite
    case pair
    case pairTitle = "pair-title"
    case placeHead = "place-head"
    case organizationHead = "organization-head"
    case conjunction
    case skip
    case clauseBreak = "break"
    case that
    case negation
    case denial
    case plan
    case planAfter = "plan-after"
    case doubt
    case doubtBeforePresent = "doubt-before-present"
    case infinitive
    case of
    case possessive
    case placePreposition = "place-preposition"
    case preposition
    case accordingTo = "according-to"
    case report
    case month
    case weekday
    case dayWord = "day-word"
    case yearWord = "year-word"
    case datePreposition = "date-preposition"
    case notWhen = "not-when"
    case publication
    case relative
    case joiner
  }

  /// For each class number, the bit of its reserved name; 0 for the classes that only rules name.
  private(set) var bits: [UInt64] = []

  private static let ordinals: [Name: UInt64] = Dictionary(
    uniqueKeysWithValues: Name.allCases.enumerated().map { ($1, UInt64($0)) })

  /// The bit of a name in `bits` and in the sets of `Token`.
  static func bit(_ name: Name) -> UInt64 { 1 << (ordinals[name] ?? 63) }

  mutating func setClass(_ number: Int, name: String) {
    while bits.count <= number { bits.append(0) }
    if let reserved = Name(rawValue: name) { bits[number] = Self.bit(reserved) }
  }
}
