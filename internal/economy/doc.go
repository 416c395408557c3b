// Package economy is a second, independent account of all the money in the system: a model of docs/protocol.md in exact
// integers, written from its sentences and not from the Solidity.
//
// It exists because a test that repeats the contracts' formulas repeats their mistakes. Random histories of calls are
// applied to the model and to the contracts on the development chain, and every amount that can be observed must be
// equal to the base unit, and every call that the model refuses must revert, and no other. The tests of this package do
// that; nothing else imports it.
//
// The model is written to be read next to the text. Each function cites the heading it restates. It keeps fees and
// sales in a map by epoch where the contract has difference arrays, finds a lightest candidate by looking at all, and
// clones its whole state for a batch: what is cheap on a chain is not what is plain on paper.
//
// What it takes as given: signatures, proofs and the seed. A claim's outcome (its weight W, what it excludes X, whether
// it was disproven and by whom) is an input, as it is for the economy of the protocol.
//
// The contracts that the histories drive are the real ones but for AvailabilityProofs, in whose place stands a double
// that says what a history wants (testdata/Doubles.sol, compiled by testdata/build.sh). Blocks take any number of calls
// by any number of accounts in one transaction, at a second that the history chooses.
//
// Start reading at Model; time.go has the phases, pool.go the money behind a node, settle.go the change of epochs,
// market.go the sale of storage.
package economy
