import Foundation

/// Several timings of one thing.
struct Measurement {
  let name: String
  /// Seconds, sorted.
  let seconds: [Double]
  /// Seconds of the processor on all threads, sorted: what a busy machine distorts least.
  let processorSeconds: [Double]

  var median: Double { seconds[seconds.count / 2] }

  var processorMedian: Double { processorSeconds[processorSeconds.count / 2] }

  /// Runs each body in turn, round after round, after a round that does not count: what drifts on the machine
  /// drifts for all.
  static func alternate(
    rounds: Int, _ bodies: [(name: String, body: () async throws -> Void)]
  ) async throws -> [Measurement] {
    var seconds = [[Double]](repeating: [], count: bodies.count)
    var processorSeconds = seconds
    let clock = ContinuousClock()
    for round in 0...rounds {
      for (index, entry) in bodies.enumerated() {
        let (start, processorStart) = (clock.now, ProcessorClock.seconds)
        try await entry.body()
        let elapsed = start.duration(to: clock.now)
        guard round > 0 else { continue }
        seconds[index].append(elapsed / .seconds(1))
        processorSeconds[index].append(ProcessorClock.seconds - processorStart)
      }
    }
    return bodies.indices.map { index in
      Measurement(
        name: bodies[index].name, seconds: seconds[index].sorted(),
        processorSeconds: processorSeconds[index].sorted())
    }
  }

  /// Prints a table: the median, the least and the greatest, and what the caller adds.
  static func printTable(_ rows: [Measurement], unit: String, extra: (Measurement) -> String) {
    print("| what | median ms | min–max ms | \(unit) |")
    let columns = 3 + unit.split(separator: "|").count
    print("|" + String(repeating: "---|", count: columns))
    for row in rows {
      func milliseconds(_ seconds: Double) -> String { String(format: "%.2f", seconds * 1000) }
      let range = "\(milliseconds(row.seconds.first ?? 0))–\(milliseconds(row.seconds.last ?? 0))"
      print("| \(row.name) | \(milliseconds(row.median)) | \(range) | \(extra(row)) |")
    }
  }
}
