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
    var scanner = WordScanner()
    for entity in drafts.indices {
      for name in drafts[entity].names.indices {
        let hash = hash(ofWordsIn: drafts[entity].names[name].name.text, &scanner)
        keys.append(HashedName(hash: hash, entity: Int32(entity), name: Int32(name)))
      }
    }
    keys = repeated(keys)
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

  /// Leaves out most names whose hash no other has: what is left to sort is a small part of large gazetteers.
  private static func repeated(_ keys: [HashedName]) -> [HashedName] {
    // Sixteen places a name: one name in sixteen meets another by chance.
    let mask = OpenAddressing.capacity(for: keys.count) * 8 - 1
    var seen = [UInt64](repeating: 0, count: mask / 64 + 1)
    var again = seen
    for key in keys {
      let place = Int(truncatingIfNeeded: key.hash) & mask
      let bit: UInt64 = 1 << UInt64(place & 63)
      again[place >> 6] |= seen[place >> 6] & bit
      seen[place >> 6] |= bit
    }
    return keys.filter { key in
      let place = Int(truncatingIfNeeded: key.hash) & mask
      return again[place >> 6] >> UInt64(place & 63) & 1 != 0
    }
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

  /// Among a million names two share a hash with a probability of 3 in 100 million.
  private static func hash(ofWordsIn name: String, _ scanner: inout WordScanner) -> UInt64 {
    var name = name
    return name.withUTF8 { name in
      scanner.scan(name)
      // Names of symbols have no words.
      if scanner.words.isEmpty { return WordHash.hash(Array(name)[...]) }
      return scanner.words.reduce(0) { hash, word in
        (hash << 23 | hash >> 41) &* 0x9E37_79B9_7F4A_7C15 &+ word.hash
      }
    }
  }
}
