/// What went wrong at which bytes of a query, before the text turns it into a `QueryError`.
package struct Fault: Error {
  package var errorClass: QueryError.Class
  package var phase: QueryError.Phase
  package var detail: QueryError.Detail
  package var range: SourceRange
  package var message: String
  package var suggestion: String?

  package init(
    _ errorClass: QueryError.Class, _ phase: QueryError.Phase, _ detail: QueryError.Detail,
    at range: SourceRange, _ message: String, suggestion: String? = nil
  ) {
    self.errorClass = errorClass
    self.phase = phase
    self.detail = detail
    self.range = range
    self.message = message
    self.suggestion = suggestion
  }

  /// A query that cannot be understood.
  package static func syntax(
    _ detail: QueryError.Detail, at range: SourceRange, _ message: String, suggestion: String? = nil
  ) -> Fault {
    Fault(.syntaxError, .compileTime, detail, at: range, message, suggestion: suggestion)
  }
}
