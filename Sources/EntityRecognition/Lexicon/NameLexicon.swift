import Gazetteer
import Orthography

/// What recognition knows of a gazetteer's names: the layer of the compiled file, where there is one, and above
/// it the names that came later.
struct NameLexicon: Sendable {
  let layers: [LexiconLayer]
  private let gazetteer: Gazetteer

  /// Takes the lexicon of a compiled gazetteer from its file and builds that of other names.
  init(_ gazetteer: Gazetteer) {
    self.gazetteer = gazetteer
    let files = NameLexiconBuilder.files(of: gazetteer, section: .wordSlots) { NameLexiconBuilder($0) }
    let isCompiled = NameLexiconBuilder.compiledFile(of: gazetteer, section: .wordSlots) != nil
    layers = files.enumerated().map { number, file in
      LexiconLayer(
        file, number: UInt8(number),
        known: number == 0 && isCompiled ? gazetteer.entities.compiledNames : nil)
    }
  }

  /// Whether names may begin with longer words that begin like a word; `false` is certain. `hash` is that of its
  /// bytes.
  @inline(__always)
  func mayJoin(_ word: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Bool {
    word.count >= SplitWords.shortestBeginning && layers.contains { $0.beginnings.mayContain(hash) }
  }

  /// Whether a word begins some person's name of several words.
  func leadsName(_ bytes: ArraySlice<UInt8>) -> Bool { flags(of: bytes).contains(.leadsName) }

  /// Whether a word stands inside some person's name, or after a family name that leads.
  func isInsideName(_ bytes: ArraySlice<UInt8>) -> Bool { flags(of: bytes).contains(.isInsideName) }

  /// Whether a word stands in some name.
  func isWord(_ bytes: ArraySlice<UInt8>) -> Bool { layers.contains { $0.words.number(of: bytes) >= 0 } }

  /// Whether a word stands in some name of an entity.
  func isWord(_ bytes: ArraySlice<UInt8>, ofEntity entity: Int32) -> Bool {
    isWord(bytes)
      && gazetteer.entities[Int(entity)].names.contains { name in
        Folding.words(of: name.text).contains { $0.elementsEqual(bytes) }
      }
  }

  /// Whether a word is a nisba or demonym, with or without its article.
  func isDemonym(_ bytes: ArraySlice<UInt8>) -> Bool {
    if flags(of: bytes).contains(.isDemonym) { return true }
    return ArabicArticle.isPrefix(of: bytes) && flags(of: ArabicArticle.stem(of: bytes)).contains(.isDemonym)
  }

  private func flags(of bytes: ArraySlice<UInt8>) -> WordFlags {
    layers.reduce(into: []) { $0.formUnion($1.flags(of: bytes)) }
  }
}
