/// Compares two spellings of a name of one or several words, in one script or two.
///
/// The letters of both are aligned at the least cost (``SpellingModel``); each word may then differ by so much as
/// its length allows. Words may be joined or split, the Arabic article left out, and a particle such as بن.
public struct NameComparison: Sendable {
  private let model: SpellingModel

  /// Creates a comparison by the costs that come with the library.
  public init() { model = .standard }

  package init(model: SpellingModel) { self.model = model }

  /// From this score on two spellings are taken for one name.
  public static let threshold = 0.5

  /// What a comparison found.
  public struct Result: Sendable, Hashable {
    /// How alike the names are, from 0 to 1: 1 for the same folded words, ``NameComparison/threshold`` where the
    /// word that differs most differs by as much as its length allows.
    public let score: Double

    /// The letters of both side by side, in order; none where the scripts cannot be compared.
    public let steps: [Step]

    /// Whether the spellings are taken for one name.
    public var isSameName: Bool { score >= NameComparison.threshold }
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
    var (one, other) = (NameLetters(left), NameLetters(right))
    guard !one.letters.isEmpty, !other.letters.isEmpty else { return Result(score: 0, steps: []) }
    if one.letters != other.letters { NameParticles.balance(&one, &other) }
    guard let costs = model.costs(one.script, other.script) else {
      return Result(score: one.letters == other.letters ? 1 : 0, steps: [])
    }
    let alignment = SpellingAlignment(model.units.spell(one), model.units.spell(other), costs: costs)
    let steps = alignment.steps.map { step in
      Step(
        left: Self.text(one.letters[step.left]), right: Self.text(other.letters[step.right]),
        cost: Int(step.cost))
    }
    if one.letters == other.letters { return Result(score: 1, steps: steps) }
    let words = ComparedWord.words(of: alignment, one, other)
    let grace = ComparedWord.grace(of: words)
    let worst = words.map { $0.strain(grace: grace, costs: costs) }.max() ?? 0
    return Result(score: min(0.999, SpellingLimits.score(strain: worst)), steps: steps)
  }

  private static func text(_ letters: ArraySlice<NameLetters.Letter>) -> String {
    String(decoding: letters, as: UTF16.self)
  }
}
