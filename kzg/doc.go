// Package kzg computes and checks KZG commitments to chunks on the Ethereum
// ceremony's setup: commit, aggregate, open, verify, and the check of
// commitments that somebody else computed.
//
// A chunk is 4096 elements of 31 bytes laid out as an EIP-4844 blob
// (bit-reversed evaluation form), so any EIP-4844 library computes the same
// commitment. The package is pure and the only one that touches polynomials
// and curve points; others see [Commitment], [Scalar] and [Coefficient].
//
// A [Commitment] is in the right subgroup by construction: no function returns
// one that was not either computed here or decoded with a subgroup check.
//
// Start reading at [Commit] (fixedbase.go), then [Aggregator] and [Opening].
// [Check] is how a client trusts the commitments a node returns.
package kzg
