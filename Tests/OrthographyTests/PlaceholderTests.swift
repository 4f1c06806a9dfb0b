import Orthography
import Testing

@Test func builds() {}
