/// Rules ready to be applied: a vocabulary, rules by the word class that triggers them, and their examples.
public struct RuleSet: Sendable {
  let vocabulary: Vocabulary
  let rules: [Rule]
  /// For each word class the rules it triggers.
  let rulesByTrigger: [[Int]]
  /// For each mark the rules it triggers.
  let rulesByMark: [[Int]]
  let classes: ReservedClasses
  private let files: [RuleFile]

  init(
    vocabulary: Vocabulary, rules: [Rule], rulesByTrigger: [[Int]], rulesByMark: [[Int]],
    classes: ReservedClasses, files: [RuleFile]
  ) {
    self.vocabulary = vocabulary
    self.rules = rules
    self.rulesByTrigger = rulesByTrigger
    self.rulesByMark = rulesByMark
    self.classes = classes
    self.files = files
  }

  /// Reads one rule file.
  ///
  /// - Returns: The rules that could be read, and what is wrong with the others: nothing when the file is
  ///   sound. Lines that are wrong are left out.
  public static func parse(_ source: String, name: String) -> (RuleSet, [RuleDiagnostic]) {
    parse([(name: name, source: source)])
  }

  /// Reads several rule files, whose word classes are shared by those of one language.
  public static func parse(_ sources: [(name: String, source: String)]) -> (RuleSet, [RuleDiagnostic]) {
    var diagnostics: [RuleDiagnostic] = []
    var files: [RuleFile] = []
    for (name, source) in sources {
      let parser = RuleParser(source: source, name: name)
      diagnostics += parser.diagnostics
      files.append(parser.file)
    }
    var compiler = RuleCompiler()
    for file in files { compiler.declare(file) }
    for file in files { compiler.compile(file) }
    diagnostics += compiler.diagnostics
    return (compiler.ruleSet(files: files), diagnostics)
  }

  /// The names of the rules, in the order of the files.
  public var names: [String] { rules.map(\.name) }

  /// Every example and counter-example of the files.
  var examples: [(file: RuleFile, rule: RuleSyntax, example: RuleExample)] {
    files.flatMap { file in
      file.rules.flatMap { rule in rule.examples.map { (file, rule, $0) } }
    }
  }

  /// The entities that the examples of all files may speak of.
  var givens: [GivenEntity] { files.flatMap(\.givens) }
}
