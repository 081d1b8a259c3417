/// What the command serves other programs with; modules above put it in.
package struct Services {
  /// Serves an editor over the standard streams.
  package var languageServer: (ServiceContext) -> Int32 = { _ in ExitStatus.misuse }
  /// Serves notebooks, or tells Jupyter how to start that.
  package var kernel: (KernelAction, ServiceContext) -> Int32 = { _, _ in ExitStatus.misuse }

  /// No services.
  package init() {}
}
