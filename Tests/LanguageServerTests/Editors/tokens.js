// The grammar read by VS Code's own tokeniser. Arguments: the folder of a server of VS Code, the grammar, programs. Prints
// how many pieces there are, and those that count as mistakes.
"use strict";
const fs = require("fs");
const path = require("path");
const [server, grammar, ...programs] = process.argv.slice(2);
const textmate = require(path.join(server, "node_modules/vscode-textmate"));
const oniguruma = require(path.join(server, "node_modules/vscode-oniguruma"));

const wasm = path.join(server, "node_modules/vscode-oniguruma/release/onig.wasm");
const onigLib = oniguruma.loadWASM(fs.readFileSync(wasm).buffer).then(() => ({
  createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
  createOnigString: (text) => new oniguruma.OnigString(text),
}));
const loadGrammar = async () => textmate.parseRawGrammar(fs.readFileSync(grammar, "utf8"), grammar);

new textmate.Registry({ onigLib, loadGrammar }).loadGrammar("source.tonne").then((rules) => {
  let pieces = 0;
  for (const program of programs) {
    let state = textmate.INITIAL;
    fs.readFileSync(program, "utf8").split("\n").forEach((line, index) => {
      const found = rules.tokenizeLine(line, state);
      state = found.ruleStack;
      pieces += found.tokens.length;
      for (const token of found.tokens) {
        if (!token.scopes.some((scope) => scope.startsWith("invalid"))) continue;
        console.log("mistake", program, index + 1, line.slice(token.startIndex, token.endIndex));
      }
    });
  }
  console.log(pieces > 10000 ? "many pieces" : "few pieces");
});
