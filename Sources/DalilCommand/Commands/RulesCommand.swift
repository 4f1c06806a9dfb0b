import ArgumentParser

/// `dalil rules`: the rules that find who did what to whom.
struct RulesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "Check, try out or list the rules that find relations.",
    discussion: """
      Rules are text files: classes of words, and frames of names and words around them. rules/README.md of the \
      project describes them. A rule file of your own is read after the built-in ones: it may use their word \
      classes, add words to them, and replace a rule by one of the same name.
      """,
    subcommands: [RulesCheckCommand.self, RulesExplainCommand.self, RulesListCommand.self])
}
