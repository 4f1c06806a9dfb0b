/// What a gap of a frame may pass over.
enum GapReach: Sendable {
  /// Words of the clause, dates and places: `~3`.
  case clause
  /// Commas too, and so what stands between a verb and its object as an aside: `~,12`.
  case asides
  /// Everything up to a semicolon: verbs, clause breaks, people: `~~8`.
  case wide
}
