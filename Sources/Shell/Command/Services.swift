package import Interpreter
package import Wording

/// What the command serves other programs with; modules above put it in.
package struct Services {
  /// Serves an editor over the standard streams; given the built-ins, what finds packages, and what says
  /// things in the language of an editor, such as `zh-cn`, where the person has asked for none.
  package var languageServer:
    (Registry, any PackageSearch, @escaping (_ locale: String?) -> Translator) -> Int32 = {
      _, _, _ in
      ExitStatus.misuse
    }
  /// Serves notebooks, or tells Jupyter how to start that.
  package var kernel: (KernelAction, ServiceContext) -> Int32 = { _, _ in ExitStatus.misuse }

  /// No services.
  package init() {}
}
