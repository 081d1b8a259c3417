/// Completion for bash.
struct BashCompletion {
  let usage: CommandUsage
  let builtins: [String]
  let codes: [String]

  /// The script, which `complete` or the package bash-completion loads.
  var document: String {
    let subcommands = usage.subcommands
    let options = (usage.options.map(\.name) + ["-e"]).joined(separator: " ")
    let all = usage.options + subcommands.flatMap(\.options)
    let folders = all.filter(\.takesFolder).map(\.name).joined(separator: "|")
    let others = all.filter { $0.value != nil && $0.choices.isEmpty && !$0.takesFolder }
    let choices = all.filter { !$0.choices.isEmpty }.map {
      "    \($0.name)) \(words($0.choices.joined(separator: " ")))"
    }
    let own = subcommands.filter { !$0.options.isEmpty }.map {
      "      \($0.name)) options+=\" \($0.options.map(\.name).joined(separator: " "))\" ;;"
    }
    let actions = subcommands.filter { !$0.actions.isEmpty }.map {
      "    \($0.name)) [[ $previous != \($0.name) ]] || { \(taken($0.actions)); return; } ;;"
    }
    return
      ([
        "# Completion of tonne for bash; written by `tonne doc --manual`.", "_tonne() {",
        "  local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}",
        "  local subcommand= word options=\"\(options)\"", "  COMPREPLY=()", "  case $previous in",
      ] + choices + [
        "    \(folders)) compopt -o filenames; COMPREPLY=($(compgen -d -- \"$current\")); return ;;",
        "    \((others.map(\.name) + ["-e"]).joined(separator: "|"))) return ;;", "  esac",
        "  for word in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do", "    case $word in",
        "      \(subcommands.map(\.name).joined(separator: "|"))) subcommand=$word; break ;;",
        "    esac", "  done", "  if [[ $current == -* ]]; then", "    case $subcommand in",
      ] + own + [
        "    esac", "    COMPREPLY=($(compgen -W \"$options\" -- \"$current\"))", "    return",
        "  fi",
        "  case $subcommand in", "    doc) \(words(builtins.joined(separator: " ")))",
        "    explain) \(words(codes.joined(separator: " ")))",
        "    new) return ;;",
      ] + actions + [
        "    add) compopt -o filenames; COMPREPLY=($(compgen -f -- \"$current\")); return ;;",
        "    pack) compopt -o filenames; COMPREPLY=($(compgen -d -- \"$current\")); return ;;",
        "  esac",
        "  compopt -o filenames",
        "  COMPREPLY=($(compgen -d -- \"$current\") $(compgen -f -X '!*.tonne' -- \"$current\"))",
        "  [[ -n $subcommand ]] || COMPREPLY+=($(compgen -W \"\(names(subcommands))\" -- \"$current\"))",
        "}", "complete -F _tonne tonne",
      ]).joined(separator: "\n") + "\n"
  }

  private func words(_ words: String) -> String { "\(taken([words])); return ;;" }

  private func taken(_ words: [String]) -> String {
    "COMPREPLY=($(compgen -W \"\(words.joined(separator: " "))\" -- \"$current\"))"
  }

  private func names(_ subcommands: [CommandUsage.Subcommand]) -> String {
    subcommands.map(\.name).joined(separator: " ")
  }
}
