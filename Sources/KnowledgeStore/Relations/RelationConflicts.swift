import RelationExtraction

/// Finds relations of the same type and ends that cannot both be right.
///
/// 1. `place`: both are asserted of the same time (of dates as precise as known, one covering the other), but at
///    places of which neither lies in the other.
/// 2. `date`: both are asserted of days that lie one or two apart, and no two places tell them apart.
/// 3. `modality`: one is asserted, the other denied, and neither dates nor places tell them apart.
struct RelationConflicts {
  struct Conflict: Hashable {
    let one: Int
    let other: Int
    let kind: RelationConflict.Kind
  }

  /// A relation, as far as it matters here.
  struct Candidate {
    let modality: Statement.Modality
    let date: StatementDate?
    let place: Int64?
  }

  /// Whether the first place lies in the second.
  let contains: (_ outer: Int64, _ inner: Int64) -> Bool

  /// The longest time between days that may be one told wrongly.
  private static let reach = 2

  /// The conflicts between relations, by their positions, the smaller first.
  ///
  /// - Complexity: quadratic in the relations of one year and those without a date.
  func conflicts(_ candidates: [Candidate]) -> [Conflict] {
    guard candidates.count > 1 else { return [] }
    var byYear: [Int?: [Int]] = [:]
    for (index, candidate) in candidates.enumerated() where candidate.isFactual {
      byYear[candidate.date?.year, default: []].append(index)
    }
    let undated = byYear.removeValue(forKey: nil) ?? []
    var found: [Conflict] = []
    func compare(_ one: Int, _ other: Int) {
      guard let kind = kind(candidates[one], candidates[other]) else { return }
      found.append(Conflict(one: min(one, other), other: max(one, other), kind: kind))
    }
    for (year, indices) in byYear {
      let nextYear = year.flatMap { byYear[$0 + 1] } ?? []
      for (position, one) in indices.enumerated() {
        for other in indices[(position + 1)...] { compare(one, other) }
        for other in nextYear { compare(one, other) }
        for other in undated { compare(one, other) }
      }
    }
    for (position, one) in undated.enumerated() {
      for other in undated[(position + 1)...] { compare(one, other) }
    }
    return found
  }

  private func kind(_ one: Candidate, _ other: Candidate) -> RelationConflict.Kind? {
    let arePlacesKnown = one.place != nil && other.place != nil
    let doPlacesAgree = one.place.map { place in other.place.map { agree(place, $0) } ?? true } ?? true
    if one.modality != other.modality {
      return doPlacesAgree && areOneTime(one.date, other.date, ifUnknown: true) ? .modality : nil
    }
    guard one.modality == .asserted else { return nil }
    if arePlacesKnown, !doPlacesAgree, areOneTime(one.date, other.date, ifUnknown: false) { return .place }
    guard doPlacesAgree, let day = one.date, let otherDay = other.date, day.day != nil, otherDay.day != nil
    else { return nil }
    return (1...Self.reach).contains(abs(day.dayNumber - otherDay.dayNumber)) ? .date : nil
  }

  private func areOneTime(_ one: StatementDate?, _ other: StatementDate?, ifUnknown: Bool) -> Bool {
    guard let one, let other else { return ifUnknown }
    return one.covers(other) || other.covers(one)
  }

  private func agree(_ one: Int64, _ other: Int64) -> Bool {
    one == other || contains(one, other) || contains(other, one)
  }
}

extension RelationConflicts.Candidate {
  /// Plans and possibilities contradict nothing.
  fileprivate var isFactual: Bool { modality == .asserted || modality == .negated }
}
