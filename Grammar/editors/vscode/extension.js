// The client of `tonne lsp` for VS Code, written by `tonne doc --editors`; changes here are lost.
// It needs no package of npm: messages of the Language Server Protocol go over the standard streams
// of the command, and what comes back is handed to the editor.
"use strict";
const vscode = require("vscode");
const { spawn } = require("child_process");

/** The server as a process, with requests that wait for their answers. */
class Server {
  constructor(command, onNotification, onEnd) {
    this.next = 1;
    this.waiting = new Map();
    this.bytes = Buffer.alloc(0);
    this.onNotification = onNotification;
    this.process = spawn(command, ["lsp"], { stdio: ["pipe", "pipe", "ignore"] });
    this.process.stdout.on("data", (piece) => this.take(piece));
    this.process.stdin.on("error", () => {});
    const end = (error) => {
      for (const { reject } of this.waiting.values()) reject(error || new Error("tonne lsp ended"));
      this.waiting.clear();
      onEnd(error);
    };
    this.process.on("error", end);
    this.process.on("exit", (status) =>
      end(status === 0 ? undefined : new Error(`tonne lsp ended with status ${status}`)));
  }

  send(message) {
    const content = Buffer.from(JSON.stringify({ jsonrpc: "2.0", ...message }));
    this.process.stdin.write(`Content-Length: ${content.length}\r\n\r\n`);
    this.process.stdin.write(content);
  }

  notify(method, params) {
    this.send({ method, params });
  }

  /** The result of a request, or its error. */
  request(method, params, token) {
    const id = this.next++;
    const answer = new Promise((resolve, reject) => this.waiting.set(id, { resolve, reject }));
    this.send({ id, method, params });
    if (token) token.onCancellationRequested(() => this.notify("$/cancelRequest", { id }));
    return answer;
  }

  take(piece) {
    this.bytes = Buffer.concat([this.bytes, piece]);
    for (;;) {
      const end = this.bytes.indexOf("\r\n\r\n");
      if (end < 0) return;
      const header = /content-length: *(\d+)/i.exec(this.bytes.toString("ascii", 0, end));
      const length = header ? Number(header[1]) : 0;
      if (this.bytes.length < end + 4 + length) return;
      const content = this.bytes.toString("utf8", end + 4, end + 4 + length);
      this.bytes = this.bytes.subarray(end + 4 + length);
      if (header) this.handle(JSON.parse(content));
    }
  }

  handle(message) {
    if (message.method) return this.onNotification(message.method, message.params);
    const waiting = this.waiting.get(message.id);
    if (!waiting) return;
    this.waiting.delete(message.id);
    if (message.error) waiting.reject(new Error(message.error.message));
    else waiting.resolve(message.result);
  }
}

// Between the forms of the protocol and those of the editor.

const toPosition = (p) => new vscode.Position(p.line, p.character);
const toRange = (r) => new vscode.Range(toPosition(r.start), toPosition(r.end));
const fromPosition = (p) => ({ line: p.line, character: p.character });
const fromRange = (r) => ({ start: fromPosition(r.start), end: fromPosition(r.end) });
const toMarkdown = (content) =>
  content ? new vscode.MarkdownString(content.value) : undefined;
const toLocation = (l) => new vscode.Location(vscode.Uri.parse(l.uri), toRange(l.range));
const at = (document, position) => ({
  textDocument: { uri: document.uri.toString() },
  position: fromPosition(position),
});

function toDiagnostic(d) {
  const out = new vscode.Diagnostic(toRange(d.range), d.message, d.severity - 1);
  out.code = d.code;
  out.source = d.source;
  out.tags = d.tags;
  out.relatedInformation = (d.relatedInformation || []).map(
    (r) => new vscode.DiagnosticRelatedInformation(toLocation(r.location), r.message)
  );
  return out;
}

function toWorkspaceEdit(edit) {
  const out = new vscode.WorkspaceEdit();
  for (const [uri, edits] of Object.entries(edit.changes || {})) {
    out.set(vscode.Uri.parse(uri), edits.map(toTextEdit));
  }
  return out;
}

const toTextEdit = (e) => new vscode.TextEdit(toRange(e.range), e.newText);

function toCompletion(item) {
  // The kinds of the editor count from 0, those of the protocol from 1.
  const out = new vscode.CompletionItem(item.label, item.kind - 1);
  out.detail = item.detail;
  out.sortText = item.sortText;
  out.filterText = item.filterText;
  out.range = toRange(item.textEdit.range);
  out.insertText = item.textEdit.newText;
  out.data = item.data;
  return out;
}

function toSignatureHelp(help) {
  const out = new vscode.SignatureHelp();
  out.signatures = help.signatures.map((s) => {
    const signature = new vscode.SignatureInformation(s.label, toMarkdown(s.documentation));
    signature.parameters = s.parameters.map(
      (p) => new vscode.ParameterInformation(p.label, toMarkdown(p.documentation))
    );
    return signature;
  });
  out.activeSignature = help.activeSignature;
  out.activeParameter = help.activeParameter;
  return out;
}

const toSymbol = (s) =>
  new vscode.DocumentSymbol(
    s.name, s.detail || "", s.kind - 1, toRange(s.range), toRange(s.selectionRange));

