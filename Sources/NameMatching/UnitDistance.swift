/// The cheapest way to turn one spelling into another by units of up to three letters: a weighted edit
/// distance (Wagner and Fischer 1974) over learnt costs.
///
/// Letters of the left name stand beside one another in vectors, and a column of cells is computed at once for each
/// letter of the right one, from costs prepared for the left name (a query profile; Rognes and Seeberg 2000): each
/// further name to compare takes a few instructions a letter.
package struct UnitDistance: Sendable {
  /// Letters beyond these are not compared.
  package static let longest = 64

  /// Eight cells of a column.
  fileprivate typealias Cells = SIMD8<Int16>
  fileprivate static let lanes = 8
  /// The units of one, two and three letters that end at a letter; 0 for none.
  fileprivate typealias Ends = (single: UInt8, pair: UInt8, triple: UInt8)
  /// Vectors of the longest column, which begins before the first letter.
  private static let mostVectors = longest / lanes + 1
  /// Vectors behind those of a profile for what it costs to leave out its unit, by context.
  fileprivate static let contextVectors = 2

  /// More than any alignment costs that counts, and room for adding the cost of an operation to it.
  private static let infinity: Int16 = 16_000
  fileprivate static var beyond: Cells { Cells(repeating: infinity) }

  private var costs: PairCosts?
  /// How many vectors a column has, how many letters the left name.
  private var (vectors, count) = (1, 0)
  /// Of each letter of the left name.
  private var units = [Ends](repeating: (0, 0, 0), count: longest)
  private var hasTriples = false
  /// What it costs to leave out the one to four letters that end at each: four vectors for each of a column's.
  private var gaps = [Cells](repeating: beyond, count: 4 * mostVectors)
  /// For each unit of the right name where its profile begins, counted from 1; 0 where there is none yet.
  private var profileStarts = [UInt16](repeating: 0, count: 256)
  /// What the units that end at each letter cost beside a unit of the right name: three vectors for each of a column's.
  private var profiles = [Cells](repeating: beyond, count: 8 * mostVectors)
  private var profileEnd = 0
  /// The last four columns, and the one before the first letter.
  private var columns = [Cells](repeating: beyond, count: 5 * mostVectors)

  package init() {}

  /// The cost of the cheapest alignment; `nil` when it exceeds `limit`. Time is the product of the lengths.
  package mutating func cost(
    _ left: SpelledName, _ right: SpelledName, costs: PairCosts, limit: Int32 = .max / 2
  ) -> Int32? {
    left.letters.withUnsafeBufferPointer { left in
      right.letters.withUnsafeBufferPointer { right in
        prepare(left, costs: costs)
        return cost(right, limit: limit)
      }
    }
  }

  /// Makes ready for comparing names with one.
  mutating func prepare(_ left: UnsafeBufferPointer<SpelledLetter>, costs: PairCosts) {
    self.costs = costs
    count = min(left.count, Self.longest)
    vectors = count / Self.lanes + 1
    hasTriples = false
    profileEnd = 0
    profileStarts.withUnsafeMutableBufferPointer { $0.update(repeating: 0) }
    // No unit has no profile, but none is missing.
    profileStarts[0] = 1
    for index in 0..<count {
      units[index] = (
        left[index].single, index > 0 ? left[index - 1].pair : 0, index > 1 ? left[index - 2].triple : 0
      )
      hasTriples = hasTriples || units[index].triple != 0
    }
    prepareGaps(left)
    for vector in 0..<vectors {
      var cells = Self.beyond
      if vector == 0 { cells[0] = 0 }
      let before = vector > 0 ? columns[Self.origin + vector - 1] : Self.beyond
      columns[Self.origin + vector] = gaps.withUnsafeBufferPointer { gaps in
        gaps.baseAddress.map { cells.leavingOut($0 + 4 * vector, before).orLess(Self.beyond) } ?? cells
      }
    }
  }

  /// Where the column before the first letter stands.
  private static let origin = 4 * mostVectors

  private mutating func prepareGaps(_ left: UnsafeBufferPointer<SpelledLetter>) {
    guard let costs else { return }
    for index in 0..<4 * vectors { gaps[index] = Self.beyond }
    func sum(_ one: Int16, _ other: Int16) -> Int16 { min(Self.infinity, one &+ other) }
    for index in 0..<count {
      func unit(_ unit: UInt8, letters: Int) -> Int16 {
        let context = left[max(0, index + 1 - letters)].context
        return unit == 0 ? Self.infinity : Int16(costs.leftGaps[Int(unit) << 4 | Int(context)])
      }
      // What it costs to leave out so many letters that end so far before this one.
      func omission(_ length: Int, _ distance: Int) -> Int16 {
        let row = index + 1 - distance
        return row < 1 ? Self.infinity : gaps[4 * (row / Self.lanes) + length - 1][row % Self.lanes]
      }
      let (one, two) = (unit(units[index].single, letters: 1), unit(units[index].pair, letters: 2))
      let three = unit(units[index].triple, letters: 3)
      let (vector, lane) = ((index + 1) / Self.lanes, (index + 1) % Self.lanes)
      gaps[4 * vector][lane] = one
      gaps[4 * vector + 1][lane] = min(two, sum(one, omission(1, 1)))
      gaps[4 * vector + 2][lane] = min(three, sum(two, omission(1, 2)), sum(one, omission(2, 1)))
      gaps[4 * vector + 3][lane] = min(
        sum(three, omission(1, 3)), sum(two, omission(2, 2)), sum(one, omission(3, 1)))
    }
  }

  /// The cost of the cheapest alignment of the name prepared for with another; `nil` when it exceeds `limit`.
  mutating func cost(_ right: UnsafeBufferPointer<SpelledLetter>, limit: Int32) -> Int32? {
    let right = UnsafeBufferPointer(rebasing: right.prefix(Self.longest))
    let limit = Int16(clamping: min(limit, Int32(Self.infinity) - 1))
    var progress = Progress()
    while true {
      switch run(right, limit: limit, &progress) {
      case .beyondLimit: return nil
      // Most names are beyond the limit before all their letters need one.
      case .missingProfile: addProfiles(at: progress.index, of: right)
      case .last:
        let total = columns[Self.column(right.count - 1) + count / Self.lanes][count % Self.lanes]
        return total <= limit ? Int32(total) : nil
      }
    }
  }

  private enum Outcome {
    case last
    case beyondLimit
    case missingProfile
  }

  /// How far columns are computed.
  private struct Progress {
    /// The letter of the next column.
    var index = 0
    /// How many columns before it have no cells within the limit.
    var columnsBeyond = 0
  }

  /// Where the column of a letter stands, or the one before the first letter.
  @inline(__always)
  private static func column(_ index: Int) -> Int { index < 0 ? origin : (index & 3) * mostVectors }

  /// Computes column after column, as long as one has cells within the limit.
  private mutating func run(
    _ right: UnsafeBufferPointer<SpelledLetter>, limit: Int16, _ progress: inout Progress
  ) -> Outcome {
    let (vectors, hasTriples) = (vectors, hasTriples)
    return columns.withUnsafeMutableBufferPointer { columns in
      gaps.withUnsafeBufferPointer { gaps in
        profiles.withUnsafeBufferPointer { profiles in
          profileStarts.withUnsafeBufferPointer { starts in
            guard let columns = columns.baseAddress, let gaps = gaps.baseAddress,
              let profiles = profiles.baseAddress, let starts = starts.baseAddress
            else { return .last }
            let grid = Grid(
              profiles: profiles, starts: starts, gaps: gaps, columns: columns, hasTriples: hasTriples)
            return vectors == 1
              ? grid.runShort(right, limit: limit, &progress)
              : grid.run(right, vectors: vectors, limit: limit, &progress)
          }
        }
      }
    }
  }

  private struct Grid {
    let profiles: UnsafePointer<Cells>
    let starts: UnsafePointer<UInt16>
    let gaps: UnsafePointer<Cells>
    let columns: UnsafeMutablePointer<Cells>
    let hasTriples: Bool

    /// Computes the columns of a left name that fits a vector, as most do: they stay in registers.
    func runShort(
      _ right: UnsafeBufferPointer<SpelledLetter>, limit: Int16, _ progress: inout Progress
    ) -> Outcome {
      guard let letters = right.baseAddress else { return .last }
      var (index, columnsBeyond) = (progress.index, progress.columnsBeyond)
      var first = columns[column(index &- 1)]
      var (second, third) = (columns[column(index &- 2)], columns[column(index &- 3)])
      var before = index > 0 ? letters[index &- 1] : SpelledLetter()
      var beforeThat = index > 1 ? letters[index &- 2] : SpelledLetter()
      let (gap1, gap2, gap3, gap4) = (gaps[0], gaps[1], gaps[2], gaps[3])
      let bound = limit &+ 1
      while index < right.count {
        let letter = letters[index]
        var isMissing = starts[Int(letter.single)] == 0
        if before.pair != 0 { isMissing = isMissing || starts[Int(before.pair)] == 0 }
        if beforeThat.triple != 0 { isMissing = isMissing || starts[Int(beforeThat.triple)] == 0 }
        if isMissing {
          progress = Progress(index: index, columnsBeyond: columnsBeyond)
          return .missingProfile
        }
        var cells = replace(letter.single, letter.context, first, beyond)
        if before.pair != 0 { cells = replace(before.pair, before.context, second, cells) }
        if beforeThat.triple != 0 {
          cells = replace(beforeThat.triple, beforeThat.context, third, cells)
        }
        // Leaves out letters of the left name: up to three, then four more.
        let one = cells.orLess(cells.shifted1(beyond) &+ gap1)
        let more = (cells.shifted2(beyond) &+ gap2).orLess(cells.shifted3(beyond) &+ gap3)
        cells = one.orLess(more)
        cells = cells.orLess(cells.shifted4(beyond) &+ gap4).orLess(beyond)
        columns[column(index)] = cells
        (third, second, first) = (second, first, cells)
        (beforeThat, before) = (before, letter)
        if cells.hasAny(below: bound) {
          columnsBeyond = 0
        } else {
          columnsBeyond &+= 1
          // Units reach over columns.
          if columnsBeyond >= reach(over: index, in: right) { return .beyondLimit }
        }
        index &+= 1
      }
      return .last
    }

    /// Writes a unit of the right name for nothing, or for a unit of the left one, in the only vector.
    @inline(__always)
    private func replace(_ unit: UInt8, _ context: UInt8, _ own: Cells, _ cells: Cells) -> Cells {
      let start = profiles + Int(starts[Int(unit)] &- 1)
      let gap = UnsafeRawPointer(start).load(fromByteOffset: Int(context) &* 2, as: Int16.self)
      let profile = start + contextVectors
      var all = cells.orLess(own &+ Cells(repeating: gap))
      all = all.orLess(own.shifted1(beyond) &+ profile[0])
      all = all.orLess(own.shifted2(beyond) &+ profile[1])
      if hasTriples { all = all.orLess(own.shifted3(beyond) &+ profile[2]) }
      return all
    }

    @inline(__always)
    func run(
      _ right: UnsafeBufferPointer<SpelledLetter>, vectors: Int, limit: Int16, _ progress: inout Progress
    ) -> Outcome {
      var (index, columnsBeyond) = (progress.index, progress.columnsBeyond)
      while index < right.count {
        let current = columns + column(index)
        let letter = right[index]
        let pair = index > 0 ? right[index - 1] : SpelledLetter()
        let triple = index > 1 ? right[index - 2] : SpelledLetter()
        guard starts[Int(letter.single)] > 0, starts[Int(pair.pair)] > 0, starts[Int(triple.triple)] > 0
        else {
          progress = Progress(index: index, columnsBeyond: columnsBeyond)
          return .missingProfile
        }
        let (first, second, third) = (
          columns + column(index - 1), columns + column(index - 2), columns + column(index - 3)
        )
        var least = beyond
        var before = beyond
        for vector in 0..<vectors {
          var cells = replace(letter.single, letter.context, first, vector, beyond)
          if pair.pair != 0 { cells = replace(pair.pair, pair.context, second, vector, cells) }
          if triple.triple != 0 { cells = replace(triple.triple, triple.context, third, vector, cells) }
          cells = cells.leavingOut(gaps + 4 * vector, before).orLess(beyond)
          current[vector] = cells
          before = cells
          least = least.orLess(cells)
        }
        columnsBeyond = least.hasAny(below: limit &+ 1) ? 0 : columnsBeyond + 1
        // Units reach over columns.
        if columnsBeyond > 0, columnsBeyond >= reach(over: index, in: right) { return .beyondLimit }
        index += 1
      }
      return .last
    }

    /// Writes a unit of the right name for nothing, or for a unit of the left one, in one of several vectors.
    @inline(__always)
    private func replace(
      _ unit: UInt8, _ context: UInt8, _ column: UnsafeMutablePointer<Cells>, _ vector: Int, _ cells: Cells
    ) -> Cells {
      let start = profiles + Int(starts[Int(unit)] &- 1)
      let gap = UnsafeRawPointer(start).load(fromByteOffset: Int(context) &* 2, as: Int16.self)
      let profile = start + contextVectors + 3 * vector
      let own = column[vector]
      let before = vector > 0 ? column[vector - 1] : beyond
      var all = cells.orLess(own &+ Cells(repeating: gap))
      all = all.orLess(own.shifted1(before) &+ profile[0])
      all = all.orLess(own.shifted2(before) &+ profile[1])
      if hasTriples { all = all.orLess(own.shifted3(before) &+ profile[2]) }
      return all
    }
  }

  /// How many columns up to that of a letter the units that end behind it begin at.
  @inline(__always)
  private static func reach(over index: Int, in name: UnsafeBufferPointer<SpelledLetter>) -> Int {
    if index > 0, name[index - 1].triple != 0 { return 3 }
    return name[index].pair != 0 || name[index].triple != 0 ? 2 : 1
  }

  /// Adds the profiles of the units that end at a letter.
  @inline(never)
  private mutating func addProfiles(at index: Int, of name: UnsafeBufferPointer<SpelledLetter>) {
    addProfile(name[index].single)
    if index > 0 { addProfile(name[index - 1].pair) }
    if index > 1 { addProfile(name[index - 2].triple) }
  }

  private mutating func addProfile(_ unit: UInt8) {
    guard profileStarts[Int(unit)] == 0, costs != nil else { return }
    let start = profileEnd
    profileStarts[Int(unit)] = UInt16(start + 1)
    profileEnd += Self.contextVectors + 3 * vectors
    if profileEnd > profiles.count {
      profiles.append(contentsOf: repeatElement(Self.beyond, count: profiles.count))
    }
    let (end, count) = (profileEnd, count)
    profiles.withUnsafeMutableBufferPointer { profiles in
      units.withUnsafeBufferPointer { units in
        costs?.fill(
          UnsafeMutableBufferPointer(rebasing: profiles[start..<end]), of: unit,
          beside: UnsafeBufferPointer(rebasing: units[..<count]))
      }
    }
  }
}

