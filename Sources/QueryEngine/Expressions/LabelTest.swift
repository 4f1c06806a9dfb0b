import PropertyGraph
import QueryLanguage

/// A condition on label numbers.
indirect enum LabelCondition {
  case label(Int)
  case wildcard
  /// A label that no node carried before the query.
  case unknown(String)
  case all([LabelCondition])
  case any([LabelCondition])
  case not(LabelCondition)

  init(_ expression: LabelExpression, in graph: any PropertyGraphReading) {
    switch expression {
    case .label(let name):
      self = graph.label(named: name.text).map(LabelCondition.label) ?? .unknown(name.text)
    case .wildcard: self = .wildcard
    case .all(let parts): self = .all(parts.map { LabelCondition($0, in: graph) })
    case .any(let parts): self = .any(parts.map { LabelCondition($0, in: graph) })
    case .not(let part): self = .not(LabelCondition(part, in: graph))
    }
  }

  func holds(for node: Int, in graph: any PropertyGraphReading) -> Bool {
    switch self {
    case .label(let label): graph.hasLabel(label, node: node)
    case .wildcard: !graph.labels(ofNode: node).isEmpty
    case .unknown(let name): graph.label(named: name).map { graph.hasLabel($0, node: node) } ?? false
    case .all(let parts): parts.allSatisfy { $0.holds(for: node, in: graph) }
    case .any(let parts): parts.contains { $0.holds(for: node, in: graph) }
    case .not(let part): !part.holds(for: node, in: graph)
    }
  }
}

/// `n:Label`; for a relationship the label is its type.
struct LabelTest: Condition {
  let base: any Evaluable
  let condition: LabelCondition
  let expression: LabelExpression
  let range: SourceRange

  func truth(_ row: Int, _ frame: Frame) throws -> Bool? {
    let value = try base.value(row, frame)
    switch value {
    case .null: return nil
    case .node(let node): return condition.holds(for: node.number, in: frame.runtime.graph)
    case .relationship(let relationship): return Self.holds(expression, type: relationship.type)
    default: throw Fault.kind(value, wanted: "a node or relationship", at: range)
    }
  }

  private static func holds(_ expression: LabelExpression, type: String) -> Bool {
    switch expression {
    case .label(let name): name.text == type
    case .wildcard: true
    case .all(let parts): parts.allSatisfy { holds($0, type: type) }
    case .any(let parts): parts.contains { holds($0, type: type) }
    case .not(let part): !holds(part, type: type)
    }
  }
}

/// `n:Label` for the variable in a slot.
struct SlotLabelTest: Condition {
  let slot: Int
  let general: LabelTest

  func truth(_ row: Int, _ frame: Frame) throws -> Bool? {
    guard case .nodes(let numbers) = frame.batch.columns[slot] else { return try general.truth(row, frame) }
    guard numbers[row] >= 0 else { return nil }
    return general.condition.holds(for: Int(numbers[row]), in: frame.runtime.graph)
  }

  func select(_ rows: [Int32], _ frame: Frame) throws -> [Int32] {
    guard rows.count >= VectorUse.fewestRows, case .nodes(let numbers) = frame.batch.columns[slot],
      case .label(let label) = general.condition
    else { return try selectOneByOne(rows, frame) }
    let nodes = frame.runtime.reference.statistics.nodes(withLabel: label)
    return rows.filter { numbers[Int($0)] >= 0 && nodes.contains(numbers[Int($0)]) }
  }
}
