/// Clauses and what joins them.
extension Parser {
  /// Words a clause can start with.
  static let clauseKeywords = [
    "MATCH", "OPTIONAL", "UNWIND", "WITH", "RETURN", "CREATE", "UNION", "FILTER", "LET", "FOR",
  ]

  /// Whether a clause comes next, not a pattern.
  var isClauseAhead: Bool {
    Self.clauseKeywords.contains { isKeyword($0) } && token(ahead: 1).kind != .symbol(.equal)
  }

  /// Clauses of openCypher that change a graph or call procedures, which this language leaves out.
  private static let unsupportedKeywords = [
    "MERGE", "SET", "DELETE", "DETACH", "REMOVE", "CALL", "FOREACH", "LOAD",
  ]

  /// `EXPLAIN` or `PROFILE`, which only stand at the beginning.
  mutating func mode() -> Query.Mode {
    takeKeyword("EXPLAIN") ? .explain : takeKeyword("PROFILE") ? .profile : .run
  }

  /// The whole text as one query.
  mutating func query() throws(Fault) -> QueryTree {
    let tree = try queryTree()
    _ = take(.semicolon)
    guard current.kind == .end else { throw unexpectedClause() }
    return tree
  }

  /// Parts joined by UNION, up to something that is no clause.
  mutating func queryTree() throws(Fault) -> QueryTree {
    let first = try singleQuery()
    var unions: [UnionPart] = []
    while takeKeyword("UNION") {
      let keepsDuplicates = takeKeyword("ALL")
      unions.append(UnionPart(keepsDuplicates: keepsDuplicates, query: try singleQuery()))
    }
    return QueryTree(first: first, unions: unions)
  }

  private mutating func singleQuery() throws(Fault) -> SingleQuery {
    var clauses: [Clause] = []
    while true {
      if isKeyword("LET") {
        clauses += try letClauses()
      } else if let clause = try clause() {
        clauses.append(clause)
      } else {
        break
      }
    }
    guard !clauses.isEmpty else { throw unexpectedClause() }
    return SingleQuery(clauses: clauses)
  }

  /// Whether a clause that this language leaves out comes next.
  var isUnsupportedClause: Bool { Self.unsupportedKeywords.contains { isKeyword($0) } }

  private func unexpectedClause() -> Fault {
    guard case .word(let word) = current.kind else {
      return unexpected("a clause such as MATCH or RETURN", suggestion: foreignSign)
    }
    if isUnsupportedClause {
      return .syntax(
        .unexpectedSyntax, at: current.range,
        "\(word.uppercased()) is not part of this language, which reads graphs")
    }
    if Self.clauseKeywords.contains(where: { Self.equals(word, $0) }), place > 0 {
      return .syntax(
        .unexpectedSyntax, at: current.range, "one query has ended before '\(word)'",
        suggestion: "run the next one by itself")
    }
    if let remedy = Self.foreignWords[word.uppercased()] {
      return unexpected("a clause such as MATCH or RETURN", suggestion: remedy)
    }
    let near = NearestName.nearest(
      to: word, in: Self.clauseKeywords + ["WHERE", "ORDER BY", "SKIP", "LIMIT", "AND", "OR"])
    return unexpected("a clause such as MATCH or RETURN", suggestion: near.map { "did you mean \($0)?" })
  }

  /// What words of other languages are here.
  private static let foreignWords = [
    "SELECT": "write MATCH (n) RETURN n.name", "FROM": "write MATCH (n) RETURN n.name",
    "GROUP": "whatever RETURN lists beside an aggregate is grouped by", "HAVING": "write WITH … WHERE",
    "LIKE": "write CONTAINS, STARTS WITH, ENDS WITH or =~", "ILIKE": "write =~ '(?i)…'",
    "BETWEEN": "write 1 <= x <= 2", "NULLS": "null comes last, with DESC first", "OFFSET": "write SKIP",
    "JOIN": "write MATCH (a)-[:TYPE]->(b)", "YIELD": "procedures are not part of this language",
  ]

  /// What signs of other languages are here.
  private var foreignSign: String? {
    switch (current.kind, token(ahead: 1).kind) {
    case (.symbol(.exclamation), .symbol(.equal)): "write <>"
    case (.symbol(.ampersand), .symbol(.ampersand)): "write AND"
    case (.symbol(.pipe), .symbol(.pipe)): "write OR, or + to join texts"
    default: nil
    }
  }

