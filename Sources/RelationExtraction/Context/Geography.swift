/// What the gazetteer knows of where things are, to keep a sentence from putting them elsewhere.
struct Geography {
  let knowledge: EntityKnowledge

  /// Whether nothing known speaks against the entity lying in the place: no other country of its own.
  func allows(_ entity: Int, in place: Int) -> Bool {
    guard entity != place else { return false }
    let above = ancestors(of: entity)
    if above.contains(place) { return true }
    if ancestors(of: place).contains(entity) { return false }
    guard knowledge.isCountry(place) else {
      guard let own = country(of: entity), let other = country(of: place) else { return true }
      return own == other
    }
    guard let own = country(of: entity) else { return true }
    return own == place
  }

  /// Whether the gazetteer itself says that the entity lies in the place.
  func knows(_ entity: Int, in place: Int) -> Bool { ancestors(of: entity).contains(place) }

  private func country(of entity: Int) -> Int? {
    if knowledge.isCountry(entity) { return entity }
    return ancestors(of: entity).first(where: knowledge.isCountry)
  }

  private func ancestors(of entity: Int) -> [Int] {
    var found: [Int] = []
    var queue = [entity]
    while let next = queue.popLast(), found.count < 16 {
      for parent in knowledge.parents(of: next).lazy.map({ Int($0) })
      where parent != entity && !found.contains(parent) {
        found.append(parent)
        queue.append(parent)
      }
    }
    return found
  }
}