/** Registers what the editor asks for. */
function providers(server, selector) {
  const languages = vscode.languages;
  const uri = (document) => ({ textDocument: { uri: document.uri.toString() } });
  const ask = async (method, params, token, convert) => {
    const result = await server.request("textDocument/" + method, params, token).catch(() => null);
    return result ? convert(result) : undefined;
  };
  return [
    languages.registerHoverProvider(selector, {
      provideHover: (d, p, token) =>
        ask("hover", at(d, p), token, (h) =>
          new vscode.Hover(toMarkdown(h.contents), toRange(h.range))),
    }),
    languages.registerCompletionItemProvider(
      selector,
      {
        provideCompletionItems: (d, p, token) =>
          ask("completion", at(d, p), token, (list) =>
            new vscode.CompletionList(list.items.map(toCompletion), list.isIncomplete)),
        resolveCompletionItem: async (item, token) => {
          if (!item.data) return item;
          const found = await server
            .request("completionItem/resolve", { label: item.label, data: item.data }, token)
            .catch(() => null);
          if (found) item.documentation = toMarkdown(found.documentation);
          return item;
        },
      },
      ".", "@", '"', "["
    ),
    languages.registerSignatureHelpProvider(
      selector,
      {
        provideSignatureHelp: (d, p, token) =>
          ask("signatureHelp", at(d, p), token, toSignatureHelp),
      },
      "(", ","
    ),
    languages.registerDefinitionProvider(selector, {
      provideDefinition: (d, p, token) => ask("definition", at(d, p), token, toLocation),
    }),
    languages.registerReferenceProvider(selector, {
      provideReferences: (d, p, context, token) =>
        ask("references", { ...at(d, p), context }, token, (found) => found.map(toLocation)),
    }),
    languages.registerDocumentHighlightProvider(selector, {
      provideDocumentHighlights: (d, p, token) =>
        ask("documentHighlight", at(d, p), token, (found) =>
          found.map((h) => new vscode.DocumentHighlight(toRange(h.range), h.kind - 1))),
    }),
    languages.registerRenameProvider(selector, {
      // A refusal has a reason, which the editor shows.
      prepareRename: async (d, p, token) => {
        const found = await server.request("textDocument/prepareRename", at(d, p), token);
        if (!found) throw new Error("there is no name here");
        return { range: toRange(found.range), placeholder: found.placeholder };
      },
      provideRenameEdits: async (d, p, newName, token) =>
        toWorkspaceEdit(
          await server.request("textDocument/rename", { ...at(d, p), newName }, token)),
    }),
    languages.registerDocumentFormattingEditProvider(selector, {
      provideDocumentFormattingEdits: (d, options, token) =>
        ask("formatting", { ...uri(d), options: {} }, token, (edits) => edits.map(toTextEdit)),
    }),
    languages.registerDocumentSymbolProvider(selector, {
      provideDocumentSymbols: (d, token) =>
        ask("documentSymbol", uri(d), token, (found) => found.map(toSymbol)),
    }),
    languages.registerCodeActionsProvider(selector, {
      provideCodeActions: (d, range, context, token) =>
        ask(
          "codeAction",
          { ...uri(d), range: fromRange(range), context: { diagnostics: [] } }, token,
          (found) => found.map((a) => {
            const action = new vscode.CodeAction(a.title, vscode.CodeActionKind.QuickFix);
            action.edit = toWorkspaceEdit(a.edit);
            action.isPreferred = a.isPreferred;
            return action;
          })),
    }),
  ];
}

/** Tells the server of the texts that are open and how they change. */
function watch(server, findings) {
  const isTonne = (d) => d.languageId === "tonne";
  const open = (d) => {
    if (!isTonne(d)) return;
    server.notify("textDocument/didOpen", {
      textDocument: {
        uri: d.uri.toString(), languageId: "tonne", version: d.version, text: d.getText(),
      },
    });
  };
  vscode.workspace.textDocuments.forEach(open);
  return [
    vscode.workspace.onDidOpenTextDocument(open),
    vscode.workspace.onDidChangeTextDocument((event) => {
      if (!isTonne(event.document) || event.contentChanges.length === 0) return;
      server.notify("textDocument/didChange", {
        textDocument: { uri: event.document.uri.toString(), version: event.document.version },
        contentChanges: event.contentChanges.map(
          (c) => ({ range: fromRange(c.range), text: c.text })),
      });
    }),
    vscode.workspace.onDidSaveTextDocument((d) => {
      if (!isTonne(d)) return;
      server.notify("textDocument/didSave", { textDocument: { uri: d.uri.toString() } });
    }),
    vscode.workspace.onDidCloseTextDocument((d) => {
      if (!isTonne(d)) return;
      server.notify("textDocument/didClose", { textDocument: { uri: d.uri.toString() } });
      findings.delete(d.uri);
    }),
  ];
}

let running;

async function activate(context) {
  const command = vscode.workspace.getConfiguration("tonne").get("command") || "tonne";
  const findings = vscode.languages.createDiagnosticCollection("tonne");
  context.subscriptions.push(findings);
  const server = new Server(
    command,
    (method, params) => {
      if (method !== "textDocument/publishDiagnostics") return;
      findings.set(vscode.Uri.parse(params.uri), params.diagnostics.map(toDiagnostic));
    },
    (error) => {
      findings.clear();
      if (error && running) {
        running = undefined;
        vscode.window.showWarningMessage(
          `Tonne: ${error.message}. The setting tonne.command names the command.`);
      }
    }
  );
  running = server;
  await server.request("initialize", {
    processId: process.pid, rootUri: null, capabilities: {}, locale: vscode.env.language,
  }).catch(() => null);
  if (!running) return;
  server.notify("initialized", {});
  const selector = { language: "tonne" };
  context.subscriptions.push(...providers(server, selector), ...watch(server, findings));
}

async function deactivate() {
  const server = running;
  running = undefined;
  if (!server) return;
  await server.request("shutdown", null).catch(() => null);
  server.notify("exit", null);
}

module.exports = { activate, deactivate };
