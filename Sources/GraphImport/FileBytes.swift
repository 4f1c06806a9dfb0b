import CZlib
import Foundation
import PropertyGraph

/// The bytes of a file, mapped, or unpacked when it is compressed with gzip.
enum FileBytes {
  static func read(_ path: String) throws(ImportProblem) -> ContiguousView<UInt8> {
    let bytes = try map(path)
    guard bytes.count > 2, bytes[0] == 0x1F, bytes[1] == 0x8B else { return bytes }
    return try inflated(bytes, path)
  }

  private final class Mapping: Sendable {
    let address: UInt
    let count: Int

    init(_ address: UnsafeMutableRawPointer, _ count: Int) {
      self.address = UInt(bitPattern: address)
      self.count = count
    }

    deinit { munmap(UnsafeMutableRawPointer(bitPattern: address), count) }
  }

  private static func map(_ path: String) throws(ImportProblem) -> ContiguousView<UInt8> {
    func problem(_ message: String) -> ImportProblem {
      ImportProblem(path: path, message: message, remedy: "check the path and that you may read the file")
    }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw problem(errno == ENOENT ? "there is no such file" : "it cannot be read")
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw problem("it cannot be read") }
    if status.st_mode & S_IFMT == S_IFDIR {
      throw ImportProblem(path: path, message: "this is a folder", remedy: "give the files in it")
    }
    guard status.st_mode & S_IFMT == S_IFREG else { return try stream(descriptor, problem) }
    guard status.st_size > 0 else { return [] }
    let size = Int(status.st_size)
    guard let memory = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0), memory != MAP_FAILED else {
      throw problem("it cannot be mapped into memory")
    }
    madvise(memory, size, MADV_SEQUENTIAL)
    let bytes = UnsafeRawBufferPointer(start: memory, count: size)
    return ContiguousView(bytes.bindMemory(to: UInt8.self), owner: Mapping(memory, size))
  }

  /// Pipes, as in `<(zstdcat edges.zst)`, are read to the end.
  private static func stream(
    _ descriptor: Int32, _ problem: (String) -> ImportProblem
  ) throws(ImportProblem) -> ContiguousView<UInt8> {
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: false)
    guard let data = try? handle.readToEnd() ?? Data() else { throw problem("it cannot be read") }
    return ContiguousView(data)
  }

  private static func inflated(
    _ packed: ContiguousView<UInt8>, _ path: String
  ) throws(ImportProblem) -> ContiguousView<UInt8> {
    func problem(_ message: String) -> ImportProblem {
      ImportProblem(path: path, message: message, remedy: "make or fetch the file again")
    }
    let damaged = problem("the gzip data is damaged")
    var stream = z_stream()
    guard inflateInit2_(&stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
      throw damaged
    }
    defer { inflateEnd(&stream) }
    var result: [UInt8] = []
    let chunkSize = 1 << 22
    var place = 0
    while true {
      if stream.avail_in == 0, place < packed.count {
        let count = min(packed.count - place, 1 << 30)
        stream.next_in = UnsafeMutablePointer(mutating: packed.elements.baseAddress?.advanced(by: place))
        stream.avail_in = UInt32(count)
        place += count
      }
      var status = Z_OK
      result += [UInt8](unsafeUninitializedCapacity: chunkSize) { buffer, count in
        stream.next_out = buffer.baseAddress
        stream.avail_out = UInt32(chunkSize)
        status = inflate(&stream, Z_NO_FLUSH)
        count = chunkSize - Int(stream.avail_out)
      }
      switch status {
      case Z_OK: continue
      case Z_STREAM_END:
        // Several members may follow each other, as parallel compressors write them.
        guard stream.avail_in > 0 || place < packed.count else { return ContiguousView(result) }
        guard inflateReset(&stream) == Z_OK else { throw damaged }
      // No progress is possible: all is read, and the end has not come.
      case Z_BUF_ERROR: throw problem("the gzip data is cut off after \(packed.count) bytes")
      default: throw damaged
      }
    }
  }
}
