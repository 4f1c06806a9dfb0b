/// An entity as far as its sources have told, every part with its place.
struct EntityDraft {
  var key = ""
  /// Where it was first declared.
  var place = SourcePlace(source: 0, line: 0, column: 0)
  var type: EntityType?
  var typePlace = SourcePlace(source: 0, line: 0, column: 0)
  /// Whether it may do without a type, as in a list of bare names.
  var mayLackType = false
  var names: [NameDraft] = []
  var identifiers: [(scheme: String, value: String, place: SourcePlace)] = []
  var positions: [(position: Position, place: SourcePlace)] = []
  var facts: [(property: String, value: String, place: SourcePlace)] = []

  /// Where it is declared with another type, which counts for nothing.
  private(set) var contradictions: [(type: EntityType, place: SourcePlace)] = []

  private var isDeclared = false

  /// Takes note of a declaration; `false` when it contradicts an earlier one.
  mutating func declare(_ type: EntityType?, at place: SourcePlace) -> Bool {
    if !isDeclared {
      self.place = place
      isDeclared = true
    }
    guard let type else { return true }
    guard let known = self.type else {
      self.type = type
      typePlace = place
      return true
    }
    if known == type { return true }
    contradictions.append((type, place))
    return false
  }

  /// Whether it has anything that may refer to another entity or be claimed by one.
  var refers: Bool { !positions.isEmpty || !facts.isEmpty || !identifiers.isEmpty }

  /// The entity it makes, once its names are settled; `nil` when it has no type and needs one.
  var entity: Entity? {
    guard let type = type ?? (mayLackType ? Self.thing : nil) else { return nil }
    var entity = Entity(key: key, type: type, names: orderedNames)
    for (scheme, value, _) in identifiers { entity.identifiers[scheme] = value }
    for (position, _) in positions where !entity.positions.contains(position) {
      entity.positions.append(position)
    }
    for (property, value, _) in facts where entity.facts[property]?.contains(value) != true {
      entity.facts[property, default: []].append(value)
    }
    return entity
  }

  private static let thing = EntityType(named: "Thing")

  /// The names, those of a language together and its canonical one first.
  private var orderedNames: [EntityName] {
    if names.count == 1 { return [names[0].name] }
    let names = names.filter { !$0.isDuplicate }.map(\.name)
    guard names.count > 1 else { return names }
    var languages: [String] = []
    var byLanguage: [String: [EntityName]] = [:]
    for name in names {
      if byLanguage[name.language] == nil { languages.append(name.language) }
      byLanguage[name.language, default: []].append(name)
    }
    return languages.flatMap { language in
      let names = byLanguage[language] ?? []
      guard let first = names.firstIndex(where: { $0.kind == .canonical }), first > 0 else { return names }
      return [names[first]] + names[..<first] + names[(first + 1)...]
    }
  }
}

/// A name as a source gives it.
struct NameDraft {
  var name: EntityName
  var place: SourcePlace

  /// Whether the name was found to repeat an earlier one of its entity.
  var isDuplicate = false
}
