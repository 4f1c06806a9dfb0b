import Foundation
import PropertyGraph

/// The graph of a store as a file beside it, `STORE-graph`, mapped into memory instead of being made again.
///
/// The file is only ever a copy: whoever deletes it loses nothing but time. It is used when its stamp names the state
/// of the store that is being read (`Meta.state`, drawn at random by every transaction that writes), the contents of
/// the graph and the version of what makes it; a copy, a restored backup or another store's file never matches.
///
/// Reading all of a large file to know that it is undamaged would take longer than the query. Instead the file is
/// given a time of modification that its stamp names: whatever writes to it later, in whatever way, sets another
/// time, and then the hash of all bytes decides, and every number in them is checked.
struct GraphCache {
  private let storePath: String
  private let path: String
  private let scope: GraphScope
  private let state: [UInt8]

  /// What the graph of a state consists of; to be raised with every change in what `GraphLoading` makes.
  static let contentsVersion = 4

  init(storePath: String, scope: GraphScope, state: [UInt8]) {
    self.storePath = storePath
    self.scope = scope
    self.state = state
    path = storePath + "-graph" + (scope.rawValue == 0 ? "" : ".\(scope.rawValue)")
  }

  private func stamp(time: Int) -> [UInt8] {
    var stamp = state
    for number in [Self.contentsVersion, scope.rawValue, time] {
      withUnsafeBytes(of: Int64(number).littleEndian) { stamp.append(contentsOf: $0) }
    }
    return stamp
  }

  /// The graph in the file; `nil` when there is none, or not this one, or not a sound one.
  func load() -> GraphSnapshot? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { Foundation.close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_size > GraphImageHeader.size, let size = Int(exactly: status.st_size),
      let memory = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0), memory != MAP_FAILED
    else { return nil }
    let image = GraphImage(UnsafeRawBufferPointer(start: memory, count: size)) { bytes in
      munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count)
    }
    let bytes = UnsafeRawBufferPointer(start: memory, count: size)
    guard let header = try? GraphImageHeader(bytes), header.stamp.count == stamp(time: 0).count,
      header.stamp.starts(with: stamp(time: 0).dropLast(8))
    else { return nil }
    let modified = Self.time(of: status)
    let isTrusted = modified.nanoseconds == 0 && header.stamp == stamp(time: modified.seconds)
    return try? GraphSnapshot(image: image, isTrusted: isTrusted)
  }

  /// Writes the file, all of it or not at all. Nothing is said of failures: where a folder may not be written, or a
  /// disk is full, the graph is made again next time.
  func save(_ graph: GraphSnapshot) {
    removeAbandoned()
    let temporary = path + ".\(getpid())-\(UInt32.random(in: 0 ... .max)).tmp"
    var status = stat()
    // Who may not read the store may not read its graph.
    let mode = stat(storePath, &status) == 0 ? status.st_mode & 0o666 : 0o600
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard descriptor >= 0 else { return }
    // A time long past: no later writing falls on it by chance.
    let time = Int(Date.now.timeIntervalSince1970) - Int.random(in: 86_400...864_000)
    let isWritten = (try? write(graph, time: time, to: descriptor)) != nil
    let isClosed = Foundation.close(descriptor) == 0
    if !(isWritten && isClosed && rename(temporary, path) == 0) { unlink(temporary) }
  }

  private func write(_ graph: GraphSnapshot, time: Int, to descriptor: Int32) throws {
    var offset = GraphImageHeader.size
    func write(_ bytes: UnsafeRawBufferPointer, at start: Int) throws {
      var written = 0
      while written < bytes.count {
        let rest = UnsafeRawBufferPointer(rebasing: bytes[written...])
        let count = pwrite(descriptor, rest.baseAddress, rest.count, off_t(start + written))
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
        written += count
      }
    }
    let header = try GraphImageWriter.body(of: graph, stamp: stamp(time: time)) { bytes in
      try write(bytes, at: offset)
      offset += bytes.count
    }
    try header.withUnsafeBytes { try write($0, at: 0) }
    var times = [timespec(tv_sec: time, tv_nsec: 0), timespec(tv_sec: time, tv_nsec: 0)]
    // The time vouches for the bytes, so they have to be on the disk before the name is.
    guard futimens(descriptor, &times) == 0, fsync(descriptor) == 0 else {
      throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO)
    }
  }

  /// Takes away what processes left that were killed while they wrote.
  private func removeAbandoned() {
    let file = URL(filePath: path)
    let folder = file.deletingLastPathComponent().path
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else { return }
    for name in names where name.hasPrefix(file.lastPathComponent + ".") && name.hasSuffix(".tmp") {
      var status = stat()
      let abandoned = folder + "/" + name
      guard stat(abandoned, &status) == 0 else { continue }
      // One that is being written has the time of its last byte.
      if Date.now.timeIntervalSince1970 - Double(Self.time(of: status).seconds) > 3600 { unlink(abandoned) }
    }
  }

  private static func time(of status: stat) -> (seconds: Int, nanoseconds: Int) {
    #if canImport(Darwin)
      (status.st_mtimespec.tv_sec, status.st_mtimespec.tv_nsec)
    #else
      (status.st_mtim.tv_sec, status.st_mtim.tv_nsec)
    #endif
  }
}
