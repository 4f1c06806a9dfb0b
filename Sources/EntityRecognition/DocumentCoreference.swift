import Gazetteer
import NameMatching
import Orthography

/// Decides, with a whole document in view, which entity each reading names: كيم alone is the Kim whom the
/// article is about.
struct DocumentCoreference {
  let gazetteer: Gazetteer
  let lexicon: NameLexicon
  let text: SegmentedText
  let filter: ReadingFilter
  private var introductions: [Int32: Int] = [:]

  init(gazetteer: Gazetteer, lexicon: NameLexicon, text: SegmentedText, filter: ReadingFilter) {
    self.gazetteer = gazetteer
    self.lexicon = lexicon
    self.text = text
    self.filter = filter
  }

  /// Notes the entities that readings introduce to the document.
  mutating func learn(from readings: [Reading]) {
    for reading in readings where reading.entries.count == 1 && isIntroduction(reading.entries[0], reading) {
      introductions[reading.entries[0].entity, default: 0] += reading.words.count > 1 ? 2 : 1
    }
    for reading in readings where reading.entries.count == 1 && reading.entries[0].form == .part {
      guard introductions[reading.entries[0].entity] == nil,
        filter.isAnnounced(reading, "Person") || reading.letters >= 5 && filter.isSpeaker(reading)
      else { continue }
      introductions[reading.entries[0].entity] = 1
    }
  }

  /// Whether the document carries a reading that its spelling alone does not: leaves it the entities that the document
  /// names elsewhere and the people whom it announces here or lets speak.
  func supports(_ reading: inout Reading) -> Bool {
    if reading.cost > RunningText.liberty, reading.hasArticle { return false }
    lazy var place = PlaceContext(text: text).verdict(at: reading.words.lowerBound)
    let entries = reading.entries.filtered { entry in
      let root = entry.traits.rootType
      if reading.cost == 0, filter.isAnnounced(reading, root) { return true }
      if root == "Place", reading.isCommonWord {
        if place == .noun { return false }
        if place >= (reading.cost == 0 ? .place : .surePlace) { return true }
        let isKnown = introductions[entry.entity] != nil || namesSurroundings(of: entry)
        if reading.cost > 0 { return place == .place && isKnown }
        if isKnown { return true }
      }
      lazy var isSpokenOf = filter.isAnnounced(reading, root) || filter.isSpeaker(reading)
      // «على مشارف» says nothing of a مشرف whom the document names.
      if reading.isCommonWord, reading.cost > 0, root != "Person" || !isSpokenOf { return false }
      if introductions[entry.entity] != nil { return true }
      if reading.needsIntroduction || reading.isCommonWord && reading.cost > 0 { return false }
      // What kind of place it is says little of how it is spelt: there is a province for every spelling.
      return root == "Person" && reading.cost <= RunningText.liberty && isSpokenOf
    }
    guard let entries else { return false }
    reading.entries = entries
    return true
  }

  /// A reading and the entity that it names.
  struct Resolution {
    var reading: Reading
    var entry: NameTrie.Entry
    /// Whether it is a part of a name that stands for the whole because the document says who is meant.
    var isCoreference: Bool
    /// The name itself, without the generic words around it.
    var span: Range<Int>
  }

  /// What each reading names; readings that cannot be decided are left out.
  func resolved(_ readings: [Reading]) -> [Resolution] {
    var taken = [Bool](repeating: false, count: text.words.count)
    for reading in readings { for word in reading.words { taken[word] = true } }
    let capitals = Capitals(text: text)
    // Whom the text calls by their full names, and whose family names are names of others in it.
    var named = Set<Int32>()
    var namesakes = Set<Int32>()
    let areParts = readings.map(isPart)
    let areOthers = zip(readings, areParts).map { reading, isPart in
      let isOthers = isPart && isPartOfAnotherName(reading, taken: taken, capitals)
      for entry in reading.entries {
        if isOthers { namesakes.insert(entry.entity) }
        if reading.words.count > 1, entry.form != .part { named.insert(entry.entity) }
      }
      return isOthers
    }
    let strangers = namesakes.subtracting(named)
    return readings.indices.compactMap { index in
      if areOthers[index] { return nil }
      let (reading, isPart) = (readings[index], areParts[index])
      if isPart, reading.entries.allSatisfy({ strangers.contains($0.entity) }) { return nil }
      return resolution(of: reading, isPart: isPart)
    }
  }

  /// Whether a reading is no full name, but what one person of a family or of a given name is called.
  private func isPart(_ reading: Reading) -> Bool {
    reading.entries.allSatisfy { $0.form == .part || isFamilyName($0) }
  }

