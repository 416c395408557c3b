// Package client stores blobs on the network and reads them back: the SDK that
// dApps use, under the command line and the HTTP gateway.
//
// A [Client] needs the chain only through a [Ledger] and reaches nodes through
// [Node], one node's HTTP API (docs/node-api.md). Nothing a node answers is
// trusted: bytes are checked against the blob ID, commitments by a secret random
// combination against the client's own encoding, confirmations against the
// committee's keys. Memory does not depend on the size of a blob.
//
// Start reading at [Client.Store], [Client.Open] and [Client.Status]. Provers
// and verifiers use [Node] alone. The definitions are those of docs/protocol.md.
package client
