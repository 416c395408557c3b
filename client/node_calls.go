package client

import (
	"bytes"
	"context"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"runtime"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"golang.org/x/sync/errgroup"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/kzg"
)

const (
	typeBytes = "application/octet-stream"
	typeJSON  = "application/json"
	// maxMetadataBytes bounds metadata: 10 bytes and 32 a shard.
	maxMetadataBytes = 10 + 32*blob.MaxShards
	// MaxTraceLeaves is the most leaves that one [Node.Trace] call may ask for.
	MaxTraceLeaves = 65_536
)

// NodeStatus is what a node says of itself. Nothing of it is checked.
type NodeStatus struct {
	Node        uint32          `json:"node"`
	Name        string          `json:"name"`
	Version     string          `json:"version"`
	Epoch       uint32          `json:"epoch"`
	Shards      []int           `json:"shards"`
	Objects     int             `json:"objects"`
	StoredBytes int64           `json:"storedBytes"`
	LastProof   json.RawMessage `json:"lastProof,omitempty"`
}

// Status returns what the node says of itself.
func (n *Node) Status(ctx context.Context) (NodeStatus, error) {
	var status NodeStatus
	err := n.json(ctx, call{method: http.MethodGet, path: "/v1/status"}, &status)
	return status, err
}

// PutMetadata hands the node the metadata of the blob that the object registered.
// The code is [CodeNotReady] until the registration is at or below the safe head.
func (n *Node) PutMetadata(ctx context.Context, id blob.ID, object uint64, metadata blob.Metadata) error {
	raw, err := metadata.MarshalBinary()
	if err != nil {
		return err
	}
	path := fmt.Sprintf("/v1/blobs/%s/metadata?object=%d", id, object)
	return n.discard(ctx, put(path, bytes.NewReader(raw), int64(len(raw))))
}

// Metadata returns the blob's metadata, checked against its ID.
func (n *Node) Metadata(ctx context.Context, id blob.ID) (blob.Metadata, error) {
	c := call{method: http.MethodGet, path: fmt.Sprintf("/v1/blobs/%s/metadata", id)}
	raw, err := n.atMost(ctx, c, maxMetadataBytes)
	if err != nil {
		return blob.Metadata{}, err
	}
	var metadata blob.Metadata
	if err := metadata.UnmarshalBinary(raw); err != nil {
		return blob.Metadata{}, n.bad(c, "%w", err)
	}
	if err := metadata.Validate(id); err != nil {
		return blob.Metadata{}, n.bad(c, "%w", err)
	}
	return metadata, nil
}

// PutSliver streams the sliver's size bytes to the node, which answers once they
// are checked against their root and durable.
func (n *Node) PutSliver(ctx context.Context, id blob.ID, sliver int, body io.Reader, size int64) error {
	c := put(sliverPath(id, sliver), body, size)
	// A node that refuses the sliver then says so before it is sent.
	c.header = http.Header{"Expect": {"100-continue"}}
	return n.discard(ctx, c)
}

// Sliver streams bytes [from, to) of the sliver of size bytes. The caller checks
// and closes them; the stream yields exactly to − from bytes or an error.
func (n *Node) Sliver(ctx context.Context, id blob.ID, sliver int, from, to, size int64) (io.ReadCloser, error) {
	c := call{method: http.MethodGet, path: sliverPath(id, sliver)}
	if from > 0 || to < size {
		c.header = http.Header{"Range": {fmt.Sprintf("bytes=%d-%d", from, to-1)}}
	}
	response, err := n.do(ctx, c)
	if err != nil {
		return nil, err
	}
	ranged := response.StatusCode == http.StatusPartialContent
	if ranged != (c.header != nil) {
		_ = response.Body.Close()
		return nil, n.bad(c, "status %d to the range [%d, %d) of %d bytes", response.StatusCode, from, to, size)
	}
	return n.exactBody(response, c, to-from)
}

// exactBody returns the body of an answer that must have exactly size bytes.
func (n *Node) exactBody(response *http.Response, c call, size int64) (io.ReadCloser, error) {
	if length := response.ContentLength; length >= 0 && length != size {
		_ = response.Body.Close()
		return nil, n.bad(c, "%d bytes, must be %d", length, size)
	}
	return &exactBody{ReadCloser: response.Body, left: size, short: func(left int64) error {
		return n.bad(c, "%d bytes short: %w", left, io.ErrUnexpectedEOF)
	}}, nil
}

// exactBody ends after left bytes and turns an early end into an error.
type exactBody struct {
	io.ReadCloser
	left  int64
	short func(left int64) error
}

func (b *exactBody) Read(p []byte) (int, error) {
	if b.left == 0 {
		return 0, io.EOF
	}
	n, err := b.ReadCloser.Read(p[:min(int64(len(p)), b.left)])
	b.left -= int64(n)
	if err == io.EOF && b.left > 0 {
		return n, b.short(b.left)
	}
	return n, err
}

