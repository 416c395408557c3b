// Package devchain runs an Ethereum chain inside the process: go-ethereum's
// execution layer with a sealer of its own in place of a consensus layer.
//
// It is the chain of the local network and of the tests. Wallets and
// libraries reach it over HTTP and WebSocket on one loopback port; the process
// that owns it reaches it through [Chain.Client] without a socket. It follows
// Osaka rules, as mainnet does, so gas figures carry over.
//
// What a live chain does not offer and this one does: blocks on demand, a
// clock that can be advanced with or without the blocks in between, reorgs on
// request, a chain that stalls, prevrandao that repeats from run to run, and
// funded accounts whose keys everybody knows. Those keys make it unfit for
// anything of value; it listens on loopback only.
//
// Start reading at [Start] and [Config]; seal.go makes blocks, reorg.go
// replaces them, clock.go says what time it is, api.go is the JSON-RPC face.
//
// # Clock
//
// The chain has a clock of its own. It starts at the genesis timestamp, runs
// at the speed of the wall clock, and never falls behind the head. It stands
// still while the process is not running: a chain resumed after a night
// continues at the second it stopped, so an epoch is not over before anybody
// could act in it.
//
// # Durability
//
// With a directory, a block is on disk before [Chain.Mine] returns it and before the next one is
// begun, so neither kill -9 nor a power cut takes more than the block being
// announced. Every state is kept, which is also why calls against old blocks
// work. Transactions still in the pool are not kept.
package devchain
