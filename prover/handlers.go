package prover

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/kzg"
)

const (
	// maxMetadata bounds metadata in binary form.
	maxMetadata = 16 << 10
	// maxComputed is the largest sliver whose commitments are computed for others.
	maxComputed = 4 << 30
	// maxJSON bounds a JSON body.
	maxJSON = 4 << 10
	// maxTraceLeaves is the most leaves of a trace in one answer.
	maxTraceLeaves = 65_536
)

type statusAnswer struct {
	Node        uint32       `json:"node"`
	Name        string       `json:"name"`
	Version     string       `json:"version"`
	Epoch       uint32       `json:"epoch"`
	Block       uint64       `json:"block"`
	Shards      []int        `json:"shards"`
	Objects     int          `json:"objects"`
	StoredBytes int64        `json:"storedBytes"`
	Backlog     int          `json:"backlog"` // slivers whose commitments are being computed
	LastProof   *claimRecord `json:"lastProof,omitempty"`
}

func (n *Node) getStatus(w http.ResponseWriter, _ *http.Request) error {
	view := n.ledger.View()
	objects, bytes := n.store.Usage()
	n.mu.Lock()
	last := n.last
	n.mu.Unlock()
	return writeJSON(w, http.StatusOK, statusAnswer{
		Node: n.id, Name: n.config.Name, Version: n.config.Version,
		Epoch: view.Epoch().Number, Block: view.Block(), Shards: n.shards(view),
		Objects: objects, StoredBytes: bytes, Backlog: n.committer.backlog(), LastProof: last,
	})
}

func (n *Node) putMetadata(w http.ResponseWriter, r *http.Request) error {
	id, err := blobOf(r)
	if err != nil {
		return err
	}
	object, err := numberOf(r.URL.Query().Get("object"), "object", ^uint64(0))
	if err != nil {
		return err
	}
	view := n.ledger.View()
	if err := n.registered(view, id, object); err != nil {
		return err
	}
	data, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxMetadata))
	if err != nil {
		return fmt.Errorf("%w: metadata: %w", errTooLarge, err)
	}
	var m blob.Metadata
	if err := m.UnmarshalBinary(data); err != nil {
		return err
	}
	if err := n.store.PutMetadata(id, m, view.Epoch().Number); err != nil {
		return err
	}
	w.WriteHeader(http.StatusNoContent)
	return nil
}

// registered checks that the object registers the blob and has not ended.
func (n *Node) registered(view View, id blob.ID, object uint64) error {
	registration, ok := view.Registration(object)
	switch {
	case !ok:
		return fmt.Errorf("%w: object %d is not registered at the safe head, block %d: retry in a few blocks", ErrNotReady, object, view.Block())
	case registration.Blob != id:
		return fmt.Errorf("%w: object %d registers blob %s", ErrConflict, object, registration.Blob)
	case registration.End <= view.Epoch().Number:
		return fmt.Errorf("%w: object %d ended with epoch %d", ErrConflict, object, registration.End-1)
	}
	return nil
}

func (n *Node) getMetadata(w http.ResponseWriter, r *http.Request) error {
	id, err := blobOf(r)
	if err != nil {
		return err
	}
	m, err := n.store.Metadata(id)
	if err != nil {
		return err
	}
	data, err := m.MarshalBinary()
	if err != nil {
		return err
	}
	startBytes(w, int64(len(data)))
	_, err = w.Write(data) //nolint:gosec // not HTML: octet-stream
	return err
}

func (n *Node) putSliver(w http.ResponseWriter, r *http.Request) error {
	ref, err := n.refOf(r)
	if err != nil {
		return err
	}
	layout, err := n.accepts(ref)
	if err != nil {
		return err
	}
	if n.store.Has(ref) {
		if r.Header.Get("Expect") == "" {
			// The client is sending already and may not look for the answer before it is through.
			_, _ = io.Copy(io.Discard, io.LimitReader(r.Body, layout.SliverSize()))
		}
		w.WriteHeader(http.StatusNoContent)
		return nil
	}
	body, err := bodyOf(w, r, layout.SliverSize())
	if err != nil {
		return err
	}
	if err := n.receive(ref, body); err != nil {
		return err
	}
	n.committer.enqueue(ref)
	w.WriteHeader(http.StatusNoContent)
	return nil
}

