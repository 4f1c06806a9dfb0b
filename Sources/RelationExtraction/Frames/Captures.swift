/// What a frame's slots were filled with.
struct Captures {
  /// The slot of the place where it happened.
  static let placeSlot = 0
  /// Slots are numbered below this.
  static let limit = 6

  private(set) var slots: [[EndMember]] = [[EndMember]](repeating: [], count: Captures.limit)
  var words: [(name: String, item: Int)] = []

  subscript(slot: Int) -> [EndMember] {
    get { slots[slot] }
    set { slots[slot] = newValue }
  }
}
