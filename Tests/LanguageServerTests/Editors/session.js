// A session of the client for VS Code with as much of the editor as it uses; prints what came of it.
"use strict";
const path = require("path");
const Module = require("module");
const find = Module._resolveFilename;
Module._resolveFilename = (name, ...rest) =>
  name === "vscode" ? path.join(__dirname, "vscode.js") : find(name, ...rest);
const vscode = require("vscode");
const client = require(process.argv[2]);
const { providers, handlers, findings, warnings } = vscode._;

const text = `let panel = table(region = ["A", "B"], "co2 [kt CO2]" = [1, 2])
let x = panel.cot
1  + 1
`;
const uri = "file:///nowhere/study.tonne";
const document = {
  uri: vscode.Uri.parse(uri), languageId: "tonne", version: 1, getText: () => text,
};
const at = (line, character) => new vscode.Position(line, character);
const until = async (test) => {
  for (let i = 0; i < 1200 && !test(); i++) await new Promise((resolve) => setTimeout(resolve, 50));
  return test();
};

(async () => {
  const context = { subscriptions: [] };
  vscode.workspace.textDocuments.push(document);
  await client.activate(context);
  const found = await until(() => findings.get(uri));
  const show = (name, value) => console.log(name, JSON.stringify(value));
  show("codes", found.map((d) => d.code));
  const hover = await providers.Hover.provideHover(document, at(1, 9));
  show("hover", hover.contents.value.includes("`.co2` | [kt CO2]"));
  const list = await providers.CompletionItem.provideCompletionItems(document, at(1, 15));
  show("completion", list.items.map((i) => i.label));
  const help = await providers.SignatureHelp.provideSignatureHelp(document, at(0, 20));
  show("signature", help.signatures[0].label);
  const definition = await providers.Definition.provideDefinition(document, at(1, 9));
  show("definition", definition.range);
  const references = await providers.Reference.provideReferences(
    document, at(1, 9), { includeDeclaration: true });
  show("references", references.length);
  show("prepared", (await providers.Rename.prepareRename(document, at(1, 9))).placeholder);
  const renamed = await providers.Rename.provideRenameEdits(document, at(1, 9), "t");
  show("renamed", renamed.all[uri].length);
  await providers.Rename.provideRenameEdits(document, at(1, 9), "let").catch((error) =>
    show("refused", error.message));
  const edits = await providers.DocumentFormattingEdit.provideDocumentFormattingEdits(document, {});
  show("formatted", edits.map((e) => e.newText));
  const symbols = await providers.DocumentSymbol.provideDocumentSymbols(document);
  show("symbols", symbols.map((s) => s.name));
  const range = new vscode.Range(at(1, 14), at(1, 14));
  const actions = await providers.CodeActions.provideCodeActions(document, range, {});
  show("mend", actions[0].edit.all[uri][0].newText);
  document.version = 2;
  const change = { range: new vscode.Range(at(1, 14), at(1, 17)), text: "co2" };
  handlers.change({ document, contentChanges: [change] });
  show("mended", await until(() => findings.get(uri).length === 1));
  handlers.close(document);
  await client.deactivate();
  show("warnings", warnings.length);
  process.env.TONNE = "/no/such";
  await client.activate(context);
  show("missing", warnings.length);
})();
