/// Matches one half of a frame along a lane.
///
/// A simulation over pairs of element and position: a pair that failed once is not tried again, so the work
/// is bounded by elements × window × gap limit, whatever the sentence.
struct FrameMatcher {
  /// A half reaches at most this far from the trigger; less than the bits of a word.
  static let window = 60

  private let lane: Lane
  private let elements: [FrameElement]
  private let start: Int
  /// For each element the positions from which it failed, a bit each; made when the first one does.
  private var failed: [UInt64] = []
  private(set) var captures: Captures
  private(set) var progress = Progress()

  /// How far a match came.
  struct Progress {
    /// The steps taken, the measure of work.
    var steps = 0
    /// The elements that were matched, at most.
    var elements = 0
    /// The item at which the next element was looked for.
    var item: Int?
  }

  private init(lane: Lane, elements: [FrameElement], start: Int, captures: Captures) {
    (self.lane, self.elements, self.start) = (lane, elements, start)
    self.captures = captures
  }

  /// Matches the elements from a position on; `nil` when they do not stand there.
  static func match(
    _ elements: [FrameElement], lane: Lane, from start: Int, captures: Captures,
    progress: inout Progress
  ) -> Captures? {
    if elements.isEmpty { return captures }
    var matcher = FrameMatcher(
      lane: lane, elements: elements, start: start, captures: captures)
    let isMatch = matcher.match(0, at: start)
    progress = matcher.progress
    return isMatch ? matcher.captures : nil
  }

  /// A quick look at whether the first element may be matched at a position: `false` only where it cannot.
  static func mayBegin(_ elements: [FrameElement], lane: Lane, at position: Int) -> Bool {
    guard let first = elements.first, !first.isOptional else { return true }
    if case .gap = first.kind { return true }
    if case .absence = first.kind { return true }
    guard position < lane.count else { return false }
    guard lane.detours(at: position).isEmpty else { return true }
    let index = lane.index(position)
    switch lane.sentence.items[index].kind {
    case .date, .punctuation(.open), .punctuation(.close): return true
    case .end(let number):
      guard case .end(_, let types, _) = first.kind else { return false }
      return lane.sentence.ends[number].types & types != 0
    case .punctuation(let mark):
      guard case .punctuation(mark) = first.kind else { return false }
      return true
    case .word:
      // A filler of several words begins further on in a lane that leads back.
      if lane.mayBeFiller(index) { return true }
      switch first.kind {
      case .words: return !lane.isForward || lane.sentence.hasPhrase(at: index)
      case .capture: return true
      default: return false
      }
    }
  }

  private mutating func match(_ element: Int, at position: Int) -> Bool {
    progress.steps += 1
    if element > progress.elements || progress.item == nil {
      progress.elements = element
      progress.item = position < lane.count ? lane.index(position) : nil
    }
    guard element < elements.count else { return true }
    guard position - start <= Self.window else { return false }
    let bit: UInt64 = 1 << UInt64(position - start)
    if !failed.isEmpty, failed[element] & bit != 0 { return false }
    if step(element, at: position) { return true }
    if matchesPastFiller(element, at: position) { return true }
    if elements[element].isOptional, match(element + 1, at: position) { return true }
    // Nothing comes back to where it began.
    if element == 0, position == start { return false }
    if failed.isEmpty { failed = [UInt64](repeating: 0, count: elements.count) }
    failed[element] |= bit
    return false
  }

  private mutating func step(_ element: Int, at position: Int) -> Bool {
    switch elements[element].kind {
    case .end(let slot, let types, let size):
      for group in groups(at: position, types: types, size: size)
      where stands(group.next, element, types) && begins(at: position, element, types) {
        let former = captures
        captures[slot] = group.members
        if slot == Captures.goalSlot { captures.goal = lane.index(position) }
        if match(element + 1, at: group.next) { return true }
        captures = former
      }
      return false
    case .gap(let limit, let reach):
      let barrier = nextTypes(after: element, reach)
      var next = position
      for _ in 0...limit {
        if match(element + 1, at: next) { return true }
        guard next < lane.count, isPassable(next, reach, barrier: barrier) else { return false }
        next += 1
      }
      return false
    case .words(let classes):
      guard let length = lane.phrases(at: position, where: { classes.contains($0.classNumber) }) else {
        return false
      }
      return match(element + 1, at: position + length)
    case .absence(let classes):
      guard lane.phrases(at: position, where: { classes.contains($0.classNumber) }) == nil else {
        return false
      }
      return match(element + 1, at: position)
    case .punctuation(let mark):
      guard position < lane.count, lane.sentence.items[lane.index(position)].kind == .punctuation(mark) else {
        return false
      }
      return match(element + 1, at: position + 1)
    case .capture(let name):
      guard position < lane.count, lane.sentence.items[lane.index(position)].kind == .word,
        !isFunctionWord(lane.index(position))
      else { return false }
      let former = captures
      captures.words.append((name, lane.index(position)))
      if match(element + 1, at: position + 1) { return true }
      captures = former
      return false
    }
  }

