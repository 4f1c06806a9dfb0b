/// What a frame's slots were filled with.
struct Captures {
  /// The slot of the place where it happened.
  static let placeSlot = 0
  /// The slot of a place that the statement aims at.
  static let goalSlot = 1
  /// Slots are numbered below this.
  static let limit = 7

  /// The members of each slot; empty until the first is filled.
  private(set) var slots: [[EndMember]] = []
  /// The item of the place that the statement aims at, as in an invitation.
  var goal: Int?
  var words: [(name: String, item: Int)] = []

  subscript(slot: Int) -> [EndMember] {
    get { slots.isEmpty ? [] : slots[slot] }
    set {
      if slots.isEmpty { slots = [[EndMember]](repeating: [], count: Self.limit) }
      slots[slot] = newValue
    }
  }
}
