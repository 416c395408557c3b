package contracts

import "embed"

// Snapshots are the committed gas figures that `forge test --isolate` measures
// and checks: a file a contract, an object of descriptions and gas as text.
//
//go:embed snapshots/*.json
var Snapshots embed.FS
