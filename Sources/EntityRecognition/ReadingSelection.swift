/// Chooses among overlapping readings.
enum ReadingSelection {
  /// The readings that a policy keeps, in reading order, the longer of two that begin together first.
  ///
  /// - Parameter nested: Whether readings inside those that are kept stay, too.
  static func select(_ readings: [Reading], by policy: OverlapPolicy, nested: Bool) -> [Reading] {
    let kept =
      switch policy {
      case .best: best(of: readings)
      case .longest: longest(of: readings)
      case .all: bestOfEachSpan(readings)
      }
    guard nested, policy != .all else { return kept }
    return kept.flatMap { outer in
      [outer]
        + bestOfEachSpan(
          readings.filter {
            $0.words != outer.words && outer.words.contains($0.words) && !$0.isPart(of: outer)
          })
    }
  }

  /// From left to right, the longest reading that begins at each place behind the one before.
  private static func longest(of readings: [Reading]) -> [Reading] {
    var end = 0
    return bestOfEachSpan(readings).filter { reading in
      guard reading.words.lowerBound >= end else { return false }
      end = reading.words.upperBound
      return true
    }
  }

  /// For each run of words the reading of it that is worth most, in reading order, longer ones first.
  private static func bestOfEachSpan(_ readings: [Reading]) -> [Reading] {
    let ordered = readings.sorted {
      ($0.words.lowerBound, $1.words.upperBound, $1.worth) < (
        $1.words.lowerBound, $0.words.upperBound, $0.worth
      )
    }
    return ordered.indices.filter { $0 == 0 || ordered[$0].words != ordered[$0 - 1].words }.map {
      ordered[$0]
    }
  }

  /// The set of readings that do not share a word and are worth most together, in reading order. Of equal choices
  /// the one with the earlier, longer readings. Readings come by their first word.
  static func best(of readings: [Reading]) -> [Reading] {
    var chosen: [Reading] = []
    chosen.reserveCapacity(readings.count)
    var start = 0
    while start < readings.count {
      // Those that share words, if only through others, stand side by side.
      var (end, reach) = (start + 1, readings[start].words.upperBound)
      while end < readings.count, readings[end].words.lowerBound < reach {
        reach = max(reach, readings[end].words.upperBound)
        end += 1
      }
      if end > start + 1 {
        chosen += bestOfCluster(readings[start..<end])
      } else if readings[start].worth > 0 {
        chosen.append(readings[start])
      }
      start = end
    }
    return chosen
  }

  /// The same for readings that share words (weighted interval scheduling; Kleinberg and Tardos, Algorithm Design,
  /// section 6.1).
  private static func bestOfCluster(_ readings: ArraySlice<Reading>) -> [Reading] {
    var steps = readings.indices.map { Step(readings[$0], index: $0) }
    steps.sort { ($0.words.upperBound, $0.words.lowerBound) < ($1.words.upperBound, $1.words.lowerBound) }
    // best[k]: the most that the first k readings are worth together.
    var best = [Float](repeating: 0, count: steps.count + 1)
    for index in steps.indices {
      steps[index].compatible = partition(steps, before: steps[index].words.lowerBound, upTo: index)
      best[index + 1] = max(best[index], best[steps[index].compatible] + steps[index].worth)
    }
    var chosen: [Reading] = []
    var index = steps.count
    while index > 0 {
      let step = steps[index - 1]
      if best[step.compatible] + step.worth > best[index - 1] {
        chosen.append(readings[step.index])
        index = step.compatible
      } else {
        index -= 1
      }
    }
    return chosen.reversed()
  }

  /// A reading to choose or not, and how many of those that end before it go together with it.
  private struct Step {
    var words: Range<Int>
    var worth: Float
    var index: Int
    var compatible = 0

    init(_ reading: Reading, index: Int) {
      (words, worth, self.index) = (reading.words, reading.worth, index)
    }
  }

  /// How many of the first `count` readings end at or before a word.
  private static func partition(_ steps: [Step], before word: Int, upTo count: Int) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if steps[middle].words.upperBound <= word { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
