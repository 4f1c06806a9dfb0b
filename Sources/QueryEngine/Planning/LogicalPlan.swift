import QueryLanguage

/// What is to be done, step on step, in terms of variables.
indirect enum LogicalPlan {
  /// The rows a subquery or optional part starts from; one empty row for a whole query.
  case argument([String])
  case nodeScan(LogicalPlan, NodeScan)
  case nodeSeek(LogicalPlan, NodeSeek)
  case expand(LogicalPlan, Expansion)
  case endpoints(LogicalPlan, Expansion)
  case path(LogicalPlan, variable: String, start: String, relationships: [String])
  case filter(LogicalPlan, [Expression])
  case unwind(LogicalPlan, list: Expression, variable: String)
  /// Keeps the columns and adds some.
  case extend(LogicalPlan, [NamedExpression])
  /// Keeps nothing but what is listed.
  case project(LogicalPlan, [NamedExpression])
  case aggregate(LogicalPlan, keys: [NamedExpression], aggregates: [NamedExpression])
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

/// An expression and the variable that takes its value.
struct NamedExpression {
  let name: String
  let expression: Expression
}

/// Every node, or every node with a label.
struct NodeScan {
  let variable: String
  let label: String?
}

/// The nodes with a value of a property.
struct NodeSeek {
  let variable: String
  let key: String
  let value: Expression
}

/// A step along relationships from a node that is known.
struct Expansion {
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
