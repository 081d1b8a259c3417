package import Interpreter
import Syntax

/// How the command ends.
package enum ExitStatus {
  /// Everything was done.
  package static let done: Int32 = 0
  /// A program failed, or a test, or a file is not in the usual form.
  package static let failed: Int32 = 1
  /// Wrong usage, a file that cannot be read, or a program that cannot be parsed.
  package static let misuse: Int32 = 2
  /// Ctrl-C.
  package static let interrupted: Int32 = 130
}

/// The command `tonne`, without the process around it.
package struct Command {
  let streams: any Streams
  let options: CommandOptions
  let registry: () -> Registry
  let languages: Languages
  let libraries: () -> [LibraryVersion]
  /// The working folder, where it is not that of the process.
  let folder: String
  let services: Services

  /// Does what the words behind the command's name ask for, and returns the exit status.
  package static func run(
    arguments: [String], streams: any Streams, registry: @escaping () -> Registry,
    setThreads: (Int) -> Void = { _ in }, libraries: @escaping () -> [LibraryVersion] = { [] },
    folder: String = "", services: Services = Services()
  ) -> Int32 {
    let languages = Languages(registry: registry)
    do throws(UsageError) {
      var options = try CommandReader.read(arguments)
      options.locale = Language(locale: streams.environment)
      if let threads = options.threads { setThreads(threads) }
      let command = Command(
        streams: streams, options: options, registry: registry, languages: languages,
        libraries: libraries, folder: folder, services: services)
      let status = LargeStack.run { command.perform() }
      let isWritten = streams.flushOutput()
      return isWritten || status != ExitStatus.done ? status : ExitStatus.failed
    } catch {
      let translator = languages.translator(
        error.language ?? Language(locale: streams.environment))
      let hint = translator.text("run `tonne --help` for the usage")
      streams.writeError("tonne: \(translator.text(error.message))\n\(hint)\n")
      return ExitStatus.misuse
    }
  }

  private func perform() -> Int32 {
    switch options.action {
    case .help: return write(HelpText.usage(translator))
    case .version: return write(VersionText.lines(libraries(), translator))
    case .run(let program): return run(program)
    case .check(let paths): return check(paths)
    case .format(let paths, let onlyCheck): return format(paths, onlyCheck: onlyCheck)
    case .test(let paths): return test(paths)
    case .reference(let name): return reference(name)
    case .render(let files, let folder): return render(files, into: folder)
    case .makePackage(let name): return makePackage(name)
    case .addPackages(let words, let forUser): return addPackages(words, forUser: forUser)
    case .pack(let folder): return pack(folder)
    case .site(let folder, let pages): return site(into: folder, from: pages)
    case .prompt: return prompt()
    case .explain(let code): return explain(code)
    case .languageServer: return services.languageServer(serviceContext)
    case .kernel(let action): return services.kernel(action, serviceContext)
    }
  }

  private var serviceContext: ServiceContext {
    ServiceContext(
      streams: streams, options: options, registry: registry, run: runOptions,
      translator: { locale in
        languages.translator(options.language ?? Language(tag: locale) ?? options.locale)
      })
  }

  /// Says things in the language of the options.
  var translator: Translator { languages.translator(options.shownLanguage) }

  /// Reads entries from a person; a program from the terminal where there is no editor to be had.
  private func prompt() -> Int32 {
    guard streams.isInputTerminal, let editor = streams.openEditor() else { return run(.input) }
    return Prompt(self, editor: editor).run()
  }

  /// What programs are run and checked with, whoever does it.
  var runOptions: RunOptions {
    var run = RunOptions()
    run.seed = options.seed
    run.arguments = options.arguments
    run.writableFolders = options.writableFolders
    run.limits = options.limits
    run.packages = packagesOnUse
    return run
  }

  /// An evaluator that writes to the streams.
  func makeMachine() -> (machine: Machine, output: ConsoleOutput) {
    let output = ConsoleOutput(streams: streams, options: options, languages: languages)
    let machine = Machine(registry: registry(), output: output, options: runOptions)
    output.machine = machine
    return (machine, output)
  }

  /// Writes a text to standard output.
  @discardableResult
  func write(_ text: String) -> Int32 {
    streams.writeOutput(Array(text.utf8)) ? ExitStatus.done : ExitStatus.failed
  }

  /// Writes a message that belongs to no program text.
  func report(_ diagnostic: Diagnostic) {
    ConsoleOutput(streams: streams, options: options, languages: languages).report(diagnostic)
  }
}

extension Session.Outcome {
  /// The exit status of a program that ended so.
  var status: Int32 {
    switch self {
    case .done: ExitStatus.done
    case .failed: ExitStatus.failed
    case .syntaxError: ExitStatus.misuse
    case .interrupted: ExitStatus.interrupted
    }
  }
}
