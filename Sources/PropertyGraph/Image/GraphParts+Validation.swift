extension GraphParts {
  /// Whether every number in the parts points at something that is there: what the hash of an image cannot say,
  /// should someone have made one by other means.
  ///
  /// - Complexity: reads everything.
  var isConsistent: Bool {
    let nodes = nodeCount
    let relationships = relationshipTypes.count
    return Self.ascends(texts.offsets) && Self.lie(texts.slots, in: -1..<texts.count)
      && (texts.slots.count == 0 ? texts.count == 0 : texts.slots.contains(-1))
      && Self.lie(labelSets.setOfNode, in: 0..<labelSets.sets.count)
      && nodesByLabel.allSatisfy { Self.lie($0, in: 0..<nodes) }
      && nodeColumns.allSatisfy { isConsistent($0, rowCount: nodes) }
      && relationshipColumns.allSatisfy { isConsistent($0, rowCount: relationships) }
      && Self.lie(relationshipTypes, in: 0..<types.names.count) && Self.lie(sources, in: 0..<nodes)
      && Self.lie(targets, in: 0..<nodes)
      && (outgoing + incoming).allSatisfy { rows in
        Self.ascends(rows.offsets) && Self.lie(rows.neighbours, in: 0..<nodes)
          && Self.lie(rows.relationships, in: 0..<relationships)
          && rows.nodes.map { Self.lie($0, in: 0..<nodes) } ?? true
      }
  }

  private var nodeCount: Int { labelSets.nodeCount }

  private func isConsistent(_ column: PropertyColumn, rowCount: Int) -> Bool {
    switch column.cells.rows {
    case .every: break
    case .places(let places): guard Self.lie(places, in: -1..<column.valueCount) else { return false }
    case .listed(let rows): guard Self.lie(rows, in: 0..<rowCount) else { return false }
    }
    switch column.cells.values {
    case .booleans(let values):
      return UnsafeRawBufferPointer(values.elements).allSatisfy { $0 < 2 }
    case .strings(let values): return Self.lie(values, in: 0..<texts.count)
    case .other: return Self.ascends(column.offsets)
    case .integers, .floats: return true
    }
  }

  private static func ascends<Number: FixedWidthInteger>(_ numbers: ContiguousView<Number>) -> Bool {
    var isAscending = true
    let numbers = numbers.elements
    for place in 1..<max(1, numbers.count) {
      isAscending = isAscending && numbers[place - 1] <= numbers[place]
    }
    return isAscending
  }

  private static func lie(_ numbers: ContiguousView<Int32>, in range: Range<Int>) -> Bool {
    // Without an early way out the loop works on several numbers at a time.
    var least = Int32.max
    var greatest = Int32.min
    for number in numbers.elements {
      least = min(least, number)
      greatest = max(greatest, number)
    }
    return numbers.count == 0 || (range.contains(Int(least)) && range.contains(Int(greatest)))
  }
}

extension GraphSnapshot {
  /// Reads an image where it lies.
  ///
  /// - Parameters:
  ///   - image: the bytes, which the graph keeps.
  ///   - isTrusted: whether it is known that the bytes are those that were written. If so only the header and the
  ///     table of sections are looked at; else all of it is, and every number in it is checked.
  /// - Throws: `GraphImageError`.
  /// - Complexity: O(labels, types and keys) when trusted, else it reads everything.
  public convenience init(image: GraphImage, isTrusted: Bool) throws(GraphImageError) {
    let parts = try GraphImageReader(image, isTrusted: isTrusted).parts()
    guard isTrusted || parts.isConsistent else { throw .inconsistent }
    self.init(parts: parts)
  }
}
