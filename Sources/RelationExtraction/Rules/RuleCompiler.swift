import Gazetteer
import Orthography

/// Turns rule files as written into a `RuleSet`; collects what does not fit together.
///
/// Word classes belong to a language: two files of the same language share theirs, two languages do not.
struct RuleCompiler {
  private(set) var diagnostics: [RuleDiagnostic] = []
  private var vocabulary = Vocabulary()
  private var phrases: [PhraseTable.Phrase] = []
  private var classNumbers: [String: Int] = [:]
  private var reserved = ReservedClasses()
  private var rules: [Rule] = []
  /// The rules by language and name: a later one takes the place of an earlier one of its name.
  private var ruleNumbers: [String: Int] = [:]

  // MARK: Word classes

  /// Declares the word classes of a file, before any file's rules are compiled.
  mutating func declare(_ file: RuleFile) {
    for declaration in file.classes {
      let number = classNumber(declaration.name, language: file.language)
      for entry in declaration.entries {
        do throws(WordPattern.Problem) {
          try declare(entry, inflection: declaration.inflection, number: number, file: file)
        } catch {
          report(error.reason, file, entry.position)
        }
      }
    }
  }

  private mutating func classNumber(_ name: String, language: String) -> Int {
    let key = language + "/" + name
    if let number = classNumbers[key] { return number }
    let number = classNumbers.count
    classNumbers[key] = number
    reserved.setClass(number, name: name)
    return number
  }

  private mutating func declare(
    _ entry: WordClassEntry, inflection: WordClassSyntax.Inflection, number: Int, file: RuleFile
  ) throws(WordPattern.Problem) {
    switch inflection {
    case .words:
      var phrases: [(words: [[UInt8]], form: WordForm)] = [([], [])]
      for pattern in entry.phrase {
        var longer: [(words: [[UInt8]], form: WordForm)] = []
        for word in try WordPattern.expand(pattern) {
          for phrase in phrases {
            let isPronoun = phrase.words.isEmpty && word.unicodeScalars.last == "ه"
            longer.append((phrase.words + Folding.words(of: word), isPronoun ? .pronoun : phrase.form))
          }
        }
        guard longer.count <= WordPattern.limit else { throw .tooMany }
        phrases = longer
      }
      for phrase in phrases { add(phrase.words, number, phrase.form, entry, file) }
    case .verbs:
      let isArabic = file.language == "ar"
      guard entry.phrase.count == 2 || !isArabic && (entry.phrase.count == 1 || entry.phrase.count == 3)
      else {
        let wanted =
          isArabic ? "past and present, such as 'زار يزور'" : "its base, or base, past and participle"
        return report("a verb is given by \(wanted)", file, entry.position)
      }
      let forms =
        isArabic
        ? ArabicInflection.verb(past: entry.phrase[0], present: entry.phrase[1])
        : EnglishInflection.verb(entry.phrase)
      for form in forms { add(Folding.words(of: form.text), number, form.form, entry, file) }
    case .nouns:
      for word in entry.phrase {
        for noun in try WordPattern.expand(word) {
          let forms = file.language == "ar" ? ArabicInflection.noun(noun) : EnglishInflection.noun(noun)
          for form in forms { add(Folding.words(of: form.text), number, form.form, entry, file) }
        }
      }
    }
  }

  private mutating func add(
    _ phrase: [[UInt8]], _ number: Int, _ form: WordForm, _ entry: WordClassEntry, _ file: RuleFile
  ) {
    guard !phrase.isEmpty else { return report("an entry without letters", file, entry.position) }
    phrases.append(
      PhraseTable.Phrase(
        words: phrase.map { vocabulary.add(word: $0) }, classNumber: number, isArabic: file.language == "ar",
        form: form, value: entry.value))
  }

  private mutating func report(_ reason: String, _ file: RuleFile, _ position: SourcePosition) {
    diagnostics.append(
      RuleDiagnostic(file: file.name, line: position.line, column: position.column, reason: reason))
  }

  // MARK: Rules

