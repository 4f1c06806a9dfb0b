import EntityRecognition
import Orthography

/// In which sentence of a text something begins: the last one that begins no later.
struct SentenceNumbers {
  private let starts: [Int]

  init(_ sentences: [Range<Int>]) { starts = sentences.map(\.lowerBound) }

  /// The number of the sentence, from 0. O(log sentences).
  func number(at offset: Int) -> Int {
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return max(0, low - 1)
  }
}
