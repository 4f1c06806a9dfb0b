/// Numbers and remarks in sentences.
enum Wording {
  /// `1 name`, `2 names`, `2 entities`.
  static func count(_ number: Int, _ singular: String, _ plural: String? = nil) -> String {
    "\(number) \(number == 1 ? singular : plural ?? singular + "s")"
  }

  /// A remark as a sentence of its own.
  static func sentence(_ remark: String) -> String {
    let start = remark.prefix(1).uppercased() + remark.dropFirst()
    return [".", "?", "!"].contains { start.hasSuffix($0) } ? start : start + "."
  }
}
