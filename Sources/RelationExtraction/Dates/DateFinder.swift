import Orthography

/// Finds the dates of a sentence: 13 سبتمبر 2023, 13-9-2023, سبتمبر/أيلول, العام 2019, أمس الثلاثاء,
/// September 13, 2023. The names of months and days come from the rules.
struct DateFinder {
  let text: SegmentedText
  let arena: Arena

  /// Replaces the tokens of each date by one token; says whether it found any.
  func find(in sequence: inout TokenSequence) -> Bool {
    guard sequence.reserved & Self.dated != 0 || sequence.tokens.contains(where: \.isNumber) else {
      return false
    }
    guard let first = sequence.tokens.indices.first(where: { mayBegin(at: $0, in: sequence) }) else {
      return false
    }
    var tokens = ArenaList<Token>(capacity: sequence.tokens.count, in: arena)
    var dates = ArenaList<FoundDate>()
    for token in sequence.tokens.prefix(first) { tokens.append(token, in: arena) }
    var index = first
    while index < sequence.tokens.count {
      if mayBegin(at: index, in: sequence), let (date, end) = date(at: index, in: sequence) {
        var found = date
        found.span = sequence.source(index..<end)
        tokens.append(
          Token(kind: .date(Int32(dates.count)), source: found.span, folded: 0..<0), in: arena)
        dates.append(found, in: arena)
        index = end
      } else {
        tokens.append(sequence.tokens[index], in: arena)
        index += 1
      }
    }
    guard dates.count > 0 else { return false }
    (sequence.tokens, sequence.dates) = (tokens.view, dates.view)
    return true
  }

  private static let dated = ReservedClasses.bits([
    .month, .weekday, .dayWord, .yearWord, .hijriMonth, .periodWord, .lastWord, .nextWord,
  ])

  /// Whether a date may begin at a token: few tokens are words of dates or numbers, or stand behind what dates do.
  private func mayBegin(at index: Int, in sequence: TokenSequence) -> Bool {
    let token = sequence.tokens[index]
    return token.isNumber || token.reserved & Self.dated != 0 || sequence.has(.datePreposition, at: index - 1)
  }

  private func date(at start: Int, in sequence: TokenSequence) -> (FoundDate, Int)? {
    var found = FoundDate(span: 0..<0)
    var next = start
    if let word = sequence.phrase(.dayWord, at: next), let offset = Int(sequence.value(of: word)) {
      found.offset = offset
      next += word.length
    }
    if let word = sequence.phrase(.weekday, at: next), let weekday = Int(sequence.value(of: word)) {
      found.weekday = weekday
      next += word.length
      if sequence.isPunctuation(.comma, at: next), calendarDate(at: next + 1, in: sequence) != nil {
        next += 1
      }
    }
    if let (date, end) = calendarDate(at: next, in: sequence) {
      (found.year, found.month, found.day, found.isHijri) = (date.year, date.month, date.day, date.isHijri)
      return (found, end)
    }
    if found.weekday != nil, let (shift, end) = shift(at: next, in: sequence) {
      found.shift = shift
      return (found, end)
    }
    if next > start { return (found, next) }
    return period(at: start, in: sequence)
  }

  /// "Last week", الشهر الماضي, "next Tuesday".
  private func period(at start: Int, in sequence: TokenSequence) -> (FoundDate, Int)? {
    var found = FoundDate(span: 0..<0)
    if let (shift, next) = shift(at: start, in: sequence) {
      found.shift = shift
      if let word = sequence.phrase(.periodWord, at: next) {
        found.period = FoundDate.Period(rawValue: sequence.value(of: word))
        return (found, next + word.length)
      }
      guard let word = sequence.phrase(.weekday, at: next),
        let weekday = Int(sequence.value(of: word))
      else {
        return nil
      }
      found.weekday = weekday
      return (found, next + word.length)
    }
    guard let word = sequence.phrase(.periodWord, at: start),
      let (shift, next) = shift(at: start + word.length, in: sequence)
    else { return nil }
    found.period = FoundDate.Period(rawValue: sequence.value(of: word))
    found.shift = shift
    return (found, next)
  }

  private func shift(at index: Int, in sequence: TokenSequence) -> (Int, Int)? {
    if let word = sequence.phrase(.lastWord, at: index) { return (-1, index + word.length) }
    return sequence.phrase(.nextWord, at: index).map { (1, index + $0.length) }
  }

  /// 15 رمضان 1445, رمضان 1445 هـ; not where the Gregorian date follows, as it does in الموافق.
  private func hijriDate(at start: Int, in sequence: TokenSequence) -> (FoundDate, Int)? {
    var found = FoundDate(span: 0..<0)
    found.isHijri = true
    var next = start
    if let day = number(at: next, in: sequence), (1...30).contains(day.value), !day.isLong,
      sequence.has(.hijriMonth, at: next + 1)
    {
      found.day = day.value
      next += 1
    }
    guard let name = sequence.phrase(.hijriMonth, at: next),
      let month = Int(sequence.value(of: name))
    else {
      return nil
    }
    found.month = month
    next += name.length
    guard let (year, end) = year(at: next, in: sequence), (1000...1600).contains(year) else { return nil }
    found.year = year
    next = end
    if let mark = sequence.phrase(.hijriMark, at: next) { next += mark.length }
    return (found, next)
  }

