/// Why a query could not be understood or run, and where.
///
/// Classes and details use the vocabulary of the openCypher Technology Compatibility Kit.
public struct QueryError: Error, Sendable, Hashable {
  /// The family of an error.
  public enum Class: String, Sendable, Hashable {
    /// The text is not a query of the language.
    case syntaxError = "SyntaxError"
    /// The query has no meaning for this graph.
    case semanticError = "SemanticError"
    /// A value is of a kind that an operation cannot use.
    case typeError = "TypeError"
    /// An argument of a function has no meaning.
    case argumentError = "ArgumentError"
    /// A calculation has no result.
    case arithmeticError = "ArithmeticError"
    /// A parameter was not given.
    case parameterMissing = "ParameterMissing"
    /// A node or relationship is no longer there.
    case entityNotFound = "EntityNotFound"
    /// A procedure cannot be called.
    case procedureError = "ProcedureError"
    /// A limit on rows or memory was reached.
    case resourceError = "ResourceError"
    /// The caller stopped the query.
    case cancelled = "Cancelled"
    /// An extension function failed.
    case extensionError = "ExtensionError"
  }

  /// When an error was found.
  public enum Phase: String, Sendable, Hashable {
    /// Before any row was read.
    case compileTime = "compile time"
    /// While rows were read.
    case runtime = "runtime"
  }

  /// What exactly is wrong.
  public enum Detail: String, Sendable, Hashable {
    /// Something beside an aggregate is no grouping key.
    case ambiguousAggregationExpression = "AmbiguousAggregationExpression"
    /// Two columns have one name.
    case columnNameConflict = "ColumnNameConflict"
    /// A relationship of variable length cannot be created.
    case creatingVarLength = "CreatingVarLength"
    /// Something deleted was used.
    case deletedEntityAccess = "DeletedEntityAccess"
    /// The sides of UNION return different columns.
    case differentColumnsInUnion = "DifferentColumnsInUnion"
    /// A whole number was divided by zero.
    case divisionByZero = "DivisionByZero"
    /// A number is beyond the range of floats.
    case floatingPointOverflow = "FloatingPointOverflow"
    /// A function of the caller failed.
    case functionFailed = "FunctionFailed"
    /// A number is beyond the range of integers.
    case integerOverflow = "IntegerOverflow"
    /// The caller stopped the query.
    case interrupted = "Interrupted"
    /// An aggregate stands where there is nothing to gather.
    case invalidAggregation = "InvalidAggregation"
    /// Arguments were passed in a way the procedure does not allow.
    case invalidArgumentPassingMode = "InvalidArgumentPassingMode"
    /// An operand or argument is of the wrong kind.
    case invalidArgumentType = "InvalidArgumentType"
    /// An argument is of the right kind but has no meaning.
    case invalidArgumentValue = "InvalidArgumentValue"
    /// Clauses follow each other in an order that has no meaning.
    case invalidClauseComposition = "InvalidClauseComposition"
    /// A number is badly written.
    case invalidNumberLiteral = "InvalidNumberLiteral"
    /// A function was given too few or too many arguments.
    case invalidNumberOfArguments = "InvalidNumberOfArguments"
    /// A parameter stands where none may.
    case invalidParameterUse = "InvalidParameterUse"
    /// A value cannot be stored as a property.
    case invalidPropertyType = "InvalidPropertyType"
    /// A relationship pattern has no meaning.
    case invalidRelationshipPattern = "InvalidRelationshipPattern"
    /// A character has no meaning in the language.
    case invalidUnicodeCharacter = "InvalidUnicodeCharacter"
    /// An escape does not name a character.
    case invalidUnicodeLiteral = "InvalidUnicodeLiteral"
    /// The query holds more than its limits allow.
    case limitExceeded = "LimitExceeded"
    /// A map was asked for a key that is no string.
    case mapElementAccessByNonString = "MapElementAccessByNonString"
    /// A parameter was not given.
    case missingParameter = "MissingParameter"
    /// A number that counts something is negative.
    case negativeIntegerArgument = "NegativeIntegerArgument"
    /// The query nests too deep.
    case nestingTooDeep = "NestingTooDeep"
    /// WITH needs a name for an expression.
    case noExpressionAlias = "NoExpressionAlias"
    /// A relationship is created without exactly one type.
    case noSingleRelationshipType = "NoSingleRelationshipType"
    /// There is nothing that `*` could stand for.
    case noVariablesInScope = "NoVariablesInScope"
    /// SKIP or LIMIT depends on a row.
    case nonConstantExpression = "NonConstantExpression"
    /// An aggregate stands inside another.
    case nestedAggregation = "NestedAggregation"
    /// A number is outside of what is allowed.
    case numberOutOfRange = "NumberOutOfRange"
    /// There is no such procedure.
    case procedureNotFound = "ProcedureNotFound"
    /// One variable stands for two relationships of a MATCH.
    case relationshipUniquenessViolation = "RelationshipUniquenessViolation"
    /// A relationship is created without a direction.
    case requiresDirectedRelationship = "RequiresDirectedRelationship"
    /// A variable is not defined.
    case undefinedVariable = "UndefinedVariable"
    /// Something else was expected here.
    case unexpectedSyntax = "UnexpectedSyntax"
    /// There is no such function.
    case unknownFunction = "UnknownFunction"
    /// A variable that already has a value is given another.
    case variableAlreadyBound = "VariableAlreadyBound"
    /// A variable stands for things of different kinds.
    case variableTypeConflict = "VariableTypeConflict"
  }

