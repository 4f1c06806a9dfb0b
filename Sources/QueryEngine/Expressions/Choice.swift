/// CASE without a subject.
struct Choice: Evaluable {
  let alternatives: [(condition: any Evaluable, result: any Evaluable)]
  let otherwise: (any Evaluable)?

  func value(_ row: Int, _ frame: Frame) throws -> Value {
    for alternative in alternatives where try alternative.condition.truth(row, frame) == true {
      return try alternative.result.value(row, frame)
    }
    return try otherwise?.value(row, frame) ?? .null
  }
}

/// CASE with a subject, which is evaluated once.
struct SubjectChoice: Evaluable {
  let subject: any Evaluable
  let alternatives: [(condition: any Evaluable, result: any Evaluable)]
  let otherwise: (any Evaluable)?

  func value(_ row: Int, _ frame: Frame) throws -> Value {
    let subject = try subject.value(row, frame)
    for alternative in alternatives {
      let candidate = try alternative.condition.value(row, frame)
      if subject.equals(candidate) == true { return try alternative.result.value(row, frame) }
    }
    return try otherwise?.value(row, frame) ?? .null
  }
}
