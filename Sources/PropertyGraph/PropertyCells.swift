/// The values of one property key over all nodes, or over all relationships, as typed columns.
public struct PropertyCells: Sendable {
  /// Where the cell of a row is.
  public enum Rows: Sendable {
    /// Every row has a cell, at its own number.
    case every
    /// Many rows have one: the cell's place by row, or -1.
    case places(ContiguousView<Int32>)
    /// Few rows have one: their numbers, ascending, parallel to the cells.
    case listed(ContiguousView<Int32>)
  }

  /// The values, typed when all are of one type.
  public enum Values: Sendable {
    /// Truth values.
    case booleans(ContiguousView<Bool>)
    /// Whole numbers.
    case integers(ContiguousView<Int64>)
    /// Floating-point numbers.
    case floats(ContiguousView<Double>)
    /// Texts by their numbers in the graph's dictionary, the same number for the same text.
    case strings(ContiguousView<Int32>)
    /// Values of several or other types, which are read one by one.
    case other
  }

  /// Which rows have a value.
  public let rows: Rows
  /// The values.
  public let values: Values

  /// Pairs values with the rows they belong to.
  public init(rows: Rows, values: Values) {
    self.rows = rows
    self.values = values
  }

  /// The place of a row's value; `nil` when it has none.
  ///
  /// - Complexity: O(1), or O(log values) when few rows have one.
  @inlinable
  public func place(ofRow row: Int) -> Int? {
    switch rows {
    case .every: return row
    case .places(let places):
      let place = places.elements[row]
      return place < 0 ? nil : Int(place)
    case .listed(let listed):
      let rows = listed.elements
      var low = 0
      var high = rows.count
      while low < high {
        let middle = (low + high) / 2
        if Int(rows[middle]) < row { low = middle + 1 } else { high = middle }
      }
      return low < rows.count && Int(rows[low]) == row ? low : nil
    }
  }

  /// Calls `body` with what finds the place of a row's value, -1 where it has none, for how the rows are kept here: the
  /// question how that is is asked once, not for each row.
  @inlinable
  @inline(__always)
  public func withPlaces<Result>(_ body: (_ place: (Int32) -> Int) -> Result) -> Result {
    switch rows {
    case .every: return body { Int($0) }
    case .places(let places):
      let places = places.elements
      return body { Int(places[Int($0)]) }
    case .listed: return body { place(ofRow: Int($0)) ?? -1 }
    }
  }
}
