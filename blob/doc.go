// Package blob describes how a user's bytes become slivers: the encoding of a
// network of n shards, the layout of one blob under it, the streaming
// Reed–Solomon coder, the content trees over the slivers' chunks and the blob
// ID that names the content.
//
// The package is pure: it knows no network, database, clock or logger, and no
// elliptic curve. Commitments to chunks live in package kzg, the rules of the
// availability proof in package availability.
//
// Start reading at [Encoding] and [Layout], then [Coder]. A writer calls
// [Coder.Describe] once for the [Metadata] and its [ID], then [Coder.Columns]
// to send the chunks; a reader verifies chunks with [VerifyInclusion] and
// rebuilds missing ones with [Coder.Reconstruct]; a storage node that missed a
// write calls [Coder.Repair]. The definitions are those of docs/protocol.md.
package blob
