/// Matches one half of a frame along a lane.
///
/// A simulation over pairs of element and position: a pair that failed once is not tried again, so the work
/// is bounded by elements × window × gap limit, whatever the sentence.
struct FrameMatcher {
  /// A half reaches at most this far from the trigger; less than the bits of a word.
  static let window = 60

  private let lane: Lane
  private let elements: BufferView<FrameElement>
  private let start: Int
  private let arena: Arena
  /// For each element the positions from which it failed, a bit each; made when the first one does.
  private var failed = BufferView<UInt64>()
  private var captures: Captures
  private var progress = Progress()

  /// How far a match came.
  struct Progress: BitwiseCopyable {
    /// The steps taken, the measure of work.
    var steps = 0
    /// The elements that were matched, at most.
    var elements = 0
    /// The item at which the next element was looked for.
    var item: Int?
  }

  private init(
    lane: Lane, elements: BufferView<FrameElement>, start: Int, captures: Captures, arena: Arena
  ) {
    (self.lane, self.elements, self.start) = (lane, elements, start)
    (self.captures, self.arena) = (captures, arena)
  }

  /// Matches the elements from a position on and adds to the captures what they hold; `false` when they do not
  /// stand there. What is remembered meanwhile lies in the arena.
  static func match(
    _ elements: BufferView<FrameElement>, lane: Lane, from start: Int, captures: inout Captures,
    progress: inout Progress, arena: Arena
  ) -> Bool {
    if elements.isEmpty { return true }
    var matcher = FrameMatcher(
      lane: lane, elements: elements, start: start, captures: captures, arena: arena)
    let isMatch = matcher.match(0, at: start)
    (progress, captures) = (matcher.progress, matcher.captures)
    return isMatch
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
    if failed.isEmpty { failed = arena.fill(0, count: elements.count) }
    failed[element] |= bit
    return false
  }

  private mutating func step(_ element: Int, at position: Int) -> Bool {
    switch elements[element].kind {
    case .end(let slot, let types, let size):
      return matchEnd(element, at: position, slot: slot, types: types, size: size)
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
      guard let length = lane.phrase(of: classes, at: position) else { return false }
      return match(element + 1, at: position + length)
    case .absence(let classes):
      return lane.phrase(of: classes, at: position) == nil && match(element + 1, at: position)
    case .punctuation(let mark):
      return position < lane.count && lane.sentence.isPunctuation(mark, at: lane.index(position))
        && match(element + 1, at: position + 1)
    case .capture(let name):
      guard position < lane.count, lane.sentence.isWord(at: lane.index(position)),
        !lane.sentence.has(Self.functionWords, at: lane.index(position))
      else { return false }
      let former = captures.words
      captures.words = arena.join(
        former, arena.one(Captures.KeptWord(name: name, item: lane.index(position))))
      if match(element + 1, at: position + 1) { return true }
      captures.words = former
      return false
    }
  }

  private mutating func matchEnd(
    _ element: Int, at position: Int, slot: Int, types: UInt64, size: EndSize
  ) -> Bool {
    guard position < lane.count, lane.sentence.types(at: lane.index(position)) & types != 0,
      let first = lane.sentence.end(at: lane.index(position))
    else { return false }
    // What is told of several is tried for all of them first.
    var groups = ArenaList<Group>()
    let isOne = size == .one
    if !isOne || first.members.count == 1 {
      groups.append(Group(members: first.members, next: position + 1), in: arena)
    }
    if !isOne { join(to: first, at: position, types: types, into: &groups) }
    for group in groups.view.reversed() where size != .several || group.members.count >= 2 {
      guard stands(group.next, element, types), begins(at: position, element, types) else { continue }
      let (former, formerGoal) = (captures[slot], captures.goal)
      captures[slot] = group.members
      if slot == Captures.goalSlot { captures.goal = lane.index(position) }
      if match(element + 1, at: group.next) { return true }
      captures[slot] = former
      captures.goal = formerGoal
    }
    return false
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
      let end = lane.sentence.end(at: position), lane.sentence.isWord(at: position - 1)
    else { return true }
    if isBehindAsides(element), isInsideAside(position) { return false }
    // What a preposition governs is no object.
    let governor = position - (lane.sentence.has(.article, at: position - 1) ? 2 : 1)
    if governor >= start, lane.sentence.has(.preposition, at: governor) {
      return isAsked(governor, before: element)
    }
    guard end.types & EntityTypes.person != 0 || types == EntityTypes.mask([EntityTypes.any]),
      end.tokens.count == 1
    else { return true }
    // Nothing belongs to a noun with an article or a pronoun: ذات النفوذ كيم, نائبه كيم.
    let token = lane.sentence.token(at: position - 1)
    return token.isDefinite || token.hasPronoun || token.mayDescribe
      || lane.sentence.has(Self.joiners, at: position - 1)
  }

