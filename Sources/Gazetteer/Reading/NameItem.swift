import Yams

/// One name in a record, in any of the forms it may be written in: `text`, `text: kind`, or
/// `{name: text, kind: kind, needs-context: true}`.
struct NameItem {
  private var text: String
  private var kind: EntityName.Kind
  private var needsContext = false

  /// Reads a name that is of the given kind unless it says otherwise.
  init(_ node: Node, defaultKind: EntityName.Kind) throws(FieldSyntax.Failure) {
    kind = defaultKind
    switch node {
    case .scalar(let scalar):
      text = scalar.string
    case .mapping(let mapping):
      if let name = mapping.first(where: { $0.key.string == "name" })?.value.string {
        text = name
        try readFields(mapping)
      } else if mapping.count == 1, let pair = mapping.first, let name = pair.key.string {
        text = name
        try readKind(pair.value)
      } else {
        throw Self.unexpected
      }
    case .sequence, .alias:
      throw Self.unexpected
    }
  }

  /// The name, cleaned.
  func name(language: String) throws(FieldSyntax.Failure) -> EntityName {
    let text = NameText.clean(text)
    if text.isEmpty {
      throw FieldSyntax.Failure(code: .name, message: "the name is empty; write one or remove it")
    }
    return EntityName(text: text, language: language, kind: kind, needsContext: needsContext)
  }

  private mutating func readFields(_ mapping: Node.Mapping) throws(FieldSyntax.Failure) {
    for (field, value) in mapping {
      switch field.string {
      case "name": break
      case "kind": try readKind(value)
      case "needs-context":
        switch value.string {
        case "true", "yes": needsContext = true
        case "false", "no": break
        default: throw FieldSyntax.Failure(code: .field, message: "'needs-context' is true or false")
        }
      default:
        throw FieldSyntax.Failure(
          code: .field,
          message: "'\(field.string ?? "")' of a name is not known; expected name, kind, needs-context")
      }
    }
  }

  /// Reads `surname`, `surname?`, `needs-context` or a list of them.
  private mutating func readKind(_ node: Node) throws(FieldSyntax.Failure) {
    let words: [String]
    switch node {
    case .scalar(let scalar): words = [scalar.string]
    case .sequence(let sequence): words = sequence.map { $0.string ?? "" }
    case .mapping, .alias: throw Self.unexpected
    }
    let text = words.joined(separator: ",")
    let parsed = try FieldSyntax.nameKind(text)
    needsContext = needsContext || parsed.needsContext
    if parsed.namesKind { kind = parsed.kind }
  }

  private static let unexpected = FieldSyntax.Failure(
    code: .field,
    message: "expected a name: 'text', 'text: kind' or '{name: text, kind: surname, needs-context: true}'")
}
