import KnowledgeStore
import QueryLanguage

extension CommandError {
  /// What to say about a store that cannot be used.
  init(_ error: StoreError) {
    let status: ExitStatus =
      switch error.kind {
      case .readOnly, .noPermission, .diskFull, .inputOutput: .inputOutput
      case .missing, .notADatabase, .notAStore, .newerVersion, .olderVersion, .locked, .corrupt,
        .libraryTooOld,
        .unexpected:
        .database
      case .cancelled: .interrupted
      case .unusable: .input
      case .notFound, .refusedJudgement: .usage
      }
    self.init(
      status: status, message: "\(error.path): \(error.message)", remedy: Wording.sentence(error.remedy))
  }

  /// What to say about a query that cannot be understood or run: where, what, and a caret under it.
  init(_ error: QueryError, terminal: Terminal) {
    self.init(
      status: error.errorClass == .cancelled ? .interrupted : .usage,
      message: "query:\(error.line):\(error.column): \(error.message)",
      remedy: error.suggestion.map(Wording.sentence),
      excerpt: SourceExcerpt.lines(
        line: error.sourceLine, column: error.column, part: error.offendingText,
        isTerminal: terminal.isTerminal))
  }
}
