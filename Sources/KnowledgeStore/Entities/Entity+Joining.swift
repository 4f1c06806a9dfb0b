import Gazetteer

extension Entity {
  /// This entity with what is known of another that is judged to be the same; where they differ, this one has
  /// the first word.
  func joined(with other: Entity) -> Entity {
    var joined = self
    for name in other.names
    where !joined.names.contains(where: { $0.text == name.text && $0.language == name.language }) {
      joined.names.append(name)
    }
    joined.identifiers.merge(other.identifiers) { own, _ in own }
    joined.positions += other.positions.filter { !joined.positions.contains($0) }
    for (property, values) in other.facts {
      let own = joined.facts[property] ?? []
      joined.facts[property] = own + values.filter { !own.contains($0) }
    }
    return joined
  }
}
