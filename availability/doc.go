// Package availability is the Go twin of the availability proof and fraud
// contracts: keys and their order, seeds and coefficients, the commitment tree
// of an object, the trace of a claim with its tree, the claim's digest and
// challenge, the fraud predicates, the search for the first difference between
// two traces, and the BLS signatures of storage confirmations. Both sides read
// the same vectors in contracts/test/vectors.
//
// The package is pure: it knows no network, database, clock or logger. What it
// needs of the chain's state comes through [Register]. The definitions are
// those of docs/protocol.md.
//
// Start reading at [Key], then [Trace] and [Claim]. A storage node builds its
// trace with [Builder]; a verifier compares traces with [Disprove] and checks
// the evidence with [Judge] before it sends it.
package availability
