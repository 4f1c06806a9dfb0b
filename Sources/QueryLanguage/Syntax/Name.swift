/// A name and where it is written; names are equal when their texts are.
package struct Name: Sendable, Hashable {
  package let text: String
  package let range: SourceRange

  package init(_ text: String, at range: SourceRange) {
    self.text = text
    self.range = range
  }

  package static func == (first: Name, second: Name) -> Bool { first.text == second.text }
  package func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
