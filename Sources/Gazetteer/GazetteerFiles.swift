import Foundation

/// A gazetteer that could not be read at all.
public enum GazetteerFileError: Error, Sendable, Hashable, CustomStringConvertible {
  /// There is nothing at that path.
  case notFound(path: String)
  /// The file is there but cannot be read, for the reason the system gives.
  case unreadable(path: String, reason: String)
  /// The directory holds no file with the extension of a gazetteer.
  case noSources(directory: String)
  /// A compiled gazetteer is not what was written: cut short, altered, or something else altogether.
  case damaged(path: String, reason: String)
  /// A compiled gazetteer was made by another version of Dalil.
  case otherVersion(path: String)
  /// A compiled gazetteer cannot be written, for the reason the system gives.
  case unwritable(path: String, reason: String)
  /// Compiling a gazetteer was interrupted; what stood at the path before still does.
  case interrupted(path: String)

  /// What happened and what to do about it.
  public var description: String {
    switch self {
    case .notFound(let path):
      "there is no gazetteer at '\(path)'; check the path"
    case .unreadable(let path, let reason):
      "the gazetteer '\(path)' cannot be read: \(reason)"
    case .noSources(let directory):
      "the directory '\(directory)' holds no gazetteer; expected files named *.tsv, *.csv, *.jsonl, *.yaml or *.yml"
    case .damaged(let path, let reason):
      "the compiled gazetteer '\(path)' is damaged: \(reason); compile it again"
    case .otherVersion(let path):
      "the compiled gazetteer '\(path)' was made by another version of dalil; compile it again"
    case .unwritable(let path, let reason):
      "the compiled gazetteer '\(path)' cannot be written: \(reason)"
    case .interrupted(let path):
      "the compiled gazetteer '\(path)' was not written: interrupted"
    }
  }
}

/// Finds and reads the files of a gazetteer.
enum GazetteerFiles {
  /// The files that the paths stand for, directories replaced by the gazetteer files below them.
  static func expand(_ paths: [String]) throws(GazetteerFileError) -> [String] {
    var files: [String] = []
    for path in paths {
      var isDirectory: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else {
        throw .notFound(path: path)
      }
      if isDirectory.boolValue {
        files += try filesBelow(path)
      } else {
        files.append(path)
      }
    }
    return files
  }

  /// Whether a path leads to something that can be read only once, such as a pipe.
  static func isStream(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT != S_IFREG
      && status.st_mode & S_IFMT != S_IFDIR
  }

  /// The first bytes of a file; fewer or none when it has no more, cannot be read, or only once.
  static func start(of path: String, count: Int) -> [UInt8] {
    guard !isStream(path), let handle = FileHandle(forReadingAtPath: path) else { return [] }
    defer { try? handle.close() }
    return [UInt8]((try? handle.read(upToCount: count)) ?? Data())
  }

  private static func filesBelow(_ directory: String) throws(GazetteerFileError) -> [String] {
    guard let enumerator = FileManager.default.enumerator(atPath: directory) else {
      throw .unreadable(path: directory, reason: "its files cannot be listed")
    }
    var files: [String] = []
    for case let name as String in enumerator {
      let isHidden = name.split(separator: "/").contains { $0.hasPrefix(".") }
      guard !isHidden, isGazetteer(name) else { continue }
      files.append(directory.hasSuffix("/") ? directory + name : directory + "/" + name)
    }
    guard !files.isEmpty else { throw .noSources(directory: directory) }
    return files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Whether a file found in a directory is part of a gazetteer; a `.txt` there is more likely a note.
  private static func isGazetteer(_ name: String) -> Bool {
    GazetteerSource.Format(fileName: name) != nil && !name.lowercased().hasSuffix(".txt")
  }
}
