/// The names nearest to one among those seen so far, nearest first.
package struct NearestNames {
  /// A name and what it costs for each letter, in 64ths.
  package struct Candidate {
    package var name: Int
    package var cost: Int32
  }

  package private(set) var candidates: [Candidate] = []
  private let most: Int
  private let farthest: Int32

  /// As many names as `limit` says, none of which costs much more than `farthest`.
  init(limit: Int, farthest: Int32) {
    most = limit
    self.farthest = farthest
  }

  /// The cost from which on a name of so many letters, those of both spellings, is of no use.
  func limit(length: Int32, percent: Int32) -> Int32 {
    let bound = candidates.count < most ? farthest : candidates[most - 1].cost
    return (bound &+ 1) &* length / 6400 &* percent &+ percent
  }

  /// Takes a name in if it is one of the nearest; the cheaper cost counts for one that is there.
  mutating func insert(_ name: Int, cost: Int32, length: Int32, percent: Int32) {
    let new = Candidate(name: name, cost: cost * 6400 / (max(1, length) * percent))
    if candidates.count == most, let last = candidates.last, !Self.isNearer(new, last) { return }
    if let known = candidates.firstIndex(where: { $0.name == name }) {
      guard Self.isNearer(new, candidates[known]) else { return }
      candidates.remove(at: known)
    } else if candidates.count == most {
      candidates.removeLast()
    }
    var position = candidates.count
    while position > 0, Self.isNearer(new, candidates[position - 1]) { position -= 1 }
    candidates.insert(new, at: position)
  }

  private static func isNearer(_ one: Candidate, _ other: Candidate) -> Bool {
    (one.cost, one.name) < (other.cost, other.name)
  }
}
