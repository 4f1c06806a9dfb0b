/// Patterns of MATCH and CREATE.
extension SemanticChecker {
  /// Binds the variables of the patterns of one MATCH.
  func bind(_ patterns: [PathPattern], in scope: inout Scope) throws(Fault) {
    let before = scope
    var relationships: Set<String> = []
    for pattern in patterns {
      if let variable = pattern.variable, scope[variable.text] != nil { throw alreadyBound(variable) }
      for node in pattern.nodes { try bind(node, in: &scope) }
      for step in pattern.steps {
        try bind(step.relationship, in: &scope, before: before, seen: &relationships)
        if let group = step.group { try bind(group, in: &scope, before: before, seen: &relationships) }
      }
      if let variable = pattern.variable {
        guard scope[variable.text] == nil else { throw alreadyBound(variable) }
        scope.bind(variable.text, to: StaticType(.path))
      }
    }
    for pattern in patterns {
      for properties in pattern.propertyExpressions { try checkProperties(properties, in: scope) }
      for node in pattern.nodes { if let filter = node.filter { try checkFilter(filter, in: scope) } }
      for step in pattern.steps { try checkFilter(of: step.relationship, in: scope) }
      for group in pattern.groups { try check(group, in: before) }
    }
  }

  /// Binds the variables of a group: each is a list outside of it and must not be named there otherwise.
  private func bind(
    _ group: PathGroup, in scope: inout Scope, before: Scope, seen: inout Set<String>
  ) throws(Fault) {
    for name in group.variables where scope[name.text] != nil { throw alreadyBound(name) }
    var inner = scope
    for node in group.pattern.nodes { try bind(node, in: &inner) }
    for step in group.pattern.steps {
      try bind(step.relationship, in: &inner, before: before, seen: &seen)
    }
    for name in group.variables {
      scope.bind(name.text, to: StaticType(.list, elements: inner[name.text]?.kinds ?? .any))
    }
  }

  /// Within a group its variables stand for one node or relationship each; of others it sees those of earlier clauses.
  private func check(_ group: PathGroup, in scope: Scope) throws(Fault) {
    var inner = scope
    for node in group.pattern.nodes {
      if let variable = node.variable { inner.bind(variable.text, to: StaticType(.node)) }
    }
    for step in group.pattern.steps {
      if let variable = step.relationship.variable {
        inner.bind(variable.text, to: StaticType(.relationship))
      }
    }
    for properties in group.pattern.propertyExpressions { try checkProperties(properties, in: inner) }
    for filter in group.pattern.filters + [group.filter].compactMap({ $0 }) {
      try checkFilter(filter, in: inner)
    }
  }

  /// The condition inside a relationship speaks of each one when there may be several.
  private func checkFilter(of relationship: RelationshipPattern, in scope: Scope) throws(Fault) {
    guard let filter = relationship.filter else { return }
    var inner = scope
    if let variable = relationship.variable { inner.bind(variable.text, to: StaticType(.relationship)) }
    try checkFilter(filter, in: inner)
  }

  private func bind(_ node: NodePattern, in scope: inout Scope) throws(Fault) {
    guard let variable = node.variable else { return }
    if let type = scope[variable.text], !type.fits(.node) {
      throw conflict(variable, wanted: "a node")
    }
    scope.bind(variable.text, to: StaticType(.node))
  }

  private func bind(
    _ relationship: RelationshipPattern, in scope: inout Scope, before: Scope, seen: inout Set<String>
  ) throws(Fault) {
    guard let variable = relationship.variable else { return }
    let name = variable.text
    let isList = relationship.length != nil
    if let type = scope[name] {
      guard type.fits(isList ? .list : .relationship), !isList || type.elements.contains(.relationship) else {
        throw conflict(variable, wanted: isList ? "a list of relationships" : "a relationship")
      }
    }
    guard seen.insert(name).inserted else {
      throw .syntax(
        .relationshipUniquenessViolation, at: variable.range,
        "'\(name)' stands for two relationships of one MATCH, which are never the same",
        suggestion: "use another name")
    }
    scope.bind(name, to: isList ? StaticType(.list, elements: .relationship) : StaticType(.relationship))
  }

  private func checkProperties(_ properties: Expression, in scope: Scope) throws(Fault) {
    if case .parameter = properties.kind {
      throw .syntax(
        .invalidParameterUse, at: properties.range, "a parameter cannot be the properties of a pattern",
        suggestion: "write {key: $parameter}")
    }
    try checkPlain(properties, in: scope)
  }

  func conflict(_ name: Name, wanted: String) -> Fault {
    .syntax(.variableTypeConflict, at: name.range, "the variable '\(name.text)' is not \(wanted)")
  }

  // MARK: CREATE

  func check(_ create: CreateClause, in scope: inout Scope) throws(Fault) {
    for pattern in create.patterns {
      if let variable = pattern.variable, scope[variable.text] != nil { throw alreadyBound(variable) }
      for properties in pattern.propertyExpressions { try checkPlain(properties, in: scope) }
      try checkCreatable(pattern)
      for node in pattern.nodes { try bindCreated(node, isAlone: pattern.steps.isEmpty, in: &scope) }
      for step in pattern.steps { try bindCreated(step.relationship, in: &scope) }
      if let variable = pattern.variable { scope.bind(variable.text, to: StaticType(.path)) }
    }
  }

  /// What is created is one path, with labels and without conditions.
  private func checkCreatable(_ pattern: PathPattern) throws(Fault) {
    if let filter = pattern.filters.first {
      throw .syntax(.unexpectedSyntax, at: filter.range, "what is created cannot have conditions")
    }
    if pattern.selector != nil {
      throw .syntax(.unexpectedSyntax, at: pattern.range, "a shortest path cannot be created")
    }
    if let step = pattern.steps.first(where: { $0.group != nil }) {
      throw .syntax(.creatingVarLength, at: step.relationship.range, "what is repeated cannot be created")
    }
    for node in pattern.nodes {
      guard let labels = node.labels, !labels.isConjunction else { continue }
      throw .syntax(
        .unexpectedSyntax, at: node.range, "a node is created with labels, not with a choice of them")
    }
  }

  private func bindCreated(_ node: NodePattern, isAlone: Bool, in scope: inout Scope) throws(Fault) {
    guard let variable = node.variable else { return }
    if let type = scope[variable.text] {
      guard type.fits(.node) else { throw conflict(variable, wanted: "a node") }
      if isAlone || node.labels != nil || node.properties != nil { throw alreadyBound(variable) }
    }
    scope.bind(variable.text, to: StaticType(.node))
  }

  private func bindCreated(_ relationship: RelationshipPattern, in scope: inout Scope) throws(Fault) {
    if let variable = relationship.variable, scope[variable.text] != nil { throw alreadyBound(variable) }
    guard relationship.length == nil else {
      throw .syntax(
        .creatingVarLength, at: relationship.range, "a relationship of variable length cannot be created")
    }
    guard relationship.types.count == 1 else {
      throw .syntax(
        .noSingleRelationshipType, at: relationship.range, "a relationship is created with exactly one type")
    }
    guard relationship.arrow != .either else {
      throw .syntax(
        .requiresDirectedRelationship, at: relationship.range, "a relationship is created in one direction")
    }
    if let variable = relationship.variable { scope.bind(variable.text, to: StaticType(.relationship)) }
  }
}
