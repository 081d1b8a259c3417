package import Interpreter
package import Wording

/// What the command hands to a service that runs in another module, such as the kernel of notebooks.
package struct ServiceContext {
  /// The standard streams.
  package let streams: any Streams
  /// The options of the command line.
  package let options: CommandOptions
  /// The built-ins.
  package let registry: () -> Registry
  /// What programs are run and checked with.
  package let run: RunOptions
  /// What says things in the language of a client, such as `zh-cn`, where the person has asked for none;
  /// of none where the client does not tell.
  package let translator: (_ locale: String?) -> Translator
}
