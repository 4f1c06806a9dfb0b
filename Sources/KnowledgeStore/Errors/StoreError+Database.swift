import GRDB

extension StoreError {
  /// Says in the user's terms what SQLite, or the work inside a transaction, failed at.
  static func wrapping(_ error: any Error, path: String) -> StoreError {
    if let error = error as? StoreError { return error }
    if error is CancellationError {
      return StoreError(
        .cancelled, path: path, message: "the work was cancelled",
        remedy: "everything committed before is stored; run it again for the rest")
    }
    guard let error = error as? DatabaseError else {
      return StoreError(
        .unexpected, path: path, message: "\(error)", remedy: "please report this as a defect of Dalil")
    }
    return wrapping(error, path: path)
  }

  private static func wrapping(_ error: DatabaseError, path: String) -> StoreError {
    let detail = error.message.map { " (SQLite: \($0))" } ?? ""
    switch error.resultCode {
    case .SQLITE_NOTADB: return notADatabase(path: path)
    case .SQLITE_CORRUPT, .SQLITE_FORMAT:
      return StoreError(
        .corrupt, path: path, message: "the file is damaged\(detail)",
        remedy: "restore it from a backup, or ingest the articles into a new store")
    case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_PROTOCOL:
      return StoreError(
        .locked, path: path, message: "another process is writing to it and did not finish in time",
        remedy: "wait for that process to end and try again")
    case .SQLITE_FULL:
      return StoreError(
        .diskFull, path: path, message: "the disk is full",
        remedy: "free some space and run it again; everything committed before is stored")
    case .SQLITE_READONLY: return readOnly(path: path)
    case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH:
      return StoreError(
        .noPermission, path: path, message: "it cannot be opened\(detail)",
        remedy: "check that the folder exists and that you may read and write it")
    case .SQLITE_IOERR:
      return StoreError(
        .inputOutput, path: path, message: "reading or writing failed\(detail)",
        remedy: "check the disk and the free space, then try again")
    case .SQLITE_INTERRUPT, .SQLITE_ABORT:
      return StoreError(
        .cancelled, path: path, message: "the work was cancelled",
        remedy: "everything committed before is stored; run it again for the rest")
    default:
      return StoreError(
        .unexpected, path: path, message: "SQLite refused: \(error)",
        remedy: "please report this as a defect of Dalil")
    }
  }

  static func notADatabase(path: String) -> StoreError {
    StoreError(
      .notADatabase, path: path, message: "this is not a Dalil store: not a SQLite database at all",
      remedy: "give the path of a store, or of a new file to create one")
  }

  static func readOnly(path: String) -> StoreError {
    StoreError(
      .readOnly, path: path, message: "it cannot be written: the file or its folder is read-only",
      remedy: "copy the store to a folder you may write, or change the permissions")
  }
}
