import Builtins
import CSystem
import LanguageServer
import Notebook
import NumericCore
import Shell
import Threading

var services = Services()
services.languageServer = { context in
  let transport = StandardTransport()
  return LanguageServer(
    registry: context.registry(), options: context.run, translator: context.translator,
    transport: transport
  ).run()
}
services.kernel = { KernelService.run($0, $1) }

tonne_keep_memory()
tonne_catch_interrupt()
let status = Command.run(
  arguments: Words.ofCommandLine,
  streams: SystemStreams(),
  registry: { StandardLibrary.registry },
  setThreads: { Threads.count = $0 },
  libraries: { StandardLibrary.libraries + KernelService.libraries },
  services: services)
tonne_exit(status)