  /// The family of the error.
  public let errorClass: Class
  /// When it was found.
  public let phase: Phase
  /// What exactly is wrong.
  public let detail: Detail
  /// The line it is on, from 1.
  public let line: Int
  /// The column it starts at, in characters, from 1.
  public let column: Int
  /// The text at fault; empty at the end of the query.
  public let offendingText: String
  /// What is wrong, in words.
  public let message: String
  /// What to write instead, if something is near.
  public let suggestion: String?
  /// The line the error is on.
  public let sourceLine: String

  /// Places a fault in its text.
  package init(_ fault: Fault, in source: String) {
    errorClass = fault.errorClass
    phase = fault.phase
    detail = fault.detail
    message = fault.message
    suggestion = fault.suggestion
    let bytes = source.utf8
    let start = bytes.index(bytes.startIndex, offsetBy: min(fault.range.start, bytes.count))
    let end = bytes.index(
      bytes.startIndex, offsetBy: min(max(fault.range.start, fault.range.end), bytes.count))
    var line = 1
    var lineStart = source.startIndex
    // The character that the fault starts in: a fault may begin at a mark on a letter.
    var place = source.startIndex
    while place < start {
      let next = source.index(after: place)
      guard next <= start else { break }
      if source[place].isNewline {
        line += 1
        lineStart = next
      }
      place = next
    }
    var after = place
    while after < end { after = source.index(after: after) }
    self.line = line
    column = source[lineStart..<place].count + 1
    offendingText = String(source[place..<after])
    sourceLine = String(source[lineStart...].prefix { !$0.isNewline })
  }
}

extension QueryError: CustomStringConvertible {
  /// One line: where, the class and detail, what is wrong and what to write instead.
  public var description: String {
    let head = "\(line):\(column): \(errorClass.rawValue) (\(detail.rawValue)): \(message)"
    return suggestion.map { "\(head); \($0)" } ?? head
  }

  /// The description, the line at fault and a mark below the place.
  public var report: String {
    let lead = sourceLine.prefix(column - 1).map { $0 == "\t" ? "\t" : " " }.joined()
    let width = max(1, min(offendingText.prefix { !$0.isNewline }.count, sourceLine.count - column + 1))
    return "\(description)\n  \(sourceLine)\n  \(lead)\(String(repeating: "^", count: width))"
  }
}
