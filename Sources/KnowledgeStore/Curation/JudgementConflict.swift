/// Judgements that contradict each other, or one that has no effect as things are.
public struct JudgementConflict: Sendable, Hashable, CustomStringConvertible {
  /// The judgements concerned.
  public let judgements: [JudgementID]

  /// What is wrong with them.
  public let problem: Problem

  /// The kinds of conflicts, with the keys of the entities concerned.
  public enum Problem: Sendable, Hashable {
    /// The store has no such entity; the judgement waits until it has.
    case unknownEntity(String)
    /// A new entity has a type that does not exist.
    case unknownType(String)
    /// Entities of different kinds are judged to be one; they stay apart.
    case differentKinds(String, String, String, String)
    /// Entities merged into several others, which makes those one too.
    case severalNames([String])
    /// The entity and the one its mentions were split off to are judged to be one.
    case splitOfOne(String, String)
    /// Entities judged to be different are judged to be one too.
    case differentOfOne(String, String)
    /// The same mentions were split off to different entities; the later judgement decides.
    case splitTwice(String)
    /// A judgement that is not there is taken back.
    case unknownJudgement(JudgementID)
    /// An assertion names a document that is not in the store, or words that are not in it.
    case unknownQuote(String)
  }

  /// What is wrong, in one sentence.
  public var description: String {
    let ids = judgements.map(\.description).joined(separator: ", ")
    switch problem {
    case .unknownEntity(let key):
      return "judgement \(ids) waits: the store has no entity '\(key)'"
    case .unknownType(let type):
      return "judgement \(ids) waits: there is no type '\(type)'"
    case .differentKinds(let one, let oneKind, let other, let otherKind):
      return "judgement \(ids) has no effect: '\(one)' is a \(oneKind), '\(other)' a \(otherKind)"
    case .severalNames(let keys):
      return "judgements \(ids) make \(keys.map { "'\($0)'" }.joined(separator: " and ")) one entity too"
    case .splitOfOne(let entity, let other):
      return "judgement \(ids) has no effect: '\(entity)' and '\(other)' are judged to be one"
    case .differentOfOne(let one, let other):
      return "judgement \(ids) has no effect: '\(one)' and '\(other)' are judged to be one"
    case .splitTwice(let entity):
      return
        "judgements \(ids) give the same mentions of '\(entity)' to different entities; the later one holds"
    case .unknownJudgement(let id):
      return "judgement \(ids) waits: it takes back \(id), which the store does not have"
    case .unknownQuote(let document):
      return "judgement \(ids) waits: document \(document) is not in the store or does not hold the quote"
    }
  }
}
