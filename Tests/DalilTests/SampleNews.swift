import Foundation
import Gazetteer
import TestSupport

/// A folder with a small gazetteer and articles written for the tests.
final class SampleNews: Sendable {
  let folder: URL

  static let articles = [
    "meeting.txt": """
    ---
    title: لقاء في الميناء
    source: وكالة الشمال
    date: 2031-05-04
    ---
    التقى الرئيس النورلندي سامي الدوري الرئيسة ليلى القاسم في ميناء الصفا يوم الأحد 4 مايو 2031.
    وقال الدوري لليلى القاسم إن اللقاء مهم.
    """,
    "visit.md": """
    ---
    date: 2031-05-05
    source: Northern Wire
    ---
    President Sami al-Douri met Leila Qasim in Safa Harbour on 4 May 2031. Douri will visit Norland next week.
    """,
  ]

  static let gazetteer = """
    key\ttype\tlanguage\tname\tkind
    sami-douri\tPerson\tar\tسامي الدوري\tcanonical
    sami-douri\tPerson\ten\tSami al-Douri\tcanonical
    leila-qasim\tPerson\tar\tليلى القاسم\tcanonical
    leila-qasim\tPerson\ten\tLeila Qasim\tcanonical
    norland\tCountry\tar\tنورلندا\tcanonical
    norland\tCountry\ten\tNorland\tcanonical
    norland\tCountry\tar\tنورلندي\tdemonym
    safa-harbour\tFacility\tar\tميناء الصفا\tcanonical
    safa-harbour\tFacility\ten\tSafa Harbour\tcanonical
    northern-wire\tNewsAgency\ten\tNorthern Wire\tcanonical
    """

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "dalil-news-\(UUID().uuidString)")
    let articles = folder.appending(path: "articles")
    try FileManager.default.createDirectory(at: articles, withIntermediateDirectories: true)
    for (name, text) in Self.articles {
      try Data(text.utf8).write(to: articles.appending(path: name))
    }
    try Data(Self.gazetteer.utf8).write(to: folder.appending(path: "names.tsv"))
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func path(_ name: String) -> String { folder.appending(path: name).path }
}
