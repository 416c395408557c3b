// Package postgres is the indexer's database: the rows that mirror the
// contracts, the one transaction that moves them from block to block, and
// every SQL query of the project.
//
// [Store.Commit] is the only way in which the mirror changes. In one
// transaction it undoes blocks that a reorg dropped, applies new ones, moves
// the cursor and tells the outbox. Events are given a meaning by the caller,
// who changes rows in a [Unit]; the package knows none of them.
//
// # Undoing
//
// Rows have no versions. Instead, for blocks that are not final yet, the
// journal keeps each changed row as it was before the block, written by the
// same code that writes rows, for every table alike. Undoing puts the oldest
// entries back. Final blocks leave no journal, which makes catching up cheap:
// a row that a thousand blocks changed is written once.
//
// # Reading
//
// [Store.Read] gives readers a snapshot: every query of a request sees the
// state after the same block. Start reading at [Store], then unit.go and
// relation.go for writing, read.go for the queries of the HTTP API, and
// audit.go for those that compare the mirror with the chain.
package postgres
