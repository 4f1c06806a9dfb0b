import Foundation
import Gazetteer
import TestSupport

/// The gazetteer in `examples/gazetteer/world-news`, read once for all tests.
enum WorldNews {
  static let folder = ProjectFiles.root.appending(path: "examples/gazetteer/world-news")

  private static let result = Result { try GazetteerReader.read(contentsOf: folder.path) }

  static func reading() throws -> GazetteerReader.Reading { try result.get() }
}
