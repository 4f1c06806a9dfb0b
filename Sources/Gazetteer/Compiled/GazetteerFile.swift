/// What files are compiled gazetteers.
public enum GazetteerFile {
  /// Whether a file begins as a compiled gazetteer does, or is called `*.gaz` as one should be.
  public static func isCompiled(_ path: String) -> Bool {
    path.hasSuffix(".gaz") || SectionFile.isCompiled(GazetteerFiles.start(of: path, count: 8))
  }
}
