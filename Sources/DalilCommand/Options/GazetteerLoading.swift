import ArgumentParser
import EntityRecognition
import Foundation
import Gazetteer

/// Reading gazetteers named on the command line, and saying what is wrong with them.
enum GazetteerLoading {
  /// Reads the files and folders as one gazetteer. Errors go to standard error, as compilers write them;
  /// what is broken is left out.
  ///
  /// - Returns: the gazetteer, and whether a line was unusable.
  static func load(_ paths: [String]) throws(CommandError) -> (gazetteer: Gazetteer, hasErrors: Bool) {
    let (gazetteer, diagnostics) = try read(paths)
    return (gazetteer, report(diagnostics, in: paths))
  }

  /// The same for recognising names, which takes a fraction of the memory and the time.
  ///
  /// - Parameter extent: What names are to be found with.
  static func open(
    _ paths: [String], extent: Gazetteer.Extent
  ) throws(CommandError) -> (gazetteer: Gazetteer, hasErrors: Bool) {
    do {
      let (gazetteer, diagnostics) = try GazetteerCompiler.open(contentsOf: paths, extent: extent)
      return (gazetteer, report(diagnostics, in: paths))
    } catch {
      throw CommandError(error)
    }
  }

  /// Reads the files and folders as one gazetteer.
  static func read(_ paths: [String]) throws(CommandError) -> GazetteerReader.Reading {
    do {
      return try GazetteerReader.read(contentsOf: paths)
    } catch {
      throw CommandError(error)
    }
  }

  /// Prints the errors among what there is to say about sources.
  ///
  /// - Returns: whether there are any.
  static func report(_ diagnostics: [GazetteerDiagnostic], in paths: [String]) -> Bool {
    let errors = diagnostics.filter { $0.severity == .error }
    for diagnostic in errors.prefix(limit) { Diagnostics.print(diagnostic.description) }
    if errors.count > limit {
      Diagnostics.print(
        "… and \(errors.count - limit) more; see all of them with: dalil gazetteer check \(paths.joined(separator: " "))"
      )
    }
    return !errors.isEmpty
  }

  private static let limit = 20
}
