import GraphExport
import Testing

@Test func builds() {}
