import PropertyGraph
import QueryLanguage

/// A graph that a query adds to.
final class GraphEditor {
  var builder: GraphBuilder
  private(set) var hasChanged = false

  init(_ builder: GraphBuilder) { self.builder = builder }

  func noteChange() { hasChanged = true }
}

/// Creates nodes and relationships for every row; it takes all rows before it hands on the first, so that nothing
/// that reads before it sees what it creates.
final class CreateOperator: Operator {
  /// What is created for a row; each makes one column.
  enum Step {
    case node(labels: [String], (map: any Evaluable, range: SourceRange)?)
    case relationship(type: String, from: Int, to: Int, (map: any Evaluable, range: SourceRange)?)
  }

  private let input: any Operator
  private let steps: [Step]
  private let editor: GraphEditor
  private let frame: Frame
  private var pending: [Batch]?

  init(input: any Operator, steps: [Step], editor: GraphEditor, frame: Frame) {
    self.input = input
    self.steps = steps
    self.editor = editor
    self.frame = frame
  }

  func next() throws -> Batch? {
    try createAll()
    return pending?.popLast()
  }

  /// Creates everything, unless that was done; the query does so even when it needs no rows.
  func createAll() throws {
    guard pending == nil else { return }
    var batches: [Batch] = []
    var memory = HeldMemory(.creating, in: frame.runtime)
    while let batch = try input.next() {
      let created = try create(batch)
      try memory.add(created.memorySize)
      batches.append(created)
    }
    frame.runtime.reference = GraphReference(editor.builder.build())
    editor.noteChange()
    pending = batches.reversed()
  }

  private func create(_ batch: Batch) throws -> Batch {
    var result = batch
    frame.batch = batch
    for step in steps {
      var numbers: [Int32] = []
      for row in 0..<batch.rowCount {
        try frame.runtime.proceed()
        switch step {
        case .node(let labels, let properties):
          let number = editor.builder.addNode(labels: labels, properties: try values(properties, row))
          numbers.append(Int32(number))
        case .relationship(let type, let from, let to, let properties):
          guard let source = result.columns[from].node(at: row), let target = result.columns[to].node(at: row)
          else {
            throw Fault(
              .semanticError, .runtime, .invalidArgumentValue,
              at: properties?.range ?? SourceRange(start: 0, end: 0),
              "a relationship cannot be created where a node is null")
          }
          let number = editor.builder.addRelationship(
            type: type, from: source, to: target, properties: try values(properties, row))
          numbers.append(Int32(number))
        }
      }
      if case .node = step {
        result.columns.append(.nodes(numbers))
      } else {
        result.columns.append(.relationships(numbers))
      }
    }
    return result
  }

  private func values(
    _ properties: (map: any Evaluable, range: SourceRange)?, _ row: Int
  ) throws -> [String: PropertyValue] {
    guard let properties else { return [:] }
    var result: [String: PropertyValue] = [:]
    let map = try properties.map.value(row, frame)
    for (key, value) in try MapProjection.properties(of: map, at: properties.range) where !value.isNull {
      guard let stored = value.propertyValue else {
        throw Fault.type(.invalidPropertyType, at: properties.range, "\(value.kindName) cannot be a property")
      }
      result[key] = stored
    }
    return result
  }

  func restart() {
    input.restart()
    pending = nil
  }
}
