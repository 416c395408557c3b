// Package indexer mirrors the network's contracts into PostgreSQL, from their
// events alone, and proves that the mirror is right.
//
// [Indexer.Run] follows the chain: it finds where the stored blocks and the
// chain's part, undoes what was dropped, reads what is new and applies it. All
// of a step is one transaction, so a killed indexer, database or chain loses
// nothing and repeats nothing: whatever happened, the next step begins at the
// cursor it reads.
//
// [Indexer.Audit] compares every balance, stake, object and claim with what
// the contracts answer at the same block, recomputes the invariants of
// docs/protocol.md in SQL, and checks against the receipts that no event is
// missing or wrong.
//
// # Where to start reading
//
// sync.go is the loop, fetch.go reads blocks, apply.go and apply_*.go say what
// each event means, audit.go and audit_*.go compare. Package postgres holds
// rows and all SQL, package api serves them over HTTP.
//
// # Speed
//
// Blocks are read in ranges, several at a time, and written with COPY; each row
// that a range of final blocks changes is written once. BenchmarkBackfill
// mirrors 50 000 transfers to 5 000 accounts from a chain in the same process
// into an empty database: 12 000 to 16 000 events a second on two cores that
// three times as many tasks shared.
//
// # Finality
//
// Blocks up to the chain's finalized tag are never undone: a chain that
// replaces one stops the indexer ([postgres.ErrFinalityViolated]). A node whose
// head is below the highest finalized block seen is syncing; the indexer
// waits for it.
package indexer
