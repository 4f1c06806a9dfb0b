/// A rule file as written: what `RuleParser` makes and `RuleCompiler` reads.
struct RuleFile {
  var name: String
  var language = ""
  var classes: [WordClassSyntax] = []
  var rules: [RuleSyntax] = []
  var givens: [GivenEntity] = []
}

/// A class of words: `words`, `verbs` or `nouns` and their entries.
struct WordClassSyntax {
  enum Inflection: String { case words, verbs, nouns }

  var name: String
  var inflection: Inflection
  var entries: [WordClassEntry] = []
  var position: SourcePosition
}

/// One phrase of a word class with the value it stands for.
struct WordClassEntry {
  var value: String
  /// The words of the phrase as written, with their compact patterns.
  var phrase: [String]
  var position: SourcePosition
}

/// One rule: what type of relation its frames make, and the examples that show it.
struct RuleSyntax {
  /// The type of a rule that states nothing and only keeps those of a lower priority from its trigger.
  static let noType = "none"

  var name: String
  var type = ""
  var isSymmetric = false
  /// The word classes, marks and phrases that trigger it.
  var trigger: [[String]] = []
  var confidence = 0.8
  /// Of the rules of one trigger, those of a higher priority keep others from being tried once they match.
  var priority = 0
  var modality: Statement.Modality?
  /// Whether the gazetteer must know what the rule states.
  var needsKnown = false
  /// Whether it reads verbs with an object pronoun, and only those.
  var needsObjectPronoun = false
  var frames: [FrameSyntax] = []
  /// The slots, doer first, that the usual frames of the passive voice are made of.
  var passiveSlots: (doer: String, done: String)?
  var examples: [RuleExample] = []
  var position: SourcePosition
}

/// One frame: its elements in reading order and the statements it makes.
struct FrameSyntax {
  var elements: [FrameElementSyntax]
  var emissions: [EmissionSyntax]
  /// Whether it reads the passive voice of the trigger.
  var isPassive = false
  var position: SourcePosition
}

/// One element of a frame.
struct FrameElementSyntax {
  enum Kind {
    case trigger
    case end(slot: String, types: [String], size: EndSize)
    case subject(slot: String, types: [String])
    case gap(Int, GapReach)
    case words([String])
    /// None of these words stands here: `!word`.
    case absence([String])
    case punctuation(Token.Punctuation)
    case capture(String)
  }

  var kind: Kind
  var isOptional = false
  /// The element as written.
  var text = ""
  var position: SourcePosition
}

/// How many entities an element of a frame takes.
enum EndSize: Sendable {
  /// One, or several that conjunctions join.
  case any
  /// Two or more: `A:Person&`.
  case several
  /// One only: `A:Place!`.
  case one
}

/// A statement that a frame makes of its slots; `type` empty for that of the rule.
struct EmissionSyntax: Hashable {
  var type = ""
  var source: String
  var target: String
}

/// A place in a rule file, both from 1.
struct SourcePosition: Hashable {
  var line: Int
  var column: Int
}

/// An entity that the examples of a rule file may speak of besides those they mark.
struct GivenEntity {
  var type: String
  var key: String
  var demonyms: [String] = []
  var positions: [(title: String, of: String)] = []
  var facts: [String: [String]] = [:]
  var position: SourcePosition
}
