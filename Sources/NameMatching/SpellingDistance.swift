/// How far two spellings of one word of a name lie apart: the cheapest way to turn one into the other, letter
/// by letter (weighted edit distance; Wagner and Fischer 1974).
public struct SpellingDistance: Sendable {
  private let costs: LetterCosts

  /// Creates a measure with the given costs.
  public init(costs: LetterCosts = .standard) { self.costs = costs }

  /// The distance, or `nil` when it exceeds `limit`. Time is the product of the lengths.
  public func distance(
    _ left: [LetterCosts.Letter], _ right: [LetterCosts.Letter], limit: Float
  ) -> Float? {
    if left == right { return 0 }
    guard !left.isEmpty, !right.isEmpty else { return nil }
    // Every further letter costs at least the cheapest gap.
    guard Float(abs(left.count - right.count)) * 0.2 <= limit else { return nil }
    let isNative = costs.isNative(left) && costs.isNative(right)
    func gap(_ letters: [LetterCosts.Letter], _ index: Int) -> Float {
      costs.gap(
        letters[index], before: index > 0 ? letters[index - 1] : 0,
        after: index + 1 < letters.count ? letters[index + 1] : 0, isNative: isNative)
    }
    return withUnsafeTemporaryAllocation(of: Float.self, capacity: 3 * (right.count + 1)) { buffer in
      let width = right.count + 1
      var (previous, current) = (0, width)
      let gaps = 2 * width
      buffer.initialize(repeating: 0)
      for column in 1...right.count {
        buffer[gaps + column] = gap(right, column - 1)
        buffer[previous + column] = buffer[previous + column - 1] + buffer[gaps + column]
      }
      for row in 1...left.count {
        let rowGap = gap(left, row - 1)
        buffer[current] = buffer[previous] + rowGap
        var best = buffer[current]
        for column in 1...right.count {
          // The first letter of a name is the one transcribers least disagree on.
          let weight: Float = isNative || row == 1 && column == 1 ? 1.5 : 1
          let cost = min(
            buffer[previous + column - 1] + costs.substitution(left[row - 1], right[column - 1]) * weight,
            min(buffer[previous + column] + rowGap, buffer[current + column - 1] + buffer[gaps + column]))
          buffer[current + column] = cost
          best = min(best, cost)
        }
        guard best <= limit else { return nil }
        swap(&previous, &current)
      }
      let distance = buffer[previous + right.count]
      return distance <= limit ? distance : nil
    }
  }

  /// The greatest distance at which two words of a name still count as one, by the length of the shorter:
  /// nothing up to three letters, then a vowel, then more.
  public static func tolerance(letters: Int) -> Float {
    switch letters {
    case ...3: 0
    case 4: 0.3
    case 5: 0.4
    case 6: 0.5
    case 7: 0.6
    case 8: 0.7
    default: 0.8
    }
  }
}
