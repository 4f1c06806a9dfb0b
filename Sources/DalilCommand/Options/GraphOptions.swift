import ArgumentParser
import KnowledgeStore

/// What queries see beyond entities and asserted relations.
struct GraphOptions: ParsableArguments {
  @Flag(help: "Also see what is denied, planned or merely possible; r.modality tells which.")
  var unasserted = false

  @Flag(help: "Also see documents: (:Document)-[:MENTIONS]->(entity).")
  var documents = false

  @Flag(help: "Also see which entities share sentences: CO_OCCURS.")
  var cooccurrences = false

  @Flag(help: "Also see who was where: (somebody)-[:AT {date, event}]->(place); a query that names AT does.")
  var places = false

  var scope: GraphScope {
    var scope: GraphScope = []
    if unasserted { scope.insert(.unasserted) }
    if documents { scope.insert(.documents) }
    if places { scope.insert(.places) }
    if cooccurrences { scope.insert(.cooccurrences) }
    return scope
  }
}
