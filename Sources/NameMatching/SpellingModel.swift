/// The learnt model of how names are spelt: the units of each script and what they cost beside one another.
package struct SpellingModel: Sendable {
  package var units: LetterUnits
  private var pairs: [PairCosts?]

  /// The model that comes with the library.
  package static let standard = SpellingModel(table: "\(LearntCosts.table)")

  package init(units: LetterUnits = LetterUnits()) {
    self.units = units
    pairs = Array(repeating: nil, count: Script.allCases.count * Script.allCases.count)
  }

  /// The costs between two scripts, left and right as given; `nil` when nothing is known about the two.
  package func costs(_ left: Script, _ right: Script) -> PairCosts? {
    pairs[Int(left.rawValue) * Script.allCases.count + Int(right.rawValue)]
  }

  /// Takes costs over, and their mirror image.
  package mutating func set(_ costs: PairCosts) {
    let count = Script.allCases.count
    pairs[Int(costs.left.rawValue) * count + Int(costs.right.rawValue)] = costs
    guard costs.left != costs.right else { return }
    var mirrored = PairCosts(left: costs.right, right: costs.left)
    mirrored.limits = costs.limits
    mirrored.leftGaps = costs.rightGaps
    mirrored.rightGaps = costs.leftGaps
    for left in 0..<256 {
      for right in 0..<256 {
        mirrored.substitutions[right << 8 | left] = costs.substitutions[left << 8 | right]
      }
    }
    pairs[Int(costs.right.rawValue) * count + Int(costs.left.rawValue)] = mirrored
  }

  /// Reads a table of costs as `scripts/learn-letter-costs` writes it.
  ///
  /// A line `arabic latin 130` opens a pair of scripts, which differ by so many per cent of what spellings in one
  /// script do. Below it `ش sh 0 ch 50 - start 300` tells for which right units a left unit is written, and after
  /// the dash what leaving it out costs, by context; `- inside e 20 a 30` tells what leaving out right units costs
  /// in one context. `_` is the boundary of words. Pairs of scripts that are not in the table follow from what
  /// both write for Latin letters.
  package init(table: String) {
    self.init()
    var current: PairCosts?
    for line in table.split(separator: "\n") {
      let fields = line.split(separator: " ")
      if fields.count == 3, let left = Script.named(fields[0]), let right = Script.named(fields[1]) {
        if let current { set(current) }
        var opened = PairCosts(left: left, right: right)
        opened.limits.percent = Int32(fields[2]) ?? 100
        current = opened
        continue
      }
      guard var costs = current else { continue }
      current = nil
      read(fields, into: &costs)
      current = costs
    }
    if let current { set(current) }
    compose()
  }

  /// Fills in pairs of scripts that nothing was learnt about by what both write for Latin letters.
  private mutating func compose() {
    for left in Script.allCases {
      guard let one = costs(left, .latin), left != .latin else { continue }
      for right in Script.allCases where right != .latin && costs(left, right) == nil {
        guard let other = costs(.latin, right) else { continue }
        set(PairCosts(composing: one, other, units: units))
      }
    }
  }

  private mutating func read(_ fields: [Substring], into costs: inout PairCosts) {
    func letters(_ field: Substring) -> [NameLetters.Letter] {
      field.unicodeScalars.map {
        $0 == "_" ? NameLetters.space : NameLetters.Letter(truncatingIfNeeded: $0.value)
      }
    }
    func context(_ field: Substring) -> Int? { LetterUnits.Context.names.firstIndex(of: String(field)) }
    if fields[0] == "-" {
      guard let context = context(fields[1]) else { return }
      for index in stride(from: 2, to: fields.count - 1, by: 2) {
        guard let cost = PairCosts.Cost(fields[index + 1]) else { continue }
        let unit = units.add(letters(fields[index]), in: costs.right)
        costs.rightGaps[Int(unit) << 4 | context] = cost
      }
      return
    }
    let left = Int(units.add(letters(fields[0]), in: costs.left))
    let renderings = fields.firstIndex(of: "-") ?? fields.count
    for index in stride(from: 1, to: renderings - 1, by: 2) {
      guard let cost = PairCosts.Cost(fields[index + 1]) else { continue }
      let right = Int(units.add(letters(fields[index]), in: costs.right))
      costs.substitutions[left << 8 | right] = cost
      if costs.left == costs.right { costs.substitutions[right << 8 | left] = cost }
    }
    for index in stride(from: renderings + 1, to: fields.count - 1, by: 2) {
      guard let context = context(fields[index]), let cost = PairCosts.Cost(fields[index + 1]) else {
        continue
      }
      costs.leftGaps[left << 4 | context] = cost
      if costs.left == costs.right { costs.rightGaps[left << 4 | context] = cost }
    }
  }
}

extension Script {
  static func named(_ name: Substring) -> Script? { allCases.first { $0.tableName == name } }
}