// accepts reports whether the node should store a sliver: its blob's metadata is
// here, an object of the blob lasts, and the node owns its shard.
func (n *Node) accepts(ref SliverRef) (blob.Layout, error) {
	layout, ok := n.store.Layout(ref.Blob)
	if !ok {
		return blob.Layout{}, fmt.Errorf("%w: metadata of blob %s: send it first", ErrNotFound, ref.Blob)
	}
	view := n.ledger.View()
	shard := n.encoding.ShardOfSliver(ref.Blob, ref.Index)
	if owner := view.Shard(shard).Owner; owner != n.id {
		return blob.Layout{}, fmt.Errorf("%w: %v lives on shard %d of node %d", ErrNotMine, ref, shard, owner)
	}
	for _, registration := range view.Registrations(ref.Blob) {
		if registration.End > view.Epoch().Number {
			return layout, nil
		}
	}
	return blob.Layout{}, fmt.Errorf("%w: every object of blob %s has ended: register it again", ErrConflict, ref.Blob)
}

// receive stores a sliver from a body that must end with it.
func (n *Node) receive(ref SliverRef, body io.Reader) error {
	writer, err := n.store.NewSliver(ref)
	if err != nil {
		return err
	}
	_, err = writer.ReadFrom(body)
	if err == nil {
		err = ended(body)
	}
	if err != nil {
		writer.Abort()
		return err
	}
	return writer.Commit()
}

// getSliver also answers HEAD.
func (n *Node) getSliver(w http.ResponseWriter, r *http.Request) error {
	ref, err := n.refOf(r)
	if err != nil {
		return err
	}
	sliver, err := n.store.OpenSliver(ref)
	if err != nil {
		return err
	}
	defer sliver.Close() //nolint:errcheck // read only
	w.Header().Set("Content-Type", "application/octet-stream")
	reader := &erringReader{sliverReader: sliver.reader()}
	http.ServeContent(w, r, "", time.Time{}, reader)
	return reader.err
}

// erringReader remembers its first error, which http.ServeContent drops.
type erringReader struct {
	*sliverReader
	err error
}

func (r *erringReader) Read(p []byte) (int, error) {
	n, err := r.sliverReader.Read(p)
	if err != nil && !errors.Is(err, io.EOF) && r.err == nil {
		r.err = err
	}
	return n, err
}

func (n *Node) getHashes(w http.ResponseWriter, r *http.Request) error {
	ref, err := n.refOf(r)
	if err != nil {
		return err
	}
	sliver, err := n.store.OpenSliver(ref)
	if err != nil {
		return err
	}
	defer sliver.Close() //nolint:errcheck // read only
	startBytes(w, hashesFileSize(sliver.layout))
	_, err = io.Copy(w, sliver.Hashes())
	return err
}

func (n *Node) getChunk(w http.ResponseWriter, r *http.Request) error {
	ref, err := n.refOf(r)
	if err != nil {
		return err
	}
	j, err := numberOf(r.PathValue("chunk"), "chunk", 1<<40)
	if err != nil {
		return err
	}
	sliver, err := n.store.OpenSliver(ref)
	if err != nil {
		return err
	}
	defer sliver.Close() //nolint:errcheck // read only
	buffer := chunkBuffers.Get().(*chunkBuffer)
	defer chunkBuffers.Put(buffer)
	chunk, err := sliver.Chunk(int(j), buffer[:])
	if err != nil {
		return err
	}
	startBytes(w, int64(len(chunk)))
	_, err = w.Write(chunk) //nolint:gosec // not HTML: octet-stream
	return err
}

func (n *Node) getCommitments(w http.ResponseWriter, r *http.Request) error {
	ref, err := n.refOf(r)
	if err != nil {
		return err
	}
	patience, cancel := context.WithTimeout(r.Context(), commitmentsPatience)
	defer cancel()
	if err := n.committer.ensure(patience, ref); err != nil {
		if errors.Is(err, context.DeadlineExceeded) {
			return fmt.Errorf("%w: commitments of %v are being computed: retry", ErrNotReady, ref)
		}
		return err
	}
	points, err := n.store.OpenPoints(ref)
	if err != nil {
		return err
	}
	defer points.Close() //nolint:errcheck // read only
	startBytes(w, int64(points.layout.Chunks())*kzg.CommitmentSize)
	for g := range points.layout.Groups() {
		commitments, _, err := points.Group(g)
		if err != nil {
			return err
		}
		if _, err := w.Write(compress(commitments)); err != nil { //nolint:gosec // not HTML: octet-stream
			return err
		}
	}
	return nil
}

