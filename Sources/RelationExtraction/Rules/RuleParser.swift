import Gazetteer

/// Reads a rule file; collects what is wrong and goes on with the next line.
///
/// The language is one of lines: a keyword at the left edge opens a block, indented lines belong to it,
/// `#` opens a comment. See `rules/README.md`.
struct RuleParser {
  private(set) var file: RuleFile
  private(set) var diagnostics: [RuleDiagnostic] = []

  private enum Block { case none, words(Int), rule(Int) }
  private var block = Block.none

  init(source: String, name: String) {
    file = RuleFile(name: name)
    var number = 0
    for line in source.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      parse(line: RuleLine(String.UnicodeScalarView(line), number: number))
    }
    if file.language.isEmpty {
      report(
        "the file does not say its language: begin it with a line such as 'language ar'", line: 1, column: 1)
    }
  }

  private mutating func report(_ reason: String, line: Int, column: Int) {
    diagnostics.append(RuleDiagnostic(file: file.name, line: line, column: column, reason: reason))
  }

  private mutating func report(_ reason: String, at position: SourcePosition) {
    report(reason, line: position.line, column: position.column)
  }

  private mutating func parse(line: RuleLine) {
    guard let first = line.fields.first else { return }
    if line.isIndented {
      switch block {
      case .none: report("an indented line belongs to no block", at: first.position)
      case .words(let index): parseEntries(line, into: index)
      case .rule(let index): parseRuleLine(line, into: index)
      }
    } else {
      parseKeyword(first, line)
    }
  }

  // MARK: Blocks

  private mutating func parseKeyword(_ keyword: RuleLine.Field, _ line: RuleLine) {
    let rest = line.fields.dropFirst()
    block = .none
    switch keyword.text {
    case "language":
      guard let code = rest.first, rest.count == 1 else {
        return report("'language' takes one code, such as 'language ar'", at: keyword.position)
      }
      file.language = code.text
    case "words", "verbs", "nouns":
      guard let name = rest.first, rest.count == 1, Self.isName(name.text) else {
        return report(
          "'\(keyword.text)' takes one name of Latin letters, digits and hyphens", at: keyword.position)
      }
      let inflection = WordClassSyntax.Inflection(rawValue: keyword.text) ?? .words
      file.classes.append(
        WordClassSyntax(name: name.text, inflection: inflection, position: name.position))
      block = .words(file.classes.count - 1)
    case "rule":
      guard let name = rest.first, rest.count == 1, Self.isName(name.text) else {
        return report("'rule' takes one name of Latin letters, digits and hyphens", at: keyword.position)
      }
      if file.rules.contains(where: { $0.name == name.text }) {
        report("a rule of the name '\(name.text)' stands above: give this one another", at: name.position)
      }
      file.rules.append(RuleSyntax(name: name.text, position: name.position))
      block = .rule(file.rules.count - 1)
    case "given": parseGiven(keyword, line)
    default:
      let known = ["language", "words", "verbs", "nouns", "rule", "given"]
      report(
        "unknown keyword '\(keyword.text)': a line at the left edge begins with language, words, verbs, nouns, "
          + "rule or given" + Suggestion.question(keyword.text, among: known), at: keyword.position)
    }
  }

  private static func isTypeName(_ text: String) -> Bool {
    text.utf8.first.map { (0x41...0x5A).contains($0) } == true
      && text.utf8.allSatisfy { (0x41...0x5A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5F }
  }

  static func isName(_ text: String) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { byte in
        (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte)
          || byte == 0x2D
      }
  }

  private mutating func parseGiven(_ keyword: RuleLine.Field, _ line: RuleLine) {
    let fields = Array(line.fields.dropFirst())
    guard let head = fields.first, let colon = head.text.firstIndex(of: ":") else {
      return report("'given' takes an entity, such as 'given Country:russia روسي'", at: keyword.position)
    }
    var entity = GivenEntity(
      type: String(head.text[..<colon]), key: String(head.text[head.text.index(after: colon)...]),
      position: head.position)
    let rest = fields.dropFirst().map(\.text).joined(separator: " ")
    for part in rest.split(separator: "|") {
      let words = part.split(separator: " ")
      if let of = words.firstIndex(of: "of"), of > 0, of + 1 < words.count {
        entity.positions.append((words[..<of].joined(separator: " "), String(words[of + 1])))
      } else if words.count == 3, words[1] == "=" {
        entity.facts[String(words[0]), default: []].append(String(words[2]))
      } else if !words.isEmpty {
        entity.demonyms.append(words.joined(separator: " "))
      }
    }
    file.givens.append(entity)
  }

  private mutating func parseEntries(_ line: RuleLine, into index: Int) {
    var value = ""
    var fields = line.fields[...]
    if let colon = fields.firstIndex(where: { $0.text.hasSuffix(":") }) {
      value = fields[...colon].map(\.text).joined(separator: " ")
      value.removeLast()
      fields = fields[(colon + 1)...]
    }
    for phrase in Array(fields).split(separator: "|", omittingEmptySubsequences: false, by: \.text) {
      guard let first = phrase.first else {
        report("an entry without words", at: line.fields[0].position)
        continue
      }
      file.classes[index].entries.append(
        WordClassEntry(value: value, phrase: phrase.map(\.text), position: first.position))
    }
  }

  // MARK: Rules

  private mutating func parseRuleLine(_ line: RuleLine, into index: Int) {
    let keyword = line.fields[0]
    let rest = Array(line.fields.dropFirst())
    func needs(_ what: String) -> String { "'\(keyword.text)' takes \(what)" }
    switch keyword.text {
    case "type":
      guard let type = rest.first, rest.count == 1 || rest.count == 2 && rest[1].text == "symmetric" else {
        return report(
          needs("a relation type and perhaps 'symmetric', such as 'type MET symmetric'"), at: keyword.position
        )
      }
      guard type.text == RuleSyntax.noType || Self.isTypeName(type.text) else {
        return report(
          "'\(type.text)' is no name of a relation type: write capitals and '_', such as MET, or 'none' for a "
            + "rule that only keeps others away", at: type.position)
      }
      file.rules[index].type = type.text
      file.rules[index].isSymmetric = rest.count == 2
    case "trigger":
      for phrase in rest.split(separator: "|", omittingEmptySubsequences: true, by: \.text) {
        let words = phrase.map(\.text)
        let isList = words.allSatisfy { $0.hasPrefix("@") || Token.Punctuation(ruleSymbol: $0[...]) != nil }
        file.rules[index].trigger += isList ? words.map { [$0] } : [words]
      }
      if rest.isEmpty { report(needs("word classes, such as 'trigger @meet'"), at: keyword.position) }
    case "object-pronoun":
      guard rest.isEmpty else {
        return report("'object-pronoun' stands alone on its line", at: keyword.position)
      }
      file.rules[index].needsObjectPronoun = true
    case "known":
      guard rest.isEmpty else { return report("'known' stands alone on its line", at: keyword.position) }
      file.rules[index].needsKnown = true
    case "confidence":
      guard rest.count == 1, let number = Double(rest[0].text), number > 0, number <= 1 else {
        return report(needs("a number above 0 to 1"), at: keyword.position)
      }
      file.rules[index].confidence = number
    case "modality":
      guard rest.count == 1, let modality = Statement.Modality(rawValue: rest[0].text) else {
        return report(needs("asserted, negated, planned or hypothetical"), at: keyword.position)
      }
      file.rules[index].modality = modality
    case "priority":
      guard rest.count == 1, let number = Int(rest[0].text), (-9...9).contains(number) else {
        return report(needs("a whole number from -9 to 9; rules without one have 0"), at: keyword.position)
      }
      file.rules[index].priority = number
    case "passive" where rest.count == 2 && rest.allSatisfy { Self.isName($0.text) }:
      file.rules[index].passiveSlots = (rest[0].text, rest[1].text)
    case "frame", "passive":
      switch FrameParser.parse(rest, keyword: keyword.position) {
      case .success(var frame):
        frame.isPassive = keyword.text == "passive"
        file.rules[index].frames.append(frame)
      case .failure(let problem): report(problem.reason, at: problem.position)
      }
    case "example", "counter":
      do {
        let example = try RuleExample(
          line.text(after: keyword), isCounter: keyword.text == "counter", line: keyword.position.line)
        file.rules[index].examples.append(example)
      } catch {
        report(error.reason, at: keyword.position)
      }
    default:
      let known = [
        "type", "trigger", "confidence", "priority", "modality", "known", "object-pronoun", "frame",
        "passive",
        "example", "counter",
      ]
      report(
        "unknown keyword '\(keyword.text)': a line of a rule begins with "
          + known.dropLast().joined(separator: ", ") + " or counter"
          + Suggestion.question(keyword.text, among: known), at: keyword.position)
    }
  }
}

extension Array {
  fileprivate func split(
    separator: String, omittingEmptySubsequences: Bool, by text: (Element) -> String
  ) -> [ArraySlice<Element>] {
    split(omittingEmptySubsequences: omittingEmptySubsequences) { text($0) == separator }
  }
}
