package api

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/indexer/postgres"
)

func status(ctx context.Context, s *postgres.Snapshot, _ *http.Request) (any, error) {
	return s.Status(ctx)
}

// blockOf names the block that an answer stands for.
func blockOf(ctx context.Context, s *postgres.Snapshot) (postgres.BlockRef, error) {
	cursor, err := s.Cursor(ctx)
	return postgres.BlockRef{Number: cursor.Number, Hash: cursor.Hash}, err
}

func blobs(ctx context.Context, s *postgres.Snapshot, r *http.Request) (any, error) {
	page, err := pageOf(r, listBlobs)
	if err != nil {
		return nil, err
	}
	filter := postgres.BlobFilter{State: r.URL.Query().Get("state")}
	switch filter.State {
	case "", "registered", "certified", "deleted", "expired", "burned":
	default:
		return nil, fmt.Errorf("%w: state %q, want registered, certified, deleted, expired or burned", errMalformed, filter.State)
	}
	if r.URL.Query().Has("owner") {
		owner, err := ownerOf(r)
		if err != nil {
			return nil, err
		}
		filter.Owner = &owner
	}
	found, next, err := s.Blobs(ctx, filter, page.key, page.limit+1)
	if err != nil {
		return nil, err
	}
	var answer struct {
		Block postgres.BlockRef `json:"block"`
		Blobs []postgres.Blob   `json:"blobs"`
		Next  *string           `json:"next"`
	}
	answer.Blobs, answer.Next = cut(page, found, func(b postgres.Blob) uint64 { return b.Object })
	if answer.Next == nil && next != 0 {
		answer.Next = new(encodeCursor(page.list, next))
	}
	answer.Block, err = blockOf(ctx, s)
	return answer, err
}

func blobByID(ctx context.Context, s *postgres.Snapshot, r *http.Request) (any, error) {
	id, err := blob.ParseID(r.PathValue("id"))
	if err != nil {
		return nil, fmt.Errorf("%w: %w", errMalformed, err)
	}
	page, err := pageOf(r, listObjects)
	if err != nil {
		return nil, err
	}
	found, err := s.BlobsOf(ctx, id, page.key, page.limit+1)
	if err != nil {
		return nil, err
	}
	if len(found) == 0 {
		return nil, fmt.Errorf("%w: no blob %s is registered", errNotFound, id)
	}
	var answer struct {
		Block   postgres.BlockRef `json:"block"`
		BlobID  blob.ID           `json:"blobId"`
		Size    int64             `json:"size"`
		Objects []postgres.Blob   `json:"objects"`
		Next    *string           `json:"next"`
	}
	answer.BlobID, answer.Size = id, found[0].Size
	answer.Objects, answer.Next = cut(page, found, func(b postgres.Blob) uint64 { return b.Object })
	answer.Block, err = blockOf(ctx, s)
	return answer, err
}

func nodes(ctx context.Context, s *postgres.Snapshot, r *http.Request) (any, error) {
	page, err := pageOf(r, listNodes)
	if err != nil {
		return nil, err
	}
	found, err := s.Operators(ctx, page.key, page.limit+1)
	if err != nil {
		return nil, err
	}
	var answer struct {
		Block postgres.BlockRef   `json:"block"`
		Nodes []postgres.Operator `json:"nodes"`
		Next  *string             `json:"next"`
	}
	answer.Nodes, answer.Next = cut(page, found, func(o postgres.Operator) uint64 { return uint64(o.Node) })
	answer.Block, err = blockOf(ctx, s)
	return answer, err
}

func node(ctx context.Context, s *postgres.Snapshot, r *http.Request) (any, error) {
	id, err := number(r, "node")
	if err != nil {
		return nil, err
	}
	operator, err := s.Operator(ctx, id)
	if errors.Is(err, postgres.ErrNotFound) {
		return nil, fmt.Errorf("%w: no node %d is registered", errNotFound, id)
	}
	if err != nil {
		return nil, err
	}
	var answer struct {
		Block postgres.BlockRef `json:"block"`
		postgres.Operator
	}
	answer.Operator = operator
	answer.Block, err = blockOf(ctx, s)
	return answer, err
}

func epochs(ctx context.Context, s *postgres.Snapshot, r *http.Request) (any, error) {
	page, err := pageOf(r, listEpochs)
	if err != nil {
		return nil, err
	}
	found, err := s.Epochs(ctx, page.key, page.limit+1)
	if err != nil {
		return nil, err
	}
	var answer struct {
		Block  postgres.BlockRef       `json:"block"`
		Epochs []postgres.EpochSummary `json:"epochs"`
		Next   *string                 `json:"next"`
	}
	answer.Epochs, answer.Next = cut(page, found, func(e postgres.EpochSummary) uint64 { return uint64(e.Epoch) })
	answer.Block, err = blockOf(ctx, s)
	return answer, err
}

func epoch(ctx context.Context, s *postgres.Snapshot, r *http.Request) (any, error) {
	n, err := number(r, "epoch")
	if err != nil {
		return nil, err
	}
	summary, err := s.Epoch(ctx, n)
	if errors.Is(err, postgres.ErrNotFound) {
		return nil, fmt.Errorf("%w: epoch %d has not begun", errNotFound, n)
	}
	if err != nil {
		return nil, err
	}
	var answer struct {
		Block postgres.BlockRef `json:"block"`
		postgres.EpochSummary
	}
	answer.EpochSummary = summary
	answer.Block, err = blockOf(ctx, s)
	return answer, err
}

func positions(ctx context.Context, s *postgres.Snapshot, r *http.Request) (any, error) {
	page, err := pageOf(r, listPositions)
	if err != nil {
		return nil, err
	}
	owner, err := ownerOf(r)
	if err != nil {
		return nil, err
	}
	found, err := s.Delegations(ctx, owner, page.key, page.limit+1)
	if err != nil {
		return nil, err
	}
	var answer struct {
		Block     postgres.BlockRef     `json:"block"`
		Positions []postgres.Delegation `json:"positions"`
		Next      *string               `json:"next"`
	}
	answer.Positions, answer.Next = cut(page, found, func(d postgres.Delegation) uint64 { return d.Position })
	answer.Block, err = blockOf(ctx, s)
	return answer, err
}

func audit(ctx context.Context, s *postgres.Snapshot, _ *http.Request) (any, error) {
	last, err := s.LastAudit(ctx)
	if errors.Is(err, postgres.ErrNotFound) {
		return nil, fmt.Errorf("%w: no audit was made yet; `walrus indexer audit` makes one", errNotFound)
	}
	return struct {
		Finished time.Time       `json:"finished"`
		Report   json.RawMessage `json:"report"`
	}{last.Finished.UTC(), last.Report}, err
}

// number reads a number from the path.
func number(r *http.Request, name string) (uint32, error) {
	text := r.PathValue(name)
	n, err := strconv.ParseUint(text, 10, 32)
	if err != nil {
		return 0, fmt.Errorf("%w: %s %q is not a number below 2³²", errMalformed, name, text)
	}
	return uint32(n), nil
}

// ownerOf reads the account that a list is of.
func ownerOf(r *http.Request) (common.Address, error) { return accountOf(r, "owner") }

func accountOf(r *http.Request, name string) (common.Address, error) {
	text := r.URL.Query().Get(name)
	if !common.IsHexAddress(text) {
		return common.Address{}, fmt.Errorf("%w: %s %q, want an account: 0x and 40 hexadecimal digits", errMalformed, name, text)
	}
	return common.HexToAddress(text), nil
}
