import EntityRecognition
import Gazetteer
import Orthography

/// English titles stand before or after what they are of: Russian President, president of Russia, the Kremlin's
/// spokesman.
extension TitlePhraseParser {
  /// Whether a country or an organization stands where a title of it may follow: "Kremlin spokesman", not
  /// "in Russia President Putin", unless it is possessive.
  func isTitlePrefix(_ mention: Int, at index: Int) -> Bool {
    let types = context.types(ofMention: mention)
    if types & (EntityTypes.place | EntityTypes.organization) == 0 { return false }
    if sequence.has(.possessive, at: index + 1) { return true }
    return types & (EntityTypes.country | EntityTypes.organization) != 0
      && !sequence.has(.placePreposition, at: index - 1)
  }

  func english(
    _ title: PhraseMatch, at position: Int, start: Int, of before: EndMember?, isOfOrganization: Bool,
    isDefinite: Bool
  ) -> TitlePhrase {
    var next = position + title.length
    var phrase = TitlePhrase(
      name: sequence.details(of: title), tokens: start..<next, titleTokens: position..<next, of: before,
      isOfOrganization: isOfOrganization, isDefinite: isDefinite && !sequence.has(.indefinite, at: start - 1),
      isLeader: sequence.has(.leaderTitle, at: position))
    if let of = phrase.of, context.types(ofEntity: of.entity) & EntityTypes.organization == 0,
      isOrigin(of.entity, ofTitleAt: position)
    {
      phrase.of = nil
    }
    if phrase.of == nil, let of = sequence.phrase(.of, at: next),
      let pointer = pointer(at: next + of.length)
    {
      phrase.of = EndMember(
        entity: pointer.organization,
        span: sequence.source(next + of.length..<next + of.length + pointer.length))
      phrase.isOfOrganization = true
      next += of.length + pointer.length
      phrase.tokens = start..<next
    } else if phrase.of == nil, let of = sequence.phrase(.of, at: next) {
      var place = next + of.length
      if let article = sequence.phrase(.article, at: place) { place += article.length }
      var passed = 0
      while passed < Self.specifierLimit, sequence.isWord(at: place), !isBoundary(place) {
        place += 1
        passed += 1
      }
      if let mention = sequence.mention(at: place),
        context.types(ofMention: mention) & EntityTypes.person == 0
      {
        let (owner, whole) = owned(by: mention, at: place)
        phrase.of = context.member(ofMention: owner)
        phrase.isOfOrganization = context.types(ofMention: owner) & EntityTypes.organization != 0
        next = whole + 1
        phrase.tokens = start..<next
      }
    } else if let to = sequence.phrase(.of, at: next) {
      let place = next + to.length + (sequence.phrase(.article, at: next + to.length)?.length ?? 0)
      if let mention = sequence.mention(at: place),
        context.types(ofMention: mention) & EntityTypes.person == 0
      {
        next = place + 1
        phrase.tokens = start..<next
      }
    }
    if phrase.of != nil {
      next = behindRemit(at: next, of: phrase)
      if sequence.isPunctuation(.comma, at: next) { phrase.tokens = start..<next }
      if phrase.isOfOrganization { next = behindSecondTitle(at: next, of: phrase) }
    }
    attachHolder(at: next, to: &phrase)
    attachPlace(to: &phrase)
    return phrase
  }

  /// The token behind what an office is concerned with, up to a comma or a name: "high commissioner for human
  /// rights", "minister of foreign affairs and worship"; the same token where nothing says that.
  func behindRemit(at start: Int, of title: TitlePhrase) -> Int {
    let isOfMinister = title.title.hasSuffix("minister") && sequence.has(.conjunction, at: start)
    guard sequence.has(.of, at: start) || isOfMinister else { return start }
    var next = start + 1
    let limit = next + 5
    while next < limit, sequence.isWord(at: next),
      !isBoundary(next) || sequence.has(.conjunction, at: next) || sequence.has(.article, at: next)
    {
      next += 1
    }
    let isPerson = sequence.mention(at: next).map { context.types(ofMention: $0) & EntityTypes.person != 0 }
    guard next > start + 1, isPerson ?? sequence.isPunctuation(.comma, at: next) else { return start }
    return next
  }

  /// The token behind further offices of the same holder in an organization: "chairman, president and CEO".
  func behindSecondTitle(at start: Int, of title: TitlePhrase) -> Int {
    var next = start
    while Self.officesOfCompany.contains(title.title) {
      var second = next
      if sequence.isPunctuation(.comma, at: second) { second += 1 }
      if let conjunction = sequence.phrase(.conjunction, at: second) { second += conjunction.length }
      guard second > next, let other = sequence.phrase(.title, at: second),
        Self.officesOfCompany.contains(sequence.value(of: other))
      else { break }
      next = second + other.length
    }
    return next
  }

  static let officesOfCompany: Set<String> = [
    "head", "chief executive", "president", "founder", "director", "managing director", "vice president",
    "editor",
  ]

  /// The country behind the name: "President Laurent Gbagbo of Ivory Coast".
  func attachPlace(to phrase: inout TitlePhrase) {
    let next = phrase.tokens.upperBound
    guard phrase.of == nil, phrase.holder == next - 1,
      let of = sequence.phrase(.of, at: next), sequence.value(of: of) != "to" || phrase.isOfEnvoy
    else { return }
    var place = next + of.length
    if let article = sequence.phrase(.article, at: place) { place += article.length }
    guard let mention = sequence.mention(at: place),
      context.types(ofMention: mention) & EntityTypes.country != 0
    else { return }
    phrase.of = context.member(ofMention: mention)
    phrase.tokens = phrase.tokens.lowerBound..<place + 1
  }

  /// What belongs to a place and is meant instead of it, "Sudan's paramilitary Rapid Support Forces", and the
  /// token where it ends; else the mention itself.
  func owned(by mention: Int, at index: Int) -> (mention: Int, token: Int) {
    guard let possessive = sequence.phrase(.possessive, at: index + 1) else {
      return (mention, index)
    }
    var next = index + 1 + possessive.length
    let limit = next + 3
    while next < limit, sequence.isWord(at: next), !isBoundary(next) { next += 1 }
    guard let other = sequence.mention(at: next),
      context.types(ofMention: other) & EntityTypes.organization != 0
    else { return (mention, index) }
    return (other, next)
  }
}
