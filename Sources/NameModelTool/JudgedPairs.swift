import NameMatching

/// Two spellings of which it is known whether they are one name.
struct JudgedPair {
  let left: Spelling
  let right: Spelling
  let isSame: Bool
  /// How much it counts: all pairs of one name together count once.
  let weight: Double
  /// Whether it is kept for measuring and not learnt from.
  let isMeasured: Bool
}

/// Pairs of spellings that are one name and pairs of near ones that are two, from which verdicts are learnt.
///
/// One name are the spellings of one group, and what other scripts write alike. Two names are near spellings that
/// other scripts tell apart: Hansen and Jansen are two because Хансен and Янсен are, Steven and Stephen are none to
/// learn from because both are Стивен.
struct JudgedPairs {
  private let sets: NameSets
  private let model: SpellingModel
  /// Judges by the weights that are built in.
  private let comparison = NameComparison()
  /// The groups that have a spelling.
  private var owners: [[NameLetters.Letter]: [Int]] = [:]
  /// All spellings of each group.
  private let spellings: [Set<[NameLetters.Letter]>]
  private let groups: [NameGroup]

  /// In so many scripts a name is known well enough to say which others it is not.
  private static let leastScripts = 3
  /// So many pairs of one group are learnt from.
  private static let mostOfAGroup = 10
  /// Names that score less by the spellings of another script are two.
  private static let clearlyTwo = 0.2

  /// Arabic names are few in the sets and many in the news.
  private static let shareOfArabicNames = 6.0

  /// A spelling and the group it is of.
  private struct Form {
    let spelling: Spelling
    let group: NameGroup
  }

  init(_ sets: NameSets, model: SpellingModel) {
    self.sets = sets
    self.model = model
    groups = sets.wikidata + sets.pivot + sets.geonames
    spellings = groups.map { group in
      Set((group.forms.values.joined() + group.labels).map(\.letters.letters))
    }
    for (number, group) in spellings.enumerated() {
      for spelling in group { owners[spelling, default: []].append(number) }
    }
  }

  /// The pairs of two scripts, or of one.
  func pairs(_ left: Script, _ right: Script) -> [JudgedPair] {
    var seen: Set<[[NameLetters.Letter]]> = []
    var pairs = spellingsOfOne(left, right) + toldApartByScripts(left, right, &seen)
    guard left == right else { return pairs }
    pairs += writtenAlike(left)
    if left == .arabic { pairs += toldApartByLabels(&seen) }
    if left == .latin { pairs += spellingsOfArabicNames() + toldApartInArabic(&seen) }
    return pairs
  }

  // MARK: One name

  private func spellingsOfOne(_ left: Script, _ right: Script) -> [JudgedPair] {
    groups.flatMap { group in
      let (ones, others) = (words(of: group, left), words(of: group, right))
      return one(
        ones.enumerated().flatMap { index, one in
          (left == right ? others[(index + 1)...] : others[...]).map { (one, $0) }
        }, of: group)
    }
  }

  /// Spellings in one script of groups that two other scripts write alike: Steven and Stephen.
  private func writtenAlike(_ script: Script) -> [JudgedPair] {
    var seen: Set<[[NameLetters.Letter]]> = []
    return sets.wikidata.filter { $0.forms.count >= Self.leastScripts }.flatMap { group in
      var alike: [Int: Set<Script>] = [:]
      for (other, forms) in group.forms where other != script {
        for form in forms {
          for owner in owners[form.letters.letters] ?? [] { alike[owner, default: []].insert(other) }
        }
      }
      let others = alike.sorted { $0.key < $1.key }.filter { number, scripts in
        scripts.count >= 2 && groups[number].key > group.key
          && Self.isMeasured(groups[number]) == Self.isMeasured(group)
      }
      let own = others.flatMap { number, _ in
        words(of: group, script).prefix(3).flatMap { one in
          words(of: groups[number], script).prefix(3).map { (one, $0) }
        }
      }
      return one(own.filter { seen.insert(Self.unordered($0.letters, $1.letters)).inserted }, of: group)
    }
  }

  /// Latin spellings of one Arabic name, of which the spelling is fixed: Youssef and Yusuf.
  private func spellingsOfArabicNames() -> [JudgedPair] {
    var labels: [Spelling: [Form]] = [:]
    for group in sets.pivot {
      for form in words(of: group, .arabic) where Self.isArabic(form) {
        labels[form, default: []] += Self.words(group.labels, .latin).map { Form(spelling: $0, group: group) }
      }
    }
    return labels.sorted { $0.key.text < $1.key.text }.flatMap { _, forms in
      [false, true].flatMap { isMeasured in
        let own = forms.filter { Self.isMeasured($0.group) == isMeasured }
        guard let group = own.first?.group else { return [JudgedPair]() }
        return one(
          own.enumerated().flatMap { index, one in own[(index + 1)...].map { (one.spelling, $0.spelling) } },
          of: group, share: Self.shareOfArabicNames)
      }
    }
  }

  /// The pairs that are one name among those of a group.
  private func one(
    _ pairs: [(Spelling, Spelling)], of group: NameGroup, share: Double = 1
  ) -> [JudgedPair] {
    let own = pairs.filter { $0.letters != $1.letters && !Self.areOfManAndWoman($0, $1) }
      .prefix(Self.mostOfAGroup)
    return own.map { left, right in
      JudgedPair(
        left: left, right: right, isSame: true, weight: share / Double(own.count),
        isMeasured: Self.isMeasured(group))
    }
  }

