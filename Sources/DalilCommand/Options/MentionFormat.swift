public import ArgumentParser
public import Dalil

/// The formats mentions are printed in: those of every command, and one for machines.
enum MentionFormat: String, CaseIterable, ExpressibleByArgument {
  case table, json, jsonl, csv, tsv
  /// `{"id": …, "spans": [[start, end], …]}`, one object a line.
  case spans

  /// The format when none is asked for: for people on a terminal, else the form of what is read.
  static func standard(isTerminal: Bool, readsLines: Bool) -> MentionFormat {
    isTerminal ? .table : readsLines ? .jsonl : .tsv
  }

  /// The format of rows; `nil` for those that print whole documents.
  var rows: OutputFormat? {
    switch self {
    case .table: .table
    case .csv: .csv
    case .tsv: .tsv
    case .json, .jsonl, .spans: nil
    }
  }

  /// What the filter has to write.
  var form: RecognitionFilter.Form {
    switch self {
    case .table, .csv, .tsv: .rows
    case .json, .jsonl: .mentionLines
    case .spans: .spanLines
    }
  }
}

extension OffsetUnit: ExpressibleByArgument {}
