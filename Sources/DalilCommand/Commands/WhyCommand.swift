import ArgumentParser
import Dalil
import KnowledgeStore
import RelationExtraction

/// `dalil why`: every sentence behind a relation.
struct WhyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "why",
    abstract: "Print every sentence behind a relation, its names and the words that say it marked.",
    discussion: """
      A relation is given by its id, as 'dalil show --format json' and r.id of a query have it, or by its ends and \
      type; then all of them are shown, in the order of time.

      Examples:
        dalil why news.dalil vladimir-putin MET "Kim Jong Un"
        dalil why news.dalil "Vladimir Putin MET Kim Jong Un"
        dalil why news.dalil 5288120369447174721
        dalil why news.dalil بوتين MET كيم --format json
      """)

  @OptionGroup var store: StoreArgument

  @Argument(help: ArgumentHelp("An id, or two entities with a type between them.", valueName: "relation"))
  var relation: [String]

  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard parts != nil || relation.count == 1 && Int64(relation[0]) != nil else {
      throw ValidationError("Give the id of a relation, or an entity, a type and an entity.")
    }
  }

  /// An entity, a type and an entity, also where they are one argument: the type is the word in capitals between.
  private var parts: [String]? {
    if relation.count == 3 { return relation }
    guard relation.count == 1 else { return nil }
    let words = relation[0].split(separator: " ")
    let inner = words.indices.dropFirst().dropLast()
    guard let type = inner.first(where: { words[$0].allSatisfy { "A"..."Z" ~= $0 || $0 == "_" } }) else {
      return nil
    }
    let (source, target) = (words[..<type], words[(type + 1)...])
    return [source.joined(separator: " "), String(words[type]), target.joined(separator: " ")]
  }

  func run() async throws {
    let store = try store.open()
    let relations = try found(in: store)
    if let format = output.format, format != .table {
      let rows = ResultOutput(columns: StatementEvidence.columns, options: output)
      for relation in relations {
        for statement in try store.evidence(relation: relation.id) {
          try rows.write(StatementEvidence.row(statement))
        }
      }
      return try rows.finish()
    }
    let sink = OutputSink.standardOutput()
    let style = Style(isOn: output.terminal.hasColor)
    for relation in relations {
      try sink.write(RelationLine.text(relation, style: style) + "\n")
      for conflict in relation.conflicts > 0 ? try store.conflicts(ofRelation: relation.id) : [] {
        try sink.write("  \(RelationLine.text(conflict))\n")
      }
      try sink.write("\n")
      for statement in try store.evidence(relation: relation.id) {
        for line in StatementSentences.evidence(statement, terminal: output.terminal) {
          try sink.write("  \(line)\n")
        }
        try sink.write("\n")
      }
    }
    try sink.flush()
  }

  private func found(in store: Store) throws -> [RelationRecord] {
    if let id = relation.count == 1 ? Int64(relation[0]) : nil {
      if let found = try store.relation(id: id) { return [found] }
      throw CommandError(
        status: .usage, message: "\(store.records.path): there is no relation \(id)",
        remedy: "Ids change when statements or judgements do; ask again with: dalil show, or r.id in a query."
      )
    }
    let parts = parts ?? relation
    let (type, entities) = (parts[1], EntityLookup(store: store))
    let (source, target) = (try entities.keys(named: parts[0]), try entities.keys(named: parts[2]))
    var found: [RelationRecord] = []
    for source in source {
      for target in target { found += try store.relations(from: source, type: type, to: target) }
    }
    if !found.isEmpty { return found }
    let near = Suggestion.nearest(to: type, in: try store.relationTypes().sorted())
    throw CommandError(
      status: .usage,
      message: "\(store.records.path): nothing says '\(source[0]) \(type) \(target[0])'",
      remedy: near.flatMap { $0 == type ? nil : "Did you mean \($0)?" }
        ?? "See what is said with: dalil show \(store.records.path) \(source[0])")
  }
}
