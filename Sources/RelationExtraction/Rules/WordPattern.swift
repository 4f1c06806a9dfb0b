/// Expands the compact patterns of rule files: `(ال)رئيس(ة)` stands for رئيس, الرئيس, رئيسة and الرئيسة, and
/// `{ناطق/متحدث}` for either word.
enum WordPattern {
  /// No pattern may stand for more words than this.
  static let limit = 64

  enum Problem: Error {
    case unbalanced
    case tooMany

    var reason: String {
      switch self {
      case .unbalanced: "brackets of a word pattern do not match: write '(ال)' for what may be absent"
      case .tooMany: "the pattern stands for more than \(WordPattern.limit) words: split the entry"
      }
    }
  }

  /// The words a pattern stands for, without duplicates.
  static func expand(_ pattern: String) throws(Problem) -> [String] {
    var words = [""]
    var rest = Substring(pattern)
    while let first = rest.first {
      rest.removeFirst()
      var choices: [String]
      switch first {
      case "(", "{":
        let closer: Character = first == "(" ? ")" : "}"
        guard let close = rest.firstIndex(of: closer) else { throw .unbalanced }
        choices = rest[..<close].split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        if first == "(" { choices.insert("", at: 0) }
        rest = rest[rest.index(after: close)...]
      case ")", "}": throw .unbalanced
      default: choices = [String(first)]
      }
      guard words.count * choices.count <= limit else { throw .tooMany }
      words = words.flatMap { word in choices.map { word + $0 } }
    }
    var seen = Set<String>()
    return words.filter { !$0.isEmpty && seen.insert($0).inserted }
  }
}
