/// One word of a name beside the word or words of the other that it is aligned with.
struct ComparedWord {
  private(set) var left: [NameLetters.Letter] = []
  private(set) var right: [NameLetters.Letter] = []
  /// What the letters cost; joined words and articles aside.
  private var cost: Int32 = 0
  /// How often words are joined or an article is left out.
  private var liberties: Int32 = 0

  /// What a joined word or a missing article costs.
  private static let liberty: Int32 = 40

  /// The words of an alignment: cut where both names have a boundary.
  static func words(
    of alignment: SpellingAlignment, _ one: NameLetters, _ other: NameLetters
  ) -> [ComparedWord] {
    let (left, right, scripts) = (one.letters, other.letters, (one.script, other.script))
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
        words[last].liberties += 1
        isStart = true
        continue
      }
      if isStart, one.isEmpty && isArticle(other) || other.isEmpty && isArticle(one) {
        // Other scripts have no article, and write it or not.
        if scripts.0 == scripts.1 { words[last].liberties += 1 }
        continue
      }
      isStart = false
      words[last].cost += StepWeight.cost(
        step.cost, one, other, isLast: isLast(one, in: left) && isLast(other, in: right),
        scripts: scripts)
      words[last].left += one
      words[last].right += other
    }
    for index in words.indices {
      words[index].cost += GlideDoubling.cost(words[index].left[...], words[index].right[...])
    }
    return words
  }

  private static func isLast(_ letters: ArraySlice<NameLetters.Letter>, in name: [NameLetters.Letter]) -> Bool
  {
    letters.endIndex == name.endIndex || name[letters.endIndex] == NameLetters.space
  }

  private static func isArticle(_ letters: ArraySlice<NameLetters.Letter>) -> Bool {
    letters.elementsEqual([0x627, 0x644])
  }

  /// Whether the word is written as it is most commonly.
  private var isPlain: Bool { cost <= 15 * Int32(max(left.count, right.count)) && liberties == 0 }

  /// What words are granted beyond their limit where the others of a name of three words or more agree.
  static func grace(of words: [ComparedWord]) -> Int32 {
    words.count >= 3 && words.filter(\.isPlain).count >= words.count - 1 ? 60 : 0
  }

  /// How far the word stretches its limit: 1 at the limit.
  func strain(grace: Int32, costs: PairCosts) -> Double {
    // Arabic writes no short vowels: one letter more is another name sooner than beside or among other scripts.
    let isArabic = costs.left == .arabic && costs.right == .arabic
    let letters = isArabic ? min(left.count, right.count) : max(left.count, right.count)
    let isNative =
      isArabic && (LetterUnits.hasNativeLetter(left[...]) || LetterUnits.hasNativeLetter(right[...]))
    // What begins with ال may be the article or a foreign name (الكسندر): what follows decides either way.
    let article = isArabic && Self.isArticle(left.prefix(2)) && Self.isArticle(right.prefix(2)) ? 2 : 0
    let limit = costs.limits.limit(letters: letters - article, isNative: isNative) + grace
    return Double(cost + liberties * Self.liberty) / Double(max(1, limit))
  }
}
