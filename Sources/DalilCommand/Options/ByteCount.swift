import ArgumentParser

/// A number of bytes as people write it: `800000`, `500MB`, `1.5 GB`, with units of a thousand.
struct ByteCount: ExpressibleByArgument {
  let bytes: Int

  init?(argument: String) {
    let text = argument.filter { !$0.isWhitespace }.uppercased()
    let number = text.prefix { $0.isNumber || $0 == "." }
    let unit = text.dropFirst(number.count)
    let units = ["": 1.0, "B": 1, "KB": 1e3, "MB": 1e6, "GB": 1e9, "TB": 1e12]
    guard let factor = units[String(unit)], let count = Double(number), count * factor >= 1,
      count * factor < 1e18
    else { return nil }
    bytes = Int(count * factor)
  }
}
