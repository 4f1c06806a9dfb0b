import Foundation

/// Judgements as JSON Lines, to take them to another store.
///
/// One object a line: `id`, `kind`, `content`, `author`, `reason`, `made`. The identifier is a hash of the rest,
/// so a line that was changed by hand is refused.
public enum JudgementLines {
  /// The line of a judgement, without a line feed.
  public static func line(_ judgement: Judgement) -> String {
    func quoted(_ text: String?) -> String {
      text.map { JSONText.encodeAny($0, empty: "null") } ?? "null"
    }
    return "{\"id\":\"\(judgement.id)\",\"kind\":\"\(judgement.decision.kind.rawValue)\",\"content\":"
      + "\(judgement.decision.content),\"author\":\(quoted(judgement.author)),"
      + "\"reason\":\(quoted(judgement.reason)),\"made\":\"\(judgement.made)\"}"
  }

  /// Reads a line.
  ///
  /// - Throws: `JudgementLineProblem`.
  public static func judgement(_ line: some StringProtocol) throws(JudgementLineProblem) -> Judgement {
    guard let fields = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] else {
      throw JudgementLineProblem(message: "this line is not a JSON object")
    }
    guard let kindName = fields["kind"] as? String, let kind = Decision.Kind(rawValue: kindName) else {
      let kinds = Decision.Kind.allCases.map(\.rawValue).joined(separator: ", ")
      throw JudgementLineProblem(message: "the \"kind\" must be one of \(kinds)")
    }
    guard let content = fields["content"] as? [String: Any],
      let data = try? JSONSerialization.data(withJSONObject: content),
      let decision = Decision(kind: kind, content: String(decoding: data, as: UTF8.self))
    else {
      throw JudgementLineProblem(message: "the \"content\" is not that of a judgement of kind '\(kindName)'")
    }
    guard let made = fields["made"] as? String, Moment.parse(made) != nil else {
      throw JudgementLineProblem(message: "\"made\" is not a time such as 2026-03-01T09:30:00.000000Z")
    }
    let judgement = Judgement(
      decision: decision, author: fields["author"] as? String, reason: fields["reason"] as? String, made: made
    )
    guard fields["id"] as? String == judgement.id.description else {
      throw JudgementLineProblem(message: "the \"id\" does not belong to the rest: the line was changed")
    }
    return judgement
  }
}

/// Why a line is no judgement.
public struct JudgementLineProblem: Error, Sendable, Hashable, CustomStringConvertible {
  /// What is wrong, in one sentence.
  public let message: String

  /// The message.
  public var description: String { message }
}
