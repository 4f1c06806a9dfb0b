/// An entity as far as its sources have told, every part with its place.
struct EntityDraft {
  var key: String
  var place: SourcePlace
  var type: EntityType?
  var typePlace: SourcePlace
  /// Whether it may do without a type, as in a list of bare names.
  var mayLackType = false
  var names: [NameDraft] = []
  var identifiers: [(scheme: String, value: String, place: SourcePlace)] = []
  var positions: [(position: Position, place: SourcePlace)] = []
  var facts: [(property: String, value: String, place: SourcePlace)] = []

  /// Whether it has anything that may refer to another entity or be claimed by one.
  var refers: Bool { !positions.isEmpty || !facts.isEmpty || !identifiers.isEmpty }
}

/// A name as a source gives it.
struct NameDraft {
  var name: EntityName
  var place: SourcePlace

  /// Whether the name was found to repeat an earlier one of its entity.
  var isDuplicate = false
}
