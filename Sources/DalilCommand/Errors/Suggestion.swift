import ArgumentParser
import QueryLanguage

/// Names near to one that does not exist.
enum Suggestion {
  /// The error to report when the first word of the arguments names no subcommand; `nil` when it does, or
  /// when there is none.
  static func unknownCommand(in arguments: [String]) -> CommandError? {
    var parent: any ParsableCommand.Type = DalilCommand.self
    var path = ["dalil"]
    for word in arguments {
      let subcommands = parent.configuration.subcommands
      guard !subcommands.isEmpty, !word.hasPrefix("-") else { return nil }
      let names = subcommands.map { $0.configuration.commandName ?? $0._commandName }
      if let index = names.firstIndex(of: word) {
        parent = subcommands[index]
        path.append(word)
        continue
      }
      if word == "help" { continue }
      let command = path.joined(separator: " ")
      let question = nearest(to: word, in: names).map { "Did you mean '\(command) \($0)'? " } ?? ""
      return CommandError(
        status: .usage, message: "'\(word)' is not a command of '\(command)'",
        remedy: "\(question)The commands are: \(names.joined(separator: ", ")).")
    }
    return nil
  }

  /// The name a word was most likely meant to be: the one it begins, else the nearest by edits of letters;
  /// `nil` when none is near.
  static func nearest(to word: String, in names: [String]) -> String? {
    let begun = word.count > 1 ? names.filter { $0.lowercased().hasPrefix(word.lowercased()) } : []
    return begun.count == 1 ? begun[0] : NearestName.nearest(to: word, in: names)
  }
}
