import QueryLanguage

/// The groups of rows with equal keys, numbered in the order in which they are first met.
///
/// The codes of the keys are joined pair by pair: the group by the keys before, and the code of the next key.
struct RowGroups {
  private let keys: [KeyCodes]
  private var pairs: [PairNumbers]

  init(_ keys: [KeyCodes]) {
    self.keys = keys
    pairs = keys.dropFirst().map { _ in PairNumbers() }
  }

  /// How many groups there are.
  var count: Int { keys.isEmpty ? 1 : pairs.last?.count ?? keys[0].values.count }

  /// How many bytes the tables take that do not grow with the groups.
  var tableSize: Int { keys.reduce(0) { $0 + $1.tableSize } }

  /// The group of each row of the frame's batch.
  mutating func groups(_ frame: Frame) throws -> [Int32] {
    guard let first = keys.first else { return [Int32](repeating: 0, count: frame.batch.rowCount) }
    var groups = try first.codes(frame)
    for (place, key) in keys.dropFirst().enumerated() {
      let codes = try key.codes(frame)
      for row in groups.indices { groups[row] = pairs[place].number(of: groups[row], codes[row]) }
    }
    return groups
  }

  /// How many bytes the values of the keys take, each different one counted once, those of some first ones of each
  /// key left out; counts these up.
  func valueSize(beyond counted: inout [Int]) -> Int {
    var size = 0
    for (place, key) in keys.enumerated() {
      for value in key.values[counted[place]...] { size += value.memorySize }
      counted[place] = key.values.count
    }
    return size
  }

  /// The values of each key for all groups, in the order of the groups.
  func columns() -> [Column] {
    var columns: [Column] = []
    var groups = (0..<count).map { Int32(truncatingIfNeeded: $0) }
    for (pairs, key) in zip(pairs, keys.dropFirst()).reversed() {
      columns.append(Column.packed(groups.map { key.values[Int(pairs[$0].1)] }))
      for place in groups.indices { groups[place] = pairs[groups[place]].0 }
    }
    if let first = keys.first { columns.append(Column.packed(groups.map { first.values[Int($0)] })) }
    return columns.reversed()
  }
}

/// Numbers for pairs of numbers, in the order in which the pairs are first met: a hash table with open places.
struct PairNumbers {
  private var pairs: [UInt64] = []
  private var places = [Int32](repeating: -1, count: 64)
  private var shift: UInt64 = 58

  var count: Int { pairs.count }

  subscript(number: Int32) -> (Int32, Int32) {
    let pair = pairs[Int(number)]
    return (Int32(truncatingIfNeeded: pair >> 32), Int32(truncatingIfNeeded: pair))
  }

  @inline(__always)
  mutating func number(of first: Int32, _ second: Int32) -> Int32 {
    let pair = UInt64(UInt32(bitPattern: first)) << 32 | UInt64(UInt32(bitPattern: second))
    var place = Self.place(of: pair, shift)
    while places[place] >= 0 {
      if pairs[Int(places[place])] == pair { return places[place] }
      place = (place &+ 1) & (places.count &- 1)
    }
    let number = Int32(truncatingIfNeeded: pairs.count)
    pairs.append(pair)
    places[place] = number
    if pairs.count * 2 > places.count { grow() }
    return number
  }

  /// By Fibonacci hashing: Knuth, The Art of Computer Programming 3, section 6.4.
  @inline(__always)
  private static func place(of pair: UInt64, _ shift: UInt64) -> Int {
    Int(truncatingIfNeeded: ((pair ^ pair >> 29) &* 0x9E37_79B9_7F4A_7C15) >> shift)
  }

  private mutating func grow() {
    shift -= 1
    places = [Int32](repeating: -1, count: places.count * 2)
    for (number, pair) in pairs.enumerated() {
      var place = Self.place(of: pair, shift)
      while places[place] >= 0 { place = (place &+ 1) & (places.count &- 1) }
      places[place] = Int32(truncatingIfNeeded: number)
    }
  }
}
