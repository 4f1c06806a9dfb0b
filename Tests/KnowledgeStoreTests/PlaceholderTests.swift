import KnowledgeStore
import Testing

@Test func builds() {}
