// Every file of this module writes phrases: a literal of one needs the module in sight.
@_exported public import Wording
