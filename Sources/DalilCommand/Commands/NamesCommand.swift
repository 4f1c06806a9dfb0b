import ArgumentParser

/// `dalil names`: comparing and finding spellings of names.
struct NamesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "names",
    abstract: "Compare two spellings of a name, or find the names nearest to one among many.",
    discussion: """
      Spellings are compared by what transcribers confuse, learnt from names in Arabic, Latin, Cyrillic, Greek, \
      Hebrew and Korean letters and in Katakana; needs no store and no gazetteer.
      """,
    subcommands: [NamesCompareCommand.self, NamesSearchCommand.self])
}
