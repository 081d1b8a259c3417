import CSystem
import Interpreter
import JSON
import Shell
import Synchronization
import Syntax
import Tables
import Threading

/// A kernel of Jupyter: answers requests over one session, as the prompt does.
///
/// The evaluating thread answers what comes on the channel of requests, one after the other. Threads of
/// their own answer what does not wait (`ControlThread`) and the sign of life, and show progress.
///
/// Confined to the evaluating thread.
final class Kernel {
  /// The version of Jupyter's messaging that is spoken.
  static let protocolVersion = "5.3"

  let wires: Wires
  let context: ServiceContext
  let translator: Translator
  let output: NotebookOutput
  let machine: Machine
  let session: Session
  /// The cells that count, from the first.
  var cells: [String] = []
  private var displays = 0
  private let control: ControlThread

  /// A kernel that listens already.
  init(_ wires: Wires, _ context: ServiceContext, translator: Translator) {
    self.wires = wires
    self.context = context
    self.translator = translator
    output = NotebookOutput(wires, translator: translator)
    machine = Machine(registry: context.registry(), output: output, options: context.run)
    session = Session(machine: machine, folder: "", allowsShadowing: true)
    session.setAnswer(nil)
    control = ControlThread(wires, stderr: Complaints(context.streams, translator))
    output.machine = machine
  }

  /// Answers requests until one asks for the end.
  func serve() -> Int32 {
    let heartbeat = wires.heartbeat
    guard BackgroundThread.start({ heartbeat.echo() }), control.begin() else {
      return ExitStatus.failed
    }
    wires.publish(status: "starting", parent: [])
    serving: while true {
      switch wires.shell.wait() {
      case .message: handle(wires.shell.receive())
      case .nothing: tonne_clear_interrupt()
      case .ended: break serving
      }
    }
    wires.shell.close()
    wires.close()
    return ExitStatus.done
  }

  private func handle(_ parts: [[UInt8]]) {
    do throws(MessageFault) {
      handle(try WireMessage(parts, signer: wires.signer))
    } catch {
      control.stderr.say(error)
    }
  }

  private func handle(_ request: WireMessage) {
    wires.publish(status: "busy", parent: request.headerBytes)
    // A Ctrl-C between two requests means neither.
    control.clearInterrupt()
    var behind: [[[UInt8]]] = []
    if request.type == "execute_request" {
      behind = execute(request)
    } else {
      answer(request)
    }
    wires.publish(status: "idle", parent: request.headerBytes)
    for parts in behind { pass(over: parts) }
  }

  /// Answers what runs no cell.
  private func answer(_ request: WireMessage) {
    switch request.type {
    case "shutdown_request": control.shutDown(request, on: wires.shell)
    case "kernel_info_request":
      wires.reply("kernel_info_reply", to: request, KernelInfo.content, on: wires.shell)
    case "complete_request": reply("complete_reply", to: request, complete(request.content))
    case "inspect_request": reply("inspect_reply", to: request, inspect(request.content))
    case "is_complete_request":
      reply("is_complete_reply", to: request, Self.isComplete(request.content))
    case "history_request": reply("history_reply", to: request, history(request.content))
    case "comm_info_request":
      reply("comm_info_reply", to: request, ["status": "ok", "comms": [:]])
    case "comm_open":
      // There is nobody to talk to; who asks is told so at once.
      wires.publish(
        "comm_close", ["comm_id": request.content["comm_id"] ?? "", "data": [:]],
        parent: request.headerBytes)
    default: break
    }
  }

  func reply(_ type: String, to request: WireMessage, _ content: JSONValue) {
    wires.reply(type, to: request, content, on: wires.shell)
  }

  /// A display for the progress of a cell.
  func progress(for request: WireMessage) -> ProgressDisplay {
    displays += 1
    return ProgressDisplay(wires, parent: request.headerBytes, name: "progress-\(displays)")
  }

  // MARK: Cells behind one that failed

  /// The requests that wait, and those on their way: whoever runs a whole notebook sends its cells one
  /// right after the other, and a cell may fail before the next is there.
  func waitingRequests() -> [[[UInt8]]] {
    var waiting: [[[UInt8]]] = []
    while case .message = wires.shell.wait(milliseconds: 20) {
      waiting.append(wires.shell.receive())
    }
    return waiting
  }

  /// Answers a request without running its cell, if it has one.
  private func pass(over parts: [[UInt8]]) {
    guard let request = try? WireMessage(parts, signer: wires.signer),
      request.type == "execute_request"
    else { return handle(parts) }
    wires.publish(status: "busy", parent: request.headerBytes)
    reply("execute_reply", to: request, ["status": "aborted"])
    wires.publish(status: "idle", parent: request.headerBytes)
  }
}

/// What the kernel says of itself.
enum KernelInfo {
  /// The content of the answer.
  static var content: JSONValue {
    [
      "status": "ok", "protocol_version": .text(Kernel.protocolVersion),
      "implementation": "tonne", "implementation_version": .text(Version.tonne),
      "language_info": [
        "name": "tonne", "version": .text(Version.language), "mimetype": "text/x-tonne",
        "file_extension": ".tonne",
        // No editor of notebooks knows Tonne, and Python has its comments, texts and most of its words.
        "pygments_lexer": "python", "codemirror_mode": "python",
      ],
      "banner": .text("Tonne \(Version.tonne)"), "debugger": false, "help_links": [],
    ]
  }
}
