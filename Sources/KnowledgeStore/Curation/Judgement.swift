/// What a person decided about a store: the decision, and who made it when and why.
///
/// Judgements are only ever added. Two stores that hold the same judgements, in whatever order they came, see
/// the same entities and relations.
public struct Judgement: Sendable, Hashable {
  /// What was decided.
  public let decision: Decision

  /// Who decided it.
  public let author: String?

  /// Why.
  public let reason: String?

  /// When, in UTC to the microsecond: `2026-03-01T09:30:00.000000Z`.
  public let made: String

  /// Creates a judgement.
  public init(decision: Decision, author: String?, reason: String?, made: String) {
    self.decision = decision
    self.author = author
    self.reason = reason
    self.made = made
  }

  /// The identifier, derived from all of the above: the same judgement has the same one in every store.
  public var id: JudgementID {
    var id = ContentID("judgement")
    id.add(decision.kind.rawValue)
    id.add(decision.content)
    id.add(author ?? "")
    id.add(reason ?? "")
    id.add(made)
    return JudgementID(id.value)
  }
}

/// The identifier of a judgement, written as sixteen hexadecimal digits.
public struct JudgementID: Sendable, Hashable, Comparable, CustomStringConvertible {
  let value: Int64

  init(_ value: Int64) { self.value = value }

  /// Reads sixteen hexadecimal digits; `nil` for anything else.
  public init?(_ text: String) {
    guard text.utf8.count == 16, let value = Int64(text, radix: 16), value >= 0 else { return nil }
    self.value = value
  }

  /// The sixteen digits.
  public var description: String { HexadecimalID.text(value) }

  /// Orders identifiers as their digits are ordered.
  public static func < (left: JudgementID, right: JudgementID) -> Bool { left.value < right.value }
}

/// Identifiers as judgements write them: sixteen hexadecimal digits, since many readers of JSON keep numbers of
/// 53 bits only.
enum HexadecimalID {
  static func text(_ value: Int64) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: max(0, 16 - digits.count)) + digits
  }

  static func value(_ text: String) -> Int64? { JudgementID(text)?.value }
}
