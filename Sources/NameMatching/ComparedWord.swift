/// One word of a name beside the word or words of the other that it is aligned with.
struct ComparedWord {
  private var left: [NameLetters.Letter] = []
  private var right: [NameLetters.Letter] = []
  private(set) var evidence = WordEvidence()
  /// What the letters cost; joined words and articles aside.
  private var cost: Int32 = 0

  /// The words of an alignment: cut where both names have a boundary.
  static func words(
    of alignment: SpellingAlignment, _ one: NameLetters, _ other: NameLetters
  ) -> [ComparedWord] {
    let names = (one, other)
    let (left, right) = (one.letters, other.letters)
    let (script, isWithinScript) = (one.script, one.script == other.script)
    var words = [ComparedWord()]
    var isStart = true
    var last: (step: SpellingAlignment.Step, kind: DifferenceKind)?
    for step in alignment.steps {
      let (one, other) = (left[step.left], right[step.right])
      if one.first == NameLetters.space, other.first == NameLetters.space {
        words.append(ComparedWord())
        isStart = true
        continue
      }
      let word = words.count - 1
      if one.elementsEqual([NameLetters.space]) || other.elementsEqual([NameLetters.space]) {
        words[word].evidence[.liberties] += 1
        isStart = true
        continue
      }
      if isStart, one.isEmpty && isArticle(other) || other.isEmpty && isArticle(one) {
        // Other scripts have no article, and write it or not.
        if isWithinScript { words[word].evidence[.liberties] += 1 }
        continue
      }
      words[word].left += one
      words[word].right += other
      if step.cost > 0 {
        let kind = DifferenceKind(step, names.0, names.1)
        if isWithinScript, let last, isSyllable(last.step, last.kind, step, kind) {
          words[word].evidence[.syllables] += 1
        }
        last = (step, kind)
        words[word].add(
          kind, step, (one, other), isWithinScript: isWithinScript,
          isStart: isStart,
          isEnd: isLast(one, in: left) && isLast(other, in: right),
          neighbours: (
            neighbour(left, one.startIndex - 1, right, other.startIndex - 1),
            neighbour(left, one.endIndex, right, other.endIndex)
          ))
      }
      isStart = false
    }
    for index in words.indices { words[index].finish(script, isWithinScript: isWithinScript) }
    return words
  }

  private mutating func add(
    _ kind: DifferenceKind, _ step: SpellingAlignment.Step,
    _ letters: (ArraySlice<NameLetters.Letter>, ArraySlice<NameLetters.Letter>), isWithinScript: Bool,
    isStart: Bool, isEnd: Bool, neighbours: (NameLetters.Letter?, NameLetters.Letter?)
  ) {
    cost += step.cost
    let amount = Double(step.cost) / 100
    evidence[.differences] += min(1, amount)
    if step.cost >= Int32(PairCosts.unseen) { evidence[.unseen] += 1 }
    if isStart { evidence[.start] += amount }
    if isEnd { evidence[kind.isOfVowels ? .endVowel : .endConsonant] += amount }
    if isWithinScript, Self.isConsonantForVowel(letters.0, letters.1) {
      // Each lacks what the other has: طهران, طيران.
      evidence[.lackingConsonant] += amount
      evidence[.lackingVowel] += amount
      return
    }
    var keys = [WordKey.letters(step.operation, .anywhere, isWithinScript: isWithinScript)]
    if kind.isOfVowels {
      keys.append(
        WordKey.vowels(
          Self.vowel(in: letters.0), Self.vowel(in: letters.1),
          kind == .silentVowel ? .silentVowels : .vowels, isWithinScript: isWithinScript))
    }
    if isStart || isEnd {
      keys.append(WordKey.letters(step.operation, isStart ? .start : .end, isWithinScript: isWithinScript))
    }
    if isWithinScript {
      if let before = neighbours.0 {
        keys.append(WordKey.letters(step.operation, .after, before, isWithinScript: isWithinScript))
      }
      if let after = neighbours.1 {
        keys.append(WordKey.letters(step.operation, .before, after, isWithinScript: isWithinScript))
      }
    }
    evidence.add(kind, amount, keys: keys)
  }

