import QueryLanguage

/// All functions that a query can call: the language's own and those of the caller.
struct FunctionLibrary: Sendable {
  /// One line for each group of functions.
  static let groups: [[Function]] = [
    graphFunctions, listFunctions, stringFunctions, conversionFunctions, mathematicalFunctions,
    normalizationFunctions, temporalFunctions,
  ]

  private let functions: [String: Function]
  let catalogue: FunctionCatalogue
  /// What compares names; `nil` when nobody can.
  let nameMatcher: NameMatcher?

  init(extensions: [Function], nameMatcher: NameMatcher?) {
    self.nameMatcher = nameMatcher
    let all = Self.groups.flatMap { $0 } + extensions
    functions = Dictionary(all.map { ($0.signature.name.lowercased(), $0) }) { $1 }
    catalogue = FunctionCatalogue(all.map(\.signature) + Aggregate.signatures)
  }

  subscript(name: String) -> Function? { functions[name.lowercased()] }
}

extension QueryEngine {
  /// The names of all functions that queries may call, aggregates too, in the order of the alphabet.
  public static func functionNames(extensions: [Function] = []) -> [String] {
    let signatures = (FunctionLibrary.groups.flatMap { $0 } + extensions).map(\.signature)
    return Set((signatures + Aggregate.signatures).map(\.name)).sorted()
  }
}
