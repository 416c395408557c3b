// Package prover is the storage node: it keeps the slivers of its shards
// durably, serves them over HTTP, signs storage confirmations and proves in
// every epoch that it still holds every byte it signed for.
//
// Start reading at [New] and [Node.Run]. The parts, from the disk up:
//
//   - [Store] (store.go, sliver.go, points.go, list.go) keeps slivers in plain
//     files. What it acknowledged survives a kill or a loss of power between any
//     two steps, and every chunk is checked when it is read: against its hash, or
//     with all others of a claim by their sum.
//   - committer.go computes the KZG commitments of what was stored.
//   - server.go and the handlers beside it serve docs/node-api.md.
//   - sign.go decides when a storage confirmation may be signed.
//   - schedule.go, prove.go, build.go and submit.go are the epoch duty. [BuildClaim] is
//     its core and knows neither the network nor a clock. checkpoint.go lets a
//     scan go on after a crash.
//   - reveal.go answers those who ask on chain for the trace of the claim.
//   - recover.go rebuilds slivers the node lacks from the slivers of others.
//
// The rules are those of docs/protocol.md. The package never judges another
// node's claim; that is package verifier's.
package prover
