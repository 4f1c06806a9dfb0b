import GRDB
public import GraphImport

extension KnowledgeStore {
  /// Imports nodes and edges from tables into the store, in one transaction: all of it is there afterwards, or nothing.
  ///
  /// Files are read before the transaction begins, which is short. Whatever interrupts an import leaves the store as it
  /// was; running it again starts over, and files that were imported before, given the same way, change nothing. A row
  /// that cannot be used is reported and left out.
  ///
  /// The keys of a label are unique: of nodes with the same key the first stays. Edges may be there several times.
  /// They may lead to entities of the gazetteer, whether texts name these or not, by their keys: what the label of an
  /// end says, `Entity` or a type such as `Person`, is looked for among imported nodes first. Judgements on who is who
  /// hold for them as for what texts say.
  ///
  /// - Throws: `StoreError`, of kind `cancelled` when the task is; nothing is stored then.
  /// - Complexity: O(rows) in time and memory.
  public func importGraph(
    _ sources: [ImportSource], options: GraphImportOptions = GraphImportOptions()
  ) throws(StoreError) -> GraphImportReport {
    let ordered = sources.filter { $0.kind == .nodes } + sources.filter { $0.kind == .edges }
    while true {
      let (base, known) = try read { db in
        let reading = ImportReading(db)
        return (try reading.newestFile(), try reading.files())
      }
      let replaced = options.replaces ? Replacement(ordered) : Replacement([])
      let hasEdges = ordered.contains { $0.kind == .edges }
      let importer = try read { db in
        let reading = ImportReading(db)
        return GraphImporter(
          keys: try reading.keys(without: replaced.labels),
          entities: hasEdges ? try reading.entities() : EntityKeys(), delimiter: options.delimiter)
      }
      var (report, items) = try prepare(ordered, importer: importer, known: known, options: options)
      if options.isStrict, !report.problems.isEmpty {
        report.isRefused = true
        return report
      }
      guard !items.isEmpty else { return report }
      let isStored = try write { db in
        // Another process may have imported meanwhile, and taken the numbers of these nodes.
        guard try ImportReading(db).newestFile() == base else { return false }
        let writing = ImportWriting(db, path: path)
        if options.replaces { try writing.remove(replaced) }
        for item in items { try writing.write(item) }
        return true
      }
      if isStored { return report }
    }
  }

  private func prepare(
    _ sources: [ImportSource], importer: GraphImporter, known: Set<ImportIdentity>,
    options: GraphImportOptions
  ) throws(StoreError) -> (report: GraphImportReport, items: [ImportItem]) {
    var report = GraphImportReport()
    var items: [ImportItem] = []
    var importer = importer
    for source in sources {
      if Task.isCancelled {
        throw StoreError(
          .cancelled, path: path, message: "interrupted; nothing of this import is stored",
          remedy: "run the same command again")
      }
      var result = GraphImportReport.File(source: source)
      do throws(ImportProblem) {
        let file = try GraphImporter.File(source)
        let identity = ImportIdentity(file)
        if !options.replaces, known.contains(identity) {
          result.isUnchanged = true
        } else {
          let outcome = try importer.read(file)
          (result.rows, result.skipped) = (outcome.rowCount, outcome.badRows)
          report.problems += outcome.problems
          items.append(ImportItem(identity: identity, path: source.path, outcome: outcome))
        }
      } catch {
        report.problems.append(error)
      }
      report.files.append(result)
    }
    return (report, items)
  }
}

/// A file by its bytes and what it was given as: the same one is imported once.
struct ImportIdentity: Hashable {
  let sha256: [UInt8]
  let givenAs: String

  init(sha256: [UInt8], givenAs: String) {
    self.sha256 = sha256
    self.givenAs = givenAs
  }

  init(_ file: GraphImporter.File) {
    let source = file.source
    let ends = [source.source ?? "", source.target ?? ""]
    sha256 = file.sha256
    givenAs = ([source.kind.rawValue] + source.resolvedNames + (source.kind == .edges ? ends : []))
      .joined(separator: "\u{1F}")
  }
}

/// A file read, ready to be written.
struct ImportItem {
  let identity: ImportIdentity
  let path: String
  let outcome: GraphImporter.Outcome
}

/// What an import puts itself in the place of.
struct Replacement {
  var labels: Set<String> = []
  var types: Set<String> = []

  init(_ sources: [ImportSource]) {
    for source in sources {
      switch source.kind {
      case .nodes: labels.insert(source.resolvedNames[0])
      case .edges: types.insert(source.resolvedNames[0])
      }
    }
  }
}
