import CZeroMQ
package import Interpreter
import JSON
package import Shell
import Syntax

/// `tonne kernel`: serving notebooks, and telling Jupyter how to start that.
package enum KernelService {
  /// Does what is asked for; gives the exit status.
  package static func run(_ action: KernelAction, _ context: ServiceContext) -> Int32 {
    let languages = Languages(registry: context.registry) {
      NotebookWording.parts($0) + JSONWording.parts($0)
    }
    let translator = languages.translator(context.options.shownLanguage)
    do throws(Diagnostic) {
      switch action {
      case .install(let prefix):
        let folder = try KernelSpec.install(prefix: prefix, context.streams.environment)
        let said = translator.text("Jupyter will find Tonne in \(folder)")
        return context.streams.writeOutput(Array("\(said)\n".utf8))
          ? ExitStatus.done : ExitStatus.failed
      case .run(let path): return try serve(path, context, translator)
      }
    } catch {
      let renderer = DiagnosticRenderer(sources: SourceSet(), translator: translator)
      context.streams.writeError(renderer.text(error))
      return ExitStatus.misuse
    }
  }

  /// The library that carries messages. To ask opens it.
  package static var libraries: [LibraryVersion] {
    [LibraryVersion("ZeroMQ", tonne_zmq_version().map { String(cString: $0) }, .opened)]
  }

  private static func serve(
    _ path: String, _ context: ServiceContext, _ translator: Translator
  ) throws(Diagnostic) -> Int32 {
    let bytes = try ProgramFile.read(path)
    let wires = try Wires(try KernelConnection(bytes, path: path))
    ParentWatch.begin(context.streams.environment)
    return Kernel(wires, context, translator: translator).serve()
  }
}
