/// Why a store cannot be opened, read or written: what went wrong with which file, and what to do about it.
public struct StoreError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What kind of failure it is; programs decide by it, people read `message`.
  public let kind: Kind

  /// The file concerned.
  public let path: String

  /// What happened, in one sentence without the path.
  public let message: String

  /// What the user can do about it.
  public let remedy: String

  /// The kinds of failures.
  public enum Kind: String, Sendable, CaseIterable {
    /// There is no file of that name.
    case missing
    /// The file is no SQLite database.
    case notADatabase
    /// The file is a SQLite database of another application.
    case notAStore
    /// A later version of Dalil wrote the file.
    case newerVersion
    /// An earlier version of Dalil wrote the file, which cannot be brought up to date, or not without writing.
    case olderVersion
    /// The file or its folder does not allow writing.
    case readOnly
    /// The file, its folder or a parent folder does not allow reading.
    case noPermission
    /// Another process holds the file.
    case locked
    /// The disk, or the quota, is full.
    case diskFull
    /// The contents of the file contradict themselves.
    case corrupt
    /// The operating system failed to read or write.
    case inputOutput
    /// The SQLite library of this machine is too old.
    case libraryTooOld
    /// The work was cancelled.
    case cancelled
    /// What is to be stored does not fit what is there.
    case unusable
    /// The store does not hold what was asked for.
    case notFound
    /// A judgement that cannot be made: on entities of different kinds, or on what is so already.
    case refusedJudgement
    /// SQLite refused for another reason, which points at a mistake in Dalil.
    case unexpected
  }

  /// Creates an error.
  public init(_ kind: Kind, path: String, message: String, remedy: String) {
    self.kind = kind
    self.path = path
    self.message = message
    self.remedy = remedy
  }

  /// Path, message and remedy on one line.
  public var description: String { "\(path): \(message); \(remedy)" }
}
