// The extension in VS Code's own extension host, without a window: this script stands in for the window and speaks the
// host's protocol. Arguments: the folder of a server of VS Code (1.96 was tried), that of the extension, a
// program. Prints what the extension registers and answers.
"use strict";
const childProcess = require("child_process");
const fs = require("fs");
const net = require("net");
const os = require("os");
const path = require("path");

const [server, extension, program] = process.argv.slice(2);
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "host-"));
const socket = path.join(folder, "socket");
const entry = "vs/workbench/api/node/extensionHostProcess";

// Parts of the window and of the host have numbers, in the order in which the host's program makes them.
const source = fs.readFileSync(path.join(server, "out", entry + ".js"), "utf8");
const maker = /([\w$]+)\("MainThreadAuthentication"\)/.exec(source)[1].replace("$", "\\$");
const parts = [...source.matchAll(new RegExp(`\\b${maker}\\("((?:MainThread|ExtHost)\\w+)"\\)`, "g"))].map((m) => m[1]);

const uri = (file) => ({ $mid: 1, scheme: "file", path: file, fsPath: file, external: "file://" + file });
const place = uri(program);
const sleep = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
const show = (name, value) => console.log(name, JSON.stringify(value));

let connection;
let received = 0;
let sent = 0;
let requests = 0;
const waiting = new Map();
const registered = {};
let findings = [];

// MARK: Frames and messages

function frame(type, data, id) {
  const head = Buffer.alloc(13);
  head[0] = type;
  head.writeUInt32BE(id, 1);
  head.writeUInt32BE(received, 5);
  head.writeUInt32BE(data.length, 9);
  connection.write(Buffer.concat([head, data]));
}
const send = (data) => frame(1, data, ++sent);
const start = (type, request) => {
  const head = Buffer.alloc(5);
  head[0] = type;
  head.writeUInt32BE(request, 1);
  return head;
};
const short = (text) => Buffer.concat([Buffer.from([Buffer.byteLength(text)]), Buffer.from(text)]);
const long = (text) => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(Buffer.byteLength(text));
  return Buffer.concat([length, Buffer.from(text)]);
};

/** Asks a part of the host; 2 marks a request that may be cancelled. */
function call(part, method, values, type = 1) {
  const request = ++requests;
  const number = Buffer.from([parts.indexOf(part) + 1]);
  send(Buffer.concat([start(type, request), number, short(method), long(JSON.stringify(values))]));
  return new Promise((resolve, reject) => waiting.set(request, { resolve, reject }));
}
const ask = (method, registration, ...values) =>
  call("ExtHostLanguageFeatures", method, [registered[registration][0][0], place, ...values], 2);

/** A message of the host: what it asks for is nothing, what it tells of languages and findings is kept. */
function take(message) {
  const type = message[0];
  const request = message.readUInt32BE(1);
  let at = 5;
  const text = (length) => message.toString("utf8", at, (at += length));
  const longText = () => ((at += 4), text(message.readUInt32BE(at - 4)));
  if (type >= 1 && type <= 4) {
    const part = parts[message[at++] - 1];
    const method = ((at += 1), text(message[at - 1]));
    if (type <= 2) tell(part, method, JSON.parse(longText()));
    send(start(5, request));
    return send(start(7, request));
  }
  const asker = waiting.get(request);
  if (type < 7 || !asker) return;
  waiting.delete(request);
  if (type >= 11) return asker.reject(type === 11 ? JSON.parse(longText()) : new Error("failed"));
  if (type === 10) at += 4;
  asker.resolve(type >= 9 ? JSON.parse(longText()) : undefined);
}

function tell(part, method, values) {
  if (method.startsWith("$register")) (registered[method] = registered[method] || []).push(values);
  if (part === "MainThreadDiagnostics" && method === "$changeMany") {
    for (const [file, found] of values[1]) if (file.path === program) findings = found || [];
  }
  if (method === "$onExtensionActivationError") show("activation failed", values);
}

// MARK: What the window says of itself

function about() {
  const manifest = JSON.parse(fs.readFileSync(path.join(extension, "package.json")));
  const product = JSON.parse(fs.readFileSync(path.join(server, "product.json")));
  const name = { value: "tonne.tonne", _lower: "tonne.tonne" };
  const own = {
    ...manifest, id: name.value, identifier: name, extensionLocation: uri(extension), isBuiltin: false,
    isUserBuiltin: false, isUnderDevelopment: false, targetPlatform: "undefined",
  };
  return {
    version: product.version, quality: product.quality, commit: product.commit, parentPid: process.pid,
    environment: {
      appRoot: uri(server), appName: "VS Code", appHost: "desktop", appUriScheme: "vscode", appLanguage: "en",
      isExtensionDevelopmentDebug: false, isExtensionTelemetryLoggingOnly: false, extensionLogLevel: [],
      extensionTelemetryLogResource: uri(folder + "/log"), globalStorageHome: uri(folder),
      workspaceStorageHome: uri(folder),
    },
    workspace: workspace(), remote: { isRemote: false, connectionData: null },
    consoleForward: { includeStack: false, logNative: true },
    telemetryInfo: { sessionId: "1", machineId: "1", sqmId: "1", devDeviceId: "1", firstSessionDate: "1" },
    logLevel: 3, loggers: [], logsLocation: uri(folder), autoStart: true, uiKind: 1,
    extensions: {
      versionId: 1, allExtensions: [own], myExtensions: [name],
      activationEvents: { [name.value]: manifest.activationEvents },
    },
  };
}
const workspace = () => ({
  id: "1", name: "study", folders: [{ uri: uri(path.dirname(program)), name: "study", index: 0 }],
});
const settings = () => {
  const none = { contents: {}, keys: [], overrides: [] };
  return {
    defaults: { ...none, contents: { tonne: { command: "tonne" } }, keys: ["tonne.command"] },
    policy: none, application: none, user: none, workspace: none, folders: [], configurationScopes: [],
  };
};

