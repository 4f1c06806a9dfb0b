import QueryLanguage
import Synchronization

/// A query that was read, checked and planned.
struct PreparedQuery: Sendable {
  let text: String
  let mode: Query.Mode
  let columns: [String]
  let plan: LogicalPlan
  /// The planner as it was afterwards, for the names that it makes up.
  let planner: Planner
  let warnings: [QueryWarning]

  /// Runs a stage of the query and turns whatever goes wrong into an error of the query.
  func reporting<Result>(_ stage: () throws -> Result) throws(QueryError) -> Result {
    do {
      return try stage()
    } catch let fault as Fault {
      throw QueryError(fault, in: text)
    } catch let error as QueryError {
      throw error
    } catch {
      throw QueryError(
        Fault(
          .extensionError, .runtime, .functionFailed, at: SourceRange(start: 0, end: 0),
          "the query failed: \(error)"),
        in: text)
    }
  }
}

/// The plans of the last queries, by their texts.
final class PlanCache: Sendable {
  /// What a plan depends on beside the graph.
  struct Key: Hashable {
    let text: String
    let parameters: Set<String>
  }

  private static let mostPlans = 256
  private let plans = Mutex<[Key: PreparedQuery]>([:])

  subscript(key: Key) -> PreparedQuery? { plans.withLock { $0[key] } }

  /// Keeps a plan; when there are many, all others go.
  func insert(_ plan: PreparedQuery, for key: Key) {
    plans.withLock { plans in
      if plans.count >= Self.mostPlans { plans.removeAll(keepingCapacity: true) }
      plans[key] = plan
    }
  }
}
