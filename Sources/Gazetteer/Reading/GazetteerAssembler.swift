/// Brings together what the readers of the formats find, and checks it as a whole.
///
/// Readers call ``beginSource(named:)``, then ``entity(_:type:line:column:)`` and the `add` methods for each
/// piece they find, and ``report(_:_:line:column:_:)`` for what they had to skip. ``finish()`` compares
/// everything with everything: duplicates, ambiguous names, references.
struct GazetteerAssembler {
  /// Of each source only so many diagnostics are kept, so that a wrong file does not bury the rest.
  static let diagnosticsPerSource = 1000

  private(set) var drafts: [EntityDraft] = []
  private var numbers = KeyTable()
  private var sources: [String] = []
  private var diagnostics: [(place: SourcePlace, diagnostic: GazetteerDiagnostic)] = []
  private var diagnosticCounts: [Int] = []
  private var worstUnlisted: [GazetteerDiagnostic.Severity?] = []

  /// Says that what follows comes from the source of that name.
  mutating func beginSource(named name: String) {
    sources.append(name)
    diagnosticCounts.append(0)
    worstUnlisted.append(nil)
  }

  /// The place of a line, and of a column in it where known, in the current source.
  func place(line: Int, column: Int? = nil) -> SourcePlace {
    SourcePlace(
      source: Int32(sources.count - 1), line: Int32(clamping: line), column: Int32(clamping: column ?? 0))
  }

  /// Reports something about the current source.
  mutating func report(
    _ severity: GazetteerDiagnostic.Severity, _ code: GazetteerDiagnostic.Code, line: Int,
    column: Int? = nil, _ message: String
  ) {
    report(severity, code, at: place(line: line, column: column), message)
  }

  /// Reports something about a place.
  mutating func report(
    _ severity: GazetteerDiagnostic.Severity, _ code: GazetteerDiagnostic.Code, at place: SourcePlace,
    _ message: String
  ) {
    let source = Int(place.source)
    diagnosticCounts[source] += 1
    guard diagnosticCounts[source] <= Self.diagnosticsPerSource else {
      let order = GazetteerDiagnostic.Severity.allCases
      let worst = worstUnlisted[source] ?? .note
      worstUnlisted[source] = order.first { $0 == worst || $0 == severity }
      return
    }
    let diagnostic = GazetteerDiagnostic(
      severity: severity, code: code, file: sources[source], line: Int(place.line),
      column: place.column > 0 ? Int(place.column) : nil, message: message)
    diagnostics.append((place, diagnostic))
  }

  /// Whether what is reported about the source of a place is still listed one by one.
  func isListing(at place: SourcePlace) -> Bool {
    diagnosticCounts[Int(place.source)] < Self.diagnosticsPerSource
  }

  /// A place in words, for messages about another place.
  func describe(_ place: SourcePlace) -> String { "\(sources[Int(place.source)]):\(place.line)" }

  /// The number of the entity with that key, new or known; `nil`, with the contradiction reported, when
  /// it is known with another type.
  mutating func entity(_ key: String, type: EntityType?, line: Int, column: Int? = nil) -> Int? {
    let here = place(line: line, column: column)
    guard let number = number(of: key) else {
      numbers.insert(key, number: drafts.count)
      drafts.append(EntityDraft(key: key, place: here, type: type, typePlace: here))
      return drafts.count - 1
    }
    guard let type else { return number }
    guard let known = drafts[number].type else {
      drafts[number].type = type
      drafts[number].typePlace = here
      return number
    }
    if known == type { return number }
    report(
      .error, .type, at: here,
      "'\(key)' is a \(type.name) here but a \(known.name) at \(describe(drafts[number].typePlace)); "
        + "give it one type or two keys")
    return nil
  }

  /// Lets an entity do without a type.
  mutating func allowNoType(_ entity: Int) { drafts[entity].mayLackType = true }

  /// The place where an entity was first seen.
  func firstPlace(of entity: Int) -> SourcePlace { drafts[entity].place }

  /// Adds a name to an entity.
  mutating func add(_ name: EntityName, to entity: Int, line: Int, column: Int? = nil) {
    drafts[entity].names.append(NameDraft(name: name, place: place(line: line, column: column)))
  }

