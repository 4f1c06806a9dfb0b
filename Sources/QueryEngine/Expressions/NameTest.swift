import QueryLanguage

/// `node =~~ name` and `text =~~ name`: unknown when a side is null or of another kind.
struct NameTest: Condition {
  let matcher: NameMatcher
  /// What is compared: a node, or a text.
  let subject: any Evaluable
  /// The node whose property the subject is, if it is one's.
  let owner: (any Evaluable)?
  let name: any Evaluable
  let range: SourceRange

  func truth(_ row: Int, _ frame: Frame) throws -> Bool? {
    guard case .string(let name) = try name.value(row, frame) else { return nil }
    do {
      let subject = try subject.value(row, frame)
      if subject.isNull { return nil }
      if case .node(let node)? = try owner?.value(row, frame) { return try matcher.matchesNode(node, name) }
      switch subject {
      case .node(let node): return try matcher.matchesNode(node, name)
      case .string(let text): return try matcher.matchesText(text, name)
      default: return nil
      }
    } catch let fault as Fault {
      throw fault
    } catch {
      throw Fault(.extensionError, .runtime, .functionFailed, at: range, "comparing names failed: \(error)")
    }
  }
}
