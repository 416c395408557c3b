'use strict';
// The two calls that forge makes of a compiler, --version and --standard-json, answered by the solc package.
const fs = require('fs');
const path = require('path');

const argv = process.argv.slice(2);
const versionCache = path.join(__dirname, '..', 'node_modules', 'solc', '.version-cache');

// Loading the WebAssembly costs 0.4 s and forge asks for the version often.
function compilerVersion() {
  try {
    return fs.readFileSync(versionCache, 'utf8');
  } catch {
    const version = require('solc').version();
    try {
      fs.writeFileSync(versionCache, version);
    } catch {
      // A read-only node_modules only costs time.
    }
    return version;
  }
}

// Synchronous on purpose: a process that exits after an asynchronous write to a pipe truncates it.
function writeAll(text) {
  const bytes = Buffer.from(text);
  for (let offset = 0; offset < bytes.length; ) {
    try {
      offset += fs.writeSync(1, bytes, offset);
    } catch (error) {
      if (error.code !== 'EAGAIN') throw error;
    }
  }
}

if (argv.includes('--version') || argv.includes('-V')) {
  const [number, commit] = compilerVersion().split('+');
  const build = (commit || '').split('.').slice(0, 2).join('.');
  writeAll(`solc, the solidity compiler commandline interface\nVersion: ${number}+${build}.Emscripten.clang\n`);
  process.exit(0);
}
if (!argv.includes('--standard-json')) {
  process.stderr.write('tools/solc answers --version and --standard-json only\n');
  process.exit(1);
}

let base = process.cwd();
let inputFile = null;
const include = [];
for (let i = 0; i < argv.length; i++) {
  if (argv[i] === '--base-path') base = argv[++i];
  else if (argv[i] === '--include-path') include.push(argv[++i]);
  else if (argv[i] === '--allow-paths') i++;
  else if (argv[i] !== '--standard-json' && !argv[i].startsWith('-')) inputFile = argv[i];
}

function readImport(name) {
  for (const root of [base, ...include, '']) {
    try {
      return { contents: fs.readFileSync(path.join(root, name), 'utf8') };
    } catch {
      // Next root.
    }
  }
  return { error: `File not found: ${name}` };
}

writeAll(require('solc').compile(fs.readFileSync(inputFile ?? 0, 'utf8'), { import: readImport }));
