/// What a section of an image holds; the number in the file is `rawValue`.
enum SectionKind: UInt32 {
  /// Names, each a length of four bytes and UTF-8.
  case labelNames = 1
  case typeNames, keyNames
  case textOffsets, textBytes, textSlots
  /// For each set of labels their count and numbers.
  case labelSets
  case setOfNode
  /// The following belong to the label, key or type whose number the table gives.
  case nodesOfLabel
  case nodeRows, nodeValues, nodeOffsets
  case relationshipRows, relationshipValues, relationshipOffsets
  case relationshipTypes, sources, targets
  case outgoingNodes, outgoingOffsets, outgoingNeighbours, outgoingRelationships
  case incomingNodes, incomingOffsets, incomingNeighbours, incomingRelationships
}

/// How the elements of a section are to be read.
enum SectionForm: UInt32 {
  case plain = 0
  /// Rows of a column, see `PropertyCells.Rows`.
  case places, listed
  /// Values of a column, see `PropertyCells.Values`.
  case booleans, integers, floats, texts, mixed
}

/// One line of the table of sections.
struct ImageSection {
  static let size = 32

  var kind: SectionKind
  /// The label, key or type it belongs to.
  var index: UInt32
  var form: SectionForm
  var offset: UInt64
  /// How many bytes it has.
  var length: UInt64
}
