// Every file of this module, and of those above it, writes phrases and meets typed errors: both need
// their module in sight.
@_exported public import NumericCore
@_exported public import Wording