  private func calendarDate(at start: Int, in sequence: TokenSequence) -> (FoundDate, Int)? {
    var found = FoundDate(span: 0..<0)
    if let (numbers, end) = numericDate(at: start, in: sequence) { return (numbers, end) }
    if let hijri = hijriDate(at: start, in: sequence) { return hijri }
    if let day = number(at: start, in: sequence), (1...31).contains(day.value), !day.isLong {
      var next = start + 1
      if sequence.isPunctuation(.comma, at: next) || sequence.has(.of, at: next) { next += 1 }
      guard let (month, afterMonth) = month(at: next, in: sequence) else { return nil }
      (found.day, found.month) = (day.value, month)
      next = afterMonth
      if let (year, end) = year(at: next, in: sequence) { (found.year, next) = (year, end) }
      return StatementDate(year: found.year ?? 2000, month: month, day: day.value) == nil
        ? nil : (found, next)
    }
    if let (month, afterMonth) = month(at: start, in: sequence) {
      if start > 0, number(at: start - 1, in: sequence) != nil { return nil }
      found.month = month
      if let day = number(at: afterMonth, in: sequence), (1...31).contains(day.value), !day.isLong {
        found.day = day.value
        if let (year, end) = year(at: afterMonth + 1, in: sequence) {
          found.year = year
          return (found, end)
        }
        return (found, afterMonth + 1)
      }
      if let (year, end) = year(at: afterMonth, in: sequence) {
        found.year = year
        return (found, end)
      }
      return sequence.has(.datePreposition, at: start - 1) ? (found, afterMonth) : nil
    }
    let isAfterPreposition = sequence.has(.datePreposition, at: start - 1)
    if isAfterPreposition || sequence.has(.yearWord, at: start),
      let (year, end) = year(at: start, in: sequence)
    {
      found.year = year
      found.isHijri = isMarked(before: end, in: sequence)
      guard let mark = sequence.phrase(.hijriMark, at: end) else { return (found, end) }
      found.isHijri = true
      return (found, end + mark.length)
    }
    return nil
  }

  /// `13-9-2023`, `2023-09-13`, `13/9/2023`.
  private func numericDate(at start: Int, in sequence: TokenSequence) -> (FoundDate, Int)? {
    guard let first = number(at: start, in: sequence), let second = number(at: start + 2, in: sequence),
      let third = number(at: start + 4, in: sequence), isSeparator(at: start + 1, in: sequence),
      sequence.tokens[start + 1].kind == sequence.tokens[start + 3].kind, first.isLong != third.isLong
    else { return nil }
    let (day, year) = first.isLong ? (third.value, first.value) : (first.value, third.value)
    guard (1000...2999).contains(year), StatementDate(year: year, month: second.value, day: day) != nil else {
      return nil
    }
    return (FoundDate(span: 0..<0, year: year, month: second.value, day: day), start + 5)
  }

  private func isSeparator(at index: Int, in sequence: TokenSequence) -> Bool {
    sequence.isPunctuation(.dash, at: index) || sequence.isPunctuation(.slash, at: index)
  }

  /// A month, perhaps with its other name: سبتمبر/أيلول.
  private func month(at start: Int, in sequence: TokenSequence) -> (Int, Int)? {
    guard let name = sequence.phrase(.month, at: start), let month = Int(sequence.value(of: name))
    else {
      return nil
    }
    var end = start + name.length
    let isOpen = sequence.isPunctuation(.open, at: end)
    if isOpen || sequence.isPunctuation(.slash, at: end),
      let other = sequence.phrase(.month, at: end + 1)
    {
      end += 1 + other.length
      if isOpen, sequence.isPunctuation(.close, at: end) { end += 1 }
    }
    return (month, end)
  }

  private func year(at start: Int, in sequence: TokenSequence) -> (Int, Int)? {
    var next = start
    if sequence.isPunctuation(.comma, at: next) { next += 1 }
    if sequence.has(.preposition, at: next), sequence.has(.yearWord, at: next + 1) { next += 1 }
    if let word = sequence.phrase(.yearWord, at: next) { next += word.length }
    guard let year = number(at: next, in: sequence), year.isLong, (1000...2999).contains(year.value) else {
      return nil
    }
    return (year.value, next + 1)
  }

  /// A number of up to four digits, an English ordinal ending aside.
  private func number(at index: Int, in sequence: TokenSequence) -> (value: Int, isLong: Bool)? {
    guard sequence.isWord(at: index) else { return nil }
    let bytes = text.folded.bytes[sequence.tokens[index].folded]
    var value = 0
    var digits = 0
    var rest = bytes
    while let byte = rest.first, (0x30...0x39).contains(byte), digits < 5 {
      value = value * 10 + Int(byte - 0x30)
      digits += 1
      rest.removeFirst()
    }
    guard (1...4).contains(digits), digits != 3 else { return nil }
    let isOrdinal = ["st", "nd", "rd", "th"].contains { rest.elementsEqual($0.utf8) }
    let isMarked = digits == 4 && rest.elementsEqual(Self.hijriLetter)
    return rest.isEmpty || isMarked || isOrdinal && digits < 3 ? (value, digits == 4) : nil
  }

  /// هـ as it is written right behind a year.
  private static let hijriLetter = Array("ه".utf8)

  /// Whether a year of the Hijra stands before a token: 1445هـ.
  private func isMarked(before end: Int, in sequence: TokenSequence) -> Bool {
    end > 0 && sequence.isWord(at: end - 1)
      && text.folded.bytes[sequence.tokens[end - 1].folded].suffix(2).elementsEqual(Self.hijriLetter)
  }
}
