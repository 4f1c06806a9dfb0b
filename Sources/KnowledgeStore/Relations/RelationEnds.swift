/// A relation type with its two ends, those of a symmetric type in the order of the entities' keys: all
/// statements that share them are looked at together when relations are made.
struct RelationEnds: Hashable {
  let type: String
  let source: Int64
  let target: Int64

  /// Ends whose relations have to be made again, in the order they came up.
  struct Changed {
    private(set) var ends: [RelationEnds] = []
    private var seen: Set<RelationEnds> = []

    mutating func insert(_ ends: RelationEnds) {
      if seen.insert(ends).inserted { self.ends.append(ends) }
    }
  }
}