async function until(test) {
  for (let turn = 0; turn < 1000 && !test(); turn++) await sleep(30);
  return test();
}

async function session() {
  const lines = fs.readFileSync(program, "utf8").split("\n");
  await call("ExtHostConfiguration", "$initializeConfiguration", [settings()]);
  await call("ExtHostWorkspace", "$initializeWorkspace", [workspace(), true]);
  const opened = { uri: place, versionId: 1, lines, EOL: "\n", languageId: "tonne", isDirty: false };
  await call("ExtHostDocumentsAndEditors", "$acceptDocumentsAndEditorsDelta", [{ addedDocuments: [opened] }]);
  await call("ExtHostExtensionService", "$activateByEvent", ["onLanguage:tonne", 0]);
  await until(() => findings.length);
  show("findings", findings.map((d) => `${d.code} ${d.startLineNumber}:${d.startColumn}`));
  const hover = await ask("$provideHover", "$registerHoverProvider", { lineNumber: 3, column: 12 });
  show("hover", hover.contents[0].value.includes("Keeps the rows"));
  const offered = await ask(
    "$provideCompletionItems", "$registerCompletionsProvider", { lineNumber: 3, column: 18 }, { triggerKind: 0 });
  show("completion", offered.b.map((item) => item.a));
  const help = await ask(
    "$provideSignatureHelp", "$registerSignatureHelpProvider", { lineNumber: 3, column: 17 },
    { triggerKind: 1, isRetrigger: false });
  show("signature", help.signatures[0].label);
  const panel = { lineNumber: 3, column: 2 };
  const definition = await ask("$provideDefinition", "$registerDefinitionSupport", panel);
  show("definition", definition[0].range.startLineNumber);
  const uses = await ask("$provideReferences", "$registerReferenceSupport", panel, { includeDeclaration: true });
  show("references", uses.length);
  const rename = await ask("$provideRenameEdits", "$registerRenameSupport", panel, "table1");
  show("renamed", rename.edits.length);
  const refused = await ask("$provideRenameEdits", "$registerRenameSupport", panel, "let");
  show("refused", refused.rejectReason);
  const options = { tabSize: 2, insertSpaces: true };
  const edits = await ask("$provideDocumentFormattingEdits", "$registerDocumentFormattingSupport", options);
  show("formatted", edits.map((edit) => edit.text));
  const symbols = await ask("$provideDocumentSymbols", "$registerDocumentSymbolProvider");
  show("symbols", symbols.map((symbol) => symbol.name));
  const column = lines[1].indexOf("cot") + 1;
  const range = { startLineNumber: 2, startColumn: column, endLineNumber: 2, endColumn: column + 3 };
  const mends = await ask("$provideCodeActions", "$registerCodeActionSupport", range, { trigger: 1 });
  show("mends", mends.actions.map((action) => action.title));
  const change = { range, rangeOffset: 0, rangeLength: 3, text: "co2" };
  await call("ExtHostDocuments", "$acceptModelChanged", [
    place, { changes: [change], eol: "\n", versionId: 2, isUndoing: false, isRedoing: false }, true,
  ]);
  show("mended", await until(() => findings.length === 1));
}

// MARK: Starting and ending

let stage = 0;
function receive(message) {
  // The host says that it is ready (2), is told all, and says that it has begun (1).
  if (stage === 0 && message[0] === 2) {
    stage = 1;
    send(Buffer.from(JSON.stringify(about())));
  } else if (stage === 1 && message[0] === 1) {
    stage = 2;
    session().catch((error) => show("failed", error.message)).finally(() => end());
  } else if (stage === 2) {
    take(message);
  }
}

let host;
function end() {
  if (host) host.kill();
  fs.rmSync(folder, { recursive: true, force: true });
  process.exit(0);
}

net.createServer((opened) => {
  connection = opened;
  let bytes = Buffer.alloc(0);
  connection.on("error", end);
  connection.on("data", (piece) => {
    bytes = Buffer.concat([bytes, piece]);
    while (bytes.length >= 13 && bytes.length >= 13 + bytes.readUInt32BE(9)) {
      const length = bytes.readUInt32BE(9);
      const [type, id] = [bytes[0], bytes.readUInt32BE(1)];
      const message = Buffer.from(bytes.subarray(13, 13 + length));
      bytes = bytes.subarray(13 + length);
      if (type !== 1) continue;
      received = id;
      receive(message);
    }
  });
  setInterval(() => frame(3, Buffer.alloc(0), 0), 1000);
}).listen(socket, () => {
  const texts = path.join(server, "out/nls.messages.json");
  host = childProcess.spawn(
    path.join(server, "node"), [path.join(server, "out/bootstrap-fork.js"), "--type=extensionHost"], {
      env: {
        ...process.env, VSCODE_ESM_ENTRYPOINT: entry, VSCODE_EXTHOST_IPC_HOOK: socket,
        VSCODE_NLS_CONFIG: JSON.stringify({ userLocale: "en", resolvedLanguage: "en", defaultMessagesFile: texts }),
      },
      stdio: "ignore",
    });
  host.on("exit", end);
  setTimeout(end, 120000);
});
