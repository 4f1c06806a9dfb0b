import ArgumentParser
import Foundation

/// What is known about where output goes.
struct Terminal: Sendable, Hashable {
  /// Whether a person looks at it.
  var isTerminal: Bool

  /// Its width in cells; `nil` where lines may be of any length.
  var width: Int?

  /// Whether it shows colours and the user wants them.
  var hasColor: Bool

  /// When to use colours.
  enum ColorChoice: String, CaseIterable, ExpressibleByArgument, Sendable {
    case auto
    case always
    case never
  }

  /// What is behind a file descriptor. Colours follow the choice; `auto` means on a terminal, unless
  /// `NO_COLOR` is set or the terminal is dumb.
  init(descriptor: Int32, color: ColorChoice = .auto) {
    let environment = ProcessInfo.processInfo.environment
    isTerminal = isatty(descriptor) == 1
    let isColorful = environment["NO_COLOR", default: ""].isEmpty && environment["TERM"] != "dumb"
    hasColor =
      switch color {
      case .auto: isTerminal && isColorful
      case .always: true
      case .never: false
      }
    guard isTerminal else { return }
    var size = winsize()
    let found = ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    width = found ? Int(size.ws_col) : environment["COLUMNS"].flatMap { Int($0) } ?? 80
  }

  init(isTerminal: Bool, width: Int? = nil, hasColor: Bool = false) {
    self.isTerminal = isTerminal
    self.width = width
    self.hasColor = hasColor
  }
}
