public import ArgumentParser
public import EntityRecognition

/// `--overlaps best`, `longest` or `all`.
extension OverlapPolicy: ExpressibleByArgument {}