  /// Compiles the rules of a file.
  mutating func compile(_ file: RuleFile) {
    for given in file.givens where !EntityTypes.isKnown(given.type) {
      let near = Suggestion.question(given.type, among: EntityType.all.map(\.name))
      report("unknown entity type '\(given.type)'\(near)", file, given.position)
    }
    for syntax in file.rules {
      guard !syntax.type.isEmpty else {
        report("rule '\(syntax.name)' has no type: add a line such as 'type MET'", file, syntax.position)
        continue
      }
      guard !syntax.frames.isEmpty else {
        report("rule '\(syntax.name)' has no frame", file, syntax.position)
        continue
      }
      let marks = syntax.trigger.compactMap { Token.Punctuation(ruleSymbol: $0[0][...]) }
      let triggers = syntax.trigger.filter { Token.Punctuation(ruleSymbol: $0[0][...]) == nil }.flatMap {
        $0[0].hasPrefix("@")
          ? classes($0, file: file, position: syntax.position)
          : [phraseClass($0, file: file, position: syntax.position)]
      }
      if syntax.trigger.isEmpty {
        report(
          "rule '\(syntax.name)' has no trigger: add a line such as 'trigger @meet'", file, syntax.position)
      }
      let frames = (passiveFrames(of: syntax, file: file) + syntax.frames).map {
        compile($0, of: syntax, file: file)
      }
      let rule = Rule(
        name: syntax.name, type: syntax.type, isSymmetric: syntax.isSymmetric, confidence: syntax.confidence,
        priority: syntax.priority, modality: syntax.modality, needsKnown: syntax.needsKnown,
        needsObjectPronoun: syntax.needsObjectPronoun, triggers: triggers, triggerMarks: marks,
        frames: frames)
      let key = file.language + "/" + syntax.name
      if let number = ruleNumbers[key] {
        rules[number] = rule
      } else {
        ruleNumbers[key] = rules.count
        rules.append(rule)
      }
    }
  }

  /// The frames that `passive A B` stands for: who is done to, the trigger, a word for "by", who does it. In
  /// Arabic the verb may come first.
  private mutating func passiveFrames(of rule: RuleSyntax, file: RuleFile) -> [FrameSyntax] {
    guard let (doer, done) = rule.passiveSlots else { return [] }
    var types: [String: [String]] = [:]
    for element in rule.frames.flatMap(\.elements) {
      if case .end(let slot, let names, _) = element.kind { types[slot] = types[slot] ?? names }
    }
    for slot in [doer, done] where types[slot] == nil {
      report("'passive \(doer) \(done)': no frame of the rule has a slot '\(slot)'", file, rule.position)
    }
    guard let doers = types[doer], let patients = types[done] else { return [] }
    let isArabic = file.language == "ar"
    let written =
      isArabic
      ? ["* ~2 B ~6 @agent A", "B ~3 * ~6 @agent A"]
      : ["B ,? @relative? ~1 @passive-auxiliary ~2 * ~6 @agent A", "B ,? * ~1 @agent A"]
    return written.compactMap { text in
      let elements = text.split(separator: " ").map { word in
        let text =
          word == "A"
          ? "\(doer):\(doers.joined(separator: "|"))"
          : word == "B" ? "\(done):\(patients.joined(separator: "|"))" : String(word)
        return RuleLine.Field(text: text, position: rule.position)
      }
      guard case .success(var frame) = FrameParser.parse(elements, keyword: rule.position) else { return nil }
      frame.emissions = [EmissionSyntax(source: doer, target: done)]
      frame.isPassive = true
      return frame
    }
  }

  /// The numbers of word classes named `@class` and, as a class of its own, of words written out.
  private mutating func classes(_ words: [String], file: RuleFile, position: SourcePosition) -> [Int] {
    var numbers: [Int] = []
    for word in words {
      if word.hasPrefix("@") {
        guard let number = classNumbers[file.language + "/" + word.dropFirst()] else {
          let prefix = file.language + "/"
          let known = classNumbers.keys.filter { $0.hasPrefix(prefix) }.map {
            String($0.dropFirst(prefix.count))
          }
          let near = Suggestion.question(String(word.dropFirst()), among: known.sorted())
          report(
            "there is no word class '\(word.dropFirst())': declare it with 'words', 'verbs' or 'nouns'\(near)",
            file, position)
          continue
        }
        numbers.append(number)
      } else {
        numbers.append(phraseClass([word], file: file, position: position))
      }
    }
    return numbers
  }

  /// The class that holds nothing but one phrase, made on first use.
  private mutating func phraseClass(_ phrase: [String], file: RuleFile, position: SourcePosition) -> Int {
    let number = classNumber("'" + phrase.joined(separator: " "), language: file.language)
    let entry = WordClassEntry(value: "", phrase: phrase, position: position)
    do throws(WordPattern.Problem) {
      try declare(entry, inflection: .words, number: number, file: file)
    } catch {
      report(error.reason, file, position)
    }
    return number
  }

