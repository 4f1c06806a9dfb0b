import Foundation

/// How time grows from the last but one size to the last, as the exponent of a power of the size.
struct Growth: CustomStringConvertible {
  private let exponent: Double?

  init(sizes: [Int], times: [Double]) {
    guard sizes.count > 1, let size = sizes.last, let time = times.last else {
      exponent = nil
      return
    }
    let before = sizes.count - 2
    exponent = log(time / times[before]) / log(Double(size) / Double(sizes[before]))
  }

  var description: String {
    guard let exponent else { return "–" }
    let kind =
      exponent < 0.3 ? "none" : exponent < 0.75 ? "less than linear" : exponent < 1.25 ? "linear" : "more"
    return String(format: "n^%.2f, ", exponent) + kind
  }
}
