import NameMatching
import Testing

@Test func builds() {}
