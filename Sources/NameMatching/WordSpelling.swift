/// A folded word, ready to be compared with words of names, in memory that is used again for the next word.
package struct WordSpelling: ~Copyable {
  private let letterMemory: UnsafeMutableBufferPointer<NameLetters.Letter>
  private let spelledMemory: UnsafeMutableBufferPointer<SpelledLetter>
  private var count = 0
  private var script = Script.other
  /// Whether the units of its letters are known.
  private var isSpelled = false
  private var isNative = false
  private var glides = 0
  /// What differences from words of the same script cost.
  private var costs: PairCosts?
  /// Made, and made ready for this word, when it is first needed.
  private var distance: UnitDistance?
  private var isReady = false

  /// Makes room for a word.
  package init() {
    letterMemory = .allocate(capacity: UnitDistance.longest)
    spelledMemory = .allocate(capacity: UnitDistance.longest)
  }

  deinit {
    letterMemory.deallocate()
    spelledMemory.deallocate()
  }

  /// The spelling of a folded word.
  package init(_ folded: ArraySlice<UInt8>) {
    self.init()
    folded.withUnsafeBufferPointer { assign($0) }
  }

  /// Takes another folded word; letters beyond those that are compared are left out.
  package mutating func assign(_ folded: UnsafeBufferPointer<UInt8>) {
    count = NameLetters.decode(folded, into: letterMemory)
    script = NameLetters.script(of: letters)
    isSpelled = false
    isNative = LetterUnits.isNative(letters)
    glides = GlideDoubling.count(in: letters)
    isReady = false
  }

  /// Finds the units of the letters, which most words that a word is compared with do not need.
  private mutating func spell() {
    if isSpelled { return }
    SpellingModel.standard.units.spell(letters, in: script, into: spelledMemory)
    isSpelled = true
  }

  private var letters: UnsafeBufferPointer<NameLetters.Letter> {
    UnsafeBufferPointer(rebasing: letterMemory[..<count])
  }

  private var spelled: UnsafeBufferPointer<SpelledLetter> {
    UnsafeBufferPointer(rebasing: spelledMemory[..<count])
  }

  /// How a word of running text differs from one of a name.
  package struct Difference: Sendable, Hashable {
    /// What it costs, in hundredths as ``NameComparison/Step/cost``.
    package var cost: Int32
    /// Letters of the shorter word.
    package var letters: Int
    /// What makes the difference.
    package var kind: Kind
  }

  /// What makes two words differ.
  package enum Kind: Sendable, CaseIterable {
    /// One leaves out a long vowel.
    case vowel
    /// Letters, in words that may be foreign.
    case letters
    /// Letters, in a word that is Arabic, so that its spelling is fixed.
    case native
    /// Only letters that stand for one sound in every language: پ and ب, y and i.
    case likeLetters
  }

  /// How a word of a text differs from this word of a name; `nil` when it is no spelling of it or differs by more
  /// than running text may. `grace`, in hundredths, widens the limit. Time is the product of the lengths.
  package mutating func difference(from name: inout WordSpelling, grace: Int32 = 0) -> Difference? {
    difference(from: &name) { RunningText.limit($0, letters: $1) * (100 + grace) / 100 }
  }

  /// The same with another limit, which follows from the kind of the difference and the letters of the shorter word.
  package mutating func difference(
    from name: inout WordSpelling, limit: (Kind, Int) -> Int32
  ) -> Difference? {
    let shorter = min(count, name.count)
    guard shorter > 0, script == name.script else { return nil }
    if costs?.left != script { costs = SpellingModel.standard.costs(script, script) }
    guard costs != nil, WordEnds.agree(letters, name.letters) else { return nil }
    let kind = kind(besides: name)
    if kind == .likeLetters { return Difference(cost: RunningText.likeLetters, letters: shorter, kind: kind) }
    var surcharge: Int32 = letters[0] == name.letters[0] ? 0 : Self.firstLetter
    if glides != name.glides { surcharge += GlideDoubling.cost }
    let limit = limit(kind, shorter) - surcharge
    guard limit > 0 else { return nil }
    if !isReady {
      guard let costs else { return nil }
      spell()
      if distance == nil { distance = UnitDistance() }
      let own = spelled
      distance?.prepare(own, costs: costs)
      isReady = true
    }
    name.spell()
    return distance?.cost(name.spelled, limit: limit).map {
      Difference(cost: $0 + surcharge, letters: shorter, kind: kind)
    }
  }

  /// What another first letter costs beside itself: transcribers disagree on it least.
  private static let firstLetter: Int32 = 40

  private func kind(besides name: borrowing WordSpelling) -> Kind {
    let (own, others) = (letters, name.letters)
    if count == name.count,
      zip(own, others).allSatisfy({ $0 == $1 || Self.plain($0) == Self.plain($1) })
    {
      return .likeLetters
    }
    if isNative || name.isNative { return .native }
    return lacksVowel(of: name) || name.lacksVowel(of: self) ? .vowel : .letters
  }

  /// Whether this is the other word without one of the vowels inside it.
  private func lacksVowel(of other: borrowing WordSpelling) -> Bool {
    guard count + 1 == other.count else { return false }
    let (own, others) = (letters, other.letters)
    let start = zip(own, others).prefix { $0 == $1 }.count
    return SoundClass.isVowel[others[start]] && own[start...].elementsEqual(others[(start + 1)...])
  }

  /// A letter by which another is often written on a keyboard that lacks it, or in another transcription: ب for پ,
  /// ف for ڤ, i for y.
  private static func plain(_ letter: NameLetters.Letter) -> NameLetters.Letter {
    switch letter {
    case 0x67E: 0x628
    case 0x6A4: 0x641
    case 0x79: 0x69
    default: letter
    }
  }
}
