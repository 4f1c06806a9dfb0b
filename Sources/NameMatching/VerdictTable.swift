/// The weights of verdicts for each pair of scripts.
package struct VerdictTable: Sendable {
  private var weights: [UInt8: VerdictWeights] = [:]
  /// Those of words of Arabic origin in Arabic letters.
  private var native: VerdictWeights?
  private let units: LetterUnits

  /// The weights that come with the library.
  package static let standard = VerdictTable("\(LearntVerdicts.table)", units: SpellingModel.standard.units)

  /// The weights between words of two scripts, in either order; where nothing was learnt about the two, those of
  /// all scripts that are compared by way of Latin.
  func weights(_ left: Script, _ right: Script, isNative: Bool) -> VerdictWeights {
    if isNative, left == right, let native { return native }
    return weights[Self.pair(left, right)] ?? weights[Self.pair(.other, .other)] ?? VerdictWeights()
  }

  /// One number for two scripts, in either order.
  private static func pair(_ left: Script, _ right: Script) -> UInt8 {
    min(left.rawValue, right.rawValue) << 4 | max(left.rawValue, right.rawValue)
  }

  /// Reads a table as `scripts/learn-verdicts` writes it.
  ///
  /// A line `arabic latin bias 2.1 vowel 0.5` opens a pair of scripts with the weights of measures; with `native`
  /// behind the scripts it is for words of Arabic origin. Weights of letters are tenths: `+ ch zh 12 -inside 6` adds
  /// 1.2 to what it weighs that `zh` stands for `ch`, and 0.6 that `ch` is missing on the right inside a word;
  /// `+ -inside h 6` that `h` is missing on the left. `^` in place of `+` speaks of letters that begin a word, `$` of
  /// those that end one, `>n` and `<n` of those behind and before an n, `~` of vowels in whatever unit and `?` of
  /// vowels that a reader would put where one is missing (`-`).
  package init(_ table: String, units: LetterUnits) {
    self.units = units
    var current: (left: Script, right: Script, isNative: Bool, weights: VerdictWeights)?
    for line in table.split(separator: "\n") {
      let fields = line.split(separator: " ")
      if let place = WordKey.Place.allCases.first(where: { fields[0].hasPrefix($0.sign) }),
        let scripts = current
      {
        let neighbour = Self.letters(fields[0].dropFirst()).first ?? 0
        for index in stride(from: 2, to: fields.count - 1, by: 2) {
          guard let tenths = Int(fields[index + 1]),
            let key = key(fields[1], fields[index], place, neighbour, scripts.left, scripts.right)
          else { continue }
          current?.weights.operations[key] = Double(tenths) / 10
        }
      } else if fields.count > 2, let left = Script.named(fields[0]), let right = Script.named(fields[1]) {
        if let current { take(current.weights, current.left, current.right, isNative: current.isNative) }
        current = (left, right, fields[2] == "native", VerdictWeights(fields.dropFirst(2)))
      }
    }
    if let current { take(current.weights, current.left, current.right, isNative: current.isNative) }
  }

  private mutating func take(_ learnt: VerdictWeights, _ left: Script, _ right: Script, isNative: Bool) {
    if isNative { native = learnt } else { weights[Self.pair(left, right)] = learnt }
  }

  private func key(
    _ one: Substring, _ other: Substring, _ place: WordKey.Place, _ neighbour: NameLetters.Letter,
    _ left: Script, _ right: Script
  ) -> UInt64? {
    let letters = Self.letters
    func context(_ field: Substring) -> Int? {
      // Beside a letter no other context is told.
      neighbour != 0 && field == "-" ? 0 : LetterUnits.Context.names.firstIndex { "-" + $0 == field }
    }
    let isWithinScript = left == right
    if place == .vowels || place == .silentVowels {
      return WordKey.vowels(
        letters(one).first ?? 0, letters(other).first ?? 0, place, isWithinScript: isWithinScript)
    }
    let operation: SpellingAlignment.Operation
    if let context = context(other) {
      operation = .leftGap(Int(units.unit(letters(one), in: left)) << 4 | context)
    } else if let context = context(one) {
      operation = .rightGap(Int(units.unit(letters(other), in: right)) << 4 | context)
    } else {
      let (one, other) = (units.unit(letters(one), in: left), units.unit(letters(other), in: right))
      guard one != 0, other != 0 else { return nil }
      operation = .substitution(Int(one) << 8 | Int(other))
    }
    return neighbour == 0
      ? WordKey.letters(operation, place, isWithinScript: isWithinScript)
      : WordKey.letters(operation, place, neighbour, isWithinScript: isWithinScript)
  }

  private static func letters(_ field: Substring) -> [NameLetters.Letter] {
    field == "-" ? [] : field.unicodeScalars.map { NameLetters.Letter(truncatingIfNeeded: $0.value) }
  }

  /// The lines of a table for weights.
  package static func text(
    of weights: VerdictWeights, _ left: Script, _ right: Script, isNative: Bool, units: LetterUnits
  ) -> String {
    var lines = ["\(left) \(right)\(isNative ? " native" : "") " + weights.text]
    var last = ""
    for (key, weight) in weights.operations.sorted(by: { $0.key < $1.key }) {
      let (one, other) = names(of: key, left, right, units)
      let place = WordKey.place(of: key)
      let isBeside = place == .after || place == .before
      let neighbour = isBeside ? String(decoding: [WordKey.neighbour(of: key)], as: UTF16.self) : ""
      let start = place.sign + neighbour + " " + one
      if start != last { lines.append(start) }
      last = start
      lines[lines.count - 1] += " \(other) \(Int((weight * 10).rounded()))"
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func names(
    of key: UInt64, _ left: Script, _ right: Script, _ units: LetterUnits
  ) -> (String, String) {
    let letters = WordKey.letters(of: key)
    func vowel(_ letter: Int) -> String {
      letter == 0 ? "-" : String(decoding: [NameLetters.Letter(letter)], as: UTF16.self)
    }
    func name(_ unit: Int, _ script: Script) -> String {
      String(decoding: units.spelling(UInt8(unit & 255), in: script), as: UTF16.self)
    }
    let place = WordKey.place(of: key)
    if place == .vowels || place == .silentVowels { return (vowel(letters >> 16), vowel(letters & 0xFFFF)) }
    let context =
      place == .after || place == .before
      ? "-" : "-" + LetterUnits.Context.names[min(letters & 15, LetterUnits.Context.count - 1)]
    return switch letters >> 16 {
    case 0: (name(letters >> 8, left), name(letters, right))
    case 1: (name(letters >> 4, left), context)
    default: (context, name(letters >> 4, right))
    }
  }
}

extension VerdictWeights {
  /// Reads weights by their names.
  init(_ fields: ArraySlice<Substring>) {
    self.init()
    for (name, value) in zip(fields, fields.dropFirst()) {
      guard let weight = Double(value) else { continue }
      switch name {
      case "bias": bias = weight
      case "letter": letter = weight
      default:
        guard let measure = WordEvidence.Measure.allCases.first(where: { "\($0)" == name }) else { continue }
        measures[measure.rawValue] = weight
      }
    }
  }

  /// The weights with their names.
  var text: String {
    let known = WordEvidence.Measure.allCases.filter { measures[$0.rawValue] >= 0.005 }
    return
      (["bias \(Self.text(bias)) letter \(Self.text(letter))"]
      + known.map { "\($0) \(Self.text(measures[$0.rawValue]))" }).joined(separator: " ")
  }

  static func text(_ weight: Double) -> String { "\((weight * 100).rounded() / 100)" }
}