  /// Whether a gap over asides leads up to an element.
  private func isBehindAsides(_ element: Int) -> Bool {
    for former in elements.prefix(element).reversed() where !former.isOptional {
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
    for former in elements.prefix(element).reversed() {
      if case .gap = former.kind { continue }
      guard case .words(let classes) = former.kind else { return false }
      return lane.sentence.phrases(at: index).contains { $0.isOf(classes) }
    }
    return false
  }

  /// Whether a gap leads up to an element, past elements that may be absent and are.
  private func isBehindGap(_ element: Int, at position: Int) -> Bool {
    var former = element - 1
    while former >= 0, elements[former].isOptional {
      guard case .words(let classes) = elements[former].kind else { return false }
      if lane.sentence.phrases(at: position - 1).contains(where: { $0.isOf(classes) }) { return false }
      former -= 1
    }
    guard former >= 0, case .gap = elements[former].kind else { return false }
    return true
  }

  /// The types of the next end that the elements ask for; none for a gap over asides up to a word.
  private func nextTypes(after element: Int, _ reach: GapReach) -> UInt64 {
    for later in elements.dropFirst(element + 1) {
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
    case .end: return item.types & barrier == 0 && (isWide || item.types & EntityTypes.person == 0)
    case .date: return true
    case .punctuation(let mark):
      switch reach {
      case .wide: return mark != .semicolon
      // A conjunction behind a comma begins another clause.
      case .asides: return mark == .slash || mark == .comma && !lane.sentence.has(.conjunction, at: index + 1)
      case .clause: return mark == .slash || mark == .dash && lane.sentence.isHyphen(at: index)
      }
    case .word:
      if isWide { return true }
      let joinsEnds =
        (lane.isForward || position > start) && lane.sentence.has(.conjunction, at: index)
        && lane.sentence.end(at: index - 1) != nil
        && !lane.sentence.isVerb(at: index + 1)
      if joinsEnds { return false }
      let governs = item.reserved & Self.governing != 0
      return (governs || !item.isVerb) && item.reserved & Self.barriers == 0
    }
  }

  /// Whether an element matches without the words at a position: fillers, dates, brackets and what stands in them.
  private mutating func matchesPastFiller(_ element: Int, at position: Int) -> Bool {
    guard position < lane.count else { return false }
    if lane.hasDetour(at: position, where: { match(element, at: $0) }) { return true }
    switch lane.sentence.items[lane.index(position)].kind {
    case .date, .punctuation(.open), .punctuation(.close): return match(element, at: position + 1)
    case .punctuation(.comma): return isStray(position, before: element) && match(element, at: position + 1)
    case .word:
      guard let length = lane.phrase(ofReserved: Self.skip, at: position) else { return false }
      return match(element, at: position + length)
    default: return false
    }
  }

  /// Whether a comma parts nothing, as Arabic often sets one behind a date, and between a name and the word that
  /// the frame asks for: «رحب الوزير فلان، بالضيف».
  private func isStray(_ position: Int, before element: Int) -> Bool {
    guard lane.isForward, position > 0 else { return false }
    if case .date = lane.sentence.items[position - 1].kind { return true }
    guard lane.sentence.end(at: position - 1) != nil, case .words(let classes) = elements[element].kind else {
      return false
    }
    return lane.sentence.phrases(at: position + 1).contains { $0.isArabic && $0.isOf(classes) }
  }

  private static let skip = ReservedClasses.bit(.skip)
  private static let conjunction = ReservedClasses.bit(.conjunction)
  private static let kin = ReservedClasses.bit(.kin)
  private static let joiners = ReservedClasses.bits([.skip, .conjunction, .clauseBreak, .that])
  private static let functionWords = joiners | ReservedClasses.bit(.preposition)
  private static let governing = ReservedClasses.bits([.denial, .plan])
  private static let barriers = ReservedClasses.bits([.possessive, .clauseBreak, .that])

  /// Members of ends that conjunctions join, and the position behind them.
  private struct Group: BitwiseCopyable {
    var members: BufferView<EndMember>
    var next: Int
  }

  /// Adds the groups that conjunctions make of an end at a position and what follows it.
  private func join(to first: End, at position: Int, types: UInt64, into groups: inout ArenaList<Group>) {
    var members = first.members
    var next = position + 1
    guard next < lane.count else { return }
    let preposition = lane.isForward ? lane.preposition(at: position - 1) : nil
    while members.count < 12, let (end, after, isJoined) = joined(at: next, types: types, by: preposition) {
      members = lane.isForward ? arena.join(members, end.members) : arena.join(end.members, members)
      next = after
      if isJoined { groups.append(Group(members: members, next: next), in: arena) }
    }
  }

  /// Whether the trigger itself is a word of kin, so that another such word begins another statement.
  private var isOfKin: Bool { lane.sentence.has(.kin, at: lane.index(start) - 1) }

  /// The end that a conjunction or comma joins to what stands before a position; the preposition of the first
  /// may be said again: على فنزويلا وعلى كوبا.
  private func joined(
    at position: Int, types: UInt64, by preposition: Token.Kind?
  ) -> (End, next: Int, isJoined: Bool)? {
    if let joined = joined(from: position, types, preposition) { return joined }
    var found: (End, Int, Bool)?
    _ = lane.hasDetour(at: position) { start in
      found = joined(from: start, types, preposition)
      return found != nil
    }
    return found
  }

  /// The same behind what is left out between the two.
  private func joined(
    from start: Int, _ types: UInt64, _ preposition: Token.Kind?
  ) -> (End, next: Int, isJoined: Bool)? {
    var next = start
    var hasConjunction = false
    for _ in 0..<6 {
      guard next < lane.count else { break }
      if lane.sentence.isPunctuation(.comma, at: lane.index(next)) {
        next += 1
      } else if let length = lane.phrase(ofReserved: Self.conjunction, at: next) {
        next += length
        hasConjunction = true
      } else if next > start,
        let length = lane.phrase(ofReserved: Self.skip, at: next)
      {
        next += length
      } else if hasConjunction, lane.isForward, !isOfKin,
        let length = lane.phrase(ofReserved: Self.kin, at: next)
      {
        next += length
      } else if hasConjunction, preposition != nil, lane.preposition(at: next) == preposition {
        next += 1
      } else {
        break
      }
    }
    guard next > start, next < lane.count, lane.sentence.types(at: lane.index(next)) & types != 0,
      let end = lane.sentence.end(at: lane.index(next))
    else { return nil }
    return (end, next + 1, hasConjunction)
  }
}
