import ArgumentParser

/// `dalil gazetteer`: the lists of names that recognition works with.
struct GazetteerCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gazetteer",
    abstract: "Check, list, compile or import a gazetteer: entities and their names.",
    discussion: """
      A gazetteer is a table with the columns key, type, language, name and kind (one name a line, tab- or \
      comma-separated, as it comes out of a spreadsheet), JSON Lines with "id" and "alias", or YAML with one \
      entity a record. A folder stands for all such files in it.
      """,
    subcommands: [
      GazetteerCheckCommand.self, GazetteerCompileCommand.self, GazetteerImportCommand.self,
      GazetteerListCommand.self,
    ])
}