  /// Whether a person may be what the element asks for, given what stands behind it: before the trigger no
  /// preposition ("a spokesman for Macron met"), after it no possessive ("met Xi's aide"), unless the frame
  /// says so itself.
  private func stands(_ next: Int, _ element: Int, _ types: UInt64) -> Bool {
    guard types & EntityTypes.person != 0 else { return true }
    if element + 1 < elements.count, case .words = elements[element + 1].kind { return true }
    guard next < lane.count else { return true }
    // Whose thing it is may stand behind a preposition: "for Sharaa's wife".
    if !lane.isForward, lane.sentence.has(.possessive, at: lane.index(next) + 2) { return true }
    return !lane.sentence.has(lane.isForward ? .possessive : .preposition, at: lane.index(next))
  }

  /// Whether a name behind a gap begins a noun phrase: no preposition stands before it, and it has a title or
  /// what stands before it is no noun that it could belong to ("met the adviser of Kim", التقى مستشار كيم).
  private func begins(at position: Int, _ element: Int, _ types: UInt64) -> Bool {
    guard lane.isForward, position > start, isBehindGap(element, at: position),
      let end = lane.sentence.end(at: position), lane.sentence.items[position - 1].kind == .word
    else { return true }
    if isBehindAsides(element), isInsideAside(position) { return false }
    // What a preposition governs is no object.
    if lane.sentence.has(.preposition, at: position - 1) { return isAsked(position - 1, before: element) }
    guard end.types & EntityTypes.person != 0 || types == EntityTypes.mask([EntityTypes.any]),
      end.tokens.count == 1
    else { return true }
    // Nothing belongs to a noun with an article or a pronoun: ذات النفوذ كيم, نائبه كيم.
    let former = lane.sentence.items[position - 1].tokens.lowerBound
    let token = lane.sentence.sequence.tokens[former]
    if token.isDefinite || token.hasPronoun { return true }
    let names: [ReservedClasses.Name] = [.skip, .conjunction, .clauseBreak, .that]
    return names.contains { lane.sentence.has($0, at: position - 1) }
  }

  /// Whether a gap over asides leads up to an element.
  private func isBehindAsides(_ element: Int) -> Bool {
    for former in elements[..<element].reversed() where !former.isOptional {
      if case .gap(_, .asides) = former.kind { return true }
      return false
    }
    return false
  }

  /// Whether a comma that opens an aside stands before a position, and none that closes it: «، بعد لقائه عون،».
  private func isInsideAside(_ position: Int) -> Bool {
    var commas = 0
    for index in (start..<position).reversed() {
      if lane.sentence.isPunctuation(.comma, at: index) { commas += 1 }
      if case .end = lane.sentence.items[index].kind { break }
    }
    return commas % 2 == 1
  }

  /// Whether a preposition is one that the elements before an end ask for, or ends a filler of two words: كلا من.
  private func isAsked(_ index: Int, before element: Int) -> Bool {
    if lane.sentence.phrase(.skip, at: index - 1)?.length == 2 { return true }
    let phrases = lane.sentence.sequence.tokens[lane.sentence.items[index].tokens.lowerBound].phrases
    for former in elements[..<element].reversed() {
      if case .gap = former.kind { continue }
      guard case .words(let classes) = former.kind else { return false }
      return lane.sentence.sequence.phrases[phrases].contains { classes.contains($0.classNumber) }
    }
    return false
  }

  /// Whether a gap leads up to an element, past elements that may be absent and are.
  private func isBehindGap(_ element: Int, at position: Int) -> Bool {
    var former = element - 1
    while former >= 0, elements[former].isOptional {
      guard case .words(let classes) = elements[former].kind else { return false }
      let item = lane.sentence.items[position - 1]
      let phrases = lane.sentence.sequence.tokens[item.tokens.lowerBound].phrases
      if lane.sentence.sequence.phrases[phrases].contains(where: { classes.contains($0.classNumber) }) {
        return false
      }
      former -= 1
    }
    guard former >= 0, case .gap = elements[former].kind else { return false }
    return true
  }

  private func isFunctionWord(_ index: Int) -> Bool {
    let names: [ReservedClasses.Name] = [.skip, .preposition, .conjunction, .clauseBreak, .that]
    return names.contains { lane.sentence.has($0, at: index) }
  }

  /// The types of the next end that the elements ask for; none for a gap over asides up to a word.
  private func nextTypes(after element: Int, _ reach: GapReach) -> UInt64 {
    for later in elements[(element + 1)...] {
      switch later.kind {
      case .end(_, let types, _): return types
      case .words where reach == .asides && !later.isOptional: return 0
      default: continue
      }
    }
    return 0
  }

