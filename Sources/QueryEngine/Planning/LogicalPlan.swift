import QueryLanguage

/// What is to be done, step on step, in terms of variables.
indirect enum LogicalPlan: Sendable {
  /// The rows a subquery or optional part starts from; one empty row for a whole query.
  case argument([String])
  case nodeScan(LogicalPlan, NodeScan)
  case nodeSeek(LogicalPlan, NodeSeek)
  case expand(LogicalPlan, Expansion)
  /// A step to a new node, and steps from that to nodes that are known.
  case intersect(LogicalPlan, Expansion, closing: [Expansion])
  case endpoints(LogicalPlan, Expansion)
  case shortestPaths(LogicalPlan, ShortestPathSearch)
  /// Repeats a group of a path; the second plan is one round.
  case repetition(LogicalPlan, Repetition, round: LogicalPlan)
  case path(LogicalPlan, variable: String, start: String, relationships: [String])
  case filter(LogicalPlan, [Expression])
  case unwind(LogicalPlan, list: Expression, variable: String)
  /// Keeps the columns and adds some.
  case extend(LogicalPlan, [NamedExpression])
  /// Keeps nothing but what is listed.
  case project(LogicalPlan, [NamedExpression])
  case aggregate(LogicalPlan, keys: [NamedExpression], aggregates: [NamedExpression])
  /// Aggregates over the ways to find a pattern; the input is what finds the ways one by one, should that be needed.
  case foldedAggregate(FoldedAggregation, LogicalPlan)
  case distinct(LogicalPlan)
  /// Sorts; with a limit, keeps only the first rows.
  case sort(LogicalPlan, [SortKey], first: [Expression])
  case skip(LogicalPlan, Expression)
  case limit(LogicalPlan, Expression)
  /// Each row of the first with the rows that the second makes of it, or with nulls.
  case optional(LogicalPlan, LogicalPlan, introduced: [String])
  case union([LogicalPlan], columns: [String])
  case create(LogicalPlan, [PathPattern])
}

extension LogicalPlan {
  /// This step after other ones than before.
  func mappingInputs(_ replaced: (LogicalPlan) -> LogicalPlan) -> LogicalPlan {
    switch self {
    case .argument, .foldedAggregate: self
    case .nodeScan(let input, let scan): .nodeScan(replaced(input), scan)
    case .nodeSeek(let input, let seek): .nodeSeek(replaced(input), seek)
    case .expand(let input, let step): .expand(replaced(input), step)
    case .intersect(let input, let step, let closing): .intersect(replaced(input), step, closing: closing)
    case .endpoints(let input, let step): .endpoints(replaced(input), step)
    case .shortestPaths(let input, let search): .shortestPaths(replaced(input), search)
    case .repetition(let input, let repetition, let round):
      .repetition(replaced(input), repetition, round: replaced(round))
    case .path(let input, let variable, let start, let relationships):
      .path(replaced(input), variable: variable, start: start, relationships: relationships)
    case .filter(let input, let conditions): .filter(replaced(input), conditions)
    case .unwind(let input, let list, let variable):
      .unwind(replaced(input), list: list, variable: variable)
    case .extend(let input, let items): .extend(replaced(input), items)
    case .project(let input, let items): .project(replaced(input), items)
    case .aggregate(let input, let keys, let aggregates):
      .aggregate(replaced(input), keys: keys, aggregates: aggregates)
    case .distinct(let input): .distinct(replaced(input))
    case .sort(let input, let keys, let first): .sort(replaced(input), keys, first: first)
    case .skip(let input, let count): .skip(replaced(input), count)
    case .limit(let input, let count): .limit(replaced(input), count)
    case .optional(let input, let inner, let introduced):
      .optional(replaced(input), replaced(inner), introduced: introduced)
    case .union(let parts, let columns): .union(parts.map(replaced), columns: columns)
    case .create(let input, let patterns): .create(replaced(input), patterns)
    }
  }
}

/// An expression and the variable that takes its value.
struct NamedExpression: Sendable {
  let name: String
  let expression: Expression
}

/// Every node, or every node with a label.
struct NodeScan: Sendable {
  let variable: String
  let label: String?
}

/// The nodes with a value of a property.
struct NodeSeek: Sendable {
  let variable: String
  let key: String
  let value: Expression
}

/// A step along relationships from a node that is known.
struct Expansion: Sendable {
  let from: String
  let relationship: String
  let to: String
  let types: [String]
  let arrow: RelationshipPattern.Arrow
  let length: PathLength?
  /// Conditions on each relationship of a variable-length step.
  let properties: [MapEntry]
  /// Whether the step runs against the order in which the pattern is written.
  var isReversed = false
  /// Whether the node at the other end is known already.
  var isInto = false
  /// Whether anything reads the relationships of a variable-length step.
  var keepsWalk = true
  /// Relationships of the same MATCH that this one must differ from.
  var distinctFrom: [String] = []
}
