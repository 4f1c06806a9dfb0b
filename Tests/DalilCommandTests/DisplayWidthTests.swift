import Testing

@testable import DalilCommand

struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("Putin", 5), ("بوتين", 5), ("مُحَمَّد", 4), ("لا", 2), ("می\u{200C}خواهم", 7), ("朝鮮", 4), ("한국", 4),
    ("한", 2), ("e\u{301}", 1), ("\u{2068}كيم\u{2069}", 3), ("😀", 2), ("👨‍👩‍👧", 2), ("🇰🇵", 2), ("❤️", 2), ("…", 1),
    ("─", 1),
    ("Ａ", 2), ("ｱ", 1), ("\u{7}", 0), ("１９", 4), ("ПУТИН", 5),
  ])
  func widthIsCountedInCells(text: String, width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }

  @Test(arguments: [
    ("Putin", 5, "Putin"), ("Putin", 4, "Put…"), ("بوتين", 4, "بوت…"), ("مُحَمَّد", 3, "مُحَ…"), ("朝鮮語", 4, "朝…"),
    ("朝鮮語", 5, "朝鮮…"),
    ("ab", 1, "…"), ("", 0, ""),
  ])
  func longTextsAreCutWithAnEllipsis(text: String, width: Int, expected: String) {
    #expect(DisplayWidth.truncated(text, to: width) == expected)
    #expect(DisplayWidth.of(DisplayWidth.truncated(text, to: width)) <= max(width, 1))
  }
}
