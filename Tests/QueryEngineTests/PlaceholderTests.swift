import QueryEngine
import Testing

@Test func builds() {}
