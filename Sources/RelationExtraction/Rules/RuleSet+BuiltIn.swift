extension RuleSet {
  /// The shipped rule files: name and text. Files parsed behind them may use their word classes, add to them,
  /// and replace rules by others of the same name.
  public static var builtInSources: [(name: String, source: String)] {
    BuiltInRules.files.map { (name: $0.name, source: $0.source.description) }
  }

  /// The shipped rules: Arabic and English, from `rules/*.rules`.
  ///
  /// - Throws: The first `RuleDiagnostic`, should a shipped file be unsound.
  public static func builtIn() throws -> RuleSet {
    let (rules, diagnostics) = parse(builtInSources)
    if let diagnostic = diagnostics.first { throw diagnostic }
    return rules
  }
}
