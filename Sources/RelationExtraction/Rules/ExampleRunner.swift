import EntityRecognition
import Gazetteer
import Orthography

/// Runs a marked sentence through the rules and compares what comes out with what it says should.
struct ExampleRunner {
  let rules: RuleSet
  var givens: [GivenEntity]
  var publicationDate: StatementDate?

  /// What is wrong; empty when the sentence makes what it should.
  ///
  /// - Parameter types: Statements of these types must be expected to be made; `nil` for all types.
  func problems(_ example: RuleExample, types: Set<String>?, rule: String? = nil) -> [String] {
    let gazetteer = gazetteer(for: example)
    let text = TextSegmenter().segment(example.text)
    let mentions = mentions(of: example, in: text, gazetteer: gazetteer)
    let statements = RelationExtractor(rules: rules, gazetteer: gazetteer)
      .statements(in: text, mentions: mentions, publicationDate: publicationDate)
    var problems: [String] = []
    for expected in example.expected where !statements.contains(where: { fits($0, expected, gazetteer) }) {
      problems.append("not found: \(expected)")
    }
    for statement in statements where types?.contains(statement.type) ?? true {
      if example.isCounter, let rule, example.expected.isEmpty, statement.rule != rule { continue }
      if !example.expected.contains(where: { fits(statement, $0, gazetteer) }) {
        problems.append(
          "not wanted: \(statement.description(in: gazetteer)) (rule \(statement.rule))")
      }
    }
    return problems
  }

  /// The marked names of an example.
  func mentions(of example: RuleExample, in text: SegmentedText, gazetteer: Gazetteer) -> [Mention] {
    example.marks.compactMap { mark in
      gazetteer.number(ofKey: mark.key).map {
        Mention(span: mark.span, entity: $0, match: .exact, score: 1, name: text.text(mark.span))
      }
    }
  }

  /// The entities that an example marks and rule files give.
  func gazetteer(for example: RuleExample) -> Gazetteer {
    var entities: [Entity] = []
    for given in givens {
      guard let type = EntityType(named: given.type) else { continue }
      let names = given.demonyms.map { EntityName(text: $0, language: "und", kind: .demonym) }
      if let known = entities.firstIndex(where: { $0.key == given.key }) {
        entities[known].names += names
        entities[known].facts.merge(given.facts) { first, _ in first }
        entities[known].positions += given.positions.map { Position(title: $0.title, of: $0.of) }
      } else {
        entities.append(
          Entity(
            key: given.key, type: type, names: names,
            positions: given.positions.map { Position(title: $0.title, of: $0.of) }, facts: given.facts))
      }
    }
    for mark in example.marks where !entities.contains(where: { $0.key == mark.key }) {
      if let type = EntityType(named: mark.type) {
        entities.append(Entity(key: mark.key, type: type, names: []))
      }
    }
    return Gazetteer(entities: entities)
  }

  private func fits(_ statement: Statement, _ expected: ExpectedStatement, _ gazetteer: Gazetteer) -> Bool {
    let keys = (gazetteer.entities[statement.source].key, gazetteer.entities[statement.target].key)
    let isEither = rules.symmetricTypes.contains(statement.type)
    guard statement.type == expected.type, statement.modality == expected.modality,
      keys == (expected.source, expected.target)
        || isEither && keys == (expected.target, expected.source)
    else { return false }
    return expected.qualifiers.allSatisfy { name, value in
      switch name {
      case "date": statement.date?.iso8601 == value
      case "place": statement.place.map { gazetteer.entities[$0].key } == value
      case "via": statement.outlet.map { gazetteer.entities[$0].key } == value
      case "by": statement.attribution.map { gazetteer.entities[$0].key } == value
      default: statement.qualifiers[name]?.split(separator: " ").joined(separator: "-") == value
      }
    }
  }

}

extension Statement {
  /// The statement as examples write it.
  func description(in gazetteer: Gazetteer) -> String {
    var words = [type, gazetteer.entities[source].key, gazetteer.entities[target].key]
    if modality != .asserted { words.insert(modality.rawValue, at: 0) }
    if let date { words.append("date=" + date.iso8601) }
    if let place { words.append("place=" + gazetteer.entities[place].key) }
    if let attribution { words.append("by=" + gazetteer.entities[attribution].key) }
    if let outlet { words.append("via=" + gazetteer.entities[outlet].key) }
    for (name, value) in qualifiers.sorted(by: { $0.key < $1.key }) {
      words.append(name + "=" + value.split(separator: " ").joined(separator: "-"))
    }
    return words.joined(separator: " ")
  }
}

extension ExpectedStatement: CustomStringConvertible {
  /// The statement as examples write it.
  public var description: String {
    let modality = modality == .asserted ? [] : [modality.rawValue]
    let qualifiers = qualifiers.sorted { $0.key < $1.key }.map { $0.key + "=" + $0.value }
    return (modality + [type, source, target] + qualifiers).joined(separator: " ")
  }
}

extension RuleSet {
  /// Runs every example and counter-example of the rule files; returns one diagnostic for each that does
  /// not come out as written.
  ///
  /// An example must make the statements it names and no others of its rule's type; a counter-example none
  /// by its rule but those it names.
  ///
  /// - Parameter names: The files whose examples are run; `nil` for all.
  public func checkExamples(of names: Set<String>? = nil) -> [RuleDiagnostic] {
    var diagnostics: [RuleDiagnostic] = []
    for (file, rule, example) in examples where names?.contains(file.name) ?? true {
      let runner = ExampleRunner(rules: self, givens: file.givens)
      for problem in runner.problems(example, types: [rule.type], rule: rule.name) {
        diagnostics.append(
          RuleDiagnostic(
            file: file.name, line: example.line, column: 3, reason: "rule '\(rule.name)': \(problem)"))
      }
    }
    return diagnostics
  }
}
