import Gazetteer

/// A position as the column `entity.positions` holds it.
struct StoredPosition: Codable {
  let title: String
  let of: String
  let from: String?
  let until: String?

  init(_ position: Position) {
    title = position.title
    of = position.of
    from = position.from
    until = position.until
  }

  var position: Position { Position(title: title, of: of, from: from, until: until) }
}