extension PairCosts {
  /// Writes the profile of a unit of the right name: what it costs to leave it out, then beside each letter of the left
  /// one.
  fileprivate func fill(
    _ profile: UnsafeMutableBufferPointer<UnitDistance.Cells>, of unit: UInt8,
    beside units: UnsafeBufferPointer<UnitDistance.Ends>
  ) {
    let lanes = UnitDistance.lanes
    profile.update(repeating: UnitDistance.beyond)
    let cells = UnsafeMutableRawBufferPointer(profile).assumingMemoryBound(to: Int16.self)
    rightGaps.withUnsafeBufferPointer { gaps in
      let own = UnsafeBufferPointer(rebasing: gaps[Int(unit) << 4..<(Int(unit) + 1) << 4])
      UnsafeMutableRawBufferPointer(profile).copyMemory(from: UnsafeRawBufferPointer(own))
    }
    // Within a script costs are the same both ways, and those of one unit stand together.
    let (ownShift, shift) = left == right ? (0, 8) : (8, 0)
    substitutions.withUnsafeBufferPointer { substitutions in
      func cost(_ own: UInt8) -> Int16 {
        Int16(truncatingIfNeeded: substitutions[Int(own) << ownShift | Int(unit) << shift])
      }
      for (index, ends) in units.enumerated() {
        let (vector, lane) = ((index + 1) / lanes, (index + 1) % lanes)
        let cell = (UnitDistance.contextVectors + 3 * vector) * lanes + lane
        cells[cell] = cost(ends.single)
        if ends.pair != 0 { cells[cell + lanes] = cost(ends.pair) }
        if ends.triple != 0 { cells[cell + 2 * lanes] = cost(ends.triple) }
      }
    }
  }
}

