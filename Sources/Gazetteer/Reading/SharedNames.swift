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
    for (entity, draft) in drafts.enumerated() {
      for (name, nameDraft) in draft.names.enumerated() {
        let hash = hash(ofWordsIn: nameDraft.name.text, &scanner)
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
