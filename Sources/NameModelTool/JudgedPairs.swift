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
/// One name are the spellings of one group. Two names are spellings of two groups that are known in several scripts
/// and share no spelling in any of them: Hansen and Jansen are two because Хансен and Янсен are, Steven and Stephen
/// are none to learn from because both are Стивен.
struct JudgedPairs {
  private let sets: NameSets
  private let model: SpellingModel
  /// The groups that have a spelling.
  private var owners: [[NameLetters.Letter]: [Int]] = [:]
  /// All spellings of each group.
  private let spellings: [Set<[NameLetters.Letter]>]
  private let groups: [NameGroup]

  /// In so many scripts a name is known well enough to say which others it is not.
  private static let leastScripts = 3
  /// So many of the names nearest to one are learnt from.
  private static let nearest = 6
  /// So many pairs of one group are learnt from.
  private static let mostOfAGroup = 10

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
    spellingsOfOne(left, right) + spellingsOfTwo(left, right)
      + (left == right ? spellingsAgreedOn(left) : [])
      + (left == .arabic && right == .arabic ? renderingsOfTwo() : [])
  }

  /// Spellings in one script of groups that two other scripts write alike: Steven and Stephen.
  private func spellingsAgreedOn(_ script: Script) -> [JudgedPair] {
    var pairs: [JudgedPair] = []
    var seen: Set<[[NameLetters.Letter]]> = []
    for group in sets.wikidata where group.forms.count >= Self.leastScripts {
      var alike: [Int: Set<Script>] = [:]
      for (other, forms) in group.forms where other != script {
        for form in forms {
          for owner in owners[form.letters.letters] ?? [] { alike[owner, default: []].insert(other) }
        }
      }
      var own: [(Spelling, Spelling)] = []
      for (number, scripts) in alike.sorted(by: { $0.key < $1.key })
      where scripts.count >= 2 && groups[number].key > group.key
        && Self.isMeasured(groups[number]) == Self.isMeasured(group)
      {
        for one in words(of: group, script).prefix(3) {
          for other in words(of: groups[number], script).prefix(3) where one.letters != other.letters {
            let both = [one.letters.letters, other.letters.letters].sorted {
              $0.lexicographicallyPrecedes($1)
            }
            if seen.insert(both).inserted { own.append((one, other)) }
          }
        }
      }
      own = Array(own.prefix(Self.mostOfAGroup))
      for (one, other) in own {
        pairs.append(
          JudgedPair(
            left: one, right: other, isSame: true, weight: 1 / Double(own.count),
            isMeasured: Self.isMeasured(group)))
      }
    }
    return pairs
  }

  /// Arabic renderings of Latin names that are clearly two, as the weights that are built in judge the Latin names.
  private func renderingsOfTwo() -> [JudgedPair] {
    var (forms, formGroups): ([Spelling], [NameGroup]) = ([], [])
    for group in sets.pivot {
      for form in words(of: group, .arabic) {
        forms.append(form)
        formGroups.append(group)
      }
    }
    let index = NameIndex(forms.map(\.letters), model: model, ranking: nil)
    var scratch = NameIndex.Scratch()
    var pairs: [JudgedPair] = []
    let comparison = NameComparison()
    var seen: Set<[[NameLetters.Letter]]> = []
    for (position, form) in forms.enumerated() where position % 8 == 0 {
      let group = formGroups[position]
      var own: [Spelling] = []
      for candidate in index.candidates(for: form.letters, limit: 12, scratch: &scratch)
      where own.count < 3 {
        let (other, otherGroup) = (forms[candidate.name], formGroups[candidate.name])
        guard other.letters != form.letters, Self.isMeasured(group) == Self.isMeasured(otherGroup),
          !areRelated(form, other)
        else { continue }
        let labels = owners[form.letters.letters, default: []].flatMap { groups[$0].labels }
        let otherLabels = owners[other.letters.letters, default: []].flatMap { groups[$0].labels }
        let areClearlyTwo = labels.prefix(8).allSatisfy { label in
          otherLabels.prefix(8).allSatisfy { comparison.score(label.text, $0.text) < Self.clearlyTwo }
        }
        guard areClearlyTwo,
          seen.insert(
            [form.letters.letters, other.letters.letters].sorted { $0.lexicographicallyPrecedes($1) }
          ).inserted
        else { continue }
        own.append(other)
      }
      for other in own {
        pairs.append(
          JudgedPair(
            left: form, right: other, isSame: false, weight: 1 / Double(own.count),
            isMeasured: Self.isMeasured(group)))
      }
    }
    return pairs
  }

  /// Latin names that score less are two.
  private static let clearlyTwo = 0.2

  private func spellingsOfOne(_ left: Script, _ right: Script) -> [JudgedPair] {
    var pairs: [JudgedPair] = []
    for group in groups {
      let (ones, others) = (words(of: group, left), words(of: group, right))
      var own: [(Spelling, Spelling)] = []
      for (index, one) in ones.enumerated() {
        for other in left == right ? others[(index + 1)...] : others[...]
        where one.letters != other.letters { own.append((one, other)) }
      }
      own = Array(own.prefix(Self.mostOfAGroup))
      for (one, other) in own {
        pairs.append(
          JudgedPair(
            left: one, right: other, isSame: true, weight: 1 / Double(own.count),
            isMeasured: Self.isMeasured(group)))
      }
    }
    return pairs
  }

  private func spellingsOfTwo(_ left: Script, _ right: Script) -> [JudgedPair] {
    let known = sets.wikidata.filter { $0.forms.count >= Self.leastScripts }
    var (forms, formGroups): ([Spelling], [NameGroup]) = ([], [])
    for group in known {
      for form in words(of: group, right) {
        forms.append(form)
        formGroups.append(group)
      }
    }
    let index = NameIndex(forms.map(\.letters), model: model, ranking: nil)
    var scratch = NameIndex.Scratch()
    var pairs: [JudgedPair] = []
    var seen: Set<[[NameLetters.Letter]]> = []
    for group in known {
      for form in words(of: group, left).prefix(2) {
        var own: [Spelling] = []
        for candidate in index.candidates(for: form.letters, limit: 20, scratch: &scratch)
        where own.count < Self.nearest {
          let (other, otherGroup) = (forms[candidate.name], formGroups[candidate.name])
          guard Self.isMeasured(group) == Self.isMeasured(otherGroup),
            Self.differ(group, otherGroup, in: left, right), !areRelated(form, other)
          else { continue }
          let both = [form.letters.letters, other.letters.letters]
          if seen.insert(left == right ? both.sorted { $0.lexicographicallyPrecedes($1) } : both).inserted {
            own.append(other)
          }
        }
        for other in own {
          pairs.append(
            JudgedPair(
              left: form, right: other, isSame: false, weight: 1 / Double(own.count),
              isMeasured: Self.isMeasured(group)))
        }
      }
    }
    return pairs
  }

  /// The spellings of a group that are one word.
  private func words(of group: NameGroup, _ script: Script) -> [Spelling] {
    (group.forms[script] ?? []).filter {
      $0.letters.script == script && !$0.letters.letters.contains(NameLetters.space)
        && (2...24).contains($0.letters.letters.count)
    }
  }

  /// Whether another script than those compared tells two groups apart, and none writes both alike.
  private static func differ(_ one: NameGroup, _ other: NameGroup, in left: Script, _ right: Script) -> Bool {
    let witnesses = Set(one.forms.keys).intersection(other.forms.keys).subtracting([left, right])
    return !witnesses.isEmpty
  }

  /// Whether two spellings may be one name: some groups that have them have a spelling in common.
  private func areRelated(_ left: Spelling, _ right: Spelling) -> Bool {
    let others = owners[right.letters.letters] ?? []
    return (owners[left.letters.letters] ?? []).contains { one in
      others.contains { one == $0 || !spellings[one].isDisjoint(with: spellings[$0]) }
    }
  }

  /// Half of the groups, by their keys.
  private static func isMeasured(_ group: NameGroup) -> Bool {
    let hash = group.key.utf8.reduce(5381 as UInt64) { $0 &* 33 ^ UInt64($1) }
    return (hash >> 7) & 1 == 1
  }
}
