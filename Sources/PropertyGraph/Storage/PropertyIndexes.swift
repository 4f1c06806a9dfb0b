import Synchronization

/// Finds nodes by the value of a property: at first by looking at the whole column, and from the time a key has been
/// asked for often enough to pay for it, in an index made for that key.
final class PropertyIndexes: Sendable {
  private struct State {
    var askedFor: [Int: Int] = [:]
    var indexes: [Int: PropertyIndex] = [:]
  }

  private let state = Mutex(State())

  /// Sorting a column costs about as much as reading it this often.
  private static let patience = 16

  /// The index of a key, when there is one or `build` should make it now.
  func index(ofKey key: Int, build: () -> PropertyIndex) -> PropertyIndex? {
    state.withLock { state in
      if let index = state.indexes[key] { return index }
      state.askedFor[key, default: 0] += 1
      guard state.askedFor[key, default: 0] > Self.patience else { return nil }
      let index = build()
      state.indexes[key] = index
      return index
    }
  }
}

/// The rows of one column, sorted by value.
final class PropertyIndex: Sendable {
  /// The values as numbers that are equal for equal values.
  private let keys: ContiguousView<Int64>
  /// The rows, ascending among those of one value.
  private let rows: ContiguousView<Int32>

  init(_ pairs: [(key: Int64, row: Int32)]) {
    var pairs = pairs
    if !zip(pairs, pairs.dropFirst()).allSatisfy({ $0.key <= $1.key }) {
      pairs.sort { ($0.key, $0.row) < ($1.key, $1.row) }
    }
    keys = ContiguousView(pairs.lazy.map(\.key))
    rows = ContiguousView(pairs.lazy.map(\.row))
  }

  func rows(of key: Int64) -> ArraySlice<Int32> {
    let keys = keys.elements
    var low = 0
    var high = keys.count
    while low < high {
      let middle = (low + high) / 2
      if keys[middle] < key { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < keys.count, keys[end] == key { end += 1 }
    return ArraySlice(rows.elements[low..<end])
  }
}

extension PropertyColumn {
  /// A number that stands for a value among those of this column: equal values have the same one. `nil` when no row
  /// can have the value, or the column is not of one type.
  func key(of value: PropertyValue, texts: TextDictionary) -> Int64? {
    switch (cells.values, value) {
    case (.booleans, .boolean(let value)): value ? 1 : 0
    case (.integers, .integer(let value)): value
    case (.integers, .float(let value)): Int64(exactly: value)
    case (.floats, .float(let value)): value.isNaN ? nil : Self.key(of: value)
    case (.floats, .integer(let value)): Double(exactly: value).map(Self.key)
    case (.strings, .string(let value)): texts.number(of: value).map(Int64.init)
    default: nil
    }
  }

  /// The number that stands for the value at a place; `nil` for what equals nothing.
  func key(at place: Int) -> Int64? {
    switch cells.values {
    case .booleans(let values): values.elements[place] ? 1 : 0
    case .integers(let values): values.elements[place]
    case .floats(let values): values.elements[place].isNaN ? nil : Self.key(of: values.elements[place])
    case .strings(let values): Int64(values.elements[place])
    case .other: nil
    }
  }

  /// Zero and negative zero are equal.
  private static func key(of number: Double) -> Int64 {
    number == 0 ? 0 : Int64(bitPattern: number.bitPattern)
  }

  /// The places of a number among the values, ascending.
  func places(ofKey key: Int64) -> [Int] {
    func matches<Element: Equatable>(_ values: ContiguousView<Element>, _ wanted: Element) -> [Int] {
      let values = values.elements
      var places: [Int] = []
      for place in 0..<values.count where values[place] == wanted { places.append(place) }
      return places
    }
    switch cells.values {
    case .booleans(let values): return matches(values, key != 0)
    case .integers(let values): return matches(values, key)
    case .floats(let values): return matches(values, Double(bitPattern: UInt64(bitPattern: key)))
    case .strings(let values): return matches(values, Int32(truncatingIfNeeded: key))
    case .other: return []
    }
  }
}
