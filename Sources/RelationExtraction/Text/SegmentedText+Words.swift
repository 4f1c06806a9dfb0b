import Orthography

extension SegmentedText {
  /// The number of the first word that ends after an offset, in UTF-8 bytes; that of the words where none does.
  /// O(log n).
  func firstWord(endingAfter offset: Int) -> Int {
    var (low, high) = (0, words.count)
    while low < high {
      let middle = (low + high) / 2
      if words[middle].source.upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