// HasSliver returns the length of the sliver if the node stores it. The code is
// [CodeNotFound] if it does not.
func (n *Node) HasSliver(ctx context.Context, id blob.ID, sliver int) (int64, error) {
	response, err := n.do(ctx, call{method: http.MethodHead, path: sliverPath(id, sliver)})
	if err != nil {
		return 0, err
	}
	return response.ContentLength, response.Body.Close()
}

// Hashes returns the leaf hashes of the sliver's content tree, unchecked but for
// their number, which is that of the blob's chunks. See [blob.TreeRoot].
func (n *Node) Hashes(ctx context.Context, id blob.ID, sliver, chunks int) ([]blob.Hash, error) {
	const size = int64(len(blob.Hash{}))
	c := call{method: http.MethodGet, path: sliverPath(id, sliver) + "/hashes"}
	raw, err := n.exactly(ctx, c, int64(chunks)*size)
	if err != nil {
		return nil, err
	}
	hashes := make([]blob.Hash, chunks)
	for i := range hashes {
		hashes[i] = blob.Hash(raw[int64(i)*size:])
	}
	return hashes, nil
}

// Chunk returns one chunk of size bytes of the sliver, unchecked.
func (n *Node) Chunk(ctx context.Context, id blob.ID, sliver, chunk, size int) ([]byte, error) {
	c := call{method: http.MethodGet, path: fmt.Sprintf("%s/chunks/%d", sliverPath(id, sliver), chunk)}
	return n.exactly(ctx, c, int64(size))
}

// Commitments returns the commitments that the node computed of the chunks of a
// sliver it stores. They are points of the subgroup and otherwise unchecked: see
// [kzg.NewCheck].
func (n *Node) Commitments(ctx context.Context, id blob.ID, sliver, chunks int) ([]kzg.Commitment, error) {
	return n.commitments(ctx, call{method: http.MethodGet, path: sliverPath(id, sliver) + "/commitments"}, chunks)
}

// Commit has the node compute the commitments of the chunks of a sliver that it
// does not store. They are as unchecked as those of [Node.Commitments].
func (n *Node) Commit(ctx context.Context, body io.Reader, size int64) ([]kzg.Commitment, error) {
	c := call{method: http.MethodPost, path: "/v1/commitments", body: body, length: size, contentType: typeBytes}
	c.header = http.Header{"Expect": {"100-continue"}}
	return n.commitments(ctx, c, int((size+blob.ChunkSize-1)/blob.ChunkSize))
}

// ListShare implements [ShareServer]. The stream yields exactly size bytes or an error.
func (n *Node) ListShare(ctx context.Context, id blob.ID, root common.Hash, sliver int, size int64) (io.ReadCloser, error) {
	c := call{method: http.MethodGet, path: fmt.Sprintf("/v1/blobs/%s/lists/%s/shares/%d", id, root, sliver)}
	response, err := n.do(ctx, c)
	if err != nil {
		return nil, err
	}
	return n.exactBody(response, c, size)
}

func (n *Node) commitments(ctx context.Context, c call, count int) ([]kzg.Commitment, error) {
	raw, err := n.exactly(ctx, c, int64(count)*kzg.CommitmentSize)
	if err != nil {
		return nil, err
	}
	list, err := parseCommitments(ctx, raw)
	if err != nil {
		return nil, n.bad(c, "%w", err)
	}
	return list, nil
}

// PutCommitments streams the commitments of all slivers of the blob to the node,
// size bytes. It answers once its own are found in them at their places and its
// shares of the list are durable. The code is [CodeConflict] when the node keeps too
// many other lists of the blob: see [Node.PutStatedCommitments].
func (n *Node) PutCommitments(ctx context.Context, id blob.ID, list io.Reader, size int64) error {
	return n.discard(ctx, put(fmt.Sprintf("/v1/blobs/%s/commitments", id), list, size))
}

// PutStatedCommitments is [Node.PutCommitments] on the word of an object's owner
// ([Market.StateList]), for which a node always has room. The code is [CodeConflict]
// when the node sees another owner at its safe head, [CodeMismatch] when the list has
// another commitment root than stated.
func (n *Node) PutStatedCommitments(ctx context.Context, s chain.ListStatement, signature []byte, list io.Reader, size int64) error {
	c := put(fmt.Sprintf("/v1/blobs/%s/commitments?object=%d&root=%s", s.Blob, s.Object, s.CommitmentRoot), list, size)
	// A node that sees another owner then says so before the list is sent.
	c.header = http.Header{"Expect": {"100-continue"}, ownerSignature: {hexutil.Encode(signature)}}
	return n.discard(ctx, c)
}

// ownerSignature is the header with the owner's signature of a statement.
const ownerSignature = "Walrus-Owner-Signature"

// Confirmation is a node's signed word that it stores its slivers of an object.
// See [Member.Check].
type Confirmation struct {
	Node           uint32      `json:"node"`
	Epoch          uint32      `json:"epoch"`
	Tag            common.Hash `json:"tag"`
	Object         uint64      `json:"object"`
	BlobID         blob.ID     `json:"blobId"`
	CommitmentRoot common.Hash `json:"commitmentRoot"`
	Shards         []int       `json:"shards"`
	Signature      Signature   `json:"signature"`
}

