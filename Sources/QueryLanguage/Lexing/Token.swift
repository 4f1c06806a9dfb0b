/// A word, number, string or sign of a query, with its place.
struct Token: Sendable {
  enum Kind: Sendable, Equatable {
    /// A name or keyword as written.
    case word(String)
    /// A name between backquotes.
    case quotedName(String)
    /// A whole number without sign; its magnitude may be one more than `Int64.max`.
    case integer(UInt64)
    case float(Double)
    /// Something that starts like a number but is none.
    case malformedNumber
    case string(String)
    /// A parameter's name, without the `$`.
    case parameter(String)
    case symbol(Symbol)
    case end
  }

  /// The signs of the language.
  enum Symbol: String, Sendable, CaseIterable {
    case leftParenthesis = "("
    case rightParenthesis = ")"
    case leftBracket = "["
    case rightBracket = "]"
    case leftBrace = "{"
    case rightBrace = "}"
    case comma = ","
    case colon = ":"
    case semicolon = ";"
    case dot = "."
    case dotDot = ".."
    case pipe = "|"
    case ampersand = "&"
    case exclamation = "!"
    case plus = "+"
    case plusEqual = "+="
    case minus = "-"
    case star = "*"
    case slash = "/"
    case percent = "%"
    case caret = "^"
    case equal = "="
    case matches = "=~"
    case names = "=~~"
    case notEqual = "<>"
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="
  }

  let kind: Kind
  let range: SourceRange
}