  /// Whether the reading names its entity by a name of its own, not one shared by a family.
  private func isIntroduction(_ entry: NameTrie.Entry, _ reading: Reading) -> Bool {
    entry.form != .part && !isFamilyName(entry)
      || reading.words.count == 1 && isFamilyName(entry) && entry.form == .whole
  }

  private func isFamilyName(_ entry: NameTrie.Entry) -> Bool {
    entry.traits.kind.isPart
  }

  private func resolution(of reading: Reading, isPart: Bool) -> Resolution? {
    guard let (entry, isResolved) = choose(reading, isPart: isPart) else { return nil }
    return Resolution(
      reading: reading, entry: entry, isCoreference: isPart && (isResolved || entry.form == .part),
      span: span(of: entry, in: reading))
  }

  /// The mention of what a reading names; `nil` when a damaged file does not have the name.
  func mention(_ resolution: Resolution) -> Mention? {
    let (reading, entry) = (resolution.reading, resolution.entry)
    guard
      let name = gazetteer.entities.text(ofName: Int(entry.name), ofEntity: Int(entry.entity))
    else { return nil }
    let match: Mention.Match
    var score = RunningText.score(cost: reading.cost, letters: reading.letters)
    if resolution.isCoreference {
      match = .coreference
      score *= 0.95
    } else if reading.cost > 0 || entry.form == .withoutArticle {
      match = .variant
      score = min(score, 0.97)
    } else if text.utf8[reading.span].elementsEqual(name.utf8) {
      match = .exact
    } else {
      match = .folded
      score = 0.99
    }
    return Mention(span: resolution.span, entity: Int(entry.entity), match: match, score: score, name: name)
  }

  private func span(of entry: NameTrie.Entry, in reading: Reading) -> Range<Int> {
    guard !entry.core.isEmpty, Int(entry.core.upperBound) <= reading.words.count else { return reading.span }
    let first = text.words[reading.words.lowerBound + Int(entry.core.lowerBound)]
    let last = text.words[reading.words.lowerBound + Int(entry.core.upperBound) - 1]
    return first.source.lowerBound..<last.source.upperBound
  }

  /// The entry that the document speaks for, and whether the document was needed to decide.
  private func choose(_ reading: Reading, isPart: Bool) -> (NameTrie.Entry, Bool)? {
    let candidates = reading.entries
    if candidates.count == 1 {
      let entry = candidates[0]
      guard entry.form == .part else { return (entry, false) }
      return introductions[entry.entity] != nil ? (entry, true) : nil
    }
    let scored = candidates.map { (entry: $0, score: evidence(for: $0, reading)) }
    let best = scored.map(\.score).max() ?? 0
    let leaders = scored.filter { $0.score == best }
    if isPart {
      if introductions[leaders[0].entry.entity] == nil, isBesideUnknownName(reading) { return nil }
      guard best > 0, leaders.count == 1 || introductions[leaders[0].entry.entity] != nil else { return nil }
    }
    return (leaders[0].entry, true)
  }

  /// How much the document says for an entity that a name may stand for.
  private func evidence(for entry: NameTrie.Entry, _ reading: Reading) -> Int {
    let entity = gazetteer.entities[Int(entry.entity)]
    var score = 8 * (introductions[entry.entity] ?? 0)
    if namesSurroundings(of: entry) { score += 2 }
    let held = entity.positions.filter { $0.until == nil }
    if !held.isEmpty { score += 1 }
    if held.contains(where: { Self.leadingTitles.contains($0.title.lowercased()) }) { score += 2 }
    if filter.isAnnounced(reading, entry.traits.rootType) { score += 2 }
    if entry.form == .part, introductions[entry.entity] == nil { score = 0 }
    return score
  }

  /// Titles of those whom news calls by family name without introducing them.
  private static let leadingTitles: Set<String> = [
    "president", "leader", "supreme leader", "prime minister", "chancellor", "king", "emperor", "emir",
    "sultan",
    "pope", "secretary-general",
  ]

  /// Whether the next word may be the rest of a name that the gazetteer does not have: كيم كارداشيان.
  private func isBesideUnknownName(_ reading: Reading) -> Bool {
    let next = reading.words.upperBound
    guard next < text.words.count, text.isSpaced(next - 1, next), text.words[next].kind == .letters else {
      return false
    }
    let bytes = text.foldedBytes(of: text.words[next])
    return !CommonWords.contains(bytes) && !ContextWords.contains(bytes) && !lexicon.isWord(bytes)
      && !Self.verbalBeginnings.contains { bytes.starts(with: $0) }
  }

