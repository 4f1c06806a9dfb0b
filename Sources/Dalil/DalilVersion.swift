/// The version of this library and of the command.
public enum DalilVersion {
  /// The version, by semantic versioning. Documents remember which version analysed them.
  public static let current = "0.1.0"
}
