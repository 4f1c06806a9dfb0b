import ArgumentParser

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
      if word == "help" { return nil }
      let command = path.joined(separator: " ")
      let question = nearest(to: word, in: names).map { "Did you mean '\(command) \($0)'? " } ?? ""
      return CommandError(
        status: .usage, message: "'\(word)' is not a command of '\(command)'",
        remedy: "\(question)The commands are: \(names.joined(separator: ", ")).")
    }
    return nil
  }

  /// The name nearest to a word by edits of letters; `nil` when none is near.
  static func nearest(to word: String, in names: [String]) -> String? {
    let limit = max(1, word.count / 3)
    return names.map { (name: $0, distance: distance(Array(word.lowercased()), Array($0))) }
      .filter { $0.distance <= limit || ($0.name.hasPrefix(word.lowercased()) && word.count > 1) }
      .min { $0.distance < $1.distance }?.name
  }

  /// Insertions, deletions, replacements and swaps of neighbours (optimal string alignment).
  private static func distance(_ first: [Character], _ second: [Character]) -> Int {
    var rows = [Array(0...second.count)]
    for (row, letter) in first.enumerated() {
      var current = [row + 1]
      for (column, other) in second.enumerated() {
        var cost = min(
          rows[row][column] + (letter == other ? 0 : 1), rows[row][column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, letter == second[column - 1], first[row - 1] == other {
          cost = min(cost, rows[row - 1][column - 1] + 1)
        }
        current.append(cost)
      }
      rows.append(current)
    }
    return rows[first.count][second.count]
  }
}