  private static func isConsonantForVowel(
    _ left: ArraySlice<NameLetters.Letter>, _ right: ArraySlice<NameLetters.Letter>
  ) -> Bool {
    guard let one = left.first, let other = right.first, left.count == 1, right.count == 1 else {
      return false
    }
    return SoundClass.isVowel[one] && DifferenceKind.isWeak(other)
      || SoundClass.isVowel[other] && DifferenceKind.isWeak(one)
  }

  private static func vowel(in letters: ArraySlice<NameLetters.Letter>) -> NameLetters.Letter {
    letters.first { SoundClass.isVowel[$0] } ?? 0
  }

  private mutating func finish(_ script: Script, isWithinScript: Bool) {
    let isArabic = isWithinScript && script == .arabic
    // What begins with ال may be the article or a foreign name (الكسندر): what follows decides either way.
    let article = isArabic && Self.isArticle(left.prefix(2)) && Self.isArticle(right.prefix(2)) ? 2 : 0
    evidence.letters = min(left.count, right.count) - article
    let letters = Double(max(1, evidence.letters))
    evidence.isPlain = cost <= 15 * Int32(max(left.count, right.count)) && evidence[.liberties] == 0
    evidence[.shortness] = 1 / letters
    evidence[.density] = Double(evidence.differences.count) / letters
    evidence.isSame = left == right && evidence[.liberties] == 0
    guard isArabic else { return }
    if ArabicPattern.tell(left, from: right) { evidence[.patterns] = 1 }
    evidence.isNative =
      evidence[.patterns] > 0 || ArabicPattern.isNative(left) || ArabicPattern.isNative(right)
    evidence[.glides] = Double(GlideDoubling.cost(left[...], right[...])) / 100
    let areInflections = left.withUnsafeBufferPointer { left in
      right.withUnsafeBufferPointer { WordEnds.inflect(left, $0) }
    }
    if areInflections || Self.endsAsPlural(left) != Self.endsAsPlural(right) { evidence[.inflections] = 1 }
  }

  /// Whether a word ends as verbs of several do (مسكوا).
  private static func endsAsPlural(_ word: [NameLetters.Letter]) -> Bool {
    word.count > 3 && word.suffix(2).elementsEqual([0x648, 0x627])
  }

  /// Whether two steps leave out a vowel and a consonant that stand side by side.
  private static func isSyllable(
    _ step: SpellingAlignment.Step, _ kind: DifferenceKind, _ next: SpellingAlignment.Step,
    _ nextKind: DifferenceKind
  ) -> Bool {
    guard step.left.upperBound == next.left.lowerBound, step.right.upperBound == next.right.lowerBound,
      step.left.isEmpty && next.left.isEmpty || step.right.isEmpty && next.right.isEmpty
    else { return false }
    return kind.isOfVowels && nextKind == .lackingConsonant
      || kind == .lackingConsonant && nextKind.isOfVowels
  }

  /// The letter that both names have there.
  private static func neighbour(
    _ left: [NameLetters.Letter], _ index: Int, _ right: [NameLetters.Letter], _ other: Int
  ) -> NameLetters.Letter? {
    guard left.indices.contains(index), right.indices.contains(other), left[index] == right[other],
      left[index] != NameLetters.space
    else { return nil }
    return left[index]
  }

  private static func isLast(_ letters: ArraySlice<NameLetters.Letter>, in name: [NameLetters.Letter]) -> Bool
  {
    letters.endIndex == name.endIndex || name[letters.endIndex] == NameLetters.space
  }

  private static func isArticle(_ letters: ArraySlice<NameLetters.Letter>) -> Bool {
    letters.elementsEqual([0x627, 0x644])
  }
}
