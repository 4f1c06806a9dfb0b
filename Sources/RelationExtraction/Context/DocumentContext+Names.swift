import EntityRecognition
import Gazetteer
import Orthography

/// What a name is made of beyond its mention, and which name a generic word stands for.
extension DocumentContext {
  /// The token behind what continues an Arabic name: محمد بن سلمان «بن عبد العزيز آل سعود».
  func afterPatronymic(_ start: Int, in sequence: TokenSequence) -> Int {
    var next = start
    while next < start + Self.patronymicReach, sequence.has(.patronymic, at: next),
      sequence.isWord(at: next + 1) || sequence.mention(at: next + 1) != nil
    {
      let isServant = text.folded.bytes[sequence.tokens[next + 1].folded].elementsEqual("عبد".utf8)
      next += isServant && sequence.isWord(at: next + 1) && sequence.isWord(at: next + 2) ? 3 : 2
    }
    return next
  }

  private static let patronymicReach = 12

  /// The last adjective of nationality in a name: البنك المركزي المصري.
  func adjective(in name: Range<Int>) -> EndMember? {
    for index in words(in: name).dropFirst().reversed() {
      guard readings[index].procliticCount == 0,
        let country = demonyms.entity(ofAdjective: readings[index].stems),
        types(ofEntity: country) & EntityTypes.country != 0
      else { continue }
      return EndMember(entity: country, span: text.words[index].source)
    }
    return nil
  }

  /// The country of an organization of state: the one the gazetteer gives, else that of its name.
  func country(of organization: EndMember) -> Int? {
    knowledge.country(of: organization.entity) ?? adjective(in: organization.span)?.entity
  }

  /// The words of a span.
  private func words(in span: Range<Int>) -> Range<Int> {
    let start = text.firstWord(endingAfter: span.lowerBound)
    var end = start
    while end < text.words.count, text.words[end].source.lowerBound < span.upperBound { end += 1 }
    return start..<end
  }

  /// The organization that a generic word with its article stands for, «المحكمة», "the company": the last one named
  /// that is called so or is of that kind.
  ///
  /// - Parameter types: The kinds of organizations it means, as bits.
  func organization(calledBy words: Range<Int>, types: UInt64) -> Int? {
    guard !isLearning, let word = self.words(in: words).last else { return nil }
    let bare = withoutArticle(word)
    return organizations.last { organization in
      self.types(ofEntity: organization.entity) & types != 0
        || self.words(in: organization.words).contains { withoutArticle($0).elementsEqual(bare) }
    }?.entity
  }

  private func withoutArticle(_ word: Int) -> ArraySlice<UInt8> {
    ArabicArticle.stem(of: text.foldedBytes(of: text.words[word]))
  }

  /// Whether one of the words of a name is that of an agency.
  func isCalledAgency(_ name: Range<Int>) -> Bool {
    words(in: name).contains { Self.agencyWords.contains(Array(text.foldedBytes(of: text.words[$0]))) }
  }

  private static let agencyWords = Folding.words(of: "وكالة الوكالة agency")

  /// The country whose offices the text speaks of: that of most people whose office it states, by far, and of more
  /// than one.
  var homeCountry: Int? {
    var counts: [Int: Int] = [:]
    for position in positions where types(ofEntity: position.of) & EntityTypes.country != 0 {
      counts[position.of, default: 0] += 1
    }
    guard let first = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), first.value > 1 else {
      return nil
    }
    return counts.allSatisfy { $0.key == first.key || 2 * $0.value <= first.value } ? first.key : nil
  }

  /// Whether the gazetteer puts a person into other countries only.
  func isForeign(_ person: Int, to country: Int) -> Bool {
    let own = knowledge.country(of: person)
    if own == country { return false }
    var hasCountry = own != nil
    for office in knowledge.offices(of: person) {
      guard let place = office.of, types(ofEntity: place) & EntityTypes.country != 0 else { continue }
      if place == country { return false }
      hasCountry = true
    }
    return hasCountry
  }

  /// Whether an organization of state can be meant: its country is named somewhere in the text. A bare «مجلس النواب»
  /// may be that of any country.
  func mayBeMeant(_ organization: Int) -> Bool {
    guard types(ofEntity: organization) & EntityTypes.seat != 0,
      let country = knowledge.country(of: organization), !countries.isEmpty
    else { return true }
    return countries.contains(country)
  }
}
