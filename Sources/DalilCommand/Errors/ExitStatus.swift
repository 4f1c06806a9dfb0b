/// The exit codes of `dalil`, which scripts rely on.
enum ExitStatus: Int32, CaseIterable, Sendable {
  /// Everything asked for was done.
  case success = 0
  /// A mistake in Dalil itself.
  case failure = 1
  /// The command line or a query is wrong; nothing was done.
  case usage = 2
  /// Some input is unusable: a document, a line of a gazetteer. The rest was done.
  case input = 3
  /// The store cannot be used: not a store, of a newer version, corrupt, locked.
  case database = 4
  /// Something cannot be read or written: a read-only folder, a full disk.
  case inputOutput = 5
  /// Interrupted; what was stored before stays.
  case interrupted = 130

  /// What the code means, in a few words.
  var meaning: String {
    switch self {
    case .success: "everything asked for was done"
    case .failure: "a mistake in dalil itself; please report it"
    case .usage: "wrong command line or query; nothing was done"
    case .input: "some document or gazetteer line is unusable; the rest was done"
    case .database: "no store, or of a newer version, corrupt or locked"
    case .inputOutput: "read-only folder, full disk, output that cannot be written"
    case .interrupted: "interrupted; what was stored before stays"
    }
  }

  /// The table of codes for help texts.
  static var table: String {
    allCases.map { status in
      let code = String(status.rawValue)
      return String(repeating: " ", count: 5 - code.count) + "\(code)  \(status.meaning)"
    }.joined(separator: "\n")
  }
}
