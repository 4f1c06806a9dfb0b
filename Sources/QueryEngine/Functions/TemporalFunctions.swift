import PropertyGraph
import QueryLanguage

extension FunctionLibrary {
  /// Dates, times, durations and what is between them.
  static let temporalFunctions: [Function] =
    TemporalKind.allCases.flatMap(instantFunctions) + epochFunctions + durationFunctions

  private static func instantFunctions(_ kind: TemporalKind) -> [Function] {
    let name = kind.rawValue
    let creation = Function(
      FunctionSignature(
        name, arity: 0...1, parameters: [[.string, .map, .temporal]], result: [.temporal, .null])
    ) { try create(kind, $0) }
    let clocks = ["transaction", "statement", "realtime"].map { clock in
      Function(
        FunctionSignature(
          "\(name).\(clock)", arity: 0...1, parameters: [.string], result: [.temporal, .null])
      ) {
        let reading = clock == "realtime" ? SystemClock.now() : $0.startedAt
        return .temporal(try current(kind, reading, zone: $0.count > 0 ? try $0.string(0) : nil, $0))
      }
    }
    let truncation = Function(
      FunctionSignature(
        "\(name).truncate", arity: 1...3, parameters: [.string, .temporal, .map], result: [.temporal, .null])
    ) { try truncate(kind, $0) }
    return [creation, truncation] + clocks
  }

  private static func create(_ kind: TemporalKind, _ arguments: Arguments) throws -> Value {
    guard arguments.count > 0 else {
      return .temporal(try current(kind, arguments.startedAt, zone: nil, arguments))
    }
    switch arguments[0] {
    case .string(let text):
      guard let value = kind.value(reading: text) else {
        throw arguments.valueFault(0, "'\(text)' is not a \(kind.rawValue) of ISO 8601")
      }
      return .temporal(value)
    case .map(let fields):
      if fields.count == 1, case .string(let name)? = fields["timezone"] {
        return .temporal(try current(kind, arguments.startedAt, zone: name, arguments))
      }
      return try withProblems(arguments) { .temporal(try TemporalFields(fields, for: kind).value(kind)) }
    case .temporal(let other):
      guard let value = kind.value(of: other) else {
        throw arguments.valueFault(
          0, "\(other.kindName) cannot become a \(kind.rawValue)", .invalidArgumentValue)
      }
      return .temporal(value)
    default: throw arguments.kindFault(0, wanted: "a string, a map or a temporal value")
    }
  }

  private static func current(
    _ kind: TemporalKind, _ reading: SystemClock.Reading, zone name: String?, _ arguments: Arguments
  ) throws -> TemporalValue {
    guard let zone = name.map({ Zone($0) }) ?? .utc,
      let moment = zone.moment(epochSecond: reading.second, nanosecond: reading.nanosecond)
    else { throw arguments.valueFault(0, "there is no time zone '\(name ?? "")'") }
    return kind.value(at: moment)
  }

  private static func truncate(_ kind: TemporalKind, _ arguments: Arguments) throws -> Value {
    let name = try arguments.string(0)
    guard let unit = TruncationUnit(named: name) else {
      let near = NearestName.question(for: name, in: TruncationUnit.allCases.map(\.rawValue))
      throw arguments.valueFault(0, "there is no unit '\(name)'\(near.map { "; \($0)" } ?? "")")
    }
    let value: TemporalValue
    if arguments.count > 1 {
      guard case .temporal(let given) = arguments[1] else {
        throw arguments.kindFault(1, wanted: "a temporal value")
      }
      value = given
    } else {
      value = try current(kind, arguments.startedAt, zone: nil, arguments)
    }
    var fields: [String: Value] = [:]
    if arguments.count > 2 {
      guard case .map(let given) = arguments[2] else { throw arguments.kindFault(2, wanted: "a map") }
      fields = given
    }
    return try withProblems(arguments) { .temporal(try unit.truncated(value, to: kind, fields: fields)) }
  }

  /// Turns what is wrong with a map into a fault of the call.
  private static func withProblems(_ arguments: Arguments, _ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let problem as TemporalFields.Problem {
      throw arguments.valueFault(0, problem.message)
    }
  }

  private static let epochFunctions: [Function] = [
    Function(
      FunctionSignature(
        "datetime.fromepoch", arity: 2...2, parameters: [.integer], result: [.temporal, .null])
    ) {
      let (seconds, nanoseconds) = (try $0.integer(0), try $0.integer(1))
      let whole = nanoseconds / 1_000_000_000
      return try moment(second: Int(seconds) &+ Int(whole), nanosecond: Int(nanoseconds % 1_000_000_000), $0)
    },
    Function(
      FunctionSignature(
        "datetime.fromepochmillis", arity: 1...1, parameters: [.integer], result: [.temporal, .null])
    ) {
      let millis = Int(try $0.integer(0))
      return try moment(second: millis / 1000, nanosecond: millis % 1000 * 1_000_000, $0)
    },
  ]

