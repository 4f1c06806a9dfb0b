/// The names nearest to one among those seen so far, nearest first.
package struct NearestNames {
  /// A name and what it costs for each letter, in 64ths.
  package struct Candidate {
    package var name: Int
    package var cost: Int32
  }

  package private(set) var candidates: [Candidate] = []
  /// How many are wanted in the end, and how many are kept until then.
  private let (wanted, most): (Int, Int)
  private let farthest: Int32

  /// As many names as `limit` says, none of which costs much more than `farthest`. Until they are put in order by
  /// other costs, so many in all are kept as `candidates` says, if that is more.
  init(limit: Int, candidates: Int, farthest: Int32) {
    wanted = limit
    most = max(limit, candidates)
    self.farthest = farthest
  }

  /// The cost from which on a name of so many letters, those of both spellings, is of no use.
  func limit(length: Int32, percent: Int32) -> Int32 {
    var bound = candidates.count < most ? farthest : candidates[most - 1].cost
    if wanted < most, candidates.count >= wanted {
      bound = min(bound, candidates[wanted - 1].cost &+ Self.margin)
    }
    return (bound &+ 1) &* length / 6400 &* percent &+ percent
  }

  /// Takes a name in if it is one of the nearest; the cheaper cost counts for one that is there, unless it is known to
  /// be new. Returns whether it was.
  @discardableResult
  mutating func insert(_ name: Int, isNew: Bool, cost: Int32, length: Int32, percent: Int32) -> Bool {
    let new = Candidate(name: name, cost: cost * 6400 / (max(1, length) * percent))
    if candidates.count == most, let last = candidates.last, !Self.isNearer(new, last) { return false }
    if !isNew, let known = candidates.firstIndex(where: { $0.name == name }) {
      guard Self.isNearer(new, candidates[known]) else { return false }
      candidates.remove(at: known)
    } else if candidates.count == most {
      candidates.removeLast()
    }
    var position = candidates.count
    while position > 0, Self.isNearer(new, candidates[position - 1]) { position -= 1 }
    candidates.insert(new, at: position)
    return true
  }

  /// What names may cost more than those wanted and still be put before them.
  private static let margin: Int32 = 500

  /// Puts the names in order by other costs, and keeps those that are wanted.
  mutating func rank(by cost: (Candidate) -> Int32) {
    if candidates.count > wanted {
      let bound = candidates[wanted - 1].cost + Self.margin
      let count = candidates.firstIndex { $0.cost > bound } ?? candidates.count
      candidates.removeLast(candidates.count - count)
    }
    for index in candidates.indices { candidates[index].cost = cost(candidates[index]) }
    candidates.sort(by: Self.isNearer)
    candidates.removeLast(max(0, candidates.count - wanted))
  }

  private static func isNearer(_ one: Candidate, _ other: Candidate) -> Bool {
    (one.cost, one.name) < (other.cost, other.name)
  }
}
