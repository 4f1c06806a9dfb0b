import Foundation

/// The files that paths stand for, in the order of the paths; those of a folder by name.
///
/// A folder stands for every `.txt`, `.md` and `.jsonl` file in it and in its folders, except hidden ones
/// and those named README, which speak about the folder. A file that is named itself is read whatever it is
/// called; `.jsonl` and `.ndjson` are read line by line.
public struct DocumentFiles: Sendable {
  /// The files found.
  public private(set) var files: [File] = []

  /// The paths that stand for no file.
  public private(set) var problems: [DocumentProblem] = []

  /// One file to read.
  public struct File: Sendable, Hashable {
    /// The path, as given or below the folder given.
    public let path: String
    /// The size in bytes.
    public let size: Int
    /// Whether every line is a document.
    public let isJSONLines: Bool
  }

  /// The size of all files, in bytes.
  public var totalSize: Int { files.reduce(0) { $0 + $1.size } }

  /// Looks up what the paths stand for; reads no file.
  public init(paths: [String]) {
    for path in paths { add(path) }
  }

  private static let extensions: Set<String> = ["txt", "md", "jsonl", "ndjson"]

  private mutating func add(_ path: String) {
    let attributes: [FileAttributeKey: Any]
    do {
      attributes = try FileManager.default.attributesOfItem(
        atPath: URL(filePath: path).resolvingSymlinksInPath().path)
    } catch {
      problems.append(.unreadable(path, error))
      return
    }
    switch attributes[.type] as? FileAttributeType {
    case .typeDirectory: addFolder(path)
    case .typeRegular:
      let suffix = URL(filePath: path).pathExtension.lowercased()
      files.append(
        File(
          path: path, size: attributes[.size] as? Int ?? 0,
          isJSONLines: suffix == "jsonl" || suffix == "ndjson"))
    default:
      problems.append(
        DocumentProblem(
          .notAFile, path: path, message: "it is neither a file nor a folder",
          remedy: "save the text in a file first"))
    }
  }

  private mutating func addFolder(_ folder: String) {
    let before = files.count + problems.count
    let names: [String]
    do {
      names = try FileManager.default.subpathsOfDirectory(atPath: folder).sorted()
    } catch {
      problems.append(.unreadable(folder, error))
      return
    }
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    for name in names {
      let parts = name.split(separator: "/")
      let url = URL(filePath: name)
      guard Self.extensions.contains(url.pathExtension.lowercased()),
        !parts.contains(where: { $0.hasPrefix(".") }),
        url.deletingPathExtension().lastPathComponent.uppercased() != "README",
        !isFolder(prefix + name)
      else { continue }
      add(prefix + name)
    }
    if files.count + problems.count == before {
      problems.append(
        DocumentProblem(
          .noDocuments, path: folder, message: "there is no .txt, .md or .jsonl file in this folder",
          remedy: "name the files themselves if they are called otherwise"))
    }
  }

  private func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }
}
