import CSystem
import Glibc
import JSON
import Synchronization
import Threading

/// Answers what does not wait for the cell that runs: interrupting, and ending the kernel.
final class ControlThread: Sendable {
  /// Says what is wrong with messages.
  let stderr: Complaints
  private let wires: Wires
  private let isEnding = Atomic<Bool>(false)
  /// Seconds that a computation has to end in.
  private static let patience: UInt32 = 2

  init(_ wires: Wires, stderr: Complaints) {
    self.wires = wires
    self.stderr = stderr
  }

  /// Begins to answer; false where no thread is to be had.
  func begin() -> Bool { BackgroundThread.start { self.run() } }

  private func run() {
    let socket = wires.control
    while true {
      switch socket.wait() {
      case .message: handle(socket.receive())
      case .nothing: continue
      case .ended:
        socket.close()
        return
      }
    }
  }

  private func handle(_ parts: [[UInt8]]) {
    let request: WireMessage
    do throws(MessageFault) { request = try WireMessage(parts, signer: wires.signer) } catch {
      return stderr.say(error)
    }
    wires.publish(status: "busy", parent: request.headerBytes)
    switch request.type {
    case "interrupt_request":
      tonne_raise_interrupt()
      wires.reply("interrupt_reply", to: request, ["status": "ok"], on: wires.control)
    case "kernel_info_request":
      wires.reply("kernel_info_reply", to: request, KernelInfo.content, on: wires.control)
    case "shutdown_request": return shutDown(request, on: wires.control)
    default: break
    }
    wires.publish(status: "idle", parent: request.headerBytes)
  }

  /// Answers a request for the end, and ends: what runs is stopped, and all waiting on sockets.
  func shutDown(_ request: WireMessage, on socket: WireSocket) {
    let restarts = request.content["restart"]?.asFlag ?? false
    let content: JSONValue = ["status": "ok", "restart": .flag(restarts)]
    wires.reply("shutdown_reply", to: request, content, on: socket)
    wires.publish("shutdown_reply", content, parent: request.headerBytes)
    wires.publish(status: "idle", parent: request.headerBytes)
    isEnding.store(true, ordering: .sequentiallyConsistent)
    tonne_raise_interrupt()
    wires.stop()
    // A program that hangs must not keep a kernel that nobody talks to any more.
    _ = BackgroundThread.start {
      sleep(Self.patience)
      tonne_exit(0)
    }
  }

  /// Forgets a Ctrl-C, unless it is for good.
  func clearInterrupt() {
    tonne_clear_interrupt()
    if isEnding.load(ordering: .sequentiallyConsistent) { tonne_raise_interrupt() }
  }
}
