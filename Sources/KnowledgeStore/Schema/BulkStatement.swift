import GRDB
import GRDBSQLite

/// A statement that is run for very many rows, its values handed to SQLite as the integers and bytes they are:
/// wrapping each of them costs more than the row itself.
///
/// Values are bound in the order of the question marks; columns are read by their number. The statement is prepared for
/// this use alone: one that GRDB has run and not reset takes no values.
struct BulkStatement {
  private let db: Database
  private let prepared: Statement

  init(_ db: Database, _ sql: String) throws {
    self.db = db
    prepared = try db.makeStatement(sql: sql)
  }

  /// Runs the statement, which gives no rows.
  func run(_ bind: (inout Values) -> Void) throws { try forEachRow(bind) { _ in } }

  /// Runs the statement and hands on its rows, each valid only for the call.
  func forEachRow(_ bind: (inout Values) -> Void, _ body: (Columns) throws -> Void) throws {
    let statement = prepared.sqliteStatement
    var values = Values(statement: statement)
    bind(&values)
    defer {
      sqlite3_reset(statement)
      sqlite3_clear_bindings(statement)
    }
    while true {
      switch sqlite3_step(statement) {
      case SQLITE_ROW: try body(Columns(statement: statement))
      case SQLITE_DONE: return
      case let code:
        throw DatabaseError(
          resultCode: ResultCode(rawValue: code), message: db.lastErrorMessage,
          sql: prepared.sql)
      }
    }
  }

  /// The values of one run.
  struct Values {
    fileprivate let statement: OpaquePointer
    private var position: CInt = 0

    fileprivate init(statement: OpaquePointer) { self.statement = statement }

    mutating func add(_ value: Int64?) {
      position += 1
      if let value { sqlite3_bind_int64(statement, position, value) }
    }

    mutating func add(_ value: Int) { add(Int64(value)) }

    mutating func add(_ value: Double) {
      position += 1
      sqlite3_bind_double(statement, position, value)
    }

    mutating func add(_ value: String?) {
      position += 1
      guard var value else { return }
      guard !value.isEmpty else {
        // An empty text may have no address, which would be NULL.
        sqlite3_bind_text(statement, position, "", 0, Self.copied)
        return
      }
      value.withUTF8 { bytes in
        _ = bytes.withMemoryRebound(to: CChar.self) { characters in
          sqlite3_bind_text(
            statement, position, characters.baseAddress, CInt(characters.count), Self.copied)
        }
      }
    }

    /// Adds a text by its bytes.
    mutating func add(utf8 bytes: [UInt8]) {
      position += 1
      _ = bytes.withUnsafeBufferPointer { bytes in
        // An empty text may have no address, which would be NULL.
        bytes.isEmpty
          ? sqlite3_bind_text(statement, position, "", 0, Self.copied)
          : bytes.withMemoryRebound(to: CChar.self) { characters in
            sqlite3_bind_text(
              statement, position, characters.baseAddress, CInt(characters.count), Self.copied)
          }
      }
    }

    mutating func add(_ value: [UInt8]) { value.withUnsafeBytes { add($0) } }

    /// Adds a blob.
    mutating func add(_ bytes: UnsafeRawBufferPointer) {
      position += 1
      _ =
        bytes.isEmpty
        ? sqlite3_bind_zeroblob(statement, position, 0)
        : sqlite3_bind_blob(statement, position, bytes.baseAddress, CInt(bytes.count), Self.copied)
    }

    /// SQLITE_TRANSIENT, a cast in C that Swift cannot see.
    private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
  }

  /// The columns of a row.
  struct Columns {
    fileprivate let statement: OpaquePointer

    func isNull(_ column: CInt) -> Bool { sqlite3_column_type(statement, column) == SQLITE_NULL }

    func integer(_ column: CInt) -> Int64 { sqlite3_column_int64(statement, column) }

    func optionalInteger(_ column: CInt) -> Int64? { isNull(column) ? nil : integer(column) }

    func real(_ column: CInt) -> Double { sqlite3_column_double(statement, column) }

    func text(_ column: CInt) -> String {
      let start = sqlite3_column_text(statement, column)
      return String(decoding: UnsafeBufferPointer(start: start, count: count(column)), as: UTF8.self)
    }

    func optionalText(_ column: CInt) -> String? { isNull(column) ? nil : text(column) }

    func blob(_ column: CInt) -> UnsafeRawBufferPointer {
      let start = sqlite3_column_blob(statement, column)
      return UnsafeRawBufferPointer(start: start, count: count(column))
    }

    /// Asked for after the value itself, as SQLite wants it.
    private func count(_ column: CInt) -> Int { Int(sqlite3_column_bytes(statement, column)) }
  }
}
