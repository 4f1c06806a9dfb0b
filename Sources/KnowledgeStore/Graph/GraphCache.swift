import Foundation
import PropertyGraph

/// The graph of a store as a file beside it, `STORE-graph`, mapped into memory instead of being made again.
///
/// The file is only ever a copy: whoever deletes it loses nothing but time. It is used when its stamp names the state
/// of the store's file and log (`FileState`), which every change by any program ends, the contents of the graph and the
/// version of what makes it; a copy, a restored backup or another store's file never matches.
///
/// Reading all of a large file to know that it is undamaged would take longer than the query. Instead the file is
/// given a time of modification that its stamp names: whatever writes to it later, in whatever way, sets another
/// time, and then the hash of all bytes decides, and every number in them is checked.
struct GraphCache {
  private let storePath: String
  private let path: String
  private let scope: GraphScope

  /// What the graph of a state consists of; to be raised with every change in what `GraphLoading` makes.
  static let contentsVersion = 5

  init(storePath: String, scope: GraphScope) {
    self.storePath = storePath
    self.scope = scope
    path = storePath + "-graph" + (scope.rawValue == 0 ? "" : ".\(scope.rawValue)")
  }

  private func stamp(_ state: FileState, time: Int) -> [UInt8] {
    var stamp = state.bytes
    for number in [Int32(Self.contentsVersion), Int32(scope.rawValue)] {
      withUnsafeBytes(of: number.littleEndian) { stamp.append(contentsOf: $0) }
    }
    withUnsafeBytes(of: Int64(time).littleEndian) { stamp.append(contentsOf: $0) }
    return stamp
  }

  /// The graph in the file; `nil` when there is none, or not one made of a store in this state, or not a sound one.
  func load(madeOf state: FileState) -> GraphSnapshot? {
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
    let modified = status.contentsTime
    let expected = stamp(state, time: Int(modified.tv_sec))
    guard let header = try? GraphImageHeader(bytes), header.stamp.count == expected.count,
      header.stamp.starts(with: expected.dropLast(8))
    else { return nil }
    let isTrusted = modified.tv_nsec == 0 && header.stamp == expected
    return try? GraphSnapshot(image: image, isTrusted: isTrusted)
  }

  /// Writes the file, all of it or not at all. Nothing is said of failures: where a folder may not be written, or a
  /// disk is full, the graph is made again next time.
  func save(_ graph: GraphSnapshot, madeOf state: FileState) {
    removeAbandoned()
    let temporary = path + ".\(getpid())-\(UInt32.random(in: 0 ... .max)).tmp"
    var status = stat()
    // Who may not read the store may not read its graph.
    let mode = stat(storePath, &status) == 0 ? status.st_mode & 0o666 : 0o600
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard descriptor >= 0 else { return }
    // A time long past: no later writing falls on it by chance.
    let time = Int(Date.now.timeIntervalSince1970) - Int.random(in: 86_400...864_000)
    let isWritten = (try? write(graph, madeOf: state, time: time, to: descriptor)) != nil
    let isClosed = Foundation.close(descriptor) == 0
    if !(isWritten && isClosed && rename(temporary, path) == 0) { unlink(temporary) }
  }

  private func write(
    _ graph: GraphSnapshot, madeOf state: FileState, time: Int, to descriptor: Int32
  ) throws {
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
    let header = try GraphImageWriter.body(of: graph, stamp: stamp(state, time: time)) { bytes in
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
      if Date.now.timeIntervalSince1970 - Double(status.contentsTime.tv_sec) > 3600 { unlink(abandoned) }
    }
  }
}
