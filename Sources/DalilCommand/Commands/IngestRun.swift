import Dalil
import KnowledgeStore

/// Reading articles, once or again: progress, and what is said at the end.
struct IngestRun {
  /// The path of the store.
  let path: String

  /// What is done with documents: they are `stored`, or `read again`.
  let deed: String

  /// So many documents with the text of another one are listed.
  private static let mostDuplicates = 20

  /// Runs `work`, which reports its progress to the function it is given and stops when its task is
  /// cancelled; prints what became of the documents.
  ///
  /// - Throws: `CommandError` when it was interrupted, or what `work` throws.
  func run(
    _ work: (@Sendable (IngestProgress) -> Void) async throws(StoreError) -> IngestReport
  ) async throws -> IngestReport {
    let line = ProgressLine()
    defer { line.finish() }
    let report = try await work { line.update(fraction: $0.fraction, documents: $0.documents) }
    line.finish()
    for problem in report.problems { Diagnostics.print("dalil: \(problem)") }
    for warning in report.warnings { Diagnostics.print("dalil: warning: \(warning)") }
    if report.isCancelled {
      throw CommandError(
        status: .interrupted,
        message: "\(path): interrupted; \(Wording.count(report.stored, "document")) \(deed) by this run",
        remedy: "Run the same command again to go on; what is done already is passed over.")
    }
    try print(report)
    return report
  }

  private func print(_ report: IngestReport) throws(CommandError) {
    var parts = ["\(Wording.count(report.stored, "document")) \(deed)"]
    if report.stored > 0 {
      parts[0] +=
        " with \(Wording.count(report.mentions, "mention")) and \(Wording.count(report.statements, "statement"))"
    }
    if report.unchanged > 0 { parts.append("\(report.unchanged) unchanged") }
    if !report.duplicates.isEmpty { parts.append("\(report.duplicates.count) stored under another name") }
    if !report.problems.isEmpty { parts.append("\(report.problems.count) unusable") }
    let sink = OutputSink.standardOutput()
    try sink.write("\(path): \(parts.joined(separator: "; "))\n")
    for duplicate in report.duplicates.prefix(Self.mostDuplicates) {
      try sink.write("  \(duplicate.name) has the text of \(duplicate.storedName)\n")
    }
    let others = report.duplicates.count - Self.mostDuplicates
    if others > 0 { try sink.write("  and \(others) more\n") }
    try sink.flush()
  }
}
