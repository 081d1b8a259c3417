/// Completion for zsh.
struct ZshCompletion {
  let usage: CommandUsage
  let builtins: [String]
  let codes: [String]

  /// The function `_tonne`, which lies in a folder of `fpath`.
  var document: String {
    let subcommands = usage.subcommands
    let described = subcommands.map { "    '\($0.name):\(quoted($0.meaning))'" }
    let own = subcommands.map { "        \($0.name)) _arguments -s \(arguments(of: $0)) ;;" }
    return
      ([
        "#compdef tonne", "# Completion of tonne for zsh; written by `tonne doc --manual`.", "",
        "_tonne() {", "  local curcontext=$curcontext state line", "  local -a subcommands options",
        "  subcommands=(",
      ] + described + ["  )", "  options=("] + usage.options.map { "    \(specification($0))" } + [
        "    '*-e[run CODE]:code:'", "  )",
        "  _arguments -s -C $options '1: :->first' '*:: :->rest' && return", "  case $state in",
        "    first)", "      _describe -t commands command subcommands",
        "      _files -g '*.tonne' ;;", "    rest)", "      case $line[1] in",
      ] + own + [
        "        *) _files ;;", "      esac ;;", "  esac", "}", "", "_tonne \"$@\"",
      ]).joined(separator: "\n") + "\n"
  }

  private func arguments(of subcommand: CommandUsage.Subcommand) -> String {
    let operand =
      switch subcommand.name {
      case "doc": "'1:built-in:(\(builtins.joined(separator: " ")))'"
      case "add": "'*:package:_files'"
      case "pack": "'1:folder:_files -/'"
      case "new": "'1:name:'"
      case "explain": "'1:code:(\(codes.joined(separator: " ")))'"
      case _ where !subcommand.actions.isEmpty:
        "'1:action:(\(subcommand.actions.joined(separator: " ")))' '*:file:_files'"
      default: "'*:file:_files -g \"*.tonne(-.)\"'"
      }
    return (subcommand.options.map(specification) + ["$options", operand]).joined(separator: " ")
  }

  private func specification(_ option: CommandUsage.Option) -> String {
    var text = "\(option.name)[\(quoted(option.meaning))]"
    if !option.choices.isEmpty {
      text += ":value:(\(option.choices.joined(separator: " ")))"
    } else if option.takesFolder {
      text += ":folder:_files -/"
    } else if let value = option.value {
      text += ":\(value):"
    }
    return "'\(text)'"
  }

  /// Text for inside single quotes and brackets.
  private func quoted(_ text: String) -> String {
    var out = ""
    for character in text {
      switch character {
      case "'": out += "'\\''"
      case "[", "]", ":", "\\": out += "\\\(character)"
      default: out.append(character)
      }
    }
    return out
  }
}
