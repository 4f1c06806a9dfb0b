import NameMatching

/// A set of names as a test of retrieval: all spellings of a script are indexed, and the spellings of each name
/// are asked for by the others.
struct Retrieval {
  struct Query {
    let letters: NameLetters
    /// The query itself among the forms.
    let own: Int?
    /// The groups of the set that have this spelling.
    let groups: [Int]
    /// The forms that should be found.
    let relevant: Set<Int>
  }

  let name: String
  /// The indexed spellings, each once.
  private(set) var forms: [NameLetters] = []
  /// The groups each spelling belongs to, those that are only in the way counted after the set's own.
  private(set) var groups: [[Int]] = []
  private let labels: [[[NameLetters.Letter]]]
  /// What is asked of the fifth kept for measuring.
  private(set) var measured: [Query] = []
  /// What is asked of the rest.
  private(set) var training: [Query] = []

  /// A test that asks for forms of one script by those of the same or another. `distractors` are indexed, too.
  init(
    _ name: String, _ set: [NameGroup], from source: Script = .arabic, to target: Script = .arabic,
    distractors: [NameGroup] = []
  ) {
    self.name = name
    labels = (set + distractors).map { $0.labels.map(\.letters.letters) }
    var numbers: [String: Int] = [:]
    var members: [[Int]] = []
    for (index, group) in set.enumerated() {
      members.append(
        (group.forms[target] ?? []).map { form in
          let number = numbers[form.text] ?? forms.count
          if number == forms.count {
            numbers[form.text] = number
            forms.append(form.letters)
            groups.append([])
          }
          groups[number].append(index)
          return number
        })
    }
    for (index, group) in distractors.enumerated() {
      for form in group.forms[target] ?? [] {
        let number = numbers[form.text] ?? forms.count
        if number == forms.count {
          numbers[form.text] = number
          forms.append(form.letters)
          groups.append([])
        }
        groups[number].append(set.count + index)
      }
    }
    var seen: [String: Int] = [:]
    var askers: [(form: Spelling, groups: [Int])] = []
    for (index, group) in set.enumerated() {
      for form in group.forms[source] ?? [] {
        if let known = seen[form.text] {
          askers[known].groups.append(index)
        } else {
          seen[form.text] = askers.count
          askers.append((form, [index]))
        }
      }
    }
    for asker in askers {
      let own = source == target ? numbers[asker.form.text] : nil
      var relevant = Set(asker.groups.flatMap { members[$0] })
      if let own { relevant.remove(own) }
      guard !relevant.isEmpty else { continue }
      let query = Query(letters: asker.form.letters, own: own, groups: asker.groups, relevant: relevant)
      let isMeasured = asker.groups.contains { set[$0].isMeasured && !relevant.isDisjoint(with: members[$0]) }
      if isMeasured { measured.append(query) } else { training.append(query) }
    }
  }

  /// Whether a candidate that is no answer may be one all the same: its Latin label is within one edit of the
  /// query's, two for labels of seven letters or more. Such candidates count neither way.
  func isDoubtful(_ form: Int, for query: Query) -> Bool {
    guard query.own != nil else { return false }
    for group in query.groups {
      for otherGroup in groups[form] {
        for label in labels[group] {
          for other in labels[otherGroup] {
            let limit = min(label.count, other.count) >= 7 ? 2 : 1
            if abs(label.count - other.count) <= limit, Self.edits(label, other) <= limit { return true }
          }
        }
      }
    }
    return false
  }

  /// The answers to a query as the index ranks them, without the query and doubtful ones.
  func ranking(_ query: Query, in index: NameIndex, limit: Int, scratch: inout NameIndex.Scratch) -> [Int] {
    index.candidates(for: query.letters, limit: limit, scratch: &scratch).map(\.name)
      .filter { $0 != query.own && (query.relevant.contains($0) || !isDoubtful($0, for: query)) }
  }

  struct Figures {
    var queries = 0
    /// How often the first answer is right.
    var hit1 = 0.0
    /// How often one of the first ten answers is right.
    var hit10 = 0.0
    /// The share of the right answers among the first ten.
    var recall10 = 0.0
    var meanAveragePrecision = 0.0
  }

  /// The figures for queries, asked of an index of the forms.
  func measure(_ queries: [Query], in index: NameIndex) -> Figures {
    var figures = Figures()
    var scratch = NameIndex.Scratch()
    for query in queries {
      let found = ranking(query, in: index, limit: 40, scratch: &scratch)
      let isRight = found.map { query.relevant.contains($0) }
      figures.queries += 1
      if isRight.first == true { figures.hit1 += 1 }
      let top = isRight.prefix(10).filter { $0 }.count
      if top > 0 { figures.hit10 += 1 }
      figures.recall10 += Double(top) / Double(min(10, query.relevant.count))
      var hits = 0.0
      var sum = 0.0
      for (position, right) in isRight.enumerated() where right {
        hits += 1
        sum += hits / Double(position + 1)
      }
      figures.meanAveragePrecision += sum / Double(query.relevant.count)
    }
    let count = Double(max(1, figures.queries))
    figures.hit1 /= count
    figures.hit10 /= count
    figures.recall10 /= count
    figures.meanAveragePrecision /= count
    return figures
  }

  private static func edits(_ left: [NameLetters.Letter], _ right: [NameLetters.Letter]) -> Int {
    var row = Array(0...right.count)
    for (index, letter) in left.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in right.indices {
        let cost = min(diagonal + (letter == right[column] ? 0 : 1), row[column] + 1, row[column + 1] + 1)
        diagonal = row[column + 1]
        row[column + 1] = cost
      }
    }
    return row[right.count]
  }
}
