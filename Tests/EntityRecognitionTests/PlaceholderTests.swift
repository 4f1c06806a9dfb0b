import EntityRecognition
import Testing

@Test func builds() {}
