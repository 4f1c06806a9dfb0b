import PropertyGraph

extension Value: CustomStringConvertible {
  /// The value in the notation of the language: `'text'`, `[1, 2.0]`, `(:Label {key: 'x'})`.
  public var description: String {
    switch self {
    case .null: "null"
    case .boolean(let value): value ? "true" : "false"
    case .integer(let value): String(value)
    case .float(let value): Self.text(of: value)
    case .string(let value): Self.quoted(value)
    case .list(let items): "[\(items.map(\.description).joined(separator: ", "))]"
    case .map(let entries): Self.text(of: entries)
    case .node(let node): node.description
    case .relationship(let relationship): relationship.description
    case .path(let path): path.description
    case .temporal(let value): "\(value.functionName)('\(value)')"
    }
  }

  /// A float as the language writes it.
  static func text(of number: Double) -> String {
    if number.isNaN { return "NaN" }
    if number.isInfinite { return number < 0 ? "-Infinity" : "Infinity" }
    let text = number.description
    guard let exponent = text.firstIndex(of: "e") else { return text }
    let mantissa = text[..<exponent]
    let power = Int(text[text.index(after: exponent)...]) ?? 0
    return "\(mantissa)\(mantissa.contains(".") ? "" : ".0")E\(power)"
  }

  static func quoted(_ text: String) -> String {
    var result = "'"
    for scalar in text.unicodeScalars {
      switch scalar {
      case "'": result += "\\'"
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "'"
  }

  fileprivate static func text(of entries: [String: Value]) -> String {
    let parts = entries.sorted { $0.key < $1.key }.map { "\(name($0.key)): \($0.value)" }
    return "{\(parts.joined(separator: ", "))}"
  }

  /// A name, between backquotes when it is not a plain word.
  static func name(_ text: String) -> String {
    let scalars = text.unicodeScalars
    let isPlain =
      scalars.first.map { $0 == "_" || $0.properties.isXIDStart } ?? false
      && scalars.allSatisfy { $0.properties.isXIDContinue }
    return isPlain
      ? text : "`\(text.split(separator: "`", omittingEmptySubsequences: false).joined(separator: "``"))`"
  }
}

extension Node: CustomStringConvertible {
  /// The node in the notation of the language: `(:Label {key: 'x'})`.
  public var description: String {
    let labels = labels.map { ":\(Value.name($0))" }.joined()
    let properties = properties
    let parts = [labels, properties.isEmpty ? "" : Value.text(of: properties)].filter { !$0.isEmpty }
    return "(\(parts.joined(separator: " ")))"
  }
}

extension Relationship: CustomStringConvertible {
  /// The relationship in the notation of the language: `[:TYPE {key: 'x'}]`.
  public var description: String {
    let properties = properties
    return "[:\(Value.name(type))\(properties.isEmpty ? "" : " " + Value.text(of: properties))]"
  }
}

extension Path: CustomStringConvertible {
  /// The path in the notation of the language: `<(:A)-[:T]->(:B)>`.
  public var description: String {
    var text = "<"
    for (place, node) in nodes.enumerated() {
      text += node.description
      guard place < relationships.count else { break }
      let relationship = relationships[place]
      let isForward = relationship.source.number == node.number
      text += isForward ? "-\(relationship)->" : "<-\(relationship)-"
    }
    return text + ">"
  }
}

extension TemporalValue {
  /// The function that makes this kind of value of its text.
  fileprivate var functionName: String {
    switch self {
    case .date: TemporalKind.date.rawValue
    case .localTime: TemporalKind.localTime.rawValue
    case .time: TemporalKind.time.rawValue
    case .localDateTime: TemporalKind.localDateTime.rawValue
    case .dateTime: TemporalKind.dateTime.rawValue
    case .duration: "duration"
    }
  }
}
