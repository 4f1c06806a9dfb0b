import ArgumentParser

@main
struct Benchmarks: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "DalilBenchmarks",
    abstract: "Measures Dalil against a peer or a limit, side by side in one run.",
    subcommands: [
      IngestBenchmark.self, RelationBenchmark.self, QueryBenchmark.self, GraphWorker.self,
      GrowthBenchmark.self, ScanBenchmark.self,
    ])
}
