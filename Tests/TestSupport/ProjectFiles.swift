public import Foundation

/// Where the project's own files and the shared test data are, from any test.
public enum ProjectFiles {
  /// The root of the package.
  public static let root: URL = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The folder of shared test data: `DALIL_SHARED`, else `../shared` beside the package; `nil` when absent.
  public static let shared: URL? = {
    let named = ProcessInfo.processInfo.environment["DALIL_SHARED"].map { URL(filePath: $0) }
    let folder = named ?? root.deletingLastPathComponent().appending(path: "shared")
    return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
  }()

  /// A file of the shared test data; `nil`, with the reason printed, when it is absent.
  public static func shared(_ path: String) -> URL? {
    if let file = shared?.appending(path: path), FileManager.default.fileExists(atPath: file.path) {
      return file
    }
    print("skipped: shared test data '\(path)' is not here (set DALIL_SHARED to the folder that holds it)")
    return nil
  }

  /// Whether data-driven tests write what they saw into their data files instead of comparing.
  public static var isRecording: Bool { ProcessInfo.processInfo.environment["DALIL_RECORD"] == "1" }
}
