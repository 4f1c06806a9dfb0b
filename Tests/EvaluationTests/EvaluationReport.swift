/// What an evaluation found right, wrong and missing.
struct EvaluationReport {
  let subject: String
  private(set) var right = 0
  private(set) var found = 0
  private(set) var wanted = 0
  private(set) var recalled = 0
  private var missed: [String] = []
  private var wrong: [String] = []

  init(subject: String) { self.subject = subject }

  /// Adds one document; `recalled` is how many of the wanted were found where that differs from `right`.
  mutating func add(
    right: Int, found: Int, wanted: Int, recalled: Int? = nil, missed: [String], wrong: [String]
  ) {
    self.right += right
    self.found += found
    self.wanted += wanted
    self.recalled += recalled ?? right
    self.missed += missed
    self.wrong += wrong
  }

  var precision: Double { found == 0 ? 1 : Double(right) / Double(found) }
  var recall: Double { wanted == 0 ? 1 : Double(recalled) / Double(wanted) }
  var f1: Double { precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall) }

  /// Prints every miss and the figures.
  func print() {
    for line in missed { Swift.print("\(subject) missed  \(line)") }
    for line in wrong { Swift.print("\(subject) wrong   \(line)") }
    func percent(_ value: Double) -> String { "\((value * 1000).rounded() / 10)%" }
    Swift.print(
      "\(subject): precision \(percent(precision)) (\(right)/\(found)), recall \(percent(recall)) "
        + "(\(recalled)/\(wanted)), F1 \(percent(f1))")
  }
}
