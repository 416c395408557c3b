#!/bin/sh
# Compiles Doubles.sol into Doubles.json (ABI and creation bytecode by contract, and the SHA-256 of the source, which
# the tests compare) with the compiler of the contracts. Run it after a change of Doubles.sol.
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
cd "$here"
node -e '
const fs = require("fs"), crypto = require("crypto"), { execFileSync } = require("child_process");
const content = fs.readFileSync("Doubles.sol", "utf8");
const input = {
  language: "Solidity",
  sources: { "Doubles.sol": { content } },
  settings: {
    evmVersion: "osaka",
    optimizer: { enabled: true, runs: 200 },
    metadata: { bytecodeHash: "none", appendCBOR: false },
    outputSelection: { "*": { "*": ["abi", "evm.bytecode.object"] } },
  },
};
const solc = "../../../contracts/tools/solc";
const output = JSON.parse(execFileSync(solc, ["--standard-json"], { input: JSON.stringify(input), maxBuffer: 1 << 26 }));
for (const error of output.errors ?? []) console.error(error.formattedMessage);
const artifact = { source: crypto.createHash("sha256").update(content).digest("hex") };
for (const [name, c] of Object.entries(output.contracts["Doubles.sol"])) {
  if (c.evm.bytecode.object) artifact[name] = { abi: c.abi, bytecode: c.evm.bytecode.object };
}
fs.writeFileSync("Doubles.json", JSON.stringify(artifact, null, 1) + "\n");
'