func (n *Node) computeCommitments(w http.ResponseWriter, r *http.Request) error {
	switch {
	case r.ContentLength > maxComputed:
		return fmt.Errorf("%w: %d bytes, at most %d", errTooLarge, r.ContentLength, int64(maxComputed))
	case r.ContentLength <= 0:
		return fmt.Errorf("%w: give the sliver's length as Content-Length", errMalformed)
	}
	commitments, err := n.committer.stream(r.Context(), r.Body, r.ContentLength)
	if err != nil {
		return err
	}
	data := compress(commitments)
	startBytes(w, int64(len(data)))
	_, err = w.Write(data)
	return err
}

func (n *Node) putList(w http.ResponseWriter, r *http.Request) error {
	id, err := blobOf(r)
	if err != nil {
		return err
	}
	layout, ok := n.store.Layout(id)
	if !ok {
		return fmt.Errorf("%w: metadata of blob %s: send it first", ErrNotFound, id)
	}
	own := n.ownSlivers(id)
	if len(own) == 0 {
		return fmt.Errorf("%w: the node has no sliver of blob %s", ErrNotMine, id)
	}
	patience, cancel := context.WithTimeout(r.Context(), commitmentsPatience)
	defer cancel()
	from, err := n.senderOf(patience, id, r)
	if err != nil {
		return err
	}
	for _, sliver := range own {
		if err := n.committer.ensure(patience, SliverRef{Blob: id, Index: sliver}); err != nil {
			if errors.Is(err, context.DeadlineExceeded) || errors.Is(err, ErrNotFound) {
				return fmt.Errorf("%w: sliver %d of blob %s is not stored with its commitments: retry", ErrNotReady, sliver, id)
			}
			return err
		}
	}
	body, err := bodyOf(w, r, layout.ListSize())
	if err != nil {
		return err
	}
	if _, err := n.store.PutList(r.Context(), id, own, from, body); err != nil {
		return err
	}
	w.WriteHeader(http.StatusNoContent)
	return nil
}

// ownerSignature is the header with the owner's signature of a statement.
const ownerSignature = "Walrus-Owner-Signature"

// maxOwnerSignature bounds a signature in bytes. A key's has 65, a contract's may be of many keys.
const maxOwnerSignature = 4 << 10

// senderOf returns on whose word a list comes, checked against the chain.
func (n *Node) senderOf(ctx context.Context, id blob.ID, r *http.Request) (Sender, error) {
	from := Sender{View: n.ledger.View}
	query, header := r.URL.Query(), r.Header.Get(ownerSignature)
	if !query.Has("object") && !query.Has("root") && header == "" {
		return from, nil
	}
	signature, err := hexutil.Decode(header)
	if err != nil || len(signature) > maxOwnerSignature {
		return from, fmt.Errorf("%w: header %s must be 0x and at most %d bytes in hexadecimal", errMalformed, ownerSignature, maxOwnerSignature)
	}
	if from.Object, err = numberOf(query.Get("object"), "object", ^uint64(0)); err != nil {
		return from, err
	}
	if from.Root, err = rootOf(query.Get("root")); err != nil {
		return from, err
	}
	view := n.ledger.View()
	if err := n.registered(view, id, from.Object); err != nil {
		return from, err
	}
	registration, _ := view.Registration(from.Object)
	if registration.CommitmentRoot != (common.Hash{}) && registration.CommitmentRoot != from.Root {
		return from, fmt.Errorf("%w: object %d is certified under commitment root %s", ErrConflict, from.Object, registration.CommitmentRoot)
	}
	statement := chain.ListStatement{Object: from.Object, Blob: id, CommitmentRoot: from.Root}
	signed, err := n.ledger.SignedStatement(ctx, registration.Owner, statement, signature)
	if err != nil {
		return from, fmt.Errorf("check the statement of object %d, retry: %w", from.Object, err)
	}
	if !signed {
		return from, fmt.Errorf("%w: the statement is not signed by %s, who owns object %d at the safe head, block %d: if it has changed hands, retry in a few blocks",
			ErrConflict, registration.Owner, from.Object, view.Block())
	}
	return from, nil
}

