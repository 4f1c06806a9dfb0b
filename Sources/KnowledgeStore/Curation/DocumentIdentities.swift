/// Who is meant at each place of one document.
///
/// A mention that stands for an earlier one ("the minister") is seen as what that one is seen as; so is the end
/// of a statement where no mention stands, and a place or source a sentence speaks of.
struct DocumentIdentities {
  /// A mention, as far as it matters here.
  struct Place {
    let span: Range<Int>
    let entity: Int64
    let isCoreference: Bool
    /// The name of the gazetteer that matched.
    let name: String
  }

  /// What each mention is seen as, in the order of the mentions.
  private(set) var identities: [Int64] = []

  private let document: Int64
  private let map: IdentityMap
  private let places: [Place]
  private var placesOfEntity: [Int64: [Int]] = [:]

  /// - Parameters:
  ///   - places: the mentions in reading order.
  ///   - text: the words of a span; asked for only where a spelling decides.
  init(document: Int64, places: [Place], map: IdentityMap, text: (Range<Int>) throws -> String) rethrows {
    self.document = document
    self.map = map
    self.places = places
    var lastName: [Int64: Int] = [:]
    identities.reserveCapacity(places.count)
    for (index, place) in places.enumerated() {
      let antecedent = place.isCoreference ? lastName[place.entity] : nil
      if !place.isCoreference { lastName[place.entity] = index }
      placesOfEntity[place.entity, default: []].append(index)
      if let antecedent, !isChosenAlone(place) {
        identities.append(identities[antecedent])
      } else {
        var spelling: [String]?
        identities.append(
          try identity(of: place.entity, start: place.span.lowerBound) { wanted in
            let found =
              try spelling ?? [FoldedWords.text(of: text(place.span)), FoldedWords.text(of: place.name)]
            spelling = found
            return found.contains { wanted.contains($0) }
          })
      }
    }
  }

  /// What an entity is seen as where a text speaks of it at a position: as its mention there, else the last one
  /// before, else the first one after.
  func identity(of entity: Int64, at position: Int) -> Int64 {
    guard let indices = placesOfEntity[entity] else {
      return identity(of: entity, start: nil) { _ in false }
    }
    let nearest = indices.last { places[$0].span.lowerBound <= position } ?? indices[0]
    return identities[nearest]
  }

  private func isChosenAlone(_ place: Place) -> Bool {
    map.rules(for: map.identity(of: place.entity)).contains {
      $0.start == place.span.lowerBound && $0.concerns(document)
    }
  }

  private func identity(
    of entity: Int64, start: Int?, isSpelled: (Set<String>) throws -> Bool
  ) rethrows -> Int64 {
    var current = map.identity(of: entity)
    var seen: Set<Int64> = [current]
    while let rule = try map.rules(for: current).first(where: {
      try $0.chooses(document, start: start, isSpelled: isSpelled)
    }), seen.insert(rule.target).inserted {
      current = rule.target
    }
    return current
  }
}
