/// A whole query: one or several parts joined by UNION.
package struct QueryTree: Sendable, Equatable {
  package let first: SingleQuery
  package let unions: [UnionPart]
}

/// `UNION [ALL]` and what follows it.
package struct UnionPart: Sendable, Equatable {
  package let keepsDuplicates: Bool
  package let query: SingleQuery
}

/// A sequence of clauses.
package struct SingleQuery: Sendable, Equatable {
  package let clauses: [Clause]
}

/// One clause of a query.
package enum Clause: Sendable, Equatable {
  case match(MatchClause)
  case unwind(UnwindClause)
  case with(Projection)
  case `return`(Projection)
  case create(CreateClause)

  package var range: SourceRange {
    switch self {
    case .match(let clause): clause.range
    case .unwind(let clause): clause.range
    case .with(let clause), .return(let clause): clause.range
    case .create(let clause): clause.range
    }
  }
}

/// `[OPTIONAL] MATCH patterns [WHERE filter]`; the range is that of the keyword.
package struct MatchClause: Sendable, Equatable {
  package let isOptional: Bool
  package let patterns: [PathPattern]
  package let filter: Expression?
  package let range: SourceRange
}

/// `UNWIND list AS variable`
package struct UnwindClause: Sendable, Equatable {
  package let list: Expression
  package let variable: Name
  package let range: SourceRange
}

/// `CREATE patterns`
package struct CreateClause: Sendable, Equatable {
  package let patterns: [PathPattern]
  package let range: SourceRange
}

/// What WITH and RETURN say: items, order, range of rows, and the filter of WITH.
package struct Projection: Sendable, Equatable {
  package let isDistinct: Bool
  package let takesAll: Bool
  package let items: [ProjectionItem]
  package let order: [SortKey]
  package let skip: Expression?
  package let limit: Expression?
  package let filter: Expression?
  package let range: SourceRange
}

/// `expression [AS alias]`
package struct ProjectionItem: Sendable, Equatable {
  package let expression: Expression
  package let alias: Name?
  /// The name of the column: the alias, or the expression as written.
  package let column: String
}

/// `expression [ASC | DESC]`
package struct SortKey: Sendable, Equatable {
  package let expression: Expression
  package let isDescending: Bool

  package init(expression: Expression, isDescending: Bool) {
    self.expression = expression
    self.isDescending = isDescending
  }
}
