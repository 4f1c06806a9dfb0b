import NameMatching

/// One way to read a run of words as a name.
struct Reading: Sendable {
  /// The words of the text it takes.
  var words: Range<Int>
  /// The name itself, in UTF-8 bytes.
  var span: Range<Int>
  /// Folded bytes of proclitics before the name in its first word.
  var procliticLength: Int
  /// How doubtful it is that these letters are proclitics, see `Proclitics.doubt(of:)`.
  var procliticDoubt: Float
  /// The names it may be.
  var entries: NameEntries
  /// What the differences between text and name cost, in hundredths as ``NameComparison/Step/cost``; 0 for the same
  /// folded words.
  var cost: Int32
  /// Whether a difference in its first word needs no other evidence.
  var isCertain: Bool
  /// How many letters the name has in the text.
  var letters: Int

  /// Whether the name begins with the Arabic article.
  var hasArticle: Bool

  /// Whether it is one word, and that is also a common one, or a common one behind a proclitic: باول is Powell and بأول.
  var isCommonWord: Bool

  /// Whether it stands only where the document introduces who is meant.
  var needsIntroduction = false

  /// Whether the text has no other words.
  var isWholeText: Bool

  /// Whether the spelling alone says that this is the name: several words, the same letters in a word that is
  /// nothing else, or a small difference in a long one. Words with an article are Arabic ones, whose spelling
  /// does not vary. A text that is one name and nothing else has only that to say.
  var isSure: Bool {
    if needsIntroduction { return false }
    return words.count > 1 || isWholeText
      || !isCommonWord && (!hasArticle || cost <= RunningText.likeLetters)
        && isCertain
  }

  /// Whether the reading names only what a longer one around it names, as بوتين in فلاديمير بوتين.
  func isPart(of other: Reading) -> Bool {
    entries.contains { entry in
      entry.form == .part || other.entries.contains { $0.entity == entry.entity }
    }
  }

  /// What the reading is worth in a choice among overlapping ones: long before short, sure before unsure, the
  /// bare word before one without proclitics, all the more the rarer these are.
  var worth: Float {
    Float(letters) + Float(words.count - 1) * 0.5 - Float(cost) / 150 - (cost > 0 ? 0.5 : 0)
      - procliticDoubt
  }
}
