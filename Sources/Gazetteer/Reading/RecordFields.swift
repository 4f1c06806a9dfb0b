import Yams

/// Reads the fields of one record in YAML into the entity it describes.
struct RecordFields {
  /// The lines before the part of the file that is being read.
  let precedingLines: Int

  private static let fields = [
    "key", "type", "names", "aliases", "identifiers", "positions", "facts", "note",
  ]

  /// Reads one field.
  mutating func read(_ name: Node, _ value: Node, into assembler: inout GazetteerAssembler) {
    switch name.string {
    case "key", "type", "note": break
    case "names": readNames(value, areCanonical: true, into: &assembler)
    case "aliases": readNames(value, areCanonical: false, into: &assembler)
    case "identifiers": readIdentifiers(value, into: &assembler)
    case "positions": readPositions(value, into: &assembler)
    case "facts": readFacts(value, into: &assembler)
    default:
      let given = name.string ?? ""
      let nearest = Suggestion.nearest(to: given, among: Self.fields)
      report(
        .warning, .field, at: name, into: &assembler,
        "the field '\(given)' is not read; "
          + (nearest.map { "did you mean '\($0)'?" } ?? Self.expected(Self.fields)))
    }
  }

  // MARK: Names

  /// Names by language: `ar: text`, or a list of them.
  private func readNames(_ node: Node, areCanonical: Bool, into assembler: inout GazetteerAssembler) {
    guard case .mapping(let languages) = node else {
      let example = areCanonical ? "names: {ar: …, en: …}" : "aliases: {ar: […], en: […]}"
      report(.error, .field, at: node, into: &assembler, "expected names by language: '\(example)'")
      return
    }
    for (languageNode, value) in languages {
      do throws(FieldSyntax.Failure) {
        let language = try FieldSyntax.language(languageNode.string ?? "")
        let items: [Node] = if case .sequence(let sequence) = value { Array(sequence) } else { [value] }
        for (index, item) in items.enumerated() {
          readName(
            item, language: language, kind: areCanonical && index == 0 ? .canonical : .alias, into: &assembler
          )
        }
      } catch {
        report(.error, error.code, at: languageNode, into: &assembler, error.message)
      }
    }
  }

  private func readName(
    _ node: Node, language: String, kind: EntityName.Kind, into assembler: inout GazetteerAssembler
  ) {
    do throws(FieldSyntax.Failure) {
      var name = try NameItem(node, defaultKind: kind).name(language: language)
      if let weakness = NameText.weakness(of: name.text) {
        name.needsContext = true
        report(
          .warning, .name, at: node, into: &assembler,
          "the name '\(name.text)' \(weakness); it will count only where its surroundings speak for it")
      }
      assembler.add(name, line: line(of: node), column: node.mark?.column)
    } catch {
      report(.error, error.code, at: node, into: &assembler, error.message)
    }
  }

  // MARK: Identifiers, positions, facts

  private func readIdentifiers(_ node: Node, into assembler: inout GazetteerAssembler) {
    guard case .mapping(let identifiers) = node else {
      report(
        .error, .field, at: node, into: &assembler, "expected identifiers: 'identifiers: {wikidata: Q7747}'")
      return
    }
    for (scheme, value) in identifiers {
      guard let schemeName = scheme.string, let text = value.string, !text.isEmpty, !schemeName.isEmpty else {
        report(
          .error, .field, at: value, into: &assembler, "expected one identifier, as in 'wikidata: Q7747'")
        continue
      }
      assembler.add(
        identifier: NameText.clean(text), scheme: schemeName, line: line(of: value),
        column: value.mark?.column)
    }
  }

  private func readPositions(_ node: Node, into assembler: inout GazetteerAssembler) {
    let items: [Node] = if case .sequence(let sequence) = node { Array(sequence) } else { [node] }
    for item in items {
      do throws(FieldSyntax.Failure) {
        let position = try position(item, into: &assembler)
        assembler.add(position, line: line(of: item), column: item.mark?.column)
      } catch {
        report(.error, error.code, at: item, into: &assembler, error.message)
      }
    }
  }

  private func position(
    _ node: Node, into assembler: inout GazetteerAssembler
  ) throws(FieldSyntax.Failure) -> Position {
    let form = "'{title: president, of: russia, from: 2012-05-07, until: …}'"
    guard case .mapping(let fields) = node else {
      throw FieldSyntax.Failure(code: .field, message: "expected a position: \(form)")
    }
    var values: [String: String] = [:]
    let known = ["title", "of", "from", "until"]
    for (field, value) in fields {
      let name = field.string ?? ""
      if known.contains(name), let text = value.string {
        values[name] = NameText.clean(text)
      } else {
        report(
          .warning, .field, at: field, into: &assembler,
          "'\(name)' of a position is not read; " + Self.expected(known))
      }
    }
    guard let title = values["title"], let of = values["of"], !title.isEmpty, !of.isEmpty else {
      throw FieldSyntax.Failure(code: .field, message: "a position needs a title and an 'of': \(form)")
    }
    let from = try date(values["from"])
    let until = try date(values["until"])
    if let from, let until, until < from, !from.hasPrefix(until) {
      throw FieldSyntax.Failure(
        code: .date,
        message: "the position '\(title)' ends (\(until)) before it begins (\(from)); swap the dates")
    }
    return Position(title: title, of: of, from: from, until: until)
  }

  /// A date; nothing where nothing is given.
  private func date(_ text: String?) throws(FieldSyntax.Failure) -> String? {
    guard let text, !text.isEmpty else { return nil }
    return try FieldSyntax.date(text)
  }

  private func readFacts(_ node: Node, into assembler: inout GazetteerAssembler) {
    guard case .mapping(let facts) = node else {
      report(.error, .field, at: node, into: &assembler, "expected facts: 'facts: {country: russia}'")
      return
    }
    for (property, value) in facts {
      let items: [Node] = if case .sequence(let sequence) = value { Array(sequence) } else { [value] }
      for item in items {
        guard let name = property.string, let text = item.string, !text.isEmpty, !name.isEmpty else {
          report(
            .error, .field, at: item, into: &assembler,
            "expected a value or a list of values, as in 'country: russia' or 'member-of: [nato, european-union]'"
          )
          continue
        }
        assembler.add(
          fact: NameText.clean(text), property: name, line: line(of: item),
          column: item.mark?.column)
      }
    }
  }

  // MARK: Places and messages

  private func line(of node: Node) -> Int { precedingLines + (node.mark?.line ?? 1) }

  private func report(
    _ severity: GazetteerDiagnostic.Severity, _ code: GazetteerDiagnostic.Code, at node: Node,
    into assembler: inout GazetteerAssembler, _ message: String
  ) {
    assembler.report(severity, code, line: line(of: node), column: node.mark?.column, message)
  }

  private static func expected(_ names: [String]) -> String { "expected " + names.joined(separator: ", ") }
}
