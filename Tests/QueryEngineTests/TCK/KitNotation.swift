import PropertyGraph
import QueryEngine

/// Values in the kit's notation, brought into one form in which equal values are equal texts.
struct KitNotation {
  private var rest: Substring
  private let ignoresOrder: Bool

  /// The form of a value as the kit writes it; `nil` when it cannot be read.
  static func form(of text: String, ignoringOrder: Bool = false) -> String? {
    var reader = KitNotation(rest: text[...], ignoresOrder: ignoringOrder)
    guard let value = reader.value() else { return nil }
    reader.skipBlanks()
    return reader.rest.isEmpty ? value : nil
  }

  /// The form of a value of a result.
  static func form(of value: Value, ignoringOrder: Bool = false) -> String {
    switch value {
    case .null: return "null"
    case .boolean(let value): return value ? "true" : "false"
    case .integer(let value): return String(value)
    case .float(let value): return form(of: value)
    case .string(let value): return "'\(value)'"
    case .list(let items):
      let forms = items.map { form(of: $0, ignoringOrder: ignoringOrder) }
      return form(ofList: forms, ignoringOrder)
    case .map(let entries):
      return form(ofMap: entries.mapValues { form(of: $0, ignoringOrder: ignoringOrder) })
    case .temporal(let value): return "'\(value)'"
    case .node(let node): return form(of: node)
    case .relationship(let relationship): return form(of: relationship)
    case .path(let path):
      var text = "<" + form(of: path.nodes[0])
      for (place, step) in path.relationships.enumerated() {
        let isForward = step.source.number == path.nodes[place].number
        text += isForward ? "-\(form(of: step))->" : "<-\(form(of: step))-"
        text += form(of: path.nodes[place + 1])
      }
      return text + ">"
    }
  }

  private static func form(of number: Double) -> String {
    number.isNaN ? "NaN" : number == 0 ? "0.0" : "\(number)"
  }

  private static func form(ofList items: [String], _ ignoringOrder: Bool) -> String {
    "[\((ignoringOrder ? items.sorted() : items).joined(separator: ", "))]"
  }

  private static func form(ofMap entries: [String: String]) -> String {
    "{\(entries.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }.joined(separator: ", "))}"
  }

  private static func form(of node: Node) -> String {
    let labels = node.labels.sorted().map { ":\($0)" }.joined()
    return "(\(labels)\(form(ofMap: node.properties.mapValues { form(of: $0) })))"
  }

  private static func form(of relationship: Relationship) -> String {
    "[:\(relationship.type)\(form(ofMap: relationship.properties.mapValues { form(of: $0) }))]"
  }

  // MARK: Reading

  private mutating func skipBlanks() { rest = rest.drop { $0 == " " } }

  private mutating func take(_ text: String) -> Bool {
    guard rest.hasPrefix(text) else { return false }
    rest = rest.dropFirst(text.count)
    return true
  }

  private mutating func value() -> String? {
    skipBlanks()
    switch rest.first {
    case "'": return string()
    case "[": return rest.hasPrefix("[:") ? relationship() : list()
    case "{": return map()
    case "(": return node()
    case "<": return path()
    default: return word()
    }
  }

  private mutating func word() -> String? {
    let word = rest.prefix { $0.isLetter || $0.isNumber || "+-._".contains($0) }
    rest = rest.dropFirst(word.count)
    if ["null", "true", "false", "NaN"].contains(String(word)) { return String(word) }
    if let integer = Int64(word) { return String(integer) }
    return Double(word).map { Self.form(of: $0) }
  }

  private mutating func string() -> String? {
    rest.removeFirst()
    var text = ""
    while let character = rest.popFirst() {
      if character == "'" { return "'\(text)'" }
      if character == "\\", let escaped = rest.popFirst() {
        text.append(escaped == "n" ? "\n" : escaped == "t" ? "\t" : escaped)
      } else {
        text.append(character)
      }
    }
    return nil
  }

  private mutating func list() -> String? {
    rest.removeFirst()
    var items: [String] = []
    skipBlanks()
    while !take("]") {
      guard items.isEmpty || take(","), let item = value() else { return nil }
      items.append(item)
      skipBlanks()
    }
    return Self.form(ofList: items, ignoresOrder)
  }

  private mutating func map() -> String? {
    rest.removeFirst()
    var entries: [String: String] = [:]
    skipBlanks()
    while !take("}") {
      guard entries.isEmpty || take(",") else { return nil }
      skipBlanks()
      let key = rest.prefix { $0 != ":" }
      rest = rest.dropFirst(key.count)
      guard take(":"), let value = value() else { return nil }
      entries[key.filter { $0 != "`" }] = value
      skipBlanks()
    }
    return Self.form(ofMap: entries)
  }

  private mutating func names() -> [String] {
    var names: [String] = []
    while take(":") {
      let name = rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
      rest = rest.dropFirst(name.count)
      names.append(String(name))
    }
    return names
  }

  private mutating func properties() -> String? {
    skipBlanks()
    guard rest.first == "{" else { return "{}" }
    let properties = map()
    skipBlanks()
    return properties
  }

  private mutating func node() -> String? {
    rest.removeFirst()
    let labels = names().sorted().map { ":\($0)" }.joined()
    guard let properties = properties(), take(")") else { return nil }
    return "(\(labels)\(properties))"
  }

  private mutating func relationship() -> String? {
    rest.removeFirst()
    let type = names().first ?? ""
    guard let properties = properties(), take("]") else { return nil }
    return "[:\(type)\(properties)]"
  }

  private mutating func path() -> String? {
    rest.removeFirst()
    guard var text = node() else { return nil }
    while !take(">") {
      let isBackward = take("<-")
      guard isBackward || take("-"), let step = relationship() else { return nil }
      guard take(isBackward ? "-" : "->"), let next = node() else { return nil }
      text += (isBackward ? "<-\(step)-" : "-\(step)->") + next
    }
    return "<\(text)>"
  }
}
