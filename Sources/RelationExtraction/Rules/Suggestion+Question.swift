import Gazetteer

extension Suggestion {
  /// `; did you mean 'x'?`, or nothing where no candidate is near.
  static func question(_ word: String, among candidates: some Sequence<String>) -> String {
    nearest(to: word, among: Array(candidates)).map { "; did you mean '\($0)'?" } ?? ""
  }
}
