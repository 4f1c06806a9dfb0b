#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The clock of the machine.
enum SystemClock {
  /// Seconds and nanoseconds since 1970-01-01T00:00Z.
  typealias Reading = (second: Int, nanosecond: Int)

  static func now() -> Reading {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return (Int(time.tv_sec), Int(time.tv_nsec))
  }
}
