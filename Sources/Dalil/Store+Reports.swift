import EntityRecognition
import Gazetteer
public import GraphExport
public import KnowledgeStore
import PropertyGraph
import RelationExtraction

extension Store {
  /// Finds documents by names or words, whatever the spelling; an entity the query names counts with all
  /// its mentions.
  ///
  /// - Parameters:
  ///   - text: names or words; all the words must be in a document unless it mentions the entity.
  ///   - limit: the most documents returned.
  public func search(_ text: String, limit: Int = 20) throws(StoreError) -> SearchResult {
    try records.search(text, naming: try keys(namedIn: text), limit: limit)
  }

  /// The entities that a text names: by key, by any name, else by a spelling of one, else those it mentions; those
  /// with most mentions first.
  public func entities(named text: String) throws(StoreError) -> [EntitySummary] {
    let exact = try records.entities(named: text)
    if !exact.isEmpty { return exact }
    var found: [EntitySummary] = []
    for key in try keys(namedIn: text) { found += try records.entities(named: key) }
    // Of entities that a spelling comes near to, those in the documents are meant.
    if found.contains(where: { $0.mentions > 0 }) { found.removeAll { $0.mentions == 0 } }
    return found.sorted { ($1.mentions, $0.key) < ($0.mentions, $1.key) }
  }

  /// The keys of the entities that a text names as a whole: by a spelling that recognition takes for a name, else by
  /// one that is near to a name of the store; else of those it mentions.
  private func keys(namedIn text: String) throws(StoreError) -> [String] {
    let analyzer = try analyzer()
    let recognized = analyzer.keys(spelled: text)
    if !recognized.isEmpty { return recognized }
    let spelled = try records.keys(spelled: text)
    return spelled.isEmpty ? analyzer.keys(mentionedIn: text) : spelled
  }

  /// The entities, those with most mentions first; where given, only those with a name that has these words.
  public func entities(matching words: String? = nil) throws(StoreError) -> [EntitySummary] {
    try records.entities(matching: words)
  }

  /// What the store knows of the entity with a key: names, observed spellings, relations, evidence.
  ///
  /// - Parameters:
  ///   - key: the entity's key, as `entities(named:)` finds it.
  ///   - evidence: the most statements in `latestEvidence`.
  /// - Throws: `StoreError` of kind `notFound` when there is none.
  public func report(onEntity key: String, evidence: Int = 5) throws(StoreError) -> EntityReport {
    try records.report(onEntity: key, evidence: evidence)
  }

  /// Hands on every statement, in constant memory: documents by name, statements as they stand in the text.
  ///
  /// - Throws: `StoreError`, or what `body` throws.
  public func forEachStatement(_ body: (StatementRecord) throws -> Void) throws {
    try records.forEachStatement(body)
  }

  /// The statements behind a relation, by the relation's `id`; those of the earliest document first.
  public func evidence(relation id: Int64) throws(StoreError) -> [StatementRecord] {
    try records.evidence(relation: id)
  }

  /// The relation with an identifier, as queries (`r.id`) and reports give it; `nil` when there is none.
  public func relation(id: Int64) throws(StoreError) -> RelationRecord? { try records.relation(id: id) }

  /// The relations of a type between two entities, by their keys, in the order of time.
  public func relations(
    from source: String, type: String, to target: String
  ) throws(StoreError) -> [RelationRecord] {
    try records.relations(from: source, type: type, to: target)
  }

  /// What is said about the entity with a key, in the order of time, with all that says so.
  ///
  /// - Throws: `StoreError` of kind `notFound` when there is none.
  public func timeline(
    ofEntity key: String, _ selection: TimelineSelection = TimelineSelection()
  ) throws(StoreError) -> [TimelineEntry] {
    try records.timeline(ofEntity: key, selection)
  }

  /// Every pair of relations that cannot both be right: told of another place or day, or denied.
  public func conflicts() throws(StoreError) -> [RelationConflict] { try records.conflicts() }

  /// The relations that cannot be right together with one, which is the first of each pair.
  public func conflicts(ofRelation id: Int64) throws(StoreError) -> [RelationConflict] {
    try records.conflicts(ofRelation: id)
  }

  /// The network of asserted relations, ready to be drawn.
  ///
  /// - Parameters:
  ///   - selection: which part of it.
  ///   - sentences: the most sentences shown for an edge.
  public func network(
    _ selection: ExportSelection = ExportSelection(), sentences: Int = 3
  ) throws(StoreError) -> ExportGraph {
    let graph = try records.graph()
    let id = graph.key(named: "id")
    return try ExportGraph(graph, selection: selection, symmetricTypes: try records.symmetricTypes()) {
      (relationship: Int) throws(StoreError) -> [String] in
      guard case .integer(let relation)? = id.flatMap({ graph.property($0, ofRelationship: relationship) })
      else { return [] }
      return try records.evidence(relation: relation).prefix(max(0, sentences)).map(\.sentenceText)
    }
  }

  /// What the store holds, in numbers; documents count as stale when they were analysed with other entities,
  /// other rules or another version than now.
  public func statistics() throws(StoreError) -> StoreStatistics {
    let gazetteer = try records.gazetteerFingerprint() ?? Gazetteer(entities: []).fingerprint
    return try records.statistics(
      comparedTo: AnalysisRun(
        toolVersion: DalilVersion.current, gazetteer: gazetteer, rules: try rules().fingerprint,
        entityKeys: [],
        symmetricTypes: []))
  }

  /// Whether there are neither documents nor imported tables; names do not count.
  public func isEmpty() throws(StoreError) -> Bool { try records.isEmpty() }

  /// Looks for contradictions in the whole store; empty when all is well.
  public func check() throws(StoreError) -> [StoreProblem] { try records.check() }
}
