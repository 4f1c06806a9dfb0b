/// Rules ready to be applied: a vocabulary, rules by the word class that triggers them, and their examples.
public struct RuleSet: Sendable {
  let vocabulary: Vocabulary
  let phrases: PhraseTable
  let rules: [Rule]
  /// The frames of all rules, one rule after another, and what each asks at least.
  let frames: [Frame]
  let frameGates: FrozenList<FrameGate>
  /// The rules that word classes and marks trigger.
  let gatesByClass: GroupedGates
  let gatesByMark: GroupedGates
  private let files: [RuleFile]

  /// A number that changes with every byte of the rule files, in hexadecimal.
  public private(set) var fingerprint = ""

  init(
    vocabulary: Vocabulary, phrases: PhraseTable, rules: [Rule], rulesByTrigger: [[Int]],
    rulesByMark: [[Int]],
    files: [RuleFile]
  ) {
    self.vocabulary = vocabulary
    self.phrases = phrases
    self.rules = rules
    frames = rules.flatMap(\.frames)
    frameGates = FrozenList(frames.map(FrameGate.init))
    var end = 0
    let gates = rules.enumerated().map { number, rule in
      end += rule.frames.count
      return RuleGate(rule, number: number, frames: end - rule.frames.count..<end)
    }
    gatesByClass = GroupedGates(rulesByTrigger.map { $0.map { gates[$0] } })
    gatesByMark = GroupedGates(rulesByMark.map { $0.map { gates[$0] } })
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
    var rules = compiler.ruleSet(files: files)
    rules.fingerprint = fingerprint(of: sources)
    return (rules, diagnostics)
  }

  /// FNV-1a over names and sources.
  private static func fingerprint(of sources: [(name: String, source: String)]) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for (name, source) in sources {
      for byte in [Array(name.utf8), [0], Array(source.utf8), [0]].joined() {
        hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
      }
    }
    return String(hash, radix: 16)
  }

  /// The relation types whose ends may change places, such as `MET`.
  public var symmetricTypes: Set<String> { Set(rules.filter(\.isSymmetric).map(\.type)) }

  /// The relation types that rules find.
  public var types: Set<String> { Set(rules.map(\.type)) }

  /// The names of the rules, in the order of the files.
  public var names: [String] { rules.map(\.name) }

  /// The rules as their files write them, in the order of the files.
  public var summaries: [RuleSummary] {
    files.flatMap { file in file.rules.map { RuleSummary($0, in: file) } }
  }

  /// Every example and counter-example of the files.
  var examples: [(file: RuleFile, rule: RuleSyntax, example: RuleExample)] {
    files.flatMap { file in
      file.rules.flatMap { rule in rule.examples.map { (file, rule, $0) } }
    }
  }

  /// The entities that the examples of all files may speak of.
  var givens: [GivenEntity] { files.flatMap(\.givens) }
}
