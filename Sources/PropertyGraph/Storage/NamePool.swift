/// The names of labels, relationship types or property keys, each once, and their numbers.
struct NamePool: Sendable {
  private(set) var names: [String] = []
  private var numbers: [String: Int] = [:]

  init() {}

  /// Numbers names in their order; `nil` when one is there twice.
  init?(names: [String]) {
    for name in names where intern(name) != self.names.count - 1 { return nil }
    guard self.names.count == names.count else { return nil }
  }

  /// The number of a name, which is new if the name was not there.
  mutating func intern(_ name: String) -> Int {
    if let number = numbers[name] { return number }
    let number = names.count
    names.append(name)
    numbers[name] = number
    return number
  }

  /// The number of a name that is there.
  func number(of name: String) -> Int? { numbers[name] }
}
