/// A way to read a word as the first word of a name.
struct NameStart: BitwiseCopyable, Sendable {
  /// The node that the word leads to.
  var node: Int32
  /// What the difference between the word and that of the name costs.
  var cost: Int32
  /// The number of the layer of the lexicon that has the name.
  var layer: UInt8
  /// Folded bytes of proclitics before the name.
  var procliticLength: UInt8
  /// Whether a name of this one word needs no other evidence.
  var isCertain: Bool
  /// Whether the word without these proclitics is a common one, or a common one behind others.
  var isCommon: Bool
}

/// What a word may begin.
///
/// Its lists live in memory of their own, so that reading them counts no references.
struct WordAnalysis: ~Copyable, @unchecked Sendable {
  /// The word without one of its proclitics, or without two.
  struct Stripped: BitwiseCopyable, Sendable {
    /// What was taken off.
    var stripping: Proclitics.Stripping
    /// Where the names that begin with what is left stand among those of ``WordAnalysis/strippedStarts``.
    var starts: Range<Int> { Int(firstStart)..<Int(endOfStarts) }
    /// Whether names begin with words that begin like what is left.
    var mayJoin: Bool
    private var firstStart: UInt32
    private var endOfStarts: UInt32

    init(stripping: Proclitics.Stripping, starts: Range<Int>, mayJoin: Bool) {
      (self.stripping, self.mayJoin) = (stripping, mayJoin)
      (firstStart, endOfStarts) = (UInt32(starts.lowerBound), UInt32(starts.upperBound))
    }
  }

  /// The names that the word begins as it stands.
  let starts: UnsafeBufferPointer<NameStart>
  /// Whether names begin with longer words that begin like it.
  let mayJoin: Bool
  /// The names that begin with another form of the word, a particle.
  let otherForms: UnsafeBufferPointer<NameStart>
  /// The word without the proclitics that it may have, where that begins names.
  let stripped: UnsafeBufferPointer<Stripped>
  /// The names that it begins without proclitics.
  let strippedStarts: UnsafeBufferPointer<NameStart>
  /// The names of which it may be a misspelt beginning, without proclitics first.
  let variants: UnsafeBufferPointer<NameStart>
  /// Whether it is a common word, in which proclitics are doubtful.
  let isCommon: Bool

  /// Copies the lists.
  init(
    starts: [NameStart], mayJoin: Bool, otherForms: [NameStart], stripped: [Stripped],
    strippedStarts: [NameStart], variants: [NameStart], isCommon: Bool
  ) {
    self.starts = Self.copy(starts)
    self.otherForms = Self.copy(otherForms)
    self.stripped = Self.copy(stripped)
    self.strippedStarts = Self.copy(strippedStarts)
    self.variants = Self.copy(variants)
    (self.mayJoin, self.isCommon) = (mayJoin, isCommon)
  }

  deinit {
    starts.deallocate()
    otherForms.deallocate()
    stripped.deallocate()
    strippedStarts.deallocate()
    variants.deallocate()
  }

  private static func copy<Element: BitwiseCopyable>(_ list: [Element]) -> UnsafeBufferPointer<Element> {
    if list.isEmpty { return UnsafeBufferPointer(start: nil, count: 0) }
    let copy = UnsafeMutableBufferPointer<Element>.allocate(capacity: list.count)
    _ = copy.initialize(from: list)
    return UnsafeBufferPointer(copy)
  }
}