// rootOf reads a commitment root.
func rootOf(text string) (common.Hash, error) {
	root, err := hexutil.Decode(text)
	if err != nil || len(root) != len(common.Hash{}) {
		return common.Hash{}, fmt.Errorf("%w: root %q must be 0x and 64 hexadecimal digits", errMalformed, text)
	}
	return common.Hash(root), nil
}

// ownSlivers returns the slivers of the blob on the node's shards.
func (n *Node) ownSlivers(id blob.ID) []int {
	var slivers []int
	for _, shard := range n.shards(n.ledger.View()) {
		slivers = append(slivers, n.encoding.SliverOfShard(id, shard))
	}
	return slivers
}

// getShare serves a share of the list under a root, with its proof.
func (n *Node) getShare(w http.ResponseWriter, r *http.Request) error {
	ref, err := n.refOf(r)
	if err != nil {
		return err
	}
	root, err := rootOf(r.PathValue("root"))
	if err != nil {
		return err
	}
	share, err := n.store.OpenShare(ref, root)
	if err != nil {
		return err
	}
	defer share.Close() //nolint:errcheck // read only
	startBytes(w, share.Size())
	_, err = io.Copy(w, share)
	return err
}

func (n *Node) confirm(w http.ResponseWriter, r *http.Request) error {
	object, err := numberOf(r.PathValue("object"), "object", ^uint64(0))
	if err != nil {
		return err
	}
	var body struct {
		CommitmentRoot *common.Hash `json:"commitmentRoot"`
	}
	if err := json.NewDecoder(http.MaxBytesReader(w, r.Body, maxJSON)).Decode(&body); err != nil {
		return fmt.Errorf("%w: %w", errMalformed, err)
	}
	if body.CommitmentRoot == nil {
		return fmt.Errorf("%w: commitmentRoot is missing", errMalformed)
	}
	confirmation, err := n.Confirm(r.Context(), object, *body.CommitmentRoot)
	if err != nil {
		return err
	}
	return writeJSON(w, http.StatusOK, confirmation)
}

func (n *Node) getClaim(w http.ResponseWriter, r *http.Request) error {
	_, record, err := n.claimFor(r)
	if err != nil {
		return err
	}
	return writeJSON(w, http.StatusOK, record)
}

// claimFor returns the epoch of the path and the claim kept of it.
func (n *Node) claimFor(r *http.Request) (uint32, claimRecord, error) {
	number, err := numberOf(r.PathValue("epoch"), "epoch", 1<<32-1)
	if err != nil {
		return 0, claimRecord{}, err
	}
	epoch := uint32(number)
	record, err := n.archive.claim(epoch)
	if errors.Is(err, ErrNotFound) {
		n.mu.Lock()
		building := n.building
		n.mu.Unlock()
		if epoch != 0 && building == epoch {
			return 0, claimRecord{}, fmt.Errorf("%w: the claim of epoch %d is being made: retry", ErrNotReady, epoch)
		}
		return 0, claimRecord{}, fmt.Errorf("%w: claim of epoch %d", ErrNotFound, epoch)
	}
	return epoch, record, err
}

func (n *Node) getTrace(w http.ResponseWriter, r *http.Request) error {
	epoch, record, err := n.claimFor(r)
	if err != nil {
		return err
	}
	from, err := numberOf(r.URL.Query().Get("from"), "from", uint64(record.Leaves))
	if err != nil {
		return err
	}
	count, err := numberOf(r.URL.Query().Get("count"), "count", maxTraceLeaves)
	if err != nil {
		return err
	}
	trace, err := n.archive.openTrace(epoch)
	if err != nil {
		return err
	}
	defer trace.Close() //nolint:errcheck // read only
	const size = availability.StepSize
	leaves := min(int64(count), int64(record.Leaves)-int64(from))
	startBytes(w, leaves*size)
	_, err = io.Copy(w, io.NewSectionReader(trace, int64(from)*size, leaves*size))
	return err
}
