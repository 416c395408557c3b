// Package devnet runs a whole network on one machine, in one process and with
// no set-up: chain, contracts, Postgres, storage nodes, verifier, indexer and
// gateway, each with its own key and folder, speaking to each other over real
// RPC and HTTP. It is what `walrus devnet`, the demo and the end-to-end tests
// are made of.
//
// [Start] makes a network or resumes the one in its directory and returns when
// its first committee is in office. [Network.StopNode] and its neighbours break
// it in ways a real network breaks; the [Control] API does the same from another
// process. [Network.Demo] tells the story of the README.
//
// Everything it starts is the code that runs in production; what cheats (the
// twin) lives here and only here.
package devnet
