import Foundation
import NameMatching
import Orthography

/// One spelling as it is written, and its letters.
struct Spelling: Hashable {
  let text: String
  let letters: NameLetters
}

/// One name with the spellings it is known by.
struct NameGroup {
  /// What tells it from other names of the set.
  let key: String
  /// Its Latin labels.
  let labels: [Spelling]
  /// Its spellings, each once, by script.
  let forms: [Script: [Spelling]]

  /// Whether the name is kept for measuring and not learnt from.
  let isMeasured: Bool

  init(key: String, labels: [Spelling], forms: [Script: [Spelling]], holdsOut: Bool) {
    self.key = key
    self.labels = labels
    self.forms = forms
    // A fifth, by FNV-1a.
    let hash = key.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    isMeasured = holdsOut && (hash >> 20) % 5 == 4
  }
}

/// The sets of name variants, read from the unpacked files of a folder.
struct NameSets {
  /// Arabic renderings of Latin names.
  let pivot: [NameGroup]
  /// Given and family names in many scripts.
  let wikidata: [NameGroup]
  /// Places with their Arabic-script spellings.
  let geonames: [NameGroup]

  /// Reads the sets; `holdsOut` keeps a fifth of the names for measuring.
  init(folder: URL, holdsOut: Bool) throws {
    func lines(_ name: String) throws -> [Substring] {
      try String(contentsOf: folder.appending(path: name), encoding: .utf8).split(separator: "\n")
    }
    pivot = try lines("arabic_pivot_groups.tsv").map { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      let label = fields[0].trimmingCharacters(in: CharacterSet(charactersIn: "\""))
      return NameGroup(
        key: label, labels: Self.distinct([label]),
        forms: [.arabic: Self.distinct(fields[1].split(separator: "|").map(String.init))], holdsOut: holdsOut)
    }
    struct Entry: Decodable {
      var q: String
      var forms: [String: [String]]
    }
    let scripts: [(String, Script)] = [
      ("ARABIC", .arabic), ("LATIN", .latin), ("CYRILLIC", .cyrillic), ("GREEK", .greek), ("HEBREW", .hebrew),
      ("HANGUL", .hangul), ("KATAKANA", .katakana),
    ]
    let decoder = JSONDecoder()
    wikidata = try lines("wikidata_names.jsonl").map { line in
      let entry = try decoder.decode(Entry.self, from: Data(line.utf8))
      var forms: [Script: [Spelling]] = [:]
      for (name, script) in scripts {
        if let spellings = entry.forms[name] { forms[script] = Self.distinct(spellings) }
      }
      return NameGroup(key: entry.q, labels: forms[.latin] ?? [], forms: forms, holdsOut: holdsOut)
    }
    struct Place: Decodable {
      var id: String
      var name: String
      var ar: [String]
    }
    geonames = try lines("geonames_groups.jsonl").map { line in
      let place = try decoder.decode(Place.self, from: Data(line.utf8))
      return NameGroup(
        key: place.id, labels: Self.distinct([place.name]), forms: [.arabic: Self.distinct(place.ar)],
        holdsOut: holdsOut)
    }
  }

  private static func distinct(_ spellings: [String]) -> [Spelling] {
    var seen: Set<String> = []
    return spellings.filter { seen.insert($0).inserted }.map { Spelling(text: $0, letters: NameLetters($0)) }
      .filter { !$0.letters.letters.isEmpty && $0.letters.letters.count <= 40 }
  }
}
