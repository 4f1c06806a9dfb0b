extension RuleSet {
  /// The shipped rules: Arabic and English, from `rules/*.rules`.
  ///
  /// - Throws: The first `RuleDiagnostic`, should a shipped file be unsound.
  public static func builtIn() throws -> RuleSet {
    let sources = BuiltInRules.files.map { (name: $0.name, source: $0.source.description) }
    let (rules, diagnostics) = parse(sources)
    if let diagnostic = diagnostics.first { throw diagnostic }
    return rules
  }
}
