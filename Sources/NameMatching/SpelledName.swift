/// A name as the units of its script, ready for comparing.
package struct SpelledName: Sendable, Hashable {
  package let script: Script
  package var letters: [SpelledLetter]

  package init(script: Script, count: Int) {
    self.script = script
    letters = Array(repeating: SpelledLetter(), count: count)
  }
}

/// A letter of a name with the units that begin at it.
package struct SpelledLetter: Sendable, Hashable {
  /// The unit of this letter.
  package var single: LetterUnits.Unit = 0
  /// The unit of this letter and the next; 0 for none.
  package var pair: LetterUnits.Unit = 0
  /// The unit of this letter and the next two; 0 for none.
  package var triple: LetterUnits.Unit = 0
  /// Where the letter stands: ``LetterUnits/Context``.
  package var context: UInt8 = 0
}
