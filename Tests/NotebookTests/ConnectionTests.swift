import Notebook
import Syntax
import Testing

/// Connection files: what is taken, and what is said of others.
@Suite struct ConnectionTests {
  private static let ports =
    #""shell_port":1,"iopub_port":2,"stdin_port":3,"control_port":4,"hb_port":65535"#

  private static func read(_ text: String) throws(Diagnostic) -> KernelConnection {
    try KernelConnection(Array(text.utf8), path: "k.json")
  }

  @Test func addressesAndKey() throws {
    let read = try Self.read(
      #"{"ip":"127.0.0.1","transport":"tcp","key":"é","signature_scheme":"hmac-sha256",\#(Self.ports)}"#
    )
    #expect(read.key == Array("é".utf8))
    #expect(read.addresses[.shell] == "tcp://127.0.0.1:1")
    #expect(read.addresses[.heartbeat] == "tcp://127.0.0.1:65535")
    let local = try Self.read(#"{"ip":"/tmp/k","transport":"ipc","key":"",\#(Self.ports)}"#)
    #expect(local.addresses[.iopub] == "ipc:///tmp/k-2")
    #expect(local.key == [])
  }

  @Test(arguments: [
    ("", "the text ends within a value"),
    ("[1]", "`shell_port` is no whole number from 1 to 65535"),
    ("{\(ports)", "the text ends within a value"),
    (#"{"transport":"smoke",\#(ports)}"#, "`transport` is tcp or ipc, not \"smoke\""),
    (#"{"ip":3,\#(ports)}"#, "`ip` is no text"),
    (#"{"key":"k","signature_scheme":"hmac-md5",\#(ports)}"#, "`signature_scheme` is hmac-sha256"),
    (
      #"{"shell_port":1,"iopub_port":2,"stdin_port":3,"control_port":4,"hb_port":65536}"#,
      "`hb_port` is no whole number from 1 to 65535"
    ),
  ])
  func othersAreNamed(_ text: String, _ reason: String) throws {
    do throws(Diagnostic) {
      _ = try Self.read(text)
      Issue.record("\(text) was taken")
    } catch {
      #expect(error.code == "X101")
      #expect(error.message.english.contains(reason), "\(error.message.english)")
      #expect(error.mend != nil)
    }
  }
}
