import Glibc

/// Runs a command of the system's shell in silence; its exit status, −1 where it cannot be started.
@discardableResult
func runShell(_ command: String) -> Int32 {
  var process = pid_t()
  let text = command + " >/dev/null 2>&1 </dev/null"
  var words: [UnsafeMutablePointer<CChar>?] = [strdup("sh"), strdup("-c"), strdup(text), nil]
  defer { for word in words { free(word) } }
  guard posix_spawn(&process, "/bin/sh", nil, nil, &words, environ) == 0 else { return -1 }
  var status: Int32 = 0
  waitpid(process, &status, 0)
  return status
}
