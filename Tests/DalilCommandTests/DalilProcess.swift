import Foundation
import TestSupport

/// The built `dalil`, run as people run it: as a process, in a folder of its own.
struct DalilProcess {
  /// What a run left behind.
  struct Result {
    var status: Int32
    var output: String
    var errors: String
  }

  /// The folder commands run in; `examples` in it leads to the project's examples.
  let folder: URL

  /// Makes a new, empty folder.
  init() throws {
    folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appending(path: "dalil-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      at: folder.appending(path: "examples"),
      withDestinationURL: ProjectFiles.root.appending(path: "examples"))
  }

  /// Removes the folder.
  func remove() {
    try? FileManager.default.removeItem(at: folder)
  }

  /// The folder of the built `dalil`: that of the running test bundle.
  static let binaries: URL = {
    let bundle =
      Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL ?? Bundle.main.bundleURL
    let candidates = [
      bundle, bundle.deletingLastPathComponent(), ProjectFiles.root.appending(path: ".build/debug"),
    ]
    return candidates.first {
      FileManager.default.isExecutableFile(atPath: $0.appending(path: "dalil").path)
    } ?? candidates[2]
  }()

  /// Runs a line in the shell, with `dalil` on the path and without colours or a terminal.
  func shell(_ line: String, environment: [String: String] = [:]) throws -> Result {
    let process = try start(line, environment: environment)
    process.process.waitUntilExit()
    return try process.result()
  }

  /// Runs `dalil` with arguments.
  func dalil(_ arguments: String...) throws -> Result {
    try shell((["dalil"] + arguments.map(Self.quoted)).joined(separator: " "))
  }

  /// Starts a line in the shell without waiting for it.
  func start(_ line: String, environment: [String: String] = [:]) throws -> Running {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", line]
    process.currentDirectoryURL = folder
    let inherited = ProcessInfo.processInfo.environment
    process.environment = [
      "PATH": Self.binaries.path + ":" + (inherited["PATH"] ?? "/usr/bin:/bin"), "HOME": folder.path,
      "LC_ALL": "C.UTF-8", "TERM": "xterm",
    ].merging(inherited.filter { $0.key == "LD_LIBRARY_PATH" }) { $1 }.merging(environment) { $1 }
    let logs = FileManager.default.temporaryDirectory.appending(path: "dalil-log-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: logs, withIntermediateDirectories: true)
    let output = logs.appending(path: "out")
    let errors = logs.appending(path: "err")
    for file in [output, errors] { try Data().write(to: file) }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    return Running(process: process, output: output, errors: errors, logs: logs)
  }

  /// A process under way.
  struct Running {
    let process: Process
    let output: URL
    let errors: URL
    let logs: URL

    /// What it left behind, once it has ended.
    func result() throws -> Result {
      defer { try? FileManager.default.removeItem(at: logs) }
      return Result(
        status: process.terminationReason == .exit
          ? process.terminationStatus : 128 + process.terminationStatus,
        output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
        errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
    }
  }

  /// Writes a file into the folder, with the folders it needs.
  func write(_ text: String, to path: String) throws {
    try write(Data(text.utf8), to: path)
  }

  /// Writes a file into the folder, with the folders it needs.
  func write(_ data: Data, to path: String) throws {
    let url = folder.appending(path: path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: url)
  }

  /// An argument as the shell must see it.
  static func quoted(_ argument: String) -> String {
    "'" + argument.replacing("'", with: "'\\''") + "'"
  }
}
