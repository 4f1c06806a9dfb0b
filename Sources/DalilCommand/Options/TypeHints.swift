import Dalil
import Gazetteer
import KnowledgeStore

/// What to say of types that nothing has, which are more often mistyped than new: a query says the same, and answers.
enum TypeHints {
  /// Says which names are no types of relations, in the store or in the rules.
  static func print(forRelationTypes names: some Collection<String>, in store: Store) throws {
    if names.isEmpty { return }
    print("relation type", names, among: try store.relationTypes().sorted())
  }

  /// Says which names are no types of entities.
  static func print(forEntityTypes names: some Collection<String>) {
    print("type of entity", names, among: EntityType.all.map(\.name))
  }

  private static func print(_ kind: String, _ names: some Collection<String>, among types: [String]) {
    for name in names.sorted() where !types.contains(name) {
      let near = Suggestion.nearest(to: name, in: types).map { "; did you mean '\($0)'?" } ?? ""
      Diagnostics.print("there is no \(kind) '\(name)'\(near)")
    }
  }
}
