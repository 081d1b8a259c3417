// As much of the editor as the client uses.
class Position { constructor(l, c) { this.line = l; this.character = c; } }
class Range { constructor(s, e) { this.start = s; this.end = e; } }
const plain = (...names) => class { constructor(...a) { names.forEach((n, i) => (this[n] = a[i])); } };
const providers = {}; const handlers = {};
const on = (name) => (f) => { handlers[name] = f; return { dispose() {} }; };
const register = (name) => (selector, provider) => { providers[name] = provider; return { dispose() {} }; };
class Uri { constructor(s) { this.s = s; } static parse(s) { return new Uri(s); } toString() { return this.s; } }
class WorkspaceEdit { constructor() { this.all = {}; } set(uri, e) { this.all[uri.toString()] = e; } }
const findings = new Map(); const warnings = [];
module.exports = {
  Position, Range, Uri, WorkspaceEdit,
  Location: plain("uri", "range"), Diagnostic: plain("range", "message", "severity"),
  DiagnosticRelatedInformation: plain("location", "message"), TextEdit: plain("range", "newText"),
  CompletionItem: plain("label", "kind"), CompletionList: plain("items", "isIncomplete"),
  Hover: plain("contents", "range"), MarkdownString: plain("value"), SignatureHelp: class {},
  SignatureInformation: plain("label", "documentation"), ParameterInformation: plain("label", "documentation"),
  DocumentHighlight: plain("range", "kind"), DocumentSymbol: plain("name", "detail", "kind", "range", "selectionRange"),
  CodeAction: plain("title", "kind"), CodeActionKind: { QuickFix: "quickfix" },
  env: { language: "en" }, window: { showWarningMessage: (t) => warnings.push(t) },
  workspace: {
    textDocuments: [], getConfiguration: () => ({ get: () => process.env.TONNE }),
    onDidOpenTextDocument: on("open"), onDidChangeTextDocument: on("change"),
    onDidSaveTextDocument: on("save"), onDidCloseTextDocument: on("close"),
  },
  languages: {
    createDiagnosticCollection: () => ({
      set: (u, d) => findings.set(u.toString(), d), delete: (u) => findings.delete(u.toString()),
      clear: () => findings.clear(),
    }),
    ...Object.fromEntries(["Hover", "CompletionItem", "SignatureHelp", "Definition", "Reference",
      "DocumentHighlight", "Rename", "DocumentFormattingEdit", "DocumentSymbol", "CodeActions"]
      .map((n) => [`register${n}Provider`, register(n)])),
  },
  _: { providers, handlers, findings, warnings },
};
