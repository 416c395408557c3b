// Package verifier checks what storage nodes claim, proves on chain what is
// wrong, and keeps the epochs moving.
//
// One honest verifier anywhere keeps a network honest (docs/security.md, "Trust
// assumptions"). For that it archives the commitment list of every object when
// it is certified, because the chain keeps only the root; recomputes each claim
// from those lists; and, when C or W differ, finds the first wrong step of the
// node's trace and proves it in one transaction. A trace that the node withholds
// it opens on chain, node by node, or has the claim default; and it answers such
// requests itself where a node is merely offline.
//
// A check ends in a [Verdict] or in an error. An error means undecided: the
// chain was unreachable, a list was missing. Undecided never accuses. Accusations
// wait until the claim's block is finalized, or until a quarter of the challenge
// window is left.
//
// A verifier runs on its own or beside a storage node, whose hot key it then
// sends from; see Own in [Config]. Besides, it asks nodes for random chunks now
// and then: a [NodeProbes] tells who serves, and decides nothing.
//
// Start reading at [Case], the pure part that storage nodes use on their own
// claims too, then [Verifier] for the daemon, [Archive] for the lists and
// [Keeper] for the calls that move an epoch on. Judging costs commitments, not
// bytes: but for the probes, nothing here reads a node's slivers.
package verifier
