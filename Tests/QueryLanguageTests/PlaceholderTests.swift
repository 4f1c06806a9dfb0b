import QueryLanguage
import Testing

@Test func builds() {}
