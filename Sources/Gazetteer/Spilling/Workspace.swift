/// How much memory making the parts of a compiled gazetteer may take, and where what exceeds it goes.
package final class Workspace {
  /// About how many bytes of memory sorting and collecting take together.
  package let budget: Int

  /// The file beside which temporary ones are made; `nil` where everything stays in memory.
  private let path: String?

  /// The budget unless another is given: gazetteers of a million names and of a hundred million are compiled in
  /// it alike.
  package static let standardBudget = 96 << 20

  /// Memory without limit, and no files.
  package init() {
    budget = .max
    path = nil
  }

  /// Temporary files go beside a path.
  package init(budget: Int, beside path: String) {
    self.budget = budget
    self.path = path
  }

  /// A part of the budget as a number of elements of so many bytes.
  package func room(_ share: Double, size: Int) -> Int {
    path == nil ? .max : max(64, Int(Double(budget) * share) / size)
  }

  /// How many bytes are read or written at once.
  var block: Int { path == nil ? .max : min(256 << 10, max(1 << 10, budget / 256)) }

  /// A temporary file: the one there is, or else a new one.
  package func file(_ file: TemporaryFile?) throws(GazetteerFileError) -> TemporaryFile {
    if let file { return file }
    return try TemporaryFile(beside: path ?? "")
  }

  /// Throws when a number is too large for the format of compiled gazetteers.
  package func checkSize(_ count: Int) throws(GazetteerFileError) {
    guard count >= UInt32.max else { return }
    throw .unwritable(path: path ?? "memory", reason: "it has more than 4 GB of names; divide the gazetteer")
  }

  /// Throws when the task is cancelled that writes a file.
  package func checkInterruption() throws(GazetteerFileError) {
    if let path, Task.isCancelled { throw .interrupted(path: path) }
  }
}
