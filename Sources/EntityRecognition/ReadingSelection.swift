/// Chooses among overlapping readings.
enum ReadingSelection {
  /// The set of readings that do not share a word and are worth most together, in reading order (weighted
  /// interval scheduling; Kleinberg and Tardos, Algorithm Design, section 6.1). Of equal choices the one
  /// with the earlier, longer readings.
  static func best(of readings: [Reading]) -> [Reading] {
    let ordered = readings.sorted {
      ($0.words.upperBound, $0.words.lowerBound) < ($1.words.upperBound, $1.words.lowerBound)
    }
    guard !ordered.isEmpty else { return [] }
    // best[k]: the most that the first k readings are worth together.
    var best = [Float](repeating: 0, count: ordered.count + 1)
    var compatible = [Int](repeating: 0, count: ordered.count)
    for (index, reading) in ordered.enumerated() {
      compatible[index] = partition(ordered, before: reading.words.lowerBound, upTo: index)
      best[index + 1] = max(best[index], best[compatible[index]] + reading.worth)
    }
    var chosen: [Reading] = []
    var index = ordered.count
    while index > 0 {
      let reading = ordered[index - 1]
      if best[compatible[index - 1]] + reading.worth > best[index - 1] {
        chosen.append(reading)
        index = compatible[index - 1]
      } else {
        index -= 1
      }
    }
    return chosen.reversed()
  }

  /// How many of the first `count` readings end at or before a word.
  private static func partition(_ readings: [Reading], before word: Int, upTo count: Int) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if readings[middle].words.upperBound <= word { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
