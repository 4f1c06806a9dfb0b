import ArgumentParser

/// `dalil judgements`: judgements as files.
struct JudgementsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "judgements",
    abstract: "Take judgements from one store to another.",
    subcommands: [JudgementsExportCommand.self, JudgementsImportCommand.self])
}
