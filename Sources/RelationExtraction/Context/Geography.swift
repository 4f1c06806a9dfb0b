import Gazetteer

/// What the gazetteer knows of where things are, to keep a sentence from putting them elsewhere.
struct Geography {
  let gazetteer: Gazetteer

  private static let properties = ["country", "located-in", "headquarters", "part-of"]

  /// Whether nothing known speaks against the entity lying in the place: no other country of its own.
  func allows(_ entity: Int, in place: Int) -> Bool {
    guard entity != place else { return false }
    let above = ancestors(of: entity)
    if above.contains(place) { return true }
    if ancestors(of: place).contains(entity) { return false }
    guard gazetteer.entities[place].type.isKind(of: "Country") else {
      guard let own = country(of: entity), let other = country(of: place) else { return true }
      return own == other
    }
    guard let own = country(of: entity) else { return true }
    return own == place
  }

  /// Whether the gazetteer itself says that the entity lies in the place.
  func knows(_ entity: Int, in place: Int) -> Bool { ancestors(of: entity).contains(place) }

  private func country(of entity: Int) -> Int? {
    if gazetteer.entities[entity].type.isKind(of: "Country") { return entity }
    return ancestors(of: entity).first { gazetteer.entities[$0].type.isKind(of: "Country") }
  }

  private func ancestors(of entity: Int) -> [Int] {
    var found: [Int] = []
    var queue = [entity]
    while let next = queue.popLast(), found.count < 16 {
      for property in Self.properties {
        for key in gazetteer.entities[next].facts[property] ?? [] {
          guard let number = gazetteer.number(ofKey: key), number != entity, !found.contains(number) else {
            continue
          }
          found.append(number)
          queue.append(number)
        }
      }
    }
    return found
  }
}
