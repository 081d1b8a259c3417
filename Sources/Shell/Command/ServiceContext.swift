package import Interpreter

/// What the command hands to a service that runs in another module, such as the kernel of notebooks.
package struct ServiceContext {
  /// The standard streams.
  package let streams: any Streams
  /// The options of the command line.
  package let options: CommandOptions
  /// The built-ins.
  package let registry: () -> Registry
}
