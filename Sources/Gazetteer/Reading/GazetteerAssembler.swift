/// Brings together what the readers of the formats find, and checks it as a whole.
///
/// Readers call ``beginSource(named:)``, then ``entity(_:type:line:column:)`` and the `add` methods for each
/// piece they find about it, and ``report(_:_:line:column:_:)`` for what they had to skip. Then ``forEachEntity(_:)``
/// yields the entities one by one in bounded memory, or ``finish()`` all of them, compared with each other: ambiguous
/// names, references.
struct GazetteerAssembler: ~Copyable {
  /// Of each source only so many diagnostics are kept, so that a wrong file does not bury the rest.
  static let diagnosticsPerSource = 1000

  private(set) var drafts: [EntityDraft] = []
  private var numbers = KeyTable()
  private let workspace: Workspace
  private var log: DraftLog
  private let reportsOnlyErrors: Bool
  /// The entity that is being told of, with the type it was declared with last.
  private var current: (key: String, type: UInt8?, mayLackType: Bool)?
  /// Why what was found could not be kept, if it could not.
  private var failure: GazetteerFileError?
  private(set) var hasFailed = false
  private var sources: [String] = []
  private var diagnostics: [(place: SourcePlace, diagnostic: GazetteerDiagnostic)] = []
  private var diagnosticCounts: [Int] = []
  private var worstUnlisted: [GazetteerDiagnostic.Severity?] = []

  /// Starts without sources.
  ///
  /// - Parameter reportsOnlyErrors: Whether warnings and notes are left out.
  init(_ workspace: Workspace, reportsOnlyErrors: Bool = false) {
    self.workspace = workspace
    self.reportsOnlyErrors = reportsOnlyErrors
    log = DraftLog(workspace)
  }

  /// About how many bytes of records are read at once, which take some twenty times the memory meanwhile.
  var recordPartSize: Int { max(1, min(workspace.budget, Workspace.standardBudget) / 32) }

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
    if reportsOnlyErrors, severity != .error { return }
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

  /// Says that what follows is about the entity with that key, in whatever source it was told of before.
  mutating func entity(_ key: String, type: EntityType?, line: Int, column: Int? = nil) {
    let here = place(line: line, column: column)
    if let current, current.key == key {
      if type?.number == current.type { return }
      self.current?.type = type?.number
    } else {
      current = (key, type?.number, false)
      keep { log throws(GazetteerFileError) in try log.begin(key) }
    }
    keep { log throws(GazetteerFileError) in try log.declare(type, at: here) }
  }

  /// Lets the entity do without a type.
  mutating func allowNoType() {
    guard current?.mayLackType == false else { return }
    current?.mayLackType = true
    keep { log throws(GazetteerFileError) in try log.allowNoType() }
  }

  /// Adds a name to the entity.
  mutating func add(_ name: EntityName, line: Int, column: Int? = nil) {
    let here = place(line: line, column: column)
    keep { log throws(GazetteerFileError) in try log.add(name, at: here) }
  }

  /// Adds an identifier to the entity.
  mutating func add(identifier value: String, scheme: String, line: Int, column: Int? = nil) {
    let here = place(line: line, column: column)
    keep { log throws(GazetteerFileError) in try log.add(identifier: value, scheme: scheme, at: here) }
  }

  /// Adds a position to the entity.
  mutating func add(_ position: Position, line: Int, column: Int? = nil) {
    let here = place(line: line, column: column)
    keep { log throws(GazetteerFileError) in try log.add(position, at: here) }
  }

  /// Adds a fact to the entity.
  mutating func add(fact value: String, property: String, line: Int, column: Int? = nil) {
    let here = place(line: line, column: column)
    keep { log throws(GazetteerFileError) in try log.add(fact: value, property: property, at: here) }
  }

  /// Writes to the log, unless that has failed before.
  @inline(__always)
  private mutating func keep(_ body: (inout DraftLog) throws(GazetteerFileError) -> Void) {
    if hasFailed { return }
    do throws(GazetteerFileError) {
      try body(&log)
    } catch {
      failure = error
      hasFailed = true
    }
  }

  /// Notes that some more of a source was read, which is when interruptions are seen.
  mutating func pause() {
    keep { [workspace] _ throws(GazetteerFileError) in try workspace.checkInterruption() }
  }

  /// Whether a key is defined.
  func isDefined(_ key: String) -> Bool { number(of: key) != nil }

  private func number(of key: String) -> Int? { numbers.number(of: key) { drafts[$0].key } }

  /// Changes the drafts; for the checks.
  mutating func update(_ body: (inout [EntityDraft]) -> Void) { body(&drafts) }

  /// Checks everything and yields the gazetteer with the diagnostics in the order of their places.
  consuming func finish() throws(GazetteerFileError) -> GazetteerReader.Reading {
    if let failure { throw failure }
    var stream = try log.drafts()
    while let draft = try stream.next() {
      numbers.insert(draft.key, number: drafts.count)
      drafts.append(draft)
    }
    for draft in drafts { reportContradictions(of: draft) }
    NameChecks.check(&self)
    ReferenceChecks.check(&self)
    var entities: [Entity] = []
    entities.reserveCapacity(drafts.count)
    for number in drafts.indices {
      // There may be a million: each draft goes before the next entity comes.
      var draft = EntityDraft()
      swap(&draft, &drafts[number])
      if let entity = checked(draft) { entities.append(entity) }
    }
    let isComplete = entities.count == drafts.count
    drafts = []
    let gazetteer =
      isComplete ? Gazetteer(entities: entities, numbers: numbers) : Gazetteer(entities: entities)
    return (gazetteer, listing())
  }

  /// Calls the body with the entities one after the other and yields what is wrong with the sources; only what can be
  /// said about one entity without looking at the others is checked.
  consuming func forEachEntity(
    _ body: (Entity) throws(GazetteerFileError) -> Void
  ) throws(GazetteerFileError) -> [GazetteerDiagnostic] {
    if let failure { throw failure }
    var stream = try log.drafts()
    var count = 0
    while var draft = try stream.next() {
      reportContradictions(of: draft)
      _ = NameChecks.settle(&draft)
      if let entity = checked(draft) { try body(entity) }
      count += 1
      if count & 0xFFF == 0 { try workspace.checkInterruption() }
    }
    return listing()
  }

  private mutating func reportContradictions(of draft: EntityDraft) {
    for (type, place) in draft.contradictions {
      guard let known = draft.type else { continue }
      report(
        .error, .type, at: place,
        "'\(draft.key)' is a \(type.name) here but a \(known.name) at \(describe(draft.typePlace)); "
          + "give it one type or two keys")
    }
  }

  /// The entity of a draft; `nil`, with the reason reported, when it cannot be one.
  private mutating func checked(_ draft: EntityDraft) -> Entity? {
    guard let entity = draft.entity else {
      report(
        .error, .type, at: draft.place,
        "'\(draft.key)' has no type anywhere; give one of \(Suggestion.typeNames)")
      return nil
    }
    if entity.names.isEmpty {
      report(.warning, .name, at: draft.place, "'\(draft.key)' has no name and will never be recognised")
    }
    return entity
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
}