  /// Adds an identifier to an entity.
  mutating func add(identifier value: String, scheme: String, to entity: Int, line: Int, column: Int? = nil) {
    drafts[entity].identifiers.append((scheme, value, place(line: line, column: column)))
  }

  /// Adds a position to an entity.
  mutating func add(_ position: Position, to entity: Int, line: Int, column: Int? = nil) {
    drafts[entity].positions.append((position, place(line: line, column: column)))
  }

  /// Adds a fact to an entity.
  mutating func add(fact value: String, property: String, to entity: Int, line: Int, column: Int? = nil) {
    drafts[entity].facts.append((property, value, place(line: line, column: column)))
  }

  /// Whether a key is defined.
  func isDefined(_ key: String) -> Bool { number(of: key) != nil }

  private func number(of key: String) -> Int? { numbers.number(of: key) { drafts[$0].key } }

  /// Changes the drafts; for the checks.
  mutating func update(_ body: (inout [EntityDraft]) -> Void) { body(&drafts) }

  /// Checks everything and yields the gazetteer with the diagnostics in the order of their places.
  consuming func finish() -> GazetteerReader.Reading {
    NameChecks.check(&self)
    ReferenceChecks.check(&self)
    var entities: [Entity] = []
    entities.reserveCapacity(drafts.count)
    let thing = EntityType(named: "Thing")
    let nowhere = SourcePlace(source: 0, line: 0, column: 0)
    for number in drafts.indices {
      // There may be a million: each draft goes before the next entity comes.
      var draft = EntityDraft(key: "", place: nowhere, typePlace: nowhere)
      swap(&draft, &drafts[number])
      guard let type = draft.type ?? (draft.mayLackType ? thing : nil) else {
        report(
          .error, .type, at: draft.place,
          "'\(draft.key)' has no type anywhere; give one of \(Suggestion.typeNames)")
        continue
      }
      if draft.names.isEmpty {
        report(.warning, .name, at: draft.place, "'\(draft.key)' has no name and will never be recognised")
      }
      entities.append(Self.entity(from: draft, type: type))
    }
    let isComplete = entities.count == drafts.count
    drafts = []
    let gazetteer =
      isComplete ? Gazetteer(entities: entities, numbers: numbers) : Gazetteer(entities: entities)
    return (gazetteer, listing())
  }

  private func listing() -> [GazetteerDiagnostic] {
    var ordered = diagnostics.enumerated().sorted { left, right in
      if left.element.place != right.element.place { return left.element.place < right.element.place }
      return left.offset < right.offset
    }.map(\.element)
    for (source, severity) in worstUnlisted.enumerated().reversed() {
      guard let severity else { continue }
      let unlisted = diagnosticCounts[source] - Self.diagnosticsPerSource
      let end = ordered.firstIndex { $0.place.source > Int32(source) } ?? ordered.endIndex
      let more = GazetteerDiagnostic(
        severity: severity, code: .more, file: sources[source], line: 0,
        message: "\(unlisted) more like these are not listed; mend the first ones and check again")
      ordered.insert((SourcePlace(source: Int32(source), line: 0, column: 0), more), at: end)
    }
    return ordered.map(\.diagnostic)
  }

  private static func entity(from draft: EntityDraft, type: EntityType) -> Entity {
    var entity = Entity(key: draft.key, type: type, names: orderedNames(of: draft))
    for (scheme, value, _) in draft.identifiers { entity.identifiers[scheme] = value }
    for (position, _) in draft.positions where !entity.positions.contains(position) {
      entity.positions.append(position)
    }
    for (property, value, _) in draft.facts where entity.facts[property]?.contains(value) != true {
      entity.facts[property, default: []].append(value)
    }
    return entity
  }

  /// The names of an entity, those of a language together and its canonical one first.
  private static func orderedNames(of draft: EntityDraft) -> [EntityName] {
    if draft.names.count == 1 { return [draft.names[0].name] }
    let names = draft.names.filter { !$0.isDuplicate }.map(\.name)
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
