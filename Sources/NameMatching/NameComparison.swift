/// Compares two spellings of a name of one or several words, in one script or two.
///
/// The letters of both are aligned at the least cost (``SpellingModel``); what each word differs in is then weighed
/// (``VerdictWeights``), and the word that differs most decides. Words may be joined or split, the Arabic article left
/// out, and a particle such as بن; a family name may come first.
public struct NameComparison: Sendable {
  private let aligner: NameAligner
  private let verdicts: VerdictTable

  /// Creates a comparison by the costs and weights that come with the library.
  public init() { self.init(verdicts: .standard) }

  package init(verdicts: VerdictTable) {
    aligner = .standard
    self.verdicts = verdicts
  }

  /// From this score on two spellings are taken for one name.
  public static let threshold = 0.5

  /// What a comparison found.
  public struct Result: Sendable, Hashable {
    /// How alike the names are, from 0 to 1: 1 for the same folded words, otherwise how probable it is that names
    /// that differ so are one where three near names that are two come on one that is spelt in two ways within
    /// Arabic, some two within other scripts, and one between scripts.
    public let score: Double

    /// The letters of both side by side, in order; none where the scripts cannot be compared.
    public let steps: [Step]

    /// What speaks against one name in the word that decided, the weightiest first.
    public let objections: [Objection]

    /// Whether the spellings are taken for one name.
    public var isSameName: Bool { score >= NameComparison.threshold }
  }

  /// What speaks against two words being one name.
  public struct Objection: Sendable, Hashable {
    /// What was found, for people.
    public let finding: String
    /// What it takes from the logarithm of the odds that the words are one name: 0.7 halves the odds, 2.3 leaves a
    /// tenth.
    public let weight: Double
  }

  /// Letters of one spelling beside what the other writes for them; either side may be empty.
  public struct Step: Sendable, Hashable {
    /// The letters on the left, folded; a space is the boundary of two words.
    public let left: String
    /// The letters on the right, folded.
    public let right: String
    /// What the difference costs, in hundredths of −ln of how often it is met beside the commonest way to write
    /// these letters: 0 is no difference, 230 one time in ten.
    public let cost: Int
  }

  /// Whether a name is written in letters whose sounds are known: Arabic, Latin, Cyrillic, Greek, Hebrew, Hangul or
  /// Katakana. Any other, such as one in Han characters, is only the same as itself.
  public static func knowsLetters(of name: String) -> Bool { NameLetters(name).script != .other }

  /// How alike two names are, from 0 to 1; see ``Result/score``. The order of the names does not count.
  public func score(_ left: String, _ right: String) -> Double { compare(left, right).score }

  /// Whether two spellings are taken for one name.
  public func areSameName(_ left: String, _ right: String) -> Bool { compare(left, right).isSameName }

  /// Compares two names. Time is the product of their lengths.
  public func compare(_ left: String, _ right: String) -> Result {
    let (one, other) = (NameLetters(left), NameLetters(right))
    var best = compare(one, other)
    guard !best.isSameName, best.score > 0 else { return best }
    func consider(_ result: Result) { if result.score > best.score { best = result } }
    if one.script != other.script {
      let (left, right) = (FinalAlif.reading(left), FinalAlif.reading(right))
      if left != nil || right != nil {
        consider(compare(left.map { NameLetters($0) } ?? one, right.map { NameLetters($0) } ?? other))
      }
    }
    let (isInverted, isOtherInverted) = (WordOrder.isInverted(left), WordOrder.isInverted(right))
    if isInverted != isOtherInverted {
      if isInverted, let rotated = WordOrder.rotated(one) { consider(compare(rotated, other)) }
      if isOtherInverted, let rotated = WordOrder.rotated(other) { consider(compare(one, rotated)) }
    } else if !isInverted, WordOrder.isFree(one), WordOrder.isFree(other) {
      if Self.isSwapped(one, other), let rotated = WordOrder.rotated(one) {
        consider(compare(rotated, other, doubt: WordOrder.doubt))
      } else if let rotated = WordOrder.rotated(other) {
        consider(compare(one, rotated, doubt: WordOrder.doubt))
      }
    }
    return best
  }

  private func compare(_ left: NameLetters, _ right: NameLetters, doubt: Double = 0) -> Result {
    var (one, other) = (left, right)
    guard !one.letters.isEmpty, !other.letters.isEmpty else {
      return Result(score: 0, steps: [], objections: [])
    }
    if one.letters != other.letters { NameParticles.balance(&one, &other) }
    // The same whichever name comes first.
    let isSwapped = Self.isSwapped(one, other)
    if isSwapped { (one, other) = (other, one) }
    guard let alignment = aligner.align(one, other) else {
      return Result(score: one.letters == other.letters ? 1 : 0, steps: [], objections: [])
    }
    let steps = alignment.steps.map { step in
      let (left, right) = (Self.text(one.letters[step.left]), Self.text(other.letters[step.right]))
      return Step(left: isSwapped ? right : left, right: isSwapped ? left : right, cost: Int(step.cost))
    }
    if one.letters == other.letters {
      let score = doubt > 0 ? Self.probability(logit: Self.certain - doubt) : 1
      return Result(score: score, steps: steps, objections: [])
    }
    let words = ComparedWord.words(of: alignment, one, other).map(\.evidence)
    var (worst, objections) = (Self.certain, [Double]())
    for word in words where !word.isSame {
      let weights = verdicts.weights(one.script, other.script, isNative: word.isNative)
      let logit = weights.logit(word)
      if logit < worst { (worst, objections) = (logit, weights.objections(to: word)) }
    }
    return Result(
      score: min(0.999, Self.probability(logit: worst + Self.grace(words) - doubt)), steps: steps,
      objections: Self.listed(objections))
  }

  private static func listed(_ weights: [Double]) -> [Objection] {
    zip(WordEvidence.Measure.allCases, weights).filter { $1 >= 0.1 }
      .map { Objection(finding: $0.finding, weight: $1) }.sorted { $0.weight > $1.weight }
  }

  private static func isSwapped(_ one: NameLetters, _ other: NameLetters) -> Bool {
    one.script == other.script
      ? other.letters.lexicographicallyPrecedes(one.letters) : other.script.rawValue < one.script.rawValue
  }

  /// The logarithm of the odds of names whose words are the same.
  private static let certain = 4.0

  /// What a word is granted where the other words of the name agree.
  private static func grace(_ words: [WordEvidence]) -> Double {
    let plain = words.count { $0.isPlain }
    return words.count >= 2 && plain >= words.count - 1 ? (words.count >= 3 ? 1 : 0.5) : 0
  }

  /// The words of two names and what they differ in.
  package func evidence(_ one: NameLetters, _ other: NameLetters) -> [WordEvidence] {
    let (one, other) = Self.isSwapped(one, other) ? (other, one) : (one, other)
    guard let alignment = aligner.align(one, other) else { return [] }
    return ComparedWord.words(of: alignment, one, other).map(\.evidence)
  }

  /// The probability of odds given as their logarithm.
  private static func probability(logit: Double) -> Double {
    // Without Foundation: SpellingLimits knows powers of ½.
    let odds = SpellingLimits.score(strain: abs(logit) * 1.442_695_040_888_963_4)
    return logit >= 0 ? 1 / (1 + odds) : odds / (1 + odds)
  }

  private static func text(_ letters: ArraySlice<NameLetters.Letter>) -> String {
    String(decoding: letters, as: UTF16.self)
  }
}
