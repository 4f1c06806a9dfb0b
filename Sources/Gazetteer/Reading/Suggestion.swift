/// Suggests what somebody may have meant.
package enum Suggestion {
  /// All types, for messages.
  static let typeNames = EntityType.all.map(\.name).joined(separator: ", ")

  /// All kinds of names, for messages.
  static let kindNames = EntityName.Kind.allCases.map(\.rawValue).joined(separator: ", ")

  /// The candidate that takes the fewest edits to reach, letter case aside, or `nil` when none is near:
  /// within a third of the word's length.
  package static func nearest(to word: String, among candidates: [String]) -> String? {
    let letters = Array(word.lowercased().unicodeScalars.prefix(64))
    let limit = max(1, letters.count / 3)
    var best: (candidate: String, distance: Int)?
    for candidate in candidates {
      let other = Array(candidate.lowercased().unicodeScalars.prefix(64))
      guard abs(other.count - letters.count) <= limit else { continue }
      let distance = editDistance(letters, other)
      if distance <= limit, distance < best?.distance ?? Int.max { best = (candidate, distance) }
    }
    return best?.candidate
  }

  /// The number of letters to insert, remove, replace or swap with their neighbour to turn one word into the
  /// other (optimal string alignment).
  private static func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforePrevious: [Int] = []
    var previous = Array(0...right.count)
    for i in left.indices {
      var row = [i + 1]
      row.reserveCapacity(right.count + 1)
      for j in right.indices {
        let substituted = previous[j] + (left[i] == right[j] ? 0 : 1)
        var distance = min(substituted, previous[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          distance = min(distance, beforePrevious[j - 1] + 1)
        }
        row.append(distance)
      }
      beforePrevious = previous
      previous = row
    }
    return previous[right.count]
  }
}
