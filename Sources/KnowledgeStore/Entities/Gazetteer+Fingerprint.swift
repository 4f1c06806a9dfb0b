public import Gazetteer

extension Gazetteer {
  /// A hash of all entities with their names and facts, in hexadecimal; the order of the entities does not
  /// count, the order of an entity's names does.
  ///
  /// - Complexity: O(size of the gazetteer), plus sorting the keys.
  public var fingerprint: String {
    var id = ContentID("gazetteer")
    for entity in entities.sorted(by: { $0.key.precedes($1.key) }) {
      entity.add(to: &id)
    }
    return id.hexadecimal
  }
}

extension Entity {
  fileprivate func add(to id: inout ContentID) {
    id.add(key)
    id.add(type.name)
    id.add(names.count)
    for name in names {
      id.add(name.text)
      id.add(name.language)
      id.add(name.kind.rawValue)
      id.add(name.needsContext ? 1 : 0)
    }
    id.add(positions.count)
    for position in positions {
      for text in [position.title, position.of, position.from ?? "", position.until ?? ""] { id.add(text) }
    }
    id.add(identifiers.count)
    for (scheme, value) in identifiers.sorted(by: { $0.key < $1.key }) {
      id.add(scheme)
      id.add(value)
    }
    id.add(facts.count)
    for (property, values) in facts.sorted(by: { $0.key < $1.key }) {
      id.add(property)
      id.add(values.count)
      for value in values { id.add(value) }
    }
  }
}
