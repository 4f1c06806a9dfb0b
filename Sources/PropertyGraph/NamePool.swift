/// Strings and their numbers, each string kept once.
struct NamePool: Sendable {
  private(set) var names: [String] = []
  private var numbers: [String: Int32] = [:]

  /// The number of a string, which is new if the string was not there.
  mutating func intern(_ name: String) -> Int32 {
    if let number = numbers[name] { return number }
    let number = Int32(names.count)
    names.append(name)
    numbers[name] = number
    return number
  }

  /// The number of a string that is there.
  func number(of name: String) -> Int? { numbers[name].map(Int.init) }

  subscript(number: Int32) -> String { names[Int(number)] }
}
