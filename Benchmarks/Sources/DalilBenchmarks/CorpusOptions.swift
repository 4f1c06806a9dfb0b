import ArgumentParser
import Gazetteer

/// What articles a benchmark reads, and with what names.
struct CorpusOptions: ParsableArguments {
  @Option(
    help:
      "Folder of articles, or JSON Lines with 'text'; ../shared/articles or examples/articles unless given.")
  var articles: String?

  @Option(help: "Gazetteer; the shipped one unless given.")
  var gazetteer: String?

  @Option(help: "How often every article is repeated.")
  var copies = 200

  func corpus() throws -> Corpus { try Corpus(articles: articles, copies: copies) }

  func names() throws -> Gazetteer {
    try GazetteerReader.read(contentsOf: gazetteer ?? Corpus.gazetteer).gazetteer
  }
}
