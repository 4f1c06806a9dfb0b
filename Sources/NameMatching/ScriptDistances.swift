/// Distances from one name to names of any script, each made ready when the first name of its script comes.
struct ScriptDistances: Sendable {
  private var distances: [UnitDistance?] = Array(repeating: nil, count: Script.allCases.count)
  private var percents = [Int32](repeating: unknown, count: Script.allCases.count)

  private static let unknown: Int32 = -1

  /// Forgets the name that distances were made ready for.
  mutating func begin() { for script in percents.indices { percents[script] = Self.unknown } }

  /// How much more names of a script may differ from one than names of one script, in hundredths; `nil` where the
  /// scripts cannot be compared.
  @inline(__always)
  mutating func percent(
    from left: UnsafeBufferPointer<SpelledLetter>, _ leftScript: Script, to script: Script,
    _ model: SpellingModel
  ) -> Int32? {
    if percents[Int(script.rawValue)] == Self.unknown { prepare(left, leftScript, script, model) }
    let percent = percents[Int(script.rawValue)]
    return percent > 0 ? percent : nil
  }

  @inline(never)
  private mutating func prepare(
    _ left: UnsafeBufferPointer<SpelledLetter>, _ leftScript: Script, _ script: Script, _ model: SpellingModel
  ) {
    let index = Int(script.rawValue)
    guard let costs = model.costs(leftScript, script) else {
      percents[index] = 0
      return
    }
    var distance = distances[index] ?? UnitDistance()
    distances[index] = nil
    distance.prepare(left, costs: costs)
    distances[index] = distance
    percents[index] = costs.limits.percent
  }

  /// The cost of the cheapest alignment with a name of a script that ``percent(from:_:to:_:)`` knows; `nil` when it
  /// exceeds `limit`.
  @inline(__always)
  mutating func cost(_ right: UnsafeBufferPointer<SpelledLetter>, _ script: Script, limit: Int32) -> Int32? {
    distances[Int(script.rawValue)]?.cost(right, limit: limit) ?? nil
  }
}
