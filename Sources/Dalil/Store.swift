public import KnowledgeStore
public import RelationExtraction
import PropertyGraph
import QueryEngine
import Synchronization

/// A store of articles that answers who did what with whom, where and when, and who says so.
///
/// The stages, from files to answers:
///
///     files ─▶ Document ─▶ SegmentedText ─▶ [Mention] ─▶ [Statement]      DocumentAnalyzer
///                                                            │
///     relations, search indices ◀─ SQLite file ◀─────────────┘            KnowledgeStore
///           │
///     GraphSnapshot ─▶ QueryResult (QueryEngine), ExportGraph (GraphExport)
///
/// | to | call |
/// |---|---|
/// | open or make a store | ``init(path:mode:rules:)`` |
/// | tell it about entities | ``importGazetteer(_:)`` |
/// | read articles | ``ingest(_:options:progress:)``, ``reanalyze(options:progress:)`` |
/// | ask | ``query(_:parameters:scope:limits:)``, ``rows(_:parameters:scope:limits:)``, ``explain(_:scope:)``, ``profile(_:parameters:scope:limits:)`` |
/// | look up | ``search(_:limit:)``, ``entities(named:)``, ``report(onEntity:evidence:)`` |
/// | list | ``forEachStatement(_:)``, ``evidence(relation:)``, ``entities(matching:)`` |
/// | look back | ``timeline(ofEntity:_:)``, ``conflicts()``, ``relations(from:type:to:)`` |
/// | judge | ``merge(_:into:author:reason:)``, ``split(_:author:reason:)``, ``distinguish(_:from:author:reason:)``, ``assert(_:author:reason:)`` |
/// | take back | ``undo(_:author:reason:)``, ``judgements()``, ``importJudgements(_:)`` |
/// | draw | ``network(_:sentences:)`` |
/// | look after it | ``statistics()``, ``check()``, ``close()`` |
///
/// Values it takes and gives are declared where they are made: `import KnowledgeStore` for documents, reports
/// and errors, `QueryEngine` for results, `Gazetteer` for entities, `GraphExport` for drawings.
///
/// Any number of threads may use a store at once, and any number of processes while one of them writes.
public final class Store: Sendable {
  /// The tables of the store, for what this type does not offer.
  public let records: KnowledgeStore

  /// Rules take longer to prepare than most questions to answer, and only reading articles needs them.
  private let preparedRules: Mutex<RuleSet?>
  private let prepared = Mutex<DocumentAnalyzer?>(nil)

  /// The engines of the graphs that were asked last.
  let engines = Mutex<[GraphScope: (graph: GraphSnapshot, engine: QueryEngine)]>([:])

  /// Opens a store.
  ///
  /// - Parameters:
  ///   - path: the file, such as `news.dalil`.
  ///   - mode: whether to write, and whether to make the file when it is not there.
  ///   - rules: the rules that find statements; the shipped ones unless given.
  /// - Throws: `StoreError` saying what is wrong with the file and what to do; a file that is not a store is
  ///   never changed.
  public init(path: String, mode: KnowledgeStore.Mode = .readWrite, rules: RuleSet? = nil) throws {
    preparedRules = Mutex(rules)
    records = try KnowledgeStore(path: path, mode: mode)
  }

  /// The rules that find statements.
  ///
  /// - Throws: `StoreError` of kind `unexpected` should the shipped rules be unsound.
  public func rules() throws(StoreError) -> RuleSet {
    if let rules = preparedRules.withLock({ $0 }) { return rules }
    do {
      let rules = try RuleSet.builtIn()
      preparedRules.withLock { $0 = rules }
      return rules
    } catch {
      throw StoreError(
        .unexpected, path: records.path, message: "the shipped rules are unsound: \(error)",
        remedy: "please report this as a defect of Dalil")
    }
  }

  /// Closes the file; waits for work under way. Further calls fail.
  public func close() throws(StoreError) { try records.close() }

  /// What finds mentions and statements with the store's entities, prepared once for as long as they stay
  /// the same.
  public func analyzer() throws(StoreError) -> DocumentAnalyzer {
    let fingerprint = try records.gazetteerFingerprint()
    if let kept = prepared.withLock({ $0 }), kept.run.gazetteer == fingerprint { return kept }
    let analyzer = DocumentAnalyzer(gazetteer: try records.gazetteer(), rules: try rules())
    prepared.withLock { $0 = analyzer }
    return analyzer
  }
}
