/// The keys under which a name is listed in an index and looked up: hashes of its consonant skeletons, in all readings,
/// with classes left out (deletion neighbourhood; Bocek et al. 2007).
///
/// Two names that differ in a class meet in what both have without it. Names of one or two consonants have too few to
/// leave any out: what meets there, beside the consonants alone, is these and the vowels.
struct SkeletonKeys: Sendable {
  /// Each once, in the order in which they were found.
  private(set) var keys: [UInt32] = []
  private var skeletons: [ConsonantSkeleton] = []

  /// Skeletons of fewer classes are looked up whole.
  private static let leastToLeaveOut = 3
  /// From so many classes on, a query leaves out two.
  private static let leastToLeaveOutTwo = 6
  /// Names of more sounds have consonants enough, or are told apart by few others.
  private static let mostWithVowels = 6
  /// The Arabic article may be missing from names of at least so many letters.
  private static let leastWithArticle = 5

  /// Collects the keys of a name to list it under, or, if it is a query, to look it up under.
  mutating func collect(_ letters: UnsafeBufferPointer<NameLetters.Letter>, isQuery: Bool) {
    keys.removeAll(keepingCapacity: true)
    add(letters, isQuery: isQuery)
    if letters.count >= Self.leastWithArticle, letters[0] == 0x627, letters[1] == 0x644 {
      add(UnsafeBufferPointer(rebasing: letters[2...]), isQuery: isQuery, isPart: true)
    }
  }

  /// Adds the keys of letters; those of a name's part that is a skeleton of one or two consonants are of no use.
  private mutating func add(
    _ letters: UnsafeBufferPointer<NameLetters.Letter>, isQuery: Bool, isPart: Bool = false
  ) {
    let (first, choices) = ConsonantSkeleton.read(letters, as: .affricates)
    add(first, isQuery: isQuery, isPart: isPart)
    for habit in ConsonantReading.habits where choices.contains(habit) {
      add(
        ConsonantSkeleton.read(letters, as: [.affricates, habit]).skeleton, isQuery: isQuery, isPart: isPart)
    }
    guard first.count < Self.leastToLeaveOut else { return }
    let sounds = ConsonantSkeleton.read(letters, as: [.affricates, .vowels]).skeleton
    guard (2...Self.mostWithVowels).contains(sounds.count) else { return }
    insert(Self.key(of: sounds, hasVowels: true))
    for position in 0..<sounds.count { insert(Self.key(of: sounds.without(position), hasVowels: true)) }
  }

  private mutating func add(_ skeleton: ConsonantSkeleton, isQuery: Bool, isPart: Bool) {
    guard skeleton.count >= Self.leastToLeaveOut else {
      if !isPart { insert(Self.key(of: skeleton)) }
      return
    }
    skeletons.removeAll(keepingCapacity: true)
    skeletons.append(skeleton)
    var low = 0
    for _ in 0..<(isQuery && skeleton.count >= Self.leastToLeaveOutTwo ? 2 : 1) {
      let high = skeletons.count
      for index in low..<high {
        for position in 0..<skeletons[index].count {
          let shorter = skeletons[index].without(position)
          if !skeletons[low...].contains(shorter) { skeletons.append(shorter) }
        }
      }
      low = high
    }
    for skeleton in skeletons { insert(Self.key(of: skeleton)) }
  }

  private mutating func insert(_ key: UInt32) {
    if !keys.contains(key) { keys.append(key) }
  }

  /// The key of a skeleton.
  static func key(of skeleton: ConsonantSkeleton, hasVowels: Bool = false) -> UInt32 {
    let kind: UInt64 = hasVowels ? 1 << 56 : 0
    var hash = (skeleton.key ^ kind ^ UInt64(skeleton.count) << 60) &* 0x9E37_79B9_7F4A_7C15
    hash ^= hash >> 32
    return UInt32(truncatingIfNeeded: hash)
  }

  /// The keys of a word, none of its classes left out.
  static func keys(ofWord word: UnsafeBufferPointer<NameLetters.Letter>) -> [UInt32] {
    let (first, choices) = ConsonantSkeleton.read(word, as: .affricates)
    var keys = first.count > 0 ? [key(of: first)] : []
    for habit in ConsonantReading.habits where choices.contains(habit) {
      let other = ConsonantSkeleton.read(word, as: [.affricates, habit]).skeleton
      if other.count > 0, other != first { keys.append(key(of: other)) }
    }
    return keys
  }
}
