/// A relation type with its two ends, those of a symmetric type in the order of the entities' keys: all
/// statements that share them are looked at together when relations are made.
struct RelationEnds: Hashable {
  let type: String
  let source: Int64
  let target: Int64

  /// Ends whose relations have to be made again, in the order they came up.
  struct Changed {
    private(set) var ends: [RelationEnds] = []
    private var counts: [RelationEnds: Int] = [:]

    /// Adds the ends of a statement that came, went or changed.
    mutating func insert(_ ends: RelationEnds) {
      let count = counts[ends, default: 0]
      if count == 0 { self.ends.append(ends) }
      counts[ends] = count + 1
    }

    /// How many statements between these ends came, went or changed.
    func count(of ends: RelationEnds) -> Int { counts[ends] ?? 0 }
  }
}
