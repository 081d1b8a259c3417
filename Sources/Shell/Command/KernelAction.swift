/// What `tonne kernel` is to do.
package enum KernelAction: Sendable, Equatable {
  /// Tell Jupyter of Tonne: below a prefix such as `/usr/local`, or for the person alone.
  case install(prefix: String?)
  /// Serve a notebook at the sockets that a connection file names.
  case run(connection: String)
}
