import ArgumentParser
import Foundation
import Gazetteer

/// Reading gazetteers named on the command line, and saying what is wrong with them.
enum GazetteerLoading {
  /// Reads the files and folders as one gazetteer. Errors go to standard error, as compilers write them;
  /// what is broken is left out.
  ///
  /// - Parameter extent: How much of a compiled gazetteer is needed.
  /// - Returns: the gazetteer, and whether a line was unusable.
  static func load(
    _ paths: [String], extent: Gazetteer.Extent = .everything
  ) throws(CommandError) -> (gazetteer: Gazetteer, hasErrors: Bool) {
    let (gazetteer, diagnostics) = try read(paths, extent: extent)
    let errors = diagnostics.filter { $0.severity == .error }
    for diagnostic in errors.prefix(limit) { Diagnostics.print(diagnostic.description) }
    if errors.count > limit {
      Diagnostics.print(
        "… and \(errors.count - limit) more; see all of them with: dalil gazetteer check \(paths.joined(separator: " "))"
      )
    }
    return (gazetteer, !errors.isEmpty)
  }

  /// Reads the files and folders as one gazetteer.
  static func read(
    _ paths: [String], extent: Gazetteer.Extent = .everything
  ) throws(CommandError) -> GazetteerReader.Reading {
    do {
      return try GazetteerReader.read(contentsOf: paths, extent: extent)
    } catch {
      throw CommandError(status: .input, message: error.description)
    }
  }

  /// A fingerprint of the contents of files and folders.
  static func fingerprint(_ paths: [String]) throws(CommandError) -> UInt64 {
    do {
      return try GazetteerReader.fingerprint(ofContentsOf: paths)
    } catch {
      throw CommandError(status: .input, message: error.description)
    }
  }

  private static let limit = 20
}
