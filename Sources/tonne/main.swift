import Builtins
import CSystem
import LanguageServer
import NumericCore
import Shell
import Threading

tonne_keep_memory()
tonne_catch_interrupt()
let status = Command.run(
  arguments: Words.ofCommandLine,
  streams: SystemStreams(),
  registry: { StandardLibrary.registry },
  setThreads: { Threads.count = $0 },
  libraries: { StandardLibrary.libraries },
  languageServer: { registry, translator in
    LanguageServer(registry: registry, translator: translator, transport: StandardTransport())
      .run()
  })
tonne_exit(status)
