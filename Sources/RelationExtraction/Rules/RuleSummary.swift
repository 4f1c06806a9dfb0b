/// What there is to say about a rule in a list of rules.
public struct RuleSummary: Sendable, Hashable {
  /// The name.
  public let name: String
  /// The type of relation it makes; `none` for a rule that only keeps others away.
  public let type: String
  /// Whether the ends of the type may be swapped.
  public let isSymmetric: Bool
  /// The language of its file.
  public let language: String
  /// The name of its file.
  public let file: String
  /// The line of the file, from 1.
  public let line: Int
  /// How sure it is, above 0 to 1.
  public let confidence: Double
  /// Its priority; 0 unless the file says otherwise.
  public let priority: Int
  /// How many frames it has.
  public let frames: Int
  /// How many sentences show what it makes.
  public let examples: Int
  /// How many sentences show what it must leave alone.
  public let counterExamples: Int

  init(_ rule: RuleSyntax, in file: RuleFile) {
    name = rule.name
    type = rule.type
    isSymmetric = rule.isSymmetric
    language = file.language
    self.file = file.name
    line = rule.position.line
    confidence = rule.confidence
    priority = rule.priority
    frames = rule.frames.count
    examples = rule.examples.count { !$0.isCounter }
    counterExamples = rule.examples.count { $0.isCounter }
  }
}
