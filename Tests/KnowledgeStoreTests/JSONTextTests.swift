import Foundation
import Testing

@testable import KnowledgeStore

struct JSONTextTests {
  @Test func writesObjectsThatALibraryReads() throws {
    let object = [
      "a": "", "b": "بوتين", "c": "\"quoted\" \\ / back", "d": "line\nfeed\ttab\r\u{0}\u{1F}\u{7F}",
      "\"key\"": "🙂",
    ]
    let text = JSONText.encode(object)
    #expect(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: String] == object)
    #expect(JSONText.object(text) == object)
    #expect(JSONText.encode(["b": "2", "a": "1"]) == #"{"a":"1","b":"2"}"#)
    #expect(JSONText.encode([:]) == "{}")
  }
}
