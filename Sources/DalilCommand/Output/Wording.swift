/// Numbers in sentences.
enum Wording {
  /// `1 name`, `2 names`, `2 entities`.
  static func count(_ number: Int, _ singular: String, _ plural: String? = nil) -> String {
    "\(number) \(number == 1 ? singular : plural ?? singular + "s")"
  }
}
