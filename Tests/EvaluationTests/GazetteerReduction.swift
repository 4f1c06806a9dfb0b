import Gazetteer
import Orthography
import TestSupport

/// Ways to make a gazetteer poorer, to see how far recognition gets by itself.
enum GazetteerReduction: CustomStringConvertible, Sendable {
  /// The gazetteer as it is.
  case none
  /// Of each entity only its first Arabic name: no surname, no alias, no demonym, no fact, no other language.
  case firstArabicName
  /// Of each person and place only the first Arabic name, with the vowels and the g of its foreign words
  /// written another way.
  case respelt(seed: UInt64)

  var description: String {
    switch self {
    case .none: "mentions"
    case .firstArabicName: "mentions by one Arabic name each"
    case .respelt(let seed): "mentions by one name each, respelt (\(seed))"
    }
  }

  /// The poorer gazetteer.
  func apply(to gazetteer: Gazetteer) -> Gazetteer {
    switch self {
    case .none: return gazetteer
    case .firstArabicName: return Gazetteer(entities: gazetteer.entities.compactMap(Self.bare))
    case .respelt(let seed):
      var generator = SeededGenerator(seed: seed)
      return Gazetteer(
        entities: gazetteer.entities.compactMap(Self.bare).map { entity in
          guard ["Person", "City", "Region", "Facility"].contains(entity.type.name) else { return entity }
          var entity = entity
          let words = entity.names[0].text.split(separator: " ")
          entity.names[0].text = words.map { Self.respell(String($0), &generator) }.joined(separator: " ")
          return entity
        })
    }
  }

  private static func bare(_ entity: Entity) -> Entity? {
    guard let name = entity.names.first(where: { $0.language == "ar" && $0.kind != .demonym }) else {
      return nil
    }
    return Entity(key: entity.key, type: entity.type, names: [name])
  }

  /// One change inside a foreign word of five letters or more, as transcribers differ: ج for غ, a long vowel
  /// left out.
  static func respell(_ word: String, _ generator: inout SeededGenerator) -> String {
    var letters = Array(word.unicodeScalars)
    let native = "حعضظصطقثذة".unicodeScalars
    guard letters.count >= 5, !word.hasPrefix("ال"), !letters.contains(where: native.contains) else {
      return word
    }
    let places = letters.indices.dropFirst().dropLast().filter { "جغوي".unicodeScalars.contains(letters[$0]) }
    guard let place = places.randomElement(using: &generator) else { return word }
    switch letters[place] {
    case "ج": letters[place] = "غ"
    case "غ": letters[place] = "ج"
    default: letters.remove(at: place)
    }
    return String(String.UnicodeScalarView(letters))
  }
}
