// Package bench measures what the network's speed hangs on, for `walrus bench`:
// the kernels of package kzg against the libraries that others use, whole
// availability proofs of simulated storage nodes, and the gas of every entry point.
//
// Contestants take turns, so that a machine that slows down slows them all, and
// what counts is processor time, which other programs on the machine do not add
// to. Each figure is the fastest of its samples: what slows a sample down is never
// the contestant. Start reading at [Run].
package bench
