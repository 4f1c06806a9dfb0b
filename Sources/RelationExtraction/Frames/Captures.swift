/// What a frame's slots were filled with.
struct Captures {
  /// The slot of the place where it happened.
  static let placeSlot = 0
  /// The slot of a place that the statement aims at.
  static let goalSlot = 1
  /// Slots are numbered below this.
  static let limit = 7

  private(set) var slots: [[EndMember]] = Captures.empty
  /// The item of the place that the statement aims at, as in an invitation.
  var goal: Int?
  var words: [(name: String, item: Int)] = []

  private static let empty = [[EndMember]](repeating: [], count: limit)

  subscript(slot: Int) -> [EndMember] {
    get { slots[slot] }
    set { slots[slot] = newValue }
  }
}
