import PropertyGraph
import QueryLanguage

/// `n.key < constant` for the node or relationship in a slot.
struct PropertyComparison: Condition {
  let comparison: Comparison
  let property: SlotProperty
  let constant: Value

  /// Whether columns of the constant's type are compared without making values of their cells.
  var isDirect: Bool {
    switch constant {
    case .integer, .float: true
    case .string: comparison == .equal || comparison == .notEqual
    default: false
    }
  }

  func truth(_ row: Int, _ frame: Frame) throws -> Bool? {
    ComparisonTest.holds(comparison, try property.value(row, frame), constant)
  }

  func select(_ rows: [Int32], _ frame: Frame) throws -> [Int32] {
    guard let (numbers, cells) = property.cells(frame) else { return try selectOneByOne(rows, frame) }
    switch (cells.values, constant) {
    case (.integers(let values), .integer(let bound)):
      return select(rows, numbers, cells, values.elements, bound)
    case (.floats(let values), .float(let bound)):
      return select(rows, numbers, cells, values.elements, bound)
    case (.strings(let texts), .string(let text)) where comparison == .equal || comparison == .notEqual:
      // A text that the graph does not have has no number, which none of its texts has.
      let number = frame.runtime.graph.number(ofText: text) ?? -1
      return select(rows, numbers, cells, texts.elements, number)
    default: return try selectOneByOne(rows, frame)
    }
  }

  private func select<Number: Comparable>(
    _ rows: [Int32], _ numbers: [Int32], _ cells: PropertyCells, _ values: UnsafeBufferPointer<Number>,
    _ bound: Number
  ) -> [Int32] {
    switch comparison {
    case .equal: Self.select(rows, numbers, cells, values) { $0 == bound }
    case .notEqual: Self.select(rows, numbers, cells, values) { $0 != bound }
    case .less: Self.select(rows, numbers, cells, values) { $0 < bound }
    case .lessOrEqual: Self.select(rows, numbers, cells, values) { $0 <= bound }
    case .greater: Self.select(rows, numbers, cells, values) { $0 > bound }
    case .greaterOrEqual: Self.select(rows, numbers, cells, values) { $0 >= bound }
    }
  }

  @inline(__always)
  private static func select<Number>(
    _ rows: [Int32], _ numbers: [Int32], _ cells: PropertyCells, _ values: UnsafeBufferPointer<Number>,
    _ passes: (Number) -> Bool
  ) -> [Int32] {
    cells.withPlaces { place in
      [Int32](unsafeUninitializedCapacity: rows.count) { selected, count in
        for row in rows {
          let number = numbers[Int(row)]
          guard number >= 0 else { continue }
          let place = place(number)
          guard place >= 0 else { continue }
          selected[count] = row
          count += passes(values[place]) ? 1 : 0
        }
      }
    }
  }
}

/// A condition on one property of text, tested once for each different text.
final class TextCondition: Condition {
  private let property: SlotProperty
  private let condition: any Evaluable
  /// For each text of the graph whether it passes: 0 not known, 1 yes, 2 no.
  private var verdicts: [UInt8] = []

  init(_ condition: any Evaluable, on property: SlotProperty) {
    self.condition = condition
    self.property = property
  }

  func truth(_ row: Int, _ frame: Frame) throws -> Bool? { try condition.truth(row, frame) }

  func select(_ rows: [Int32], _ frame: Frame) throws -> [Int32] {
    guard rows.count >= VectorUse.fewestRows, let (numbers, cells) = property.cells(frame),
      case .strings(let texts) = cells.values
    else { return try condition.select(rows, frame) }
    let textCount = frame.runtime.graph.textCount
    if verdicts.count != textCount { verdicts = [UInt8](repeating: 0, count: textCount) }
    var selected: [Int32] = []
    for row in rows {
      let number = numbers[Int(row)]
      guard number >= 0, let place = cells.place(ofRow: Int(number)) else {
        if try condition.truth(Int(row), frame) == true { selected.append(row) }
        continue
      }
      let text = Int(texts.elements[place])
      if verdicts[text] == 0 { verdicts[text] = try condition.truth(Int(row), frame) == true ? 1 : 2 }
      if verdicts[text] == 1 { selected.append(row) }
    }
    return selected
  }
}

extension SlotProperty {
  /// The nodes or relationships in the slot and the column of the property; `nil` when the slot holds other things.
  func cells(_ frame: Frame) -> (numbers: [Int32], cells: PropertyCells)? {
    let graph = frame.runtime.graph
    guard let key = key ?? graph.key(named: name) else { return nil }
    switch frame.batch.columns[slot] {
    case .nodes(let nodes): return (nodes, graph.nodeCells(ofKey: key))
    case .relationships(let relationships): return (relationships, graph.relationshipCells(ofKey: key))
    case .integers, .values: return nil
    }
  }
}

extension Expression {
  /// The one property of one variable that is all this reads; `nil` when it reads more or other things.
  var soleProperty: (variable: String, key: String)? {
    var found: (variable: String, key: String)?
    func visit(_ part: Expression) -> Bool {
      switch part.kind {
      case .variable: return false
      case .property(let base, let key):
        guard case .variable(let name) = base.kind else { return visit(base) }
        guard found == nil || found ?? ("", "") == (name, key.text) else { return false }
        found = (name, key.text)
        return true
      default: return part.parts.allSatisfy(visit)
      }
    }
    return isPlain && visit(self) ? found : nil
  }
}