  /// How articles, proclitics and verbs begin.
  private static let verbalBeginnings = ["ال", "و", "ف", "ب", "ل", "ي", "س"].map { Array($0.utf8) }

  /// Whether the document names what the entity belongs to: the country of a city, where a person holds office.
  private func namesSurroundings(of entry: NameTrie.Entry) -> Bool {
    let entity = gazetteer.entities[Int(entry.entity)]
    return entity.positions.contains { isMentioned($0.of) }
      || entity.facts.values.contains { $0.contains { isMentioned($0) } }
  }

  private func isMentioned(_ key: String) -> Bool {
    gazetteer.number(ofKey: key).map { introductions[Int32($0)] != nil } ?? false
  }

  /// Whether a neighbouring word makes the reading a piece of a name that the gazetteer does not have, such
  /// as كيم in كيم يو جونغ.
  private func isPartOfAnotherName(_ reading: Reading, taken: [Bool], _ capitals: Capitals) -> Bool {
    func isUnclaimed(_ index: Int) -> Bool {
      guard text.words.indices.contains(index), !taken[index], text.words[index].kind == .letters
      else { return false }
      let bytes = text.foldedBytes(of: text.words[index])
      return !CommonWords.contains(bytes) && !ContextWords.contains(bytes)
        && !ContextWords.isSpeechVerb(bytes)
    }
    func folded(_ index: Int) -> ArraySlice<UInt8> { text.foldedBytes(of: text.words[index]) }
    func isForeign(_ index: Int) -> Bool {
      !reading.entries.contains { lexicon.isWord(folded(index), ofEntity: $0.entity) }
    }

    let (first, after) = (reading.words.lowerBound, reading.words.upperBound)
    if isUnclaimed(after), text.isSpaced(after - 1, after) {
      if lexicon.isInsideName(folded(after)), isForeign(after) { return true }
      // كيم يو جونغ, كيم إيل-سونغ: an unknown word, then one that stands inside names or hangs on a hyphen.
      if isUnclaimed(after + 1), text.isSpaced(after, after + 1),
        lexicon.isInsideName(folded(after + 1)) || text.isHyphenated(after, after + 1)
      {
        return true
      }
    }
    // Li Keqiang
    if reading.words.count == 1, FamilyNames.leading.contains(folded(first)), isUnclaimed(after),
      text.isSpaced(after - 1, after), capitals.isName(after), isForeign(after)
    {
      return true
    }
    guard reading.procliticLength == 0, first > 0, text.isSpaced(first - 1, first) else { return false }
    // علي بن الحسين: before a father's name even what is spelt as a common word is a given name.
    if FamilyNames.isPatronymic(folded(first)), GivenNames.contains(folded(first - 1)), isForeign(first - 1) {
      return true
    }
    guard isUnclaimed(first - 1), isForeign(first - 1) else { return false }
    // Behind another capital it is rather a title: "Deputy Whip Smith".
    let isName =
      lexicon.leadsName(folded(first - 1)) || capitals.isName(first - 1) && !capitals.isName(first - 2)
      || GivenNames.contains(folded(first - 1)) && !capitals.isLowercase(first - 1)
    return isName && !reading.entries.contains { isSpelling(folded(first - 1), ofWordOf: $0.entity) }
  }

  /// Whether a word of four letters and more has the consonants of a word of an entity's names: فلاديمير زيلينسكي
  /// is فولوديمير.
  private func isSpelling(_ word: ArraySlice<UInt8>, ofWordOf entity: Int32) -> Bool {
    guard word.count >= 8 || word.count >= 4 && word.allSatisfy({ $0 < 0x80 }) else { return false }
    let skeleton = ConsonantSkeleton(foldedWord: word)
    return gazetteer.entities[Int(entity)].names.contains { name in
      Folding.words(of: name.text).contains { ConsonantSkeleton(foldedWord: $0[...]) == skeleton }
    }
  }
}

extension SegmentedText {
  /// Whether nothing but a space or a hyphen stands between two neighbouring words.
  func isSpaced(_ first: Int, _ second: Int) -> Bool {
    let gap = words[first].source.upperBound..<words[second].source.lowerBound
    return gap.count == 1 && (utf8[gap.lowerBound] == 0x20 || utf8[gap.lowerBound] == 0x2D)
  }

  /// Whether a hyphen stands between two neighbouring words.
  fileprivate func isHyphenated(_ first: Int, _ second: Int) -> Bool {
    utf8[words[first].source.upperBound..<words[second].source.lowerBound].elementsEqual([0x2D])
  }
}
