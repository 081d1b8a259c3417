// Most files of this module measure text in cells of the terminal.
@_exported public import TextWidth
