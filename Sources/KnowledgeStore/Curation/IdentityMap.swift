import Gazetteer

/// Which entity each entity and each mention is seen as, by the judgements that hold.
///
/// A pure function of the set of judgements and of what is known about the entities they name:
///
/// 1. Entities joined by merges are one. It goes by the key of the entity that was not merged into another; of
///    several such, or of none, by the key that comes first in the order of bytes.
/// 2. A split concerns the mentions that are seen as its entity. Of several that choose a mention the most
///    specific decides (a place, then a document and a spelling, then a document, then a spelling), of those
///    the one made last. What a mention is then seen as may itself be split, until nothing more applies.
/// 3. Entities judged to be different stay so after either was merged with others; where they were made one all the
///    same, that is so, and the contradiction is reported.
/// 4. Judgements that name an entity the store does not know wait until it does.
struct IdentityMap {
  /// What is known about an entity, besides its key.
  struct Known: Hashable {
    let id: Int64
    /// The outermost type, such as `Place`.
    let root: String
  }

  /// Entities that judgements bring into being, by key.
  private(set) var declared: [String: Split.NewEntity] = [:]

  /// What is contradictory or without effect.
  private(set) var conflicts: [JudgementConflict] = []

  /// What each judgement in effect joins or divides.
  private(set) var effects: [JudgementID: [Int64]] = [:]

  /// Entities that are seen as another one.
  private(set) var representatives: [Int64: Int64] = [:]

  private var rules: [Int64: [SplitRule]] = [:]
  private var differences: [Pair: JudgementID] = [:]

  /// Two identities, the smaller first.
  private struct Pair: Hashable {
    let one: Int64
    let other: Int64

    init(_ one: Int64, _ other: Int64) { (self.one, self.other) = (min(one, other), max(one, other)) }
  }

  /// Whether every entity is just itself.
  var isTrivial: Bool { effects.isEmpty }

  /// - Parameter known: the entities of the gazetteer that the judgements name, by key.
  init(_ judgements: ActiveJudgements = ActiveJudgements([]), known: [String: Known] = [:]) {
    var known = known
    let decisions = judgements.decisions
    for case (let id, .split(let split)) in decisions.lazy.map({ ($0.id, $0.decision) }) {
      guard let new = split.new, known[split.to] == nil || declared[split.to] != nil else { continue }
      guard let root = EntityType(named: new.type)?.root else {
        conflicts.append(JudgementConflict(judgements: [id], problem: .unknownType(new.type)))
        continue
      }
      declared[split.to] = new
      known[split.to] = Known(id: ContentID.entity(key: split.to), root: root)
    }
    merge(decisions, known: known)
    split(decisions, known: known)
    distinguish(decisions, known: known)
  }

  /// What an entity is seen as where it is not split.
  func identity(of entity: Int64) -> Int64 { representatives[entity] ?? entity }

  /// The judgement that two entities, as they are seen, are different; `nil` when there is none.
  func difference(between one: Int64, and other: Int64) -> JudgementID? {
    differences[Pair(identity(of: one), identity(of: other))]
  }

  /// The splits that concern an entity, the decisive ones first.
  func rules(for identity: Int64) -> [SplitRule] { rules[identity] ?? [] }

  // MARK: Merges

  private mutating func merge(_ decisions: [Judgement], known: [String: Known]) {
    var neighbours: [String: Set<String>] = [:]
    var absorbed: [String: [(into: String, by: JudgementID)]] = [:]
    for judgement in decisions {
      guard case .merge(let merge) = judgement.decision else { continue }
      guard let into = resolve(merge.into, known, judgement.id),
        let from = resolve(merge.from, known, judgement.id)
      else { continue }
      guard into.root == from.root else {
        conflicts.append(
          JudgementConflict(
            judgements: [judgement.id], problem: .differentKinds(merge.into, into.root, merge.from, from.root)
          ))
        continue
      }
      guard into.id != from.id else { continue }
      effects[judgement.id] = [into.id, from.id]
      neighbours[merge.into, default: []].insert(merge.from)
      neighbours[merge.from, default: []].insert(merge.into)
      absorbed[merge.from, default: []].append((merge.into, judgement.id))
    }
    var seen: Set<String> = []
    for key in neighbours.keys.sorted(by: { $0.precedes($1) }) where seen.insert(key).inserted {
      var members = [key]
      var next = 0
      while next < members.count {
        members += (neighbours[members[next]] ?? []).filter { seen.insert($0).inserted }
        next += 1
      }
      let roots = members.filter { absorbed[$0] == nil }.sorted(by: { $0.precedes($1) })
      guard let name = roots.first ?? members.min(by: { $0.precedes($1) }), let id = known[name]?.id else {
        continue
      }
      for member in members where member != name {
        if let memberID = known[member]?.id { representatives[memberID] = id }
      }
      if roots.count > 1 {
        let judgements = members.flatMap { absorbed[$0] ?? [] }.map(\.by)
        conflicts.append(
          JudgementConflict(judgements: Set(judgements).sorted(), problem: .severalNames(roots)))
      }
    }
  }

  // MARK: Splits

  private mutating func split(_ decisions: [Judgement], known: [String: Known]) {
    var selections: [SplitRule.Selection: (to: Int64, by: JudgementID)] = [:]
    for judgement in decisions {
      guard case .split(let split) = judgement.decision else { continue }
      guard let entity = resolve(split.entity, known, judgement.id),
        let to = resolve(split.to, known, judgement.id)
      else { continue }
      effects[judgement.id] = [entity.id, to.id]
      let (source, target) = (identity(of: entity.id), identity(of: to.id))
      guard source != target else {
        conflicts.append(
          JudgementConflict(judgements: [judgement.id], problem: .splitOfOne(split.entity, split.to)))
        continue
      }
      for rule in SplitRule.rules(split, target: target, made: judgement.made, judgement: judgement.id) {
        rules[source, default: []].append(rule)
        let selection = SplitRule.Selection(entity: source, rule: rule)
        if let other = selections[selection], other.to != target {
          conflicts.append(
            JudgementConflict(judgements: [other.by, judgement.id], problem: .splitTwice(split.entity)))
        }
        selections[selection] = (target, judgement.id)
      }
    }
    for source in rules.keys { rules[source]?.sort(by: SplitRule.isMoreDecisive) }
  }

  // MARK: Differences

  private mutating func distinguish(_ decisions: [Judgement], known: [String: Known]) {
    for judgement in decisions {
      guard case .different(let different) = judgement.decision,
        let one = resolve(different.one, known, judgement.id),
        let other = resolve(different.other, known, judgement.id)
      else { continue }
      let pair = Pair(identity(of: one.id), identity(of: other.id))
      if pair.one == pair.other {
        conflicts.append(
          JudgementConflict(
            judgements: [judgement.id], problem: .differentOfOne(different.one, different.other)))
      } else {
        differences[pair] = judgement.id
      }
    }
  }

  private mutating func resolve(_ key: String, _ known: [String: Known], _ judgement: JudgementID) -> Known? {
    if let found = known[key] { return found }
    conflicts.append(JudgementConflict(judgements: [judgement], problem: .unknownEntity(key)))
    return nil
  }
}
