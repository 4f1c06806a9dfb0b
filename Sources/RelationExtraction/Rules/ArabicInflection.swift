/// Inflected forms of Arabic verbs and nouns from their dictionary forms, as unvocalised news spells them.
///
/// The paradigms are those of the reference grammars (Ryding, A Reference Grammar of Modern Standard Arabic,
/// chapters 7 and 22–32) for the third person and the first; what vowels alone tell apart is one form here.
enum ArabicInflection {
  /// The forms of a verb given as past and present of the third person: `التقى يلتقي`, `زار يزور`.
  ///
  /// A past in ى or in ا loses it before endings that join (التقت), keeps ي before ا (التقيا); a hollow verb
  /// has a short jussive (لم يزر).
  static func verb(past: String, present: String) -> [InflectedWord] {
    var forms: [InflectedWord] = []
    func add(_ text: String, _ form: WordForm) { forms.append(InflectedWord(text: text, form: form)) }

    let isDefective = past.hasSuffix("ى") || past.hasSuffix("ا")
    let stem = isDefective ? String(past.dropLast()) : past
    let glide = past.hasSuffix("ا") ? "و" : isDefective ? "ي" : ""
    add(past, .past)
    add(stem + "ت", .past)
    add(
      stem + glide + "ا", past.count == 3 && !isDefective ? [.past, .plural, .nounLike] : [.past, .plural])
    add(stem + "تا", [.past, .plural])
    add(stem + "وا", [.past, .plural])
    let joining = isDefective ? stem + glide : shortened(past)
    add(joining + "نا", [.past, .speaker])
    if joining != past { add(joining + "ت", [.past, .speaker]) }
    for pronoun in ["ه", "ها", "هما", "هم"] {
      add((isDefective ? stem + "ا" : stem) + pronoun, [.past, .withObject])
      add(stem + "ت" + pronoun, [.past, .withObject])
    }

    let endsWeak = present.hasSuffix("ى") || present.hasSuffix("ي") || present.hasSuffix("و")
    let body = String(present.dropFirst())
    let bare = endsWeak ? String(body.dropLast()) : body
    let joined = present.hasSuffix("ى") ? bare + "ي" : body
    for (future, time) in [("", WordForm.present), ("س", .future)] {
      for person in ["ي", "ت"] {
        add(future + person + body, time)
        add(future + person + joined + "ان", [time, .plural])
        add(future + person + joined + "ا", [time, .plural])
        add(future + person + bare + "ون", [time, .plural])
        add(future + person + bare + "وا", [time, .plural])
        for pronoun in ["ه", "ها", "هما", "هم"] {
          add(future + person + (present.hasSuffix("ى") ? bare + "ا" : body) + pronoun, [time, .withObject])
        }
      }
      for person in ["أ", "ن"] { add(future + person + body, [time, .speaker]) }
    }
    let jussive = endsWeak ? bare : shortened(body)
    if jussive != body {
      for person in ["ي", "ت"] { add(person + jussive, .present) }
    }
    return forms + passives(past: past, present: present)
  }

  /// The passive forms that are spelt otherwise than the active ones, those of hollow and defective verbs:
  /// أقال → أقيل, يقيل → يقال; دعا → دعي, يدعو → يدعى.
  private static func passives(past: String, present: String) -> [InflectedWord] {
    func changed(_ word: String, _ long: [Character: Character], atEnd: Bool) -> String? {
      var letters = Array(word)
      let index = letters.count - (atEnd ? 1 : 2)
      guard index > 1, let other = long[letters[index]] else { return nil }
      letters[index] = other
      return String(letters)
    }
    let isDefective = past.hasSuffix("ى") || past.hasSuffix("ا")
    var forms: [InflectedWord] = []
    if let stem = changed(past, isDefective ? ["ا": "ي", "ى": "ي"] : ["ا": "ي"], atEnd: isDefective) {
      forms += ["", "ت"].map { InflectedWord(text: stem + $0, form: [.past, .passive]) }
    }
    let vowels: [Character: Character] = isDefective ? ["و": "ى", "ي": "ى"] : ["و": "ا", "ي": "ا"]
    if let stem = changed(present, vowels, atEnd: isDefective) {
      for (future, time) in [("", WordForm.present), ("س", .future)] {
        for person in ["ي", "ت"] {
          forms.append(InflectedWord(text: future + person + stem.dropFirst(), form: [time, .passive]))
        }
      }
    }
    return forms
  }

  /// A form with the long vowel before its last letter dropped: زار → زر, يزور → يزر.
  private static func shortened(_ word: String) -> String {
    var letters = Array(word.unicodeScalars)
    guard letters.count >= 3, "اوي".unicodeScalars.contains(letters[letters.count - 2]) else { return word }
    letters.remove(at: letters.count - 2)
    var text = String.UnicodeScalarView()
    text.append(contentsOf: letters)
    return String(text)
  }

  /// The forms of a noun given without article: bare, with ال, and with the pronouns of the third person.
  static func noun(_ noun: String) -> [InflectedWord] {
    var forms = [InflectedWord(text: noun, form: []), InflectedWord(text: "ال" + noun, form: [])]
    if !["ة", "ء", "ى", "ا"].contains(where: noun.hasSuffix) {
      forms.append(InflectedWord(text: noun + "ا", form: []))
    }
    var stems: [String] = []
    if noun.hasSuffix("ة") {
      stems = [noun.dropLast() + "ت"]
    } else if noun.hasSuffix("ء") {
      stems = [noun, noun.dropLast() + "ئ", noun.dropLast() + "ؤ"]
    } else if noun.hasSuffix("ى") {
      stems = [noun.dropLast() + "ا"]
    } else {
      stems = [noun]
    }
    for stem in stems {
      for pronoun in ["ه", "ها", "هما", "هم"] {
        forms.append(InflectedWord(text: stem + pronoun, form: .possessed))
      }
    }
    return forms
  }
}
