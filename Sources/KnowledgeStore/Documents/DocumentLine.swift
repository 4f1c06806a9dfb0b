import Gazetteer

/// The fields of a line of JSON Lines that is as lines usually are, by their places in it: an object of strings,
/// numbers and the like, escapes only in its `text`. Other lines are for a JSON library, which also says what is wrong
/// with them.
package struct DocumentLine {
  /// The text between its quotes, UTF-8 as far as the line is, and whether it has escapes.
  package let text: Range<Int>
  package let hasEscapes: Bool

  private let line: UnsafeBufferPointer<UInt8>
  private let others: [(key: Range<Int>, value: Range<Int>)]

  /// Looks for the fields; `nil` when the line is not a usual one. Everything but the text is known to be UTF-8 then.
  package init?(_ line: UnsafeBufferPointer<UInt8>) {
    var text: (range: Range<Int>, hasEscapes: Bool)?
    var others: [(key: Range<Int>, value: Range<Int>)] = []
    var isUsual = true
    var object = JSONObjectLine(line)
    let isObject = object.forEachField { key, value in
      let isText = line[key].elementsEqual("text".utf8)
      switch value {
      case .string(let range, let hasEscapes) where isText: text = (range, hasEscapes)
      case .string(let range, hasEscapes: false): others.append((key, range))
      case .literal(let range) where line[key].elementsEqual("id".utf8):
        others.append((key, range))
        isUsual = isUsual && range.count <= 18 && line[range].allSatisfy { (0x30...0x39).contains($0) }
      case .literal where !isText: break
      case .string, .literal, .nested: isUsual = false
      }
    }
    guard isObject, isUsual, let text else { return nil }
    for rest in [line[..<text.range.lowerBound], line[text.range.upperBound...]]
    where String(validating: rest, as: UTF8.self) == nil { return nil }
    (self.line, self.others) = (line, others)
    (self.text, hasEscapes) = (text.range, text.hasEscapes)
  }

  /// What a string other than the text says, or the number of `id`; of several fields of one name, the last.
  package func value(_ name: StaticString) -> UnsafeBufferPointer<UInt8>? {
    let name = UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
    return others.last { line[$0.key].elementsEqual(name) }.map {
      UnsafeBufferPointer(rebasing: line[$0.value])
    }
  }
}