  private mutating func compile(_ syntax: FrameSyntax, of rule: RuleSyntax, file: RuleFile) -> Frame {
    var (before, after): ([FrameElement], [FrameElement]) = ([], [])
    var texts: (before: [String], after: [String]) = ([], [])
    var lists: [FrozenList<Int32>] = []
    var keptWords: [String] = []
    var subjects: [FrameSubject] = []
    var slots: [String] = []
    var isPastTrigger = false
    func slotNumber(_ name: String) -> Int {
      if name == "place" { return Captures.placeSlot }
      if name == "goal" { return Captures.goalSlot }
      if let index = slots.firstIndex(of: name) { return index + 2 }
      slots.append(name)
      return slots.count + 1
    }
    for element in syntax.elements {
      let kind: FrameElement.Kind
      switch element.kind {
      case .trigger:
        isPastTrigger = true
        continue
      case .subject(let slot, let types):
        subjects.append(FrameSubject(slot: slotNumber(slot), types: EntityTypes.mask(types)))
        continue
      case .end(let slot, let types, let size):
        kind = .end(slot: slotNumber(slot), types: EntityTypes.mask(types), size: size)
      case .gap(let limit, let reach): kind = .gap(limit, reach)
      case .words(let words), .absence(let words):
        let list = FrozenList(classes(words, file: file, position: element.position).map(Int32.init))
        lists.append(list)
        if case .words = element.kind { kind = .words(list.view) } else { kind = .absence(list.view) }
      case .punctuation(let mark): kind = .punctuation(mark)
      case .capture(let name):
        kind = .capture(keptWords.count)
        keptWords.append(name)
      }
      let compiled = FrameElement(kind: kind, isOptional: element.isOptional)
      if isPastTrigger {
        after.append(compiled)
        texts.after.append(element.text)
      } else {
        before.insert(compiled, at: 0)
        texts.before.insert(element.text, at: 0)
      }
    }
    if rule.type != RuleSyntax.noType, syntax.emissions.isEmpty {
      report(
        "the frame names no ends, such as 'A:Person': say who the statement is about", file, syntax.position)
    }
    let emissions = (rule.type == RuleSyntax.noType ? [] : syntax.emissions).map { emission in
      Emission(
        type: emission.type.isEmpty ? rule.type : emission.type,
        isSymmetric: rule.isSymmetric && (emission.type.isEmpty || emission.type == rule.type),
        source: slotNumber(emission.source), target: slotNumber(emission.target))
    }
    if slots.count + 2 > Captures.limit {
      report("a frame has at most \(Captures.limit - 2) slots", file, syntax.position)
    }
    return Frame(
      before: before, after: after, lists: lists, subjects: subjects,
      emissions: slots.count + 2 > Captures.limit ? [] : emissions, isPassive: syntax.isPassive, texts: texts,
      keptWords: keptWords)
  }

  /// The finished rules.
  func ruleSet(files: [RuleFile]) -> RuleSet {
    var rulesByTrigger = [[Int]](repeating: [], count: classNumbers.count)
    for (index, rule) in rules.enumerated() {
      for trigger in rule.triggers where !rulesByTrigger[trigger].contains(index) {
        rulesByTrigger[trigger].append(index)
      }
    }
    for trigger in rulesByTrigger.indices {
      rulesByTrigger[trigger].sort { (-rules[$0].priority, $0) < (-rules[$1].priority, $1) }
    }
    var rulesByMark = [[Int]](repeating: [], count: Int(UInt8.max) + 1)
    for (index, rule) in rules.enumerated() {
      for mark in rule.triggerMarks { rulesByMark[Int(mark.rawValue)].append(index) }
    }
    var reserved = reserved
    reserved.setClass(max(0, classNumbers.count - 1), name: "")
    return RuleSet(
      vocabulary: vocabulary,
      phrases: PhraseTable(
        phrases, wordCount: vocabulary.count, bits: reserved.bits,
        areTriggers: rulesByTrigger.map { !$0.isEmpty }),
      rules: rules, rulesByTrigger: rulesByTrigger, rulesByMark: rulesByMark,
      files: files)
  }
}
