/// What a frame's slots were filled with.
///
/// Copies share the slots: who tries another way puts back what was there.
struct Captures: BitwiseCopyable {
  /// The slot of the place where it happened.
  static let placeSlot = 0
  /// The slot of a place that the statement aims at.
  static let goalSlot = 1
  /// Slots are numbered below this.
  static let limit = 7

  /// A word that a frame keeps, by the number of its name among those of the frame.
  struct KeptWord: BitwiseCopyable {
    var name: Int
    var item: Int
  }

  /// The members of each slot.
  let slots: BufferView<BufferView<EndMember>>
  /// The item of the place that the statement aims at, as in an invitation.
  var goal: Int?
  var words = BufferView<KeptWord>()

  /// Captures with empty slots.
  init(in arena: Arena) { slots = arena.fill(BufferView(), count: Self.limit) }

  subscript(slot: Int) -> BufferView<EndMember> {
    get { slots[slot] }
    nonmutating set { slots[slot] = newValue }
  }

  /// Whether a slot holds an entity.
  func contains(_ entity: Int) -> Bool {
    slots.contains { $0.contains { $0.entity == entity } }
  }
}
