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
    for step in alignment.steps {
      let (one, other) = (left[step.left], right[step.right])
      if one.first == NameLetters.space, other.first == NameLetters.space {
        words.append(ComparedWord())
        isStart = true
        continue
      }
      let last = words.count - 1
      if one.elementsEqual([NameLetters.space]) || other.elementsEqual([NameLetters.space]) {
        words[last].evidence[.liberties] += 1
        isStart = true
        continue
      }
      if isStart, one.isEmpty && isArticle(other) || other.isEmpty && isArticle(one) {
        // Other scripts have no article, and write it or not.
        if isWithinScript { words[last].evidence[.liberties] += 1 }
        continue
      }
      words[last].left += one
      words[last].right += other
      if step.cost > 0 {
        words[last].add(
          DifferenceKind(step, names.0, names.1), step, (one, other), isWithinScript: isWithinScript,
          isStart: isStart,
          isEnd: isLast(one, in: left) && isLast(other, in: right))
      }
      isStart = false
    }
    for index in words.indices { words[index].finish(script, isWithinScript: isWithinScript) }
    return words
  }

  private mutating func add(
    _ kind: DifferenceKind, _ step: SpellingAlignment.Step,
    _ letters: (ArraySlice<NameLetters.Letter>, ArraySlice<NameLetters.Letter>), isWithinScript: Bool,
    isStart: Bool, isEnd: Bool
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
    evidence[kind.measure] += amount
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
    evidence.operations += keys.map { .init(key: $0, kind: kind, amount: amount) }
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
    evidence[.density] = Double(cost) / 100 / letters
    evidence.isSame = left == right && evidence[.liberties] == 0
    if isWithinScript, left != right { evidence[.cheapest] = Detours.least(left, right, in: script, cost) }
    guard isArabic else { return }
    if ArabicPattern.tell(left, from: right) { evidence[.patterns] = 1 }
    evidence.isNative =
      evidence[.patterns] > 0 || LetterUnits.hasNativeLetter(left) || LetterUnits.hasNativeLetter(right)
    if GlideDoubling.count(in: left) != GlideDoubling.count(in: right) {
      // The glide that is not there is a consonant.
      evidence[.lackingConsonant] += Double(GlideDoubling.cost(left[...], right[...])) / 40
    }
    let areInflections = left.withUnsafeBufferPointer { left in
      right.withUnsafeBufferPointer { WordEnds.inflect(left, $0) }
    }
    if areInflections { evidence[.inflections] = 1 }
  }

  private static func isLast(_ letters: ArraySlice<NameLetters.Letter>, in name: [NameLetters.Letter]) -> Bool
  {
    letters.endIndex == name.endIndex || name[letters.endIndex] == NameLetters.space
  }

  private static func isArticle(_ letters: ArraySlice<NameLetters.Letter>) -> Bool {
    letters.elementsEqual([0x627, 0x644])
  }
}