  private static func moment(second: Int, nanosecond: Int, _ arguments: Arguments) throws -> Value {
    let start = LocalDateTime(second: second, nanosecond: 0)
    guard let local = start?.adding(seconds: 0, nanoseconds: nanosecond) else {
      throw arguments.valueFault(0, "this is beyond the years of a date")
    }
    return .temporal(.dateTime(ZonedDateTime(local, at: .utc)))
  }

  private static let durationFunctions: [Function] =
    [
      Function(
        FunctionSignature(
          "duration", arity: 1...1, parameters: [[.string, .map, .temporal]], result: [.temporal, .null]),
        body: duration)
    ] + [
      difference("between", \.mixed), difference("inMonths", \.inMonths), difference("inDays", \.inDays),
      difference("inSeconds", \.inSeconds),
    ]

  private static func difference(
    _ name: String, _ measure: @escaping @Sendable (TemporalDifference) -> CalendarDuration?
  ) -> Function {
    Function(
      FunctionSignature(
        "duration.\(name)", arity: 2...2, parameters: [.temporal], result: [.temporal, .null])
    ) {
      for place in 0..<2 {
        guard case .temporal = $0[place] else { throw $0.kindFault(place, wanted: "a temporal value") }
      }
      guard case .temporal(let first) = $0[0], case .temporal(let second) = $0[1],
        let difference = TemporalDifference(first, second), let duration = measure(difference)
      else { throw $0.valueFault(0, "there is no duration between these") }
      return .temporal(.duration(duration))
    }
  }

  private static func duration(_ arguments: Arguments) throws -> Value {
    switch arguments[0] {
    case .temporal(.duration): return arguments[0]
    case .string(let text):
      guard let duration = DurationReader.duration(text) else {
        throw arguments.valueFault(0, "'\(text)' is not a duration of ISO 8601")
      }
      return .temporal(.duration(duration))
    case .map(let fields):
      return .temporal(.duration(try duration(of: fields, arguments)))
    default: throw arguments.kindFault(0, wanted: "a string or a map")
    }
  }

  /// What one of each field is.
  private static let durationUnits: [String: (months: Int, days: Int, seconds: Int, nanoseconds: Int)] = [
    "years": (12, 0, 0, 0), "quarters": (3, 0, 0, 0), "months": (1, 0, 0, 0), "weeks": (0, 7, 0, 0),
    "days": (0, 1, 0, 0), "hours": (0, 0, 3600, 0), "minutes": (0, 0, 60, 0), "seconds": (0, 0, 1, 0),
    "milliseconds": (0, 0, 0, 1_000_000), "microseconds": (0, 0, 0, 1000), "nanoseconds": (0, 0, 0, 1),
  ]

  /// Whole numbers are added exactly; with fractions, what is left of one unit is counted in the next.
  private static func duration(of fields: [String: Value], _ arguments: Arguments) throws -> CalendarDuration
  {
    var exact: CalendarDuration? = .zero
    var parts = (months: 0.0, days: 0.0, seconds: 0.0, nanoseconds: 0.0)
    var isWhole = true
    for (name, value) in fields.sorted(by: { $0.key < $1.key }) where !value.isNull {
      guard let unit = durationUnits[name] else {
        throw arguments.valueFault(0, "duration has no field '\(name)'")
      }
      let number: Double
      switch value {
      case .integer(let integer):
        number = Double(integer)
        let one = CalendarDuration(
          months: unit.months, days: unit.days, seconds: unit.seconds, nanoseconds: unit.nanoseconds)
        exact = one?.multiplied(by: Int(integer)).flatMap { exact?.adding($0) }
      case .float(let float):
        number = float
        isWhole = false
      default: throw arguments.valueFault(0, "\(name) must be a number, not \(value.kindName)")
      }
      parts.months += number * Double(unit.months)
      parts.days += number * Double(unit.days)
      parts.seconds += number * Double(unit.seconds)
      parts.nanoseconds += number * Double(unit.nanoseconds)
    }
    let duration =
      isWhole
      ? exact
      : CalendarDuration(
        months: parts.months, days: parts.days, seconds: parts.seconds, nanoseconds: parts.nanoseconds)
    guard let duration else { throw arguments.valueFault(0, "this is more than a duration can hold") }
    return duration
  }
}
