import Orthography

/// Finds names that are written alike, by sorting hashes of their folded words.
enum SharedNames {
  /// One name of one entity, by their numbers.
  struct Member {
    var entity: Int
    var name: Int
  }

  /// The groups of two or more names whose words fold to the same bytes, members in the order of reading.
  ///
  /// Time is n log n in the number of names, memory 16 bytes a name.
  static func find(in drafts: [EntityDraft]) -> [[Member]] {
    var keys: [HashedName] = []
    keys.reserveCapacity(drafts.reduce(0) { $0 + $1.names.count })
    for (entity, draft) in drafts.enumerated() {
      for (name, nameDraft) in draft.names.enumerated() {
        let hash = hash(ofWordsIn: nameDraft.name.text)
        keys.append(HashedName(hash: hash, entity: Int32(entity), name: Int32(name)))
      }
    }
    keys.sort()
    var groups: [[Member]] = []
    var start = 0
    while start < keys.count {
      var end = start + 1
      while end < keys.count, keys[end].hash == keys[start].hash { end += 1 }
      if end - start > 1 {
        groups.append(keys[start..<end].map { Member(entity: Int($0.entity), name: Int($0.name)) })
      }
      start = end
    }
    return groups
  }

  private struct HashedName: Comparable {
    var hash: UInt64
    var entity: Int32
    var name: Int32

    static func < (left: HashedName, right: HashedName) -> Bool {
      if left.hash != right.hash { return left.hash < right.hash }
      if left.entity != right.entity { return left.entity < right.entity }
      return left.name < right.name
    }
  }

  /// FNV-1a in 64 bits, finished by a multiplication; among a million names two share a hash with a
  /// probability of 3 in 100 million.
  private static func hash(ofWordsIn name: String) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    let folded = Folding.fold(Array(name.utf8)).bytes
    var isInWord = false
    for byte in folded {
      if byte >= 0x80 || (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) {
        hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
        isInWord = true
      } else if isInWord {
        hash = (hash ^ 0x20) &* 0x0000_0100_0000_01b3
        isInWord = false
      }
    }
    if isInWord { hash = (hash ^ 0x20) &* 0x0000_0100_0000_01b3 }
    return (hash ^ (hash >> 29)) &* 0xbf58_476d_1ce4_e5b9
  }
}
