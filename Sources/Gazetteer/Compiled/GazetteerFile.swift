/// What files are compiled gazetteers.
public enum GazetteerFile {
  /// Whether a file begins as a compiled gazetteer does, or is called `*.gaz` as one should be.
  public static func isCompiled(_ path: String) -> Bool {
    path.hasSuffix(".gaz") || SectionFile.isCompiled(GazetteerFiles.start(of: path, count: 8))
  }

  /// Where the compiled gazetteer of a file or folder is looked for: `names.gaz` for `names.jsonl` and `names/`; `nil`
  /// for what has no name.
  package static func place(beside path: String) -> String? {
    var place = path[...]
    while place.last == "/" { place = place.dropLast() }
    if GazetteerSource.Format(fileName: String(place)) != nil, let dot = place.lastIndex(of: ".") {
      place = place[..<dot]
    }
    return place.isEmpty || place.last == "/" || place.last == "." ? nil : place + ".gaz"
  }
}
