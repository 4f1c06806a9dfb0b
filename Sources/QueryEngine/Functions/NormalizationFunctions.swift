// The Swift standard library keeps its normalisation to itself; Foundation has the tables.
import Foundation
import QueryLanguage

extension FunctionLibrary {
  /// The normal forms of Unicode (UAX #15): `normalize(text)`, `normalize(text, NFKC)` and
  /// `isNormalized(text, form)`; without a form, NFC.
  static let normalizationFunctions: [Function] = [
    Function(
      FunctionSignature("normalize", arity: 1...2, parameters: [.string], result: [.string, .null])
    ) { .string(try form($0)(try $0.string(0))) },
    Function(
      FunctionSignature("isNormalized", arity: 1...2, parameters: [.string], result: [.boolean, .null])
    ) {
      let text = try $0.string(0)
      return .boolean(try form($0)(text).unicodeScalars.elementsEqual(text.unicodeScalars))
    },
  ]

  private static let forms: [String: @Sendable (String) -> String] = [
    "NFC": { $0.precomposedStringWithCanonicalMapping }, "NFD": { $0.decomposedStringWithCanonicalMapping },
    "NFKC": { $0.precomposedStringWithCompatibilityMapping },
    "NFKD": { $0.decomposedStringWithCompatibilityMapping },
  ]

  private static func form(_ arguments: Arguments) throws -> @Sendable (String) -> String {
    let name = arguments.count > 1 ? try arguments.string(1) : "NFC"
    guard let form = forms[name.uppercased()] else {
      throw arguments.valueFault(1, "there is no normal form '\(name)'; there are NFC, NFD, NFKC and NFKD")
    }
    return form
  }
}
