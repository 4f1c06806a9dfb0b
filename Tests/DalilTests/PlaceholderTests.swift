import Gazetteer
import Testing

@Test func builds() {}
