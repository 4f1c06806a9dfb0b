import Orthography

/// What the capital letters of a text say of its words.
struct Capitals {
  let text: SegmentedText

  /// Whether a capital letter makes a word a name: it stands inside a sentence whose other words are mostly small, and
  /// has small letters itself.
  func isName(_ index: Int) -> Bool {
    guard case .capital? = letter(at: index), hasSmallLetters(index), !isFirst(index) else { return false }
    return !isHeadline(around: index)
  }

  /// Whether a word of a script with capitals is written small.
  func isLowercase(_ index: Int) -> Bool { letter(at: index) == .small }

  private enum Letter { case capital, small }

  /// What kind of letter a word begins with; `nil` in scripts without capitals.
  private func letter(at index: Int) -> Letter? {
    guard text.words.indices.contains(index) else { return nil }
    let word = text.words[index].source
    let first = text.utf8[word.lowerBound]
    if first < 0x80 {
      return (0x41...0x5A).contains(first) ? .capital : (0x61...0x7A).contains(first) ? .small : nil
    }
    var decoder = UTF8()
    var bytes = text.utf8[word].makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&bytes) else { return nil }
    return scalar.properties.isUppercase ? .capital : scalar.properties.isLowercase ? .small : nil
  }

  /// Whether a word is not written in capitals alone, as acronyms are.
  private func hasSmallLetters(_ index: Int) -> Bool {
    text.text(text.words[index].source).unicodeScalars.contains { $0.properties.isLowercase }
  }

  /// Whether a sentence, or what is quoted, begins with a word.
  private func isFirst(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    let gap = text.words[index - 1].source.upperBound..<text.words[index].source.lowerBound
    if text.utf8[gap].contains(where: { Self.ends.contains($0) }) { return true }
    return !sentence(of: index).contains(text.words[index - 1].source.lowerBound)
  }

  /// What ends a sentence or opens a quotation, in UTF-8: full stops, line ends, colons, quotation marks.
  private static let ends = Set("\n:!?\"(".utf8)

  private func sentence(of index: Int) -> Range<Int> {
    let start = text.words[index].source.lowerBound
    var (low, high) = (0, text.sentences.count)
    while low < high {
      let middle = (low + high) / 2
      if text.sentences[middle].upperBound <= start { low = middle + 1 } else { high = middle }
    }
    return text.sentences.indices.contains(low) ? text.sentences[low] : start..<start
  }

  /// Whether most words around a word begin with capitals, as in the headlines of English.
  private func isHeadline(around index: Int) -> Bool {
    let sentence = sentence(of: index)
    var (capitals, all) = (0, 0)
    for other in max(0, index - Self.reach)..<min(text.words.count, index + Self.reach)
    where sentence.contains(text.words[other].source.lowerBound) {
      guard let letter = letter(at: other) else { continue }
      all += 1
      capitals += letter == .capital ? 1 : 0
    }
    return capitals * 3 >= all * 2
  }

  /// So many words before and behind a word show how its sentence is written.
  private static let reach = 12
}
