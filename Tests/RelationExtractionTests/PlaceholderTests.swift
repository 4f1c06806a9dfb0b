import RelationExtraction
import Testing

@Test func builds() {}