extension SIMD8<Int16> {
  /// The cells one further on, the last of `before` first.
  @inline(__always)
  fileprivate func shifted1(_ before: Self) -> Self {
    Self(before[7], self[0], self[1], self[2], self[3], self[4], self[5], self[6])
  }

  @inline(__always)
  fileprivate func shifted2(_ before: Self) -> Self {
    Self(before[6], before[7], self[0], self[1], self[2], self[3], self[4], self[5])
  }

  @inline(__always)
  fileprivate func shifted3(_ before: Self) -> Self {
    Self(before[5], before[6], before[7], self[0], self[1], self[2], self[3], self[4])
  }

  @inline(__always)
  fileprivate func shifted4(_ before: Self) -> Self {
    Self(lowHalf: before.highHalf, highHalf: lowHalf)
  }

  @inline(__always)
  fileprivate func orLess(_ other: Self) -> Self { replacing(with: other, where: other .< self) }

  /// Leaves out the letters up to each cell: first up to three, then four more.
  @inline(__always)
  fileprivate func leavingOut(_ gaps: UnsafePointer<Self>, _ before: Self) -> Self {
    var all = orLess(shifted1(before) &+ gaps[0])
    all = all.orLess(shifted2(before) &+ gaps[1])
    all = all.orLess(shifted3(before) &+ gaps[2])
    return all.orLess(all.shifted4(before) &+ gaps[3])
  }

  /// Whether a cell is less than a limit.
  @inline(__always)
  fileprivate func hasAny(below limit: Int16) -> Bool {
    let least = Self(repeating: 0).replacing(with: Self(repeating: -1), where: self .< Self(repeating: limit))
    let halves = unsafeBitCast(least, to: SIMD2<UInt64>.self)
    return halves[0] | halves[1] != 0
  }
}
