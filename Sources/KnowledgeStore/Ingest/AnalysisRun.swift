/// What an analysis was made with: the same tool, entities and rules find the same things in the same text.
///
/// Entity numbers in mentions and statements are positions in `entityKeys`.
public struct AnalysisRun: Sendable, Hashable {
  /// The version of the program.
  public let toolVersion: String

  /// The fingerprint of the entities and their names, see `Gazetteer.fingerprint`.
  public let gazetteer: String

  /// The fingerprint of the relation rules.
  public let rules: String

  /// The keys of the gazetteer's entities by number.
  public let entityKeys: [String]

  /// The relation types whose ends may change places, such as `MET`.
  public let symmetricTypes: Set<String>

  /// Creates a description of a run.
  public init(
    toolVersion: String, gazetteer: String, rules: String, entityKeys: [String],
    symmetricTypes: Set<String>
  ) {
    self.toolVersion = toolVersion
    self.gazetteer = gazetteer
    self.rules = rules
    self.entityKeys = entityKeys
    self.symmetricTypes = symmetricTypes
  }

  var id: Int64 {
    var id = ContentID("run")
    id.add(toolVersion)
    id.add(gazetteer)
    id.add(rules)
    return id.value
  }
}
