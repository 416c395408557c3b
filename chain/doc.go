// Package chain is what Go knows of the chain that carries a network: its
// contracts' addresses and parameters, typed reads and events, transactions
// with their nonces, fees and revert reasons, and a mirror of the state that
// obligations follow from.
//
// It decides nothing about storage. What a node must prove is a pure function
// of the mirrored [State]; who proves, checks or pays lives in the packages
// prover, verifier, indexer and client, which all build on this one.
//
// Start reading at [Dial] and [Client] for reads, [Transactor] for writes,
// [Mirror] for the state rebuilt from events, and [Deploy] for a new network.
// Package bindings holds the generated ABI code, package devchain the chain
// that runs inside the process.
//
// # Loss of the chain
//
// A chain may be paused, restarted or reorganised and its endpoint may vanish.
// Single reads retry for about two seconds and then say so ([ErrUnavailable]);
// everything that runs for long ([Client.WatchHeads], [Mirror.Run],
// [Transactor.Send]) waits with back-off until its context ends. Nothing in
// this package concludes anything from silence.
package chain