  /// Whether one name is a woman's by its ending and the other a man's (Иванова, Иванов), which groups mix.
  private static func areOfManAndWoman(_ left: Spelling, _ right: Spelling) -> Bool {
    func isWoman(_ name: Spelling) -> Bool? {
      guard name.letters.script == .latin || name.letters.script == .cyrillic else { return nil }
      let last = name.letters.letters.last ?? 0
      return last == 0x61 || last == 0x430 ? true : "aeiouyаеиоуыэюяії".utf16.contains(last) ? nil : false
    }
    guard let one = isWoman(left), let other = isWoman(right) else { return false }
    return one != other
  }

  // MARK: Two names

  /// Near spellings of groups that are known in another script and share no spelling in any.
  private func toldApartByScripts(
    _ left: Script, _ right: Script, _ seen: inout Set<[[NameLetters.Letter]]>
  ) -> [JudgedPair] {
    let known = sets.wikidata.filter { $0.forms.count >= Self.leastScripts }
    let queries = known.flatMap { group in
      words(of: group, left).prefix(2).map { Form(spelling: $0, group: group) }
    }
    return two(queries, among: forms(of: known, right), most: 6, &seen) { one, other in
      let witnesses = Set(one.group.forms.keys).intersection(other.group.forms.keys).subtracting([
        left, right,
      ])
      return !witnesses.isEmpty
    }
  }

  /// Near Arabic renderings of Latin names that are clearly two.
  private func toldApartByLabels(_ seen: inout Set<[[NameLetters.Letter]]>) -> [JudgedPair] {
    let forms = forms(of: sets.pivot, .arabic)
    let queries = forms.enumerated().filter { $0.offset % 8 == 0 }.map(\.element)
    func labels(_ form: Form) -> ArraySlice<Spelling> {
      owners[form.spelling.letters.letters, default: []].flatMap { groups[$0].labels }.prefix(8)
    }
    return two(queries, among: forms, most: 3, &seen) { areClearlyTwo(labels($0), labels($1)) }
  }

  /// Near Latin spellings of Arabic names that are clearly two: Salem and Saleem.
  private func toldApartInArabic(_ seen: inout Set<[[NameLetters.Letter]]>) -> [JudgedPair] {
    let known = sets.pivot.filter { words(of: $0, .arabic).contains(where: Self.isArabic) }
    let forms = known.flatMap { group in
      Self.words(group.labels, .latin).map { Form(spelling: $0, group: group) }
    }
    return two(forms, among: forms, most: 6, &seen) { one, other in
      areClearlyTwo(words(of: one.group, .arabic)[...], words(of: other.group, .arabic)[...])
    }
  }

  private func areClearlyTwo(_ ones: ArraySlice<Spelling>, _ others: ArraySlice<Spelling>) -> Bool {
    ones.allSatisfy { one in
      others.allSatisfy { comparison.score(one.text, $0.text) < Self.clearlyTwo }
    }
  }

  /// For each spelling the nearest ones of other groups that are told apart.
  private func two(
    _ queries: [Form], among forms: [Form], most: Int, _ seen: inout Set<[[NameLetters.Letter]]>,
    _ areTwo: (Form, Form) -> Bool
  ) -> [JudgedPair] {
    let index = NameIndex(forms.map(\.spelling.letters), model: model, ranking: nil)
    var scratch = NameIndex.Scratch()
    var pairs: [JudgedPair] = []
    for query in queries {
      var own: [Spelling] = []
      for candidate in index.candidates(for: query.spelling.letters, limit: 20, scratch: &scratch) {
        guard own.count < most else { break }
        let other = forms[candidate.name]
        guard other.spelling.letters != query.spelling.letters,
          Self.isMeasured(query.group) == Self.isMeasured(other.group), areTwo(query, other),
          !areRelated(query.spelling, other.spelling),
          seen.insert(Self.unordered(query.spelling.letters, other.spelling.letters)).inserted
        else { continue }
        own.append(other.spelling)
      }
      pairs += own.map { other in
        JudgedPair(
          left: query.spelling, right: other, isSame: false, weight: 1 / Double(own.count),
          isMeasured: Self.isMeasured(query.group))
      }
    }
    return pairs
  }

  /// Whether two spellings may be one name: some groups that have them have a spelling in common.
  private func areRelated(_ left: Spelling, _ right: Spelling) -> Bool {
    let others = owners[right.letters.letters] ?? []
    return (owners[left.letters.letters] ?? []).contains { one in
      others.contains { one == $0 || !spellings[one].isDisjoint(with: spellings[$0]) }
    }
  }

  // MARK: Spellings

  private func forms(of groups: [NameGroup], _ script: Script) -> [Form] {
    groups.flatMap { group in words(of: group, script).map { Form(spelling: $0, group: group) } }
  }

  /// The spellings of a group that are one word.
  private func words(of group: NameGroup, _ script: Script) -> [Spelling] {
    Self.words(group.forms[script] ?? [], script)
  }

  private static func words(_ spellings: [Spelling], _ script: Script) -> [Spelling] {
    spellings.filter {
      $0.letters.script == script && !$0.letters.letters.contains(NameLetters.space)
        && (2...24).contains($0.letters.letters.count)
    }
  }

  /// Whether a spelling is of Arabic origin by letters that transcribers of other languages do not use.
  private static func isArabic(_ spelling: Spelling) -> Bool {
    spelling.letters.letters.contains { "حعضظص".utf16.contains($0) }
  }

  private static func unordered(_ one: NameLetters, _ other: NameLetters) -> [[NameLetters.Letter]] {
    [one.letters, other.letters].sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// Half of the groups, by their keys.
  private static func isMeasured(_ group: NameGroup) -> Bool {
    let hash = group.key.utf8.reduce(5381 as UInt64) { $0 &* 33 ^ UInt64($1) }
    return (hash >> 7) & 1 == 1
  }
}
