/// A way to read a word as the first word of a name.
struct NameStart: BitwiseCopyable, Sendable {
  /// The node that the word leads to.
  var node: Int32
  /// What the difference between the word and that of the name costs.
  var cost: Int32 = 0
  /// The number of the layer of the lexicon that has the name.
  var layer: UInt8
  /// Folded bytes of proclitics before the name.
  var procliticLength: UInt8 = 0
  /// Whether a name of this one word needs no other evidence.
  var isCertain = false
  /// Whether the word without these proclitics is a common one, or a common one behind others.
  var isCommon = false
  /// Whether names end at the node.
  var isName: Bool
  /// Whether words lead on from the node.
  var isContinued: Bool
}

/// What a word may begin: lists in one block of memory, so that reading them counts no references and looks at hardly
/// more than one cache line.
struct WordAnalysis: BitwiseCopyable, @unchecked Sendable {
  /// The word without one of its proclitics, or without two.
  struct Stripped: BitwiseCopyable, Sendable {
    /// What was taken off.
    var stripping: Proclitics.Stripping
    /// Whether names begin with words that begin like what is left.
    var mayJoin: Bool
    private var firstStart: UInt16
    private var endOfStarts: UInt16

    init(stripping: Proclitics.Stripping, starts: Range<Int>, mayJoin: Bool) {
      (self.stripping, self.mayJoin) = (stripping, mayJoin)
      (firstStart, endOfStarts) = (UInt16(clamping: starts.lowerBound), UInt16(clamping: starts.upperBound))
    }

    /// Where the names that begin with what is left stand among ``WordAnalysis/strippedStarts``.
    var starts: Range<Int> { Int(firstStart)..<Int(endOfStarts) }
  }

  /// Lists of what a word begins, while they are found.
  struct Lists {
    /// The names that the word begins as it stands.
    var starts: [NameStart] = []
    /// The names that begin with another form of the word, a particle.
    var otherForms: [NameStart] = []
    /// The names that the word begins without proclitics.
    var strippedStarts: [NameStart] = []
    /// The names of which the word may be a misspelt beginning, without proclitics first.
    var variants: [NameStart] = []
    /// The word without the proclitics that it may have, where that begins names.
    var stripped: [Stripped] = []
    /// Whether names begin with longer words that begin like it.
    var mayJoin = false
    /// Whether it is a common word, in which proclitics are doubtful.
    var isCommon = false

    /// Whether the word begins nothing.
    var isEmpty: Bool {
      starts.isEmpty && otherForms.isEmpty && stripped.isEmpty && variants.isEmpty && !mayJoin
    }

    mutating func removeAll() {
      starts.removeAll(keepingCapacity: true)
      otherForms.removeAll(keepingCapacity: true)
      strippedStarts.removeAll(keepingCapacity: true)
      variants.removeAll(keepingCapacity: true)
      stripped.removeAll(keepingCapacity: true)
      (mayJoin, isCommon) = (false, false)
    }
  }

  private struct Header: BitwiseCopyable {
    /// How many names there are up to the end of each list.
    var starts: UInt32
    var otherForms: UInt32
    var strippedStarts: UInt32
    var variants: UInt32
    var stripped: UInt8
    var mayJoin: Bool
    var mayJoinStripped: Bool
    var isCommon: Bool
  }

  /// The header, all starts, then what is left without proclitics.
  let block: UnsafeRawPointer
  private static let startsOffset = MemoryLayout<Header>.stride

  /// The analysis in a block that `init(_:)` has made.
  @inline(__always)
  init(block: UnsafeRawPointer) { self.block = block }

  /// Copies lists into a block, which the caller has to deallocate.
  init(_ lists: borrowing Lists) {
    let ends = [lists.starts, lists.otherForms, lists.strippedStarts, lists.variants].reduce(into: [0]) {
      $0.append($0[$0.count - 1] + $1.count)
    }
    let size =
      Self.startsOffset + ends[4] * MemoryLayout<NameStart>.stride
      + lists.stripped.count * MemoryLayout<Stripped>.stride
    let block = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: MemoryLayout<Header>.alignment)
    block.storeBytes(
      of: Header(
        starts: UInt32(ends[1]), otherForms: UInt32(ends[2]),
        strippedStarts: UInt32(ends[3]), variants: UInt32(ends[4]),
        stripped: UInt8(clamping: lists.stripped.count), mayJoin: lists.mayJoin,
        mayJoinStripped: lists.stripped.contains(where: \.mayJoin), isCommon: lists.isCommon),
      as: Header.self)
    var end = block + Self.startsOffset
    for list in [lists.starts, lists.otherForms, lists.strippedStarts, lists.variants] {
      for start in list {
        end.storeBytes(of: start, as: NameStart.self)
        end += MemoryLayout<NameStart>.stride
      }
    }
    for stripped in lists.stripped {
      end.storeBytes(of: stripped, as: Stripped.self)
      end += MemoryLayout<Stripped>.stride
    }
    self.block = UnsafeRawPointer(block)
  }

  @inline(__always)
  private var header: Header { block.load(as: Header.self) }

  @inline(__always)
  private func list(_ start: UInt32, _ end: UInt32) -> UnsafeBufferPointer<NameStart> {
    let base = (block + Self.startsOffset).assumingMemoryBound(to: NameStart.self)
    return UnsafeBufferPointer(start: base + Int(start), count: Int(end) - Int(start))
  }

  /// All names that it may begin in whatever way.
  var all: UnsafeBufferPointer<NameStart> { list(0, header.variants) }
  /// The names that the word begins as it stands.
  var starts: UnsafeBufferPointer<NameStart> { list(0, header.starts) }
  /// The names that begin with another form of the word, a particle.
  var otherForms: UnsafeBufferPointer<NameStart> { list(header.starts, header.otherForms) }
  /// The names that the word begins without proclitics.
  var strippedStarts: UnsafeBufferPointer<NameStart> { list(header.otherForms, header.strippedStarts) }
  /// The names of which the word may be a misspelt beginning, without proclitics first.
  var variants: UnsafeBufferPointer<NameStart> { list(header.strippedStarts, header.variants) }
  /// The word without the proclitics that it may have, where that begins names.
  var stripped: UnsafeBufferPointer<Stripped> {
    let end = block + Self.startsOffset + Int(header.variants) * MemoryLayout<NameStart>.stride
    return UnsafeBufferPointer(start: end.assumingMemoryBound(to: Stripped.self), count: Int(header.stripped))
  }
  /// Whether names begin with longer words that begin like it.
  var mayJoin: Bool { header.mayJoin }
  /// The same, with and without its proclitics.
  var mayJoinAnyhow: Bool { header.mayJoin || header.mayJoinStripped }
  /// Whether it is a common word, in which proclitics are doubtful.
  var isCommon: Bool { header.isCommon }
}
