/// What becomes of names that share words of a text.
public enum OverlapPolicy: String, Sendable, CaseIterable {
  /// The names that are worth most together: longer ones, surer ones.
  case best
  /// From left to right, the longest name that begins at each place.
  case longest
  /// Every name, each where it stands; mentions may overlap.
  case all
}
