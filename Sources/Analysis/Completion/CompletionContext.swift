package import Interpreter

/// What there is to complete from.
package struct CompletionContext {
  /// A command of the prompt.
  package struct Command: Sendable {
    /// What stands behind a command.
    package enum Argument: Sendable {
      /// Nothing to complete.
      case none
      /// A file.
      case file
      /// A name of the session or a built-in.
      case name
      /// One of these words.
      case choice([String])
    }

    /// The command with its `:`.
    package var name: String
    /// A few words about it.
    package var detail: Phrase
    /// What stands behind it.
    package var argument: Argument

    /// A command.
    package init(_ name: String, _ detail: Phrase = "", argument: Argument = .none) {
      self.name = name
      self.detail = detail
      self.argument = argument
    }
  }

  /// Something in a folder.
  package struct Entry: Sendable, Hashable {
    /// Its name.
    package var name: String
    /// Whether it is a folder.
    package var isFolder: Bool

    /// An entry.
    package init(_ name: String, isFolder: Bool = false) {
      self.name = name
      self.isFolder = isFolder
    }
  }

  /// The built-ins.
  package var registry: Registry
  /// The names of the session with their values, recipes, used files and units. It is read only.
  package var module: Module
  /// The commands of the prompt.
  package var commands: [Command]
  /// What is in a folder; the text is empty for the folder that relative paths start from.
  package var entries: (_ folder: String) -> [Entry]
  /// The packages that `use` finds.
  package var packages: () -> [String]

  /// A context.
  package init(
    registry: Registry, module: Module, commands: [Command] = [],
    entries: @escaping (_ folder: String) -> [Entry] = { _ in [] },
    packages: @escaping () -> [String] = { [] }
  ) {
    self.registry = registry
    self.module = module
    self.commands = commands
    self.entries = entries
    self.packages = packages
  }
}
