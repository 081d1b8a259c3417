package import Interpreter

/// What the words of a command line ask for.
package struct CommandOptions: Sendable {
  /// Where a program comes from.
  package enum Program: Sendable, Equatable {
    /// A file.
    case file(String)
    /// The code of all `-e`, one line each.
    case code(String)
    /// Standard input.
    case input
  }

  /// What is to be done.
  package enum Action: Sendable, Equatable {
    /// Run a program.
    case run(Program)
    /// Look at programs without running them.
    case check([String])
    /// Put programs into the usual form, or list those that are not in it.
    case format([String], onlyCheck: Bool)
    /// Run test blocks and examples.
    case test([String])
    /// Show the page of a built-in, the list of all, or write all pages into a folder.
    case reference(String?)
    /// Write files for other programs into a folder.
    case render(RenderedFiles, into: String)
    /// Make a package of recipes in a new folder.
    case makePackage(String)
    /// Bring packages into the project, or among a person's own.
    case addPackages([String], forUser: Bool)
    /// Put the package of a folder into an archive.
    case pack(String)
    /// Write the documentation as a site into a folder, its pages taken from one where they lie.
    case site(into: String, from: String?)
    /// Read and run what a person enters.
    case prompt
    /// Show what a code of a message means, the list of all, or write the page of all into a folder.
    case explain(String?)
    /// Serve an editor over the standard streams.
    case languageServer
    /// Serve notebooks, or tell Jupyter how to start that.
    case kernel(KernelAction)
    /// Show the usage.
    case help
    /// Show the version.
    case version
  }

  /// What is to be done.
  package var action = Action.run(.input)
  /// How shown values are written.
  package var format = OutputFormat.text
  /// Whether JSON and CSV tell units.
  package var showsUnits = false
  /// Whether only errors are reported.
  package var isQuiet = false
  /// The seed of everything random.
  package var seed: UInt64 = 1
  /// How many threads compute; `nil` for all processors.
  package var threads: Int?
  /// The language of messages and help; `nil` for that of the locale.
  package var language: Language?
  /// The language of the locale.
  package var locale = Language.english
  /// The language in force.
  package var shownLanguage: Language { language ?? locale }
  /// Folders a script may write below, besides its working folder.
  package var writableFolders: [String] = []
  /// What a program, or an entry at the prompt, may use at most.
  package var limits = RunLimits.system
  /// Whether the file of settings is left alone.
  package var ignoresConfig = false
  /// The arguments of the script.
  package var arguments: [String] = []

  /// The defaults.
  package init() {}
}

/// Words of a command line that ask for nothing there is.
package struct UsageError: Error, Equatable {
  /// What is wrong, without a full stop.
  package var message: Phrase
  /// The language that the words ask for, if any.
  package var language: Language?

  init(_ message: Phrase) { self.message = message }
}