  private mutating func clause() throws(Fault) -> Clause? {
    let range = current.range
    if takeKeyword("MATCH") { return .match(try matchClause(isOptional: false, at: range)) }
    if isKeyword("OPTIONAL"), isKeyword("MATCH", ahead: 1) {
      advance()
      advance()
      return .match(try matchClause(isOptional: true, at: range.through(lastRange)))
    }
    if takeKeyword("UNWIND") {
      let list = try expression()
      try expectKeyword("AS", "and a variable for the elements")
      return .unwind(UnwindClause(list: list, variable: try expectVariable("for the elements"), range: range))
    }
    if takeKeyword("WITH") { return .with(try projection(at: range, isWith: true)) }
    if takeKeyword("RETURN") { return .return(try projection(at: range, isWith: false)) }
    if takeKeyword("FILTER") {
      _ = takeKeyword("WHERE")
      return .with(keepingAll(at: range, filter: try expression()))
    }
    if takeKeyword("FOR") {
      let variable = try expectVariable("for the elements")
      try expectKeyword("IN", "and a list")
      return .unwind(UnwindClause(list: try expression(), variable: variable, range: range))
    }
    if takeKeyword("CREATE") { return .create(CreateClause(patterns: try pathPatterns(), range: range)) }
    return nil
  }

  /// `LET a = x, b = y`: each may use the variables before it.
  private mutating func letClauses() throws(Fault) -> [Clause] {
    let range = current.range
    advance()
    var clauses: [Clause] = []
    repeat {
      let variable = try expectVariable("after LET")
      try expect(.equal, "and a value")
      let value = try expression()
      let item = ProjectionItem(expression: value, alias: variable, column: variable.text)
      clauses.append(.with(keepingAll(at: range, adding: [item])))
    } while take(.comma)
    return clauses
  }

  /// `WITH *` and what else the clause does.
  private func keepingAll(
    at range: SourceRange, adding items: [ProjectionItem] = [], filter: Expression? = nil
  ) -> Projection {
    Projection(
      isDistinct: false, takesAll: true, items: items, order: [], skip: nil, limit: nil, filter: filter,
      range: range)
  }

  mutating func matchClause(isOptional: Bool, at range: SourceRange) throws(Fault) -> MatchClause {
    let patterns = try pathPatterns()
    let filter = takeKeyword("WHERE") ? try expression() : nil
    return MatchClause(isOptional: isOptional, patterns: patterns, filter: filter, range: range)
  }

  private mutating func projection(at range: SourceRange, isWith: Bool) throws(Fault) -> Projection {
    let isDistinct = takeKeyword("DISTINCT")
    var items: [ProjectionItem] = []
    let takesAll = take(.star)
    if !takesAll || take(.comma) {
      repeat { items.append(try projectionItem()) } while take(.comma)
    }
    var order: [SortKey] = []
    if takeKeyword("ORDER") {
      try expectKeyword("BY", "after ORDER")
      repeat { order.append(try sortKey()) } while take(.comma)
    }
    let skip = takeKeyword("SKIP") ? try expression() : nil
    let limit = takeKeyword("LIMIT") ? try expression() : nil
    let filter = isWith && takeKeyword("WHERE") ? try expression() : nil
    return Projection(
      isDistinct: isDistinct, takesAll: takesAll, items: items, order: order, skip: skip, limit: limit,
      filter: filter, range: range)
  }

  private mutating func projectionItem() throws(Fault) -> ProjectionItem {
    let expression = try expression()
    let alias = takeKeyword("AS") ? try expectVariable("after AS") : nil
    let column =
      if let alias { alias.text } else if case .variable(let name) = expression.kind { name } else {
        expression.range.text(in: source)
      }
    return ProjectionItem(expression: expression, alias: alias, column: column)
  }

  private mutating func sortKey() throws(Fault) -> SortKey {
    let expression = try expression()
    let isDescending = takeKeyword("DESC") || takeKeyword("DESCENDING")
    if !isDescending { _ = takeKeyword("ASC") || takeKeyword("ASCENDING") }
    return SortKey(expression: expression, isDescending: isDescending)
  }
}