// Signature is the 96-byte compressed form of a BLS signature, not yet known to be
// one. Its text form is hexadecimal, 0x before it or not.
type Signature [availability.SignatureSize]byte

// MarshalText implements [encoding.TextMarshaler].
func (s Signature) MarshalText() ([]byte, error) { return []byte("0x" + hex.EncodeToString(s[:])), nil }

// UnmarshalText implements [encoding.TextUnmarshaler].
func (s *Signature) UnmarshalText(text []byte) error {
	raw, err := hex.DecodeString(strings.TrimPrefix(string(text), "0x"))
	if err != nil || len(raw) != len(s) {
		return fmt.Errorf("signature must have %d hexadecimal bytes", len(s))
	}
	*s = Signature(raw)
	return nil
}

// Confirm asks for the node's confirmation of the object under the commitment
// root. The answer is unchecked: see [Member.Check]. The code is [CodeNotReady]
// while a condition of docs/protocol.md, "Signing", is not met yet.
func (n *Node) Confirm(ctx context.Context, object uint64, commitmentRoot common.Hash) (Confirmation, error) {
	raw, err := json.Marshal(struct {
		CommitmentRoot common.Hash `json:"commitmentRoot"`
	}{commitmentRoot})
	if err != nil {
		return Confirmation{}, err
	}
	c := call{
		method: http.MethodPost, path: fmt.Sprintf("/v1/objects/%d/confirmation", object),
		body: bytes.NewReader(raw), length: int64(len(raw)), contentType: typeJSON,
	}
	var confirmation Confirmation
	err = n.json(ctx, c, &confirmation)
	return confirmation, err
}

// EpochClaim is the claim that a node made, or is making, for an epoch. Nothing
// of it is checked: what counts is on chain.
type EpochClaim struct {
	Epoch      uint32    `json:"epoch"`
	Node       uint32    `json:"node"`
	Commitment kzg.Point `json:"commitment"`
	// Weight is W in decimal digits.
	Weight    string         `json:"weight"`
	Leaves    uint32         `json:"leaves"`
	TraceRoot common.Hash    `json:"traceRoot"`
	Y         common.Hash    `json:"y"`
	Opening   kzg.Commitment `json:"opening"`
	// Exclusions are (object, shard) pairs as the chain packs them.
	Exclusions hexutil.Bytes `json:"exclusions"`
	// Transaction is the hash of the transaction that submitted it, nil before.
	Transaction *common.Hash `json:"transaction"`
}

// Claim returns the node's claim for the epoch.
func (n *Node) Claim(ctx context.Context, epoch uint32) (EpochClaim, error) {
	var claim EpochClaim
	err := n.json(ctx, call{method: http.MethodGet, path: fmt.Sprintf("/v1/epochs/%d/claim", epoch)}, &claim)
	return claim, err
}

// Trace returns leaves from … from+count−1 of the node's trace of the epoch, at
// most [MaxTraceLeaves], unchecked but for their form.
func (n *Node) Trace(ctx context.Context, epoch, from, count uint32) ([]availability.Step, error) {
	c := call{method: http.MethodGet, path: fmt.Sprintf("/v1/epochs/%d/trace?from=%d&count=%d", epoch, from, count)}
	raw, err := n.exactly(ctx, c, int64(count)*availability.StepSize)
	if err != nil {
		return nil, err
	}
	steps := make([]availability.Step, count)
	err = inParallel(ctx, len(steps), func(i int) error {
		return steps[i].UnmarshalBinary(raw[i*availability.StepSize : (i+1)*availability.StepSize])
	})
	if err != nil {
		return nil, n.bad(c, "%w", err)
	}
	return steps, nil
}

// parseCommitments reads a list of compressed points. Each takes a square root
// and a subgroup check, so the work is shared among the processors.
func parseCommitments(ctx context.Context, raw []byte) ([]kzg.Commitment, error) {
	list := make([]kzg.Commitment, len(raw)/kzg.CommitmentSize)
	err := inParallel(ctx, len(list), func(i int) (err error) {
		list[i], err = kzg.ParseCommitment(raw[i*kzg.CommitmentSize : (i+1)*kzg.CommitmentSize])
		return err
	})
	return list, err
}

// inParallel calls f for 0 … n−1 on all processors and returns the first error.
func inParallel(ctx context.Context, n int, f func(i int) error) error {
	group, ctx := errgroup.WithContext(ctx)
	share := max(64, (n+runtime.GOMAXPROCS(0)-1)/runtime.GOMAXPROCS(0))
	for from := 0; from < n; from += share {
		group.Go(func() error {
			for i := from; i < min(n, from+share); i++ {
				if err := ctx.Err(); err != nil {
					return err
				}
				if err := f(i); err != nil {
					return fmt.Errorf("item %d: %w", i, err)
				}
			}
			return nil
		})
	}
	return group.Wait()
}

func put(path string, body io.Reader, length int64) call {
	return call{method: http.MethodPut, path: path, body: body, length: length, contentType: typeBytes}
}

func sliverPath(id blob.ID, sliver int) string {
	return fmt.Sprintf("/v1/blobs/%s/slivers/%d", id, sliver)
}
