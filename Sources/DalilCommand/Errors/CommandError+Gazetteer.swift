import Gazetteer

extension CommandError {
  /// What to say about a gazetteer that cannot be read or written.
  init(_ error: GazetteerFileError) {
    let status: ExitStatus =
      switch error {
      case .notFound, .unreadable, .noSources, .damaged, .otherVersion: .input
      case .unwritable: .inputOutput
      case .interrupted: .interrupted
      }
    self.init(status: status, message: error.description)
  }
}
