import PropertyGraph
import Testing

@Test func builds() {}
