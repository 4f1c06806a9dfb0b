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

  /// One mention for each reading that names an entity; readings that cannot be decided are left out.
  mutating func mentions(for readings: [Reading]) -> [Mention] {
    for reading in readings
    where reading.entries.count == 1 && reading.isSure && isIntroduction(reading.entries[0], reading) {
      introductions[reading.entries[0].entity, default: 0] += reading.words.count > 1 ? 2 : 1
    }
    for reading in readings where reading.entries.count == 1 && reading.entries[0].form == .part {
      guard introductions[reading.entries[0].entity] == nil,
        filter.isAnnounced(reading, "Person") || reading.letters >= 5 && filter.isSpeaker(reading)
      else { continue }
      introductions[reading.entries[0].entity] = 1
    }
    let standing = readings.compactMap(withoutDoubtfulEntries)
    let taken = Set(standing.flatMap { Array($0.words) })
    return standing.compactMap { mention(for: $0, taken: taken) }
  }

  /// A reading that its spelling alone does not carry keeps the entities that the document names elsewhere or
  /// announces here.
  private func withoutDoubtfulEntries(_ reading: Reading) -> Reading? {
    guard !reading.isSure else { return reading }
    var reading = reading
    reading.entries = reading.entries.filter { entry in
      let root = gazetteer.entities[Int(entry.entity)].type.root
      return introductions[entry.entity] != nil || filter.isAnnounced(reading, root)
        || root == "Person" && filter.isSpeaker(reading)
    }
    return reading.entries.isEmpty ? nil : reading
  }

  /// Whether the reading names its entity by a name of its own, not one shared by a family.
  private func isIntroduction(_ entry: NameTrie.Entry, _ reading: Reading) -> Bool {
    entry.form != .part && !isFamilyName(entry)
      || reading.words.count == 1 && isFamilyName(entry) && entry.form == .whole
  }

  private func isFamilyName(_ entry: NameTrie.Entry) -> Bool {
    let kind = gazetteer.entities[Int(entry.entity)].names[Int(entry.name)].kind
    return kind == .surname || kind == .given
  }

  private func mention(for reading: Reading, taken: Set<Int>) -> Mention? {
    let isPart = reading.entries.allSatisfy { $0.form == .part || isFamilyName($0) }
    if isPart, isPartOfAnotherName(reading, taken: taken) { return nil }
    guard let (entry, isResolved) = choose(reading, isPart: isPart) else { return nil }
    let entity = gazetteer.entities[Int(entry.entity)]
    let name = entity.names[Int(entry.name)].text
    let match: Mention.Match
    var score = NameComparison.score(cost: reading.cost, letters: reading.letters)
    if isPart, isResolved || entry.form == .part {
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
    return Mention(span: reading.span, entity: Int(entry.entity), match: match, score: score, name: name)
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
      guard best > 0, leaders.count == 1 || introductions[leaders[0].entry.entity] != nil else { return nil }
    }
    return (leaders[0].entry, true)
  }

  /// How much the document says for an entity that a name may stand for.
  private func evidence(for entry: NameTrie.Entry, _ reading: Reading) -> Int {
    let entity = gazetteer.entities[Int(entry.entity)]
    var score = 8 * (introductions[entry.entity] ?? 0)
    let related = entity.positions.map(\.of) + entity.facts.values.joined()
    if related.contains(where: { isMentioned($0) }) { score += 2 }
    if entity.positions.contains(where: { $0.until == nil }) { score += 1 }
    if filter.isAnnounced(reading, entity.type.root) { score += 2 }
    if entry.form == .part, introductions[entry.entity] == nil { score = 0 }
    return score
  }

  private func isMentioned(_ key: String) -> Bool {
    gazetteer.number(ofKey: key).map { introductions[Int32($0)] != nil } ?? false
  }

  /// Whether a neighbouring word makes the reading a piece of a name that the gazetteer does not have, such
  /// as كيم in كيم يو جونغ.
  private func isPartOfAnotherName(_ reading: Reading, taken: Set<Int>) -> Bool {
    let own = Set(
      reading.entries.flatMap { entry in
        gazetteer.entities[Int(entry.entity)].names.flatMap { Folding.words(of: $0.text) }
      })
    func isForeign(_ index: Int) -> Bool {
      guard text.words.indices.contains(index), !taken.contains(index) else { return false }
      let bytes = text.foldedBytes(of: text.words[index])
      return lexicon.isGivenWord(bytes) && !CommonWords.contains(bytes) && !own.contains(Array(bytes))
        && !ContextWords.announces(bytes, "Person")
    }
    let (first, after) = (reading.words.lowerBound, reading.words.upperBound)
    // كيم إيل-سونغ: hyphens join the words of foreign given names.
    func isHyphenated(_ index: Int) -> Bool {
      index + 1 < text.words.count && text.words[index + 1].kind == .letters
        && text.utf8[text.words[index].source.upperBound..<text.words[index + 1].source.lowerBound]
          .elementsEqual([0x2D])
    }
    if after < text.words.count, text.isSpaced(after - 1, after) {
      if isForeign(after) || isHyphenated(after) { return true }
      // كيم يو جونغ: an unknown word, then one that stands inside names.
      if after + 1 < text.words.count, text.isSpaced(after, after + 1), !taken.contains(after + 1),
        !CommonWords.contains(text.foldedBytes(of: text.words[after])), text.words[after].kind == .letters,
        lexicon.isGivenWord(text.foldedBytes(of: text.words[after + 1]))
      {
        return true
      }
    }
    return reading.procliticLength == 0 && first > 0 && isForeign(first - 1)
      && text.isSpaced(first - 1, first)
  }
}

extension SegmentedText {
  /// Whether nothing but a space or a hyphen stands between two neighbouring words.
  fileprivate func isSpaced(_ first: Int, _ second: Int) -> Bool {
    let gap = words[first].source.upperBound..<words[second].source.lowerBound
    return gap.count == 1 && (utf8[gap.lowerBound] == 0x20 || utf8[gap.lowerBound] == 0x2D)
  }
}
