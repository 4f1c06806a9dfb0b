import ArgumentParser
import Foundation
import RelationExtraction

/// Rule files named on the command line.
struct RuleOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("A rule file, read after the built-in ones; may be repeated.", valueName: "file"))
  var rules: [String] = []

  @Flag(help: "Leave out the built-in rules and word classes.")
  var noBuiltInRules = false

  /// The rules asked for; `nil` for the built-in ones. What is wrong with a file goes to standard error.
  func load() throws -> RuleSet? {
    guard !rules.isEmpty || noBuiltInRules else { return nil }
    let (rules, diagnostics) = try RuleLoading.read(rules, withBuiltIn: !noBuiltInRules)
    for diagnostic in diagnostics { Diagnostics.print(diagnostic.description) }
    guard diagnostics.isEmpty else {
      throw CommandError(
        status: .input, message: "the rules have \(Wording.count(diagnostics.count, "mistake"))",
        remedy: "Correct them; see also: dalil rules check \(self.rules.joined(separator: " "))")
    }
    return rules
  }
}

/// Reading rule files.
enum RuleLoading {
  /// Reads files behind the built-in ones.
  static func read(
    _ paths: [String], withBuiltIn: Bool
  ) throws(CommandError) -> (rules: RuleSet, diagnostics: [RuleDiagnostic]) {
    var sources = withBuiltIn ? RuleSet.builtInSources : []
    for path in paths {
      guard let data = FileManager.default.contents(atPath: path) else {
        throw CommandError(
          status: .input, message: "\(path): the rules cannot be read", remedy: "Check the path.")
      }
      guard let text = String(validating: data, as: UTF8.self) else {
        throw CommandError(
          status: .input, message: "\(path): this is not UTF-8 text",
          remedy: "Convert it, for example with 'iconv -f WINDOWS-1256 -t UTF-8'.")
      }
      sources.append((name: path, source: text))
    }
    return RuleSet.parse(sources)
  }
}
