// Package contracts gives Go programs the files of this folder that they need
// at run time. The Solidity sources are in src, their manual in
// src/interfaces; ABI and bytecode reach Go through package chain/bindings.
package contracts

import _ "embed" // presets.json

// Presets is presets.json: the parameters of the two kinds of network by name
// ("local", "mainnet"), read by Deploy.s.sol and by package chain alike.
//
//go:embed presets.json
var Presets []byte
