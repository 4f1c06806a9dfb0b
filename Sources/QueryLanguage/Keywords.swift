/// The words that have a meaning of their own in the language, in capitals as people write them.
public enum Keywords {
  /// Words that begin a clause or part of one, several where they belong together.
  public static let clauses = [
    "CREATE", "LIMIT", "MATCH", "OPTIONAL MATCH", "ORDER BY", "RETURN", "SKIP", "UNION", "UNWIND", "WHERE",
    "WITH",
  ]

  /// Words within expressions and projections.
  public static let operators = [
    "ALL", "AND", "AS", "ASC", "CASE", "CONTAINS", "COUNT", "DESC", "DISTINCT", "ELSE", "END", "ENDS WITH",
    "EXISTS", "FALSE", "IN", "IS NOT NULL", "IS NULL", "NOT", "NULL", "OR", "STARTS WITH", "THEN", "TRUE",
    "WHEN", "XOR",
  ]
}
