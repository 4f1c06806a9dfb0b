import Gazetteer

/// Reads the elements of a frame, such as `* A:Person ~4 {ب مع} B:Person => A B`.
enum FrameParser {
  struct Problem: Error {
    var reason: String
    var position: SourcePosition
  }

  static func parse(_ fields: [RuleLine.Field], keyword: SourcePosition) -> Result<FrameSyntax, Problem> {
    do throws(Problem) {
      return .success(try frame(fields, keyword: keyword))
    } catch {
      return .failure(error)
    }
  }

  private static func frame(
    _ fields: [RuleLine.Field], keyword: SourcePosition
  ) throws(Problem) -> FrameSyntax {
    let arrow = fields.firstIndex { $0.text == "=>" } ?? fields.count
    var elements: [FrameElementSyntax] = []
    var index = 0
    while index < arrow {
      if fields[index].text.hasPrefix("{") || fields[index].text.hasPrefix("!{") {
        let start = index
        while index < arrow, !fields[index].text.hasSuffix("}"), !fields[index].text.hasSuffix("}?") {
          index += 1
        }
        guard index < arrow else {
          throw Problem(reason: "a '{' without its '}'", position: fields[start].position)
        }
        elements.append(try alternatives(fields[start...index]))
      } else {
        elements.append(try element(fields[index]))
      }
      index += 1
    }
    guard elements.filter({ if case .trigger = $0.kind { true } else { false } }).count == 1 else {
      throw Problem(reason: "a frame has exactly one '*', the place of the trigger", position: keyword)
    }
    let emissions = try emissions(
      arrow < fields.count ? Array(fields[(arrow + 1)...]) : [], elements: elements, keyword: keyword)
    return FrameSyntax(elements: elements, emissions: emissions, position: keyword)
  }

  private static func alternatives(_ fields: ArraySlice<RuleLine.Field>) throws(Problem) -> FrameElementSyntax
  {
    var words = fields.map(\.text)
    let position = fields[fields.startIndex].position
    let last = words.count - 1
    let isOptional = words[last].hasSuffix("?")
    if isOptional { words[last].removeLast() }
    words[last].removeLast()
    let isAbsence = words[0].hasPrefix("!")
    words[0].removeFirst(isAbsence ? 2 : 1)
    words.removeAll(where: \.isEmpty)
    guard !words.isEmpty else { throw Problem(reason: "'{ }' without words", position: position) }
    return FrameElementSyntax(
      kind: isAbsence ? .absence(words) : .words(words), isOptional: isOptional,
      text: fields.map(\.text).joined(separator: " "), position: position)
  }

  private static func element(_ field: RuleLine.Field) throws(Problem) -> FrameElementSyntax {
    var text = field.text[...]
    let isOptional = text.count > 1 && text.hasSuffix("?")
    if isOptional { text.removeLast() }
    let kind: FrameElementSyntax.Kind
    if text == "*" {
      kind = .trigger
    } else if text.hasPrefix("~") {
      let reach: GapReach = text.hasPrefix("~~") ? .wide : text.hasPrefix("~,") ? .asides : .clause
      guard let count = Int(text.dropFirst(reach == .clause ? 1 : 2)), (1...20).contains(count) else {
        throw Problem(reason: "a gap takes a limit of 1 to 20 words, such as '~3'", position: field.position)
      }
      kind = .gap(count, reach)
    } else if text.count > 1, text.hasPrefix("!") {
      kind = .absence([String(text.dropFirst())])
    } else if let mark = Token.Punctuation(ruleSymbol: text) {
      kind = .punctuation(mark)
    } else if text.hasPrefix("<"), text.hasSuffix(">"), text.count > 2 {
      kind = .capture(String(text.dropFirst().dropLast()))
    } else if let colon = text.firstIndex(of: ":") {
      kind = try end(text, colon: colon, position: field.position)
    } else {
      kind = .words([String(text)])
    }
    return FrameElementSyntax(
      kind: kind, isOptional: isOptional, text: field.text, position: field.position)
  }

  private static func end(
    _ text: Substring, colon: Substring.Index, position: SourcePosition
  ) throws(Problem) -> FrameElementSyntax.Kind {
    var slot = text[..<colon]
    var typeList = text[text.index(after: colon)...]
    let isSubject = slot.hasPrefix("^")
    if isSubject { slot.removeFirst() }
    let size: EndSize = typeList.hasSuffix("&") ? .several : typeList.hasSuffix("!") ? .one : .any
    if size != .any { typeList.removeLast() }
    guard RuleParser.isName(String(slot)) else {
      throw Problem(reason: "'\(text)': a slot is a name and types, such as 'A:Person'", position: position)
    }
    let types = typeList.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    for type in types where !EntityTypes.isKnown(type) {
      let near = Suggestion.question(type, among: EntityType.all.map(\.name))
      throw Problem(reason: "unknown entity type '\(type)' in '\(text)'\(near)", position: position)
    }
    if isSubject, size == .several {
      throw Problem(reason: "a carried subject cannot be a group: '\(text)'", position: position)
    }
    return isSubject
      ? .subject(slot: String(slot), types: types) : .end(slot: String(slot), types: types, size: size)
  }

  private static func emissions(
    _ fields: [RuleLine.Field], elements: [FrameElementSyntax], keyword: SourcePosition
  ) throws(Problem) -> [EmissionSyntax] {
    var slots: [String] = []
    for element in elements {
      switch element.kind {
      case .end(let slot, _, _), .subject(let slot, _):
        if slots.contains(slot) {
          throw Problem(reason: "slot '\(slot)' stands twice in the frame", position: element.position)
        }
        slots.append(slot)
      default: break
      }
    }
    let ends = slots.filter { $0 != "place" && $0 != "goal" }
    guard !fields.isEmpty else {
      switch ends.count {
      case 0: return []
      case 1: return [EmissionSyntax(source: ends[0], target: ends[0])]
      case 2: return [EmissionSyntax(source: ends[0], target: ends[1])]
      default:
        throw Problem(reason: "say what the frame makes of its slots, such as '=> A B'", position: keyword)
      }
    }
    var emissions: [EmissionSyntax] = []
    for part in fields.split(omittingEmptySubsequences: false, whereSeparator: { $0.text == "," }) {
      let words = part.map(\.text)
      guard words.count == 2 || words.count == 3 else {
        throw Problem(
          reason:
            "after '=>' stand two slots, perhaps after a relation type, such as '=> A B' or '=> LEFT A P'",
          position: part.first?.position ?? keyword)
      }
      for (slot, field) in zip(words.suffix(2), part.suffix(2)) where !slots.contains(slot) {
        throw Problem(reason: "the frame has no slot '\(slot)'", position: field.position)
      }
      emissions.append(
        EmissionSyntax(
          type: words.count == 3 ? words[0] : "", source: words[words.count - 2],
          target: words[words.count - 1]))
    }
    return emissions
  }
}
