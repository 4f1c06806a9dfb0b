import QueryLanguage

/// STARTS WITH, ENDS WITH and CONTAINS: unknown unless both sides are strings.
struct TextTest: Condition {
  let predicate: TextPredicate
  let left: any Evaluable
  let right: any Evaluable

  func truth(_ row: Int, _ frame: Frame) throws -> Bool? {
    guard case .string(let text) = try left.value(row, frame),
      case .string(let part) = try right.value(row, frame)
    else { return nil }
    let (bytes, wanted) = (text.utf8, part.utf8)
    switch predicate {
    case .startsWith: return bytes.starts(with: wanted)
    case .endsWith: return bytes.reversed().starts(with: wanted.reversed())
    case .contains, .matches, .names: return Self.contains(Array(wanted), in: Array(bytes))
    }
  }

  private static func contains(_ part: [UInt8], in text: [UInt8]) -> Bool {
    guard let first = part.first else { return true }
    guard part.count <= text.count else { return false }
    return (0...text.count - part.count).contains { start in
      text[start] == first && text[start..<start + part.count].elementsEqual(part)
    }
  }
}

/// `text =~ pattern`: the whole text must match.
struct PatternTest: Condition {
  let text: any Evaluable
  let pattern: any Evaluable
  /// The pattern when it is the same for every row.
  let compiled: CompiledPattern?
  let range: SourceRange

  func truth(_ row: Int, _ frame: Frame) throws -> Bool? {
    guard case .string(let text) = try text.value(row, frame) else { return nil }
    if let compiled { return try compiled.matches(text) }
    guard case .string(let source) = try pattern.value(row, frame) else { return nil }
    return try CompiledPattern(source, at: range).matches(text)
  }
}

/// A regular expression.
struct CompiledPattern {
  private let expression: Regex<AnyRegexOutput>
  private let range: SourceRange

  init(_ source: String, at range: SourceRange) throws {
    self.range = range
    do {
      expression = try Regex(source)
    } catch {
      throw Fault(
        .argumentError, .runtime, .invalidArgumentValue, at: range, "'\(source)' is not a regular expression")
    }
  }

  func matches(_ text: String) throws -> Bool { try expression.wholeMatch(in: text) != nil }
}
