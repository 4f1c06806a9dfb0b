/// Names that end in ى, which is read a (ليلى) or, where ي is written without its dots, i (السيسى).
package enum FinalAlif {
  /// A name with ى at the end of its words written ا; `nil` for a name without.
  package static func reading(_ name: String) -> String? {
    let scalars = Array(name.unicodeScalars)
    var read = String.UnicodeScalarView()
    var isOther = false
    for (index, scalar) in scalars.enumerated() {
      let isFinal = index + 1 == scalars.count || !scalars[index + 1].properties.isAlphabetic
      if scalar.value == 0x649, isFinal, index > 0 {
        read.append("\u{627}")
        isOther = true
      } else {
        read.append(scalar)
      }
    }
    return isOther ? String(read) : nil
  }
}
