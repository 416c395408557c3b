'use strict';
// Collects what Go needs of forge's output: abi/NAME.json (ABI and creation bytecode, committed) for each contract, and
// one combined file for abigen (one file, else a struct shared by two contracts would be emitted twice).
// Usage: node tools/artifacts.cjs COMBINED.json, after `forge build`.
const fs = require('fs');
const path = require('path');

const root = path.join(__dirname, '..');
const contracts = ['WAL', 'Beacon', 'Committee', 'Staking', 'BlobRegistry', 'AvailabilityProofs', 'FraudProofs'];

function artifact(name) {
  return JSON.parse(fs.readFileSync(path.join(root, 'out', `${name}.sol`, `${name}.json`), 'utf8'));
}

// Libraries that a contract links against, by the placeholders in its bytecode.
function linked(artifacts) {
  const names = new Set();
  for (const { bytecode } of artifacts) {
    for (const libraries of Object.values(bytecode.linkReferences ?? {})) {
      for (const name of Object.keys(libraries)) names.add(name);
    }
  }
  return [...names].sort();
}

function source(name) {
  const file = fs.readdirSync(path.join(root, 'src'), { recursive: true }).find((f) => path.basename(f) === `${name}.sol`);
  return `src/${file}:${name}`;
}

const direct = contracts.map(artifact);
const all = [...contracts, ...linked(direct)].sort();
const combined = { contracts: {}, version: '0.8.37' };
fs.mkdirSync(path.join(root, 'abi'), { recursive: true });
for (const name of all) {
  const { abi, bytecode } = artifact(name);
  fs.writeFileSync(path.join(root, 'abi', `${name}.json`), `${JSON.stringify({ abi, bytecode: bytecode.object }, null, 1)}\n`);
  combined.contracts[source(name)] = { abi, bin: bytecode.object.replace(/^0x/, '') };
}
fs.writeFileSync(process.argv[2], JSON.stringify(combined));