  /// Whether a gap may pass over an item: only a wide one over clause breaks, verbs and people, and none over
  /// what the next end would match or over what joins something to an end.
  private func isPassable(_ position: Int, _ reach: GapReach, barrier: UInt64) -> Bool {
    let index = lane.index(position)
    let isWide = reach == .wide
    let item = lane.sentence.items[index]
    switch item.kind {
    case .end(let number):
      let types = lane.sentence.ends[number].types
      return types & barrier == 0 && (isWide || types & EntityTypes.person == 0)
    case .date: return true
    case .punctuation(let mark):
      switch reach {
      case .wide: return mark != .semicolon
      // A conjunction behind a comma begins another clause.
      case .asides: return mark == .slash || mark == .comma && !lane.sentence.has(.conjunction, at: index + 1)
      case .clause: return mark == .slash || mark == .dash && isHyphen(index)
      }
    case .word:
      if isWide { return true }
      let joinsEnds =
        (lane.isForward || position > start) && lane.sentence.has(.conjunction, at: index)
        && lane.sentence.end(at: index - 1) != nil
        && !lane.sentence.isVerb(at: index + 1)
      if joinsEnds { return false }
      let governs = lane.sentence.has(.denial, at: index) || lane.sentence.has(.plan, at: index)
      return (governs || !lane.sentence.isVerb(at: index)) && !lane.sentence.has(.possessive, at: index)
        && !lane.sentence.has(.clauseBreak, at: index)
        && !lane.sentence.has(.that, at: index)
    }
  }

  /// Whether a dash joins two words: "a 45-minute meeting".
  private func isHyphen(_ index: Int) -> Bool {
    let items = lane.sentence.items
    guard index > 0, index + 1 < items.count else { return false }
    let tokens = lane.sentence.sequence.tokens
    let mark = tokens[items[index].tokens.lowerBound].source
    return tokens[items[index].tokens.lowerBound - 1].source.upperBound == mark.lowerBound
      && tokens[items[index].tokens.upperBound].source.lowerBound == mark.upperBound
  }

  /// Whether an element matches without the words at a position: fillers, dates, brackets and what stands in them.
  private mutating func matchesPastFiller(_ element: Int, at position: Int) -> Bool {
    guard position < lane.count else { return false }
    for next in lane.detours(at: position) where match(element, at: next) { return true }
    switch lane.sentence.items[lane.index(position)].kind {
    case .date, .punctuation(.open), .punctuation(.close): return match(element, at: position + 1)
    case .word:
      guard lane.mayBeFiller(lane.index(position)),
        let length = lane.phrases(at: position, where: { $0.reserved & Self.skip != 0 })
      else { return false }
      return match(element, at: position + length)
    default: return false
    }
  }

  private static let skip = ReservedClasses.bit(.skip)
  private static let conjunction = ReservedClasses.bit(.conjunction)
  private static let kin = ReservedClasses.bit(.kin)

  /// The ends from a position on that conjunctions join, the longest run first.
  private func groups(at position: Int, types: UInt64, size: EndSize) -> [(members: [EndMember], next: Int)] {
    guard position < lane.count, let first = lane.sentence.end(at: lane.index(position)),
      first.types & types != 0
    else { return [] }
    if size == .one { return first.members.count == 1 ? [(first.members, position + 1)] : [] }
    var runs: [(members: [EndMember], next: Int)] = [(first.members, position + 1)]
    var members = first.members
    var next = position + 1
    let preposition = lane.isForward ? lane.preposition(at: position - 1) : nil
    while members.count < 12, let (end, after, isJoined) = joined(at: next, types: types, by: preposition) {
      members = lane.isForward ? members + end.members : end.members + members
      next = after
      if isJoined { runs.append((members, next)) }
    }
    return size == .several ? runs.reversed().filter { $0.members.count >= 2 } : runs.reversed()
  }

  /// Whether the trigger itself is a word of kin, so that another such word begins another statement.
  private var isOfKin: Bool { lane.sentence.has(.kin, at: lane.index(start) - 1) }

  /// The end that a conjunction or comma joins to what stands before a position; the preposition of the first
  /// may be said again: على فنزويلا وعلى كوبا.
  private func joined(
    at position: Int, types: UInt64, by preposition: Token.Kind?
  ) -> (End, next: Int, isJoined: Bool)? {
    if let joined = joined(from: position, types, preposition) { return joined }
    for start in lane.detours(at: position) {
      if let joined = joined(from: start, types, preposition) { return joined }
    }
    return nil
  }

  /// The same behind what is left out between the two.
  private func joined(
    from start: Int, _ types: UInt64, _ preposition: Token.Kind?
  ) -> (End, next: Int, isJoined: Bool)? {
    var next = start
    var hasConjunction = false
    for _ in 0..<6 {
      guard next < lane.count else { break }
      if lane.sentence.items[lane.index(next)].kind == .punctuation(.comma) {
        next += 1
      } else if let length = lane.phrases(at: next, where: { $0.reserved & Self.conjunction != 0 }) {
        next += length
        hasConjunction = true
      } else if next > start,
        let length = lane.phrases(at: next, where: { $0.reserved & Self.skip != 0 })
      {
        next += length
      } else if hasConjunction, lane.isForward, !isOfKin,
        let length = lane.phrases(at: next, where: { $0.reserved & Self.kin != 0 })
      {
        next += length
      } else if hasConjunction, preposition != nil, lane.preposition(at: next) == preposition {
        next += 1
      } else {
        break
      }
    }
    guard next > start, next < lane.count, let end = lane.sentence.end(at: lane.index(next)),
      end.types & types != 0
    else { return nil }
    return (end, next + 1, hasConjunction)
  }
}
