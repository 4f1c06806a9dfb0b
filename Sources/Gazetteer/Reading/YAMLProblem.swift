import Yams

/// What a YAML parser found wrong, in words for the person who edits the file.
struct YAMLProblem {
  /// The line of the part that was parsed, from 1.
  var line = 1

  /// The column in scalars from 1, when known.
  var column: Int?

  /// What is wrong and what to do.
  var message: String

  /// Reads what an error of the parser says.
  init(_ error: any Error) {
    let advice = "the entity was not read; check its indentation, quotes and brackets"
    message = "this is not YAML: \(advice)"
    guard let error = error as? YamlError else { return }
    switch error {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let place = context?.mark ?? mark
      line = place.line
      column = place.column
      let during = context.map { " \($0.text.trimmingBlanks)" } ?? ""
      message = "this is not YAML: \(problem.trimmingBlanks)\(during); \(advice)"
    case .reader(let problem, let offset, _, let yaml):
      if let offset {
        let before = yaml.prefix(offset)
        line = before.count { $0.isNewline } + 1
      }
      message = "this is not YAML: \(problem.trimmingBlanks); remove that character"
    case .duplicatedKeysInMapping(let duplicates, let context):
      line = context.mark.line
      column = context.mark.column
      message =
        "\(duplicates.map { "'\($0)'" }.joined(separator: ", ")) is given twice in one place; "
        + "make them one, with a list of values; the entity was not read"
    case .no, .memory, .writer, .emitter, .representer, .dataCouldNotBeDecoded:
      break
    }
  }
}

extension String {
  fileprivate var trimmingBlanks: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
