extension Gazetteer {
  /// The gazetteer as a table that ``GazetteerReader`` reads: a header, then one name a line, in UTF-8.
  ///
  /// Names of every kind and language are kept, with `?` after the kind of those that need context;
  /// identifiers, positions and facts have no place in a table. Entities without names do not appear.
  public func tsv() -> [UInt8] {
    var table = Array("key\ttype\tlanguage\tname\tkind\n".utf8)
    for entity in entities {
      for name in entity.names {
        Self.append(entity.key, to: &table)
        table.append(UInt8(ascii: "\t"))
        table.append(contentsOf: entity.type.name.utf8)
        table.append(UInt8(ascii: "\t"))
        Self.append(name.language, to: &table)
        table.append(UInt8(ascii: "\t"))
        Self.append(name.text, to: &table)
        table.append(UInt8(ascii: "\t"))
        table.append(contentsOf: name.kind.rawValue.utf8)
        if name.needsContext { table.append(UInt8(ascii: "?")) }
        table.append(UInt8(ascii: "\n"))
      }
    }
    return table
  }

  /// Appends a cell, in quotes where it would be misread without.
  private static func append(_ cell: String, to table: inout [UInt8]) {
    let needsQuotes =
      cell.utf8.first == UInt8(ascii: "\"") || cell.utf8.first == UInt8(ascii: "#")
      || cell.utf8.contains { $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    guard needsQuotes else {
      table.append(contentsOf: cell.utf8)
      return
    }
    table.append(UInt8(ascii: "\""))
    for byte in cell.utf8 {
      table.append(byte)
      if byte == UInt8(ascii: "\"") { table.append(byte) }
    }
    table.append(UInt8(ascii: "\""))
  }
}
