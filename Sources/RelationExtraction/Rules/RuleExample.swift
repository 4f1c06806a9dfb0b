import Gazetteer

/// A sentence with marked names and what a rule should make of it.
///
/// `التقى [بوتين|Person:putin] ب[كيم|Person:kim] => MET putin kim`; several statements are separated by `;`.
/// A modality may stand before the type, qualifiers after the ends: `planned VISITED putin china date=2024`.
public struct RuleExample: Sendable, Hashable {
  /// The sentence without its marks.
  public let text: String

  /// The marked names, in reading order.
  public let marks: [Mark]

  /// The statements the sentence makes; empty for a counter-example without any.
  public let expected: [ExpectedStatement]

  /// Whether the sentence shows what the rule must leave alone.
  public let isCounter: Bool

  /// The line of the file, from 1.
  public let line: Int

  /// A marked name.
  public struct Mark: Sendable, Hashable {
    /// Where it stands in the text, in UTF-8 bytes.
    public let span: Range<Int>
    /// The name of the entity's type.
    public let type: String
    /// The entity's key.
    public let key: String
  }

  /// Why an example cannot be read.
  struct Problem: Error {
    var reason: String
  }

  /// Reads an example.
  init(_ source: String, isCounter: Bool, line: Int) throws(Problem) {
    self.isCounter = isCounter
    self.line = line
    var sentence = source
    var made = ""
    if let arrow = source.firstRange(of: "=>") {
      sentence = String(source[..<arrow.lowerBound])
      made = String(source[arrow.upperBound...])
    }
    (text, marks) = try Self.unmark(sentence)
    var expected: [ExpectedStatement] = []
    for part in made.split(separator: ";") where part.contains(where: { $0 != " " }) {
      let words = part.split(separator: " ").map(String.init)
      if words == ["none"] { continue }
      guard let statement = ExpectedStatement(words) else {
        throw Problem(reason: "'\(words.joined(separator: " "))' is no statement: write TYPE source target")
      }
      expected.append(statement)
    }
    self.expected = expected
    if !isCounter, expected.isEmpty {
      throw Problem(reason: "an example says what it makes: '=> TYPE source target' (else write 'counter')")
    }
  }

  private static func unmark(_ source: String) throws(Problem) -> (String, [Mark]) {
    var bytes: [UInt8] = []
    var marks: [Mark] = []
    var rest = Array(source.utf8)[...]
    while rest.last == 0x20 { rest.removeLast() }
    while let byte = rest.first {
      guard byte == UInt8(ascii: "[") else {
        bytes.append(byte)
        rest.removeFirst()
        continue
      }
      guard let close = rest.firstIndex(of: UInt8(ascii: "]")),
        let bar = rest[..<close].lastIndex(of: UInt8(ascii: "|")),
        let colon = rest[bar..<close].firstIndex(of: UInt8(ascii: ":"))
      else {
        throw Problem(reason: "a marked name is written [name|Type:key]")
      }
      let start = bytes.count
      bytes.append(contentsOf: rest[(rest.startIndex + 1)..<bar])
      let type = String(decoding: rest[(bar + 1)..<colon], as: UTF8.self)
      guard EntityType(named: type) != nil else {
        throw Problem(reason: "unknown entity type '\(type)' in an example")
      }
      let key = String(decoding: rest[(colon + 1)..<close], as: UTF8.self)
      marks.append(Mark(span: start..<bytes.count, type: type, key: key))
      rest = rest[(close + 1)...]
    }
    return (String(decoding: bytes, as: UTF8.self), marks)
  }
}

/// A statement as examples write it.
public struct ExpectedStatement: Sendable, Hashable {
  /// The relation type.
  public let type: String
  /// The key of the source.
  public let source: String
  /// The key of the target.
  public let target: String
  /// The modality; asserted unless written.
  public let modality: Statement.Modality
  /// What else it must say: `date`, `place`, `by` (who says it), `via` (the outlet that quotes them) and qualifiers, a hyphen for a space.
  public let qualifiers: [String: String]

  init?(_ words: [String]) {
    var words = words[...]
    var modality = Statement.Modality.asserted
    if let first = words.first, let written = Statement.Modality(rawValue: first) {
      modality = written
      words.removeFirst()
    }
    guard words.count >= 3 else { return nil }
    self.modality = modality
    (type, source, target) = (words.removeFirst(), words.removeFirst(), words.removeFirst())
    var qualifiers: [String: String] = [:]
    for word in words {
      guard let equals = word.firstIndex(of: "=") else { return nil }
      qualifiers[String(word[..<equals])] = String(word[word.index(after: equals)...])
    }
    self.qualifiers = qualifiers
  }
}
