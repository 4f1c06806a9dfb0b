import Dalil
import QueryLanguage

/// Completes what a query names: labels behind a colon between parentheses, types between brackets, property keys
/// behind a dot, and else keywords, functions and the query's own variables.
struct QueryCompleter {
  var labels: [String]
  var types: [String]
  var keys: [String]
  var functions: [String]

  init(labels: [String], types: [String], keys: [String], functions: [String]) {
    self.labels = labels
    self.types = types
    self.keys = keys
    self.functions = functions
  }

  init(_ vocabulary: GraphVocabulary, functions: [String]) {
    self.init(
      labels: vocabulary.labels, types: vocabulary.relationshipTypes, keys: vocabulary.propertyKeys,
      functions: functions)
  }

  /// What may follow the text before the cursor.
  func completion(of head: String) -> Completion {
    if ShellDirective.isDirective(head), !head.contains(where: \.isWhitespace) {
      return Completion(
        length: head.count, candidates: Self.matching(ShellDirective.words, head), ending: " ")
    }
    let word = String(head.reversed().prefix { Self.isInName($0) }.reversed())
    let before = head.dropLast(word.count)
    if Self.isInString(before) { return .none }
    func those(_ names: [String], ending: String = "") -> Completion {
      Completion(length: word.count, candidates: Self.matching(names, word), ending: ending)
    }
    switch before.last(where: { !$0.isWhitespace }) {
    case ":", "|", "&", "!":
      switch Self.innermostBracket(before) {
      case "(": return those(labels)
      case "[": return those(types)
      case "{" where before.last != ":": return .none
      default: return before.last == ":" ? those(labels) : .none
      }
    case "." where before.last == ".": return those(keys)
    case "{", ",":
      if Self.innermostBracket(before) == "{" { return those(keys, ending: ": ") }
    default: break
    }
    guard !word.isEmpty else { return .none }
    let called = Set(functions)
    let names = Keywords.clauses + Keywords.operators + functions + Self.variables(in: String(before))
    let found = Array(Set(Self.matching(names, word))).sorted {
      ($0.lowercased(), $0) < ($1.lowercased(), $1)
    }
    let isCall = found.count == 1 && called.contains(found[0])
    let isKeyword = found.count == 1 && found[0] == found[0].uppercased()
    return Completion(
      length: word.count, candidates: found, ending: isCall ? "(" : isKeyword ? " " : "")
  }

  /// The names that begin so in these very letters, else in any letter case.
  private static func matching(_ names: [String], _ start: String) -> [String] {
    let exact = names.filter { $0.hasPrefix(start) }
    if !exact.isEmpty { return exact }
    return names.filter { $0.lowercased().hasPrefix(start.lowercased()) }
  }

  private static func isInName(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_"
  }

  private static func isInString(_ text: Substring) -> Bool {
    var quote: Character?
    var isEscaped = false
    for character in text {
      if isEscaped {
        isEscaped = false
      } else if character == "\\", quote != nil {
        isEscaped = true
      } else if let open = quote {
        if character == open { quote = nil }
      } else if character == "'" || character == "\"" {
        quote = character
      }
    }
    return quote != nil
  }

  /// The bracket that was opened last and is still open.
  private static func innermostBracket(_ text: Substring) -> Character? {
    var open: [Character] = []
    for character in text {
      switch character {
      case "(", "[", "{": open.append(character)
      case ")", "]", "}": _ = open.popLast()
      default: break
      }
    }
    return open.last
  }

  /// Names that stand behind an opening bracket or AS: the variables of the query.
  private static func variables(in text: String) -> [String] {
    var names: Set<String> = []
    var word = ""
    var lead: Character = " "
    var previous = ""
    for character in text + " " {
      if isInName(character) {
        word.append(character)
        continue
      }
      if !word.isEmpty {
        if lead == "(" || lead == "[" || previous.uppercased() == "AS", word.first?.isNumber == false {
          names.insert(word)
        }
        previous = word
        word = ""
        lead = " "
      }
      if character != " " { lead = character }
    }
    return names.sorted()
  }
}
