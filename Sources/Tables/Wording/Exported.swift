// Every file of this module, and of those above it, writes phrases: a literal of one needs the
// module in sight.
@_exported public import Wording
