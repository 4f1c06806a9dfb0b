import PropertyGraph
import QueryLanguage

/// Reading a pattern back from the steps that would find it one by one.
struct PatternReader {
  private(set) var pattern = PatternGraph()
  /// What the names that are visible now stand for.
  private var meanings: [String: Expression] = [:]
  /// The names in the pattern of what relationships are called now, for telling them apart.
  private var edgeNames: [String: String] = [:]
  private var count = 0

  /// Reads a plan that finds a pattern and nothing else, starting from one empty row; `nil` for any other plan.
  static func read(_ plan: LogicalPlan) -> PatternReader? {
    var reader = PatternReader()
    return reader.visit(plan) ? reader : nil
  }

  /// An expression over visible names as one over the names of the pattern; `nil` when it is not plain.
  func translated(_ expression: Expression) -> Expression? {
    guard expression.isPlain else { return nil }
    var isKnown = true
    let result = expression.replacing { part in
      guard case .variable(let name) = part.kind else { return nil }
      guard let meaning = meanings[name] else {
        isKnown = false
        return nil
      }
      return Expression(meaning.kind, at: part.range, height: meaning.height)
    }
    return isKnown ? result : nil
  }

  private mutating func visit(_ plan: LogicalPlan) -> Bool {
    switch plan {
    case .argument(let names): return names.isEmpty
    case .nodeScan(let input, let scan):
      guard visit(input) else { return false }
      let vertex = addVertex(scan.variable)
      if let label = scan.label { pattern.vertices[vertex].labels.insert(label) }
      return true
    case .nodeSeek(let input, let seek):
      guard visit(input), seek.value.isPlain, seek.value.mentionedVariables.isEmpty else { return false }
      let vertex = addVertex(seek.variable)
      pattern.vertices[vertex].seeks.append(seek)
      return true
    case .expand(let input, let step): return visit(input) && add(step)
    case .intersect(let input, let step, let closing):
      return visit(input) && ([step] + closing).allSatisfy { add($0) }
    case .filter(let input, let conditions): return visit(input) && conditions.allSatisfy { add($0) }
    case .project(let input, let items): return visit(input) && project(items, keepsOthers: false)
    case .extend(let input, let items): return visit(input) && project(items, keepsOthers: true)
    default: return false
    }
  }

  private mutating func addVertex(_ variable: String) -> Int {
    let name = uniqueName("node")
    pattern.vertices.append(PatternGraph.Vertex(names: [name]))
    meanings[variable] = reference(name)
    return pattern.vertices.count - 1
  }

  private mutating func add(_ step: Expansion) -> Bool {
    guard step.properties.isEmpty, let from = vertex(of: step.from) else { return false }
    let to: Int
    if step.isInto {
      guard let known = vertex(of: step.to) else { return false }
      to = known
    } else {
      to = addVertex(step.to)
    }
    let name = uniqueName("relationship")
    let isLeft = step.arrow == .left
    pattern.edges.append(
      PatternGraph.Edge(
        name: name, source: isLeft ? to : from, target: isLeft ? from : to, types: Set(step.types),
        isUndirected: step.arrow == .either, length: step.length,
        distinctFrom: Set(step.distinctFrom.compactMap { edgeNames[$0] })))
    edgeNames[step.relationship] = name
    meanings[step.relationship] = reference(name)
    return true
  }

  private mutating func add(_ condition: Expression) -> Bool {
    guard let translated = translated(condition) else { return false }
    guard let read = pattern.vertices(in: translated), read.count <= 1 else { return false }
    guard let vertex = read.first else {
      pattern.conditions.append(translated)
      return true
    }
    if case .hasLabels(_, .label(let name)) = translated.kind {
      pattern.vertices[vertex].labels.insert(name.text)
    } else if let (variable, key, value) = translated.knownProperty {
      pattern.vertices[vertex].seeks.append(NodeSeek(variable: variable, key: key, value: value))
    } else {
      pattern.vertices[vertex].conditions.append(translated)
    }
    return true
  }

  private mutating func project(_ items: [NamedExpression], keepsOthers: Bool) -> Bool {
    var projected = keepsOthers ? meanings : [:]
    for item in items {
      guard let meaning = translated(item.expression) else { return false }
      projected[item.name] = meaning
    }
    meanings = projected
    return true
  }

  private func vertex(of variable: String) -> Int? {
    guard case .variable(let name)? = meanings[variable]?.kind else { return nil }
    return pattern.vertex(named: name)
  }

  private mutating func uniqueName(_ kind: String) -> String {
    count += 1
    return "\(Planner.hiddenMark)\(kind)-\(count)"
  }

  private func reference(_ name: String) -> Expression {
    Expression(.variable(name), at: SourceRange(start: 0, end: 0), height: 1)
  }
}

extension Expression {
  /// The property, of a variable, that this says equals something known before; `nil` when it says another thing.
  fileprivate var knownProperty: (variable: String, key: String, value: Expression)? {
    guard case .comparison(let first, let steps) = kind, steps.count == 1, steps[0].comparison == .equal
    else { return nil }
    for (property, value) in [(first, steps[0].right), (steps[0].right, first)] {
      if case .property(let base, let key) = property.kind, case .variable(let variable) = base.kind,
        value.mentionedVariables.isEmpty
      {
        return (variable, key.text, value)
      }
    }
    return nil
  }
}
