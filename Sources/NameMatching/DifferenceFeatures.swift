/// What two spellings in one script differ in, as numbered features of a linear model: which units stand for one
/// another, which are left out beside which letters, and by how much the names differ as wholes.
package struct DifferenceFeatures: Sendable {
  /// A feature of the names as wholes.
  package enum Whole: Int, CaseIterable, Sendable {
    /// That the names differ.
    case any
    /// What all letters cost together, in hundreds.
    case total
    /// How many letters the name found has more than the one looked for, in tens.
    case surplus
    /// How many letters more either has, in tens.
    case difference
    /// The cost for each letter of names that have eight letters and fewer together, in hundreds, and what all
    /// letters of them cost.
    case short, shortTotal
    /// The same of names that have sixteen letters and more together.
    case long, longTotal
  }

  /// Where in their word letters stand.
  package enum Place: Int, CaseIterable, Sendable {
    case anywhere, start, end
  }

  /// How many units the script has.
  let units: Int

  /// Features of names whose script has so many units.
  package init(units: Int) { self.units = units }

  private var substitutions: Int { Whole.allCases.count }
  private var omissions: Int { substitutions + units * units * Place.allCases.count }
  private var omissionsOfAUnit: Int { Place.allCases.count + 2 * units }

  /// How many features there are.
  package var count: Int { omissions + units * omissionsOfAUnit }

  /// Writing a unit for another, in either direction.
  package func substitution(_ one: Int, _ other: Int, _ place: Place) -> Int {
    substitutions + (min(one, other) * units + max(one, other)) * Place.allCases.count + place.rawValue
  }

  /// Leaving out a unit.
  package func omission(_ unit: Int, _ place: Place) -> Int {
    omissions + unit * omissionsOfAUnit + place.rawValue
  }

  /// Leaving out a unit after a letter.
  package func omission(_ unit: Int, after letter: Int) -> Int {
    omissions + unit * omissionsOfAUnit + Place.allCases.count + letter
  }

  /// Leaving out a unit before a letter.
  package func omission(_ unit: Int, before letter: Int) -> Int { omission(unit, after: units + letter) }

  /// Calls `body` with the features of a name found and their values; one may come several times. `cost` is for each
  /// letter, in 64ths. A name that costs less than its letters, since words of it are left out or stand in another
  /// order, has no features.
  @inline(__always)
  package func forEach(
    of left: UnsafeBufferPointer<SpelledLetter>, _ right: UnsafeBufferPointer<SpelledLetter>, cost: Int32,
    costs: PairCosts, grid: inout AlignmentGrid, _ body: (Int, Float) -> Void
  ) {
    let letters = left.count + right.count
    // Steps are sought but where the names differ, and one letter on, which may be part of a unit there.
    let least = min(left.count, right.count)
    var (head, tail) = (0, 0)
    while head < least, left[head].single == right[head].single { head += 1 }
    while tail < least - head, left[left.count - 1 - tail].single == right[right.count - 1 - tail].single {
      tail += 1
    }
    head = max(0, head - 1)
    tail = max(0, tail - 1)
    grid.align(
      UnsafeBufferPointer(rebasing: left[head..<left.count - tail]),
      UnsafeBufferPointer(rebasing: right[head..<right.count - tail]), costs: costs,
      limit: (cost + 1) * Int32(letters) / 64 + 1,
      begin: { addWhole(left.count, right.count, cost: cost, body) }
    ) { step in
      switch step.operation {
      case .substitution(let index):
        let (one, other) = (index >> 8, index & 255)
        if one != other, one < units, other < units {
          addSubstitution(
            one, other, in: left, at: head + step.left.lowerBound..<head + step.left.upperBound, body)
        }
      case .leftGap(let index):
        addOmission(index >> 4, in: left, at: head + step.left.lowerBound..<head + step.left.upperBound, body)
      case .rightGap(let index):
        addOmission(
          index >> 4, in: right, at: head + step.right.lowerBound..<head + step.right.upperBound, body)
      }
    }
  }

  @inline(__always)
  private func addWhole(_ own: Int, _ other: Int, cost: Int32, _ body: (Int, Float) -> Void) {
    let letters = own + other
    let each = Float(cost) / 6400
    let total = each * Float(letters)
    let surplus = Float(other - own) / 10
    body(Whole.any.rawValue, 1)
    body(Whole.total.rawValue, total)
    body(Whole.surplus.rawValue, surplus)
    body(Whole.difference.rawValue, abs(surplus))
    if letters <= 8 {
      body(Whole.short.rawValue, each)
      body(Whole.shortTotal.rawValue, total)
    } else if letters >= 16 {
      body(Whole.long.rawValue, each)
      body(Whole.longTotal.rawValue, total)
    }
  }

  @inline(__always)
  private func addSubstitution(
    _ one: Int, _ other: Int, in name: UnsafeBufferPointer<SpelledLetter>, at range: Range<Int>,
    _ body: (Int, Float) -> Void
  ) {
    body(substitution(one, other, .anywhere), 1)
    if Self.isBoundary(range.lowerBound - 1, in: name) {
      body(substitution(one, other, .start), 1)
    } else if Self.isBoundary(range.upperBound, in: name) {
      body(substitution(one, other, .end), 1)
    }
  }

  @inline(__always)
  private func addOmission(
    _ unit: Int, in name: UnsafeBufferPointer<SpelledLetter>, at range: Range<Int>,
    _ body: (Int, Float) -> Void
  ) {
    guard unit < units else { return }
    body(omission(unit, .anywhere), 1)
    if Self.isBoundary(range.lowerBound - 1, in: name) {
      body(omission(unit, .start), 1)
    } else if Int(name[range.lowerBound - 1].single) < units {
      body(omission(unit, after: Int(name[range.lowerBound - 1].single)), 1)
    }
    if Self.isBoundary(range.upperBound, in: name) {
      body(omission(unit, .end), 1)
    } else if Int(name[range.upperBound].single) < units {
      body(omission(unit, before: Int(name[range.upperBound].single)), 1)
    }
  }

  /// Whether a word begins or ends beside a place.
  @inline(__always)
  private static func isBoundary(_ index: Int, in name: UnsafeBufferPointer<SpelledLetter>) -> Bool {
    index < 0 || index >= name.count || name[index].single == LetterUnits.space
  }
}
