package api

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strconv"

	"github.com/ethereum/go-ethereum/common"

	"github.com/walrus-evm/walrus/indexer/postgres"
)

func object(ctx context.Context, s *postgres.Snapshot, r *http.Request) (any, error) {
	id, err := wide(r, "object")
	if err != nil {
		return nil, err
	}
	found, err := s.Object(ctx, id)
	if errors.Is(err, postgres.ErrNotFound) {
		return nil, fmt.Errorf("%w: no object %d is registered", errNotFound, id)
	}
	if err != nil {
		return nil, err
	}
	var answer struct {
		Block postgres.BlockRef `json:"block"`
		postgres.StoredObject
	}
	answer.StoredObject = found
	answer.Block, err = blockOf(ctx, s)
	return answer, err
}

func reservations(ctx context.Context, s *postgres.Snapshot, r *http.Request) (any, error) {
	page, err := pageOf(r, listReservations)
	if err != nil {
		return nil, err
	}
	owner, err := ownerOf(r)
	if err != nil {
		return nil, err
	}
	found, err := s.Reservations(ctx, owner, page.key, page.limit+1)
	if err != nil {
		return nil, err
	}
	var answer struct {
		Block        postgres.BlockRef  `json:"block"`
		Reservations []postgres.Storage `json:"reservations"`
		Next         *string            `json:"next"`
	}
	answer.Reservations, answer.Next = cut(page, found, func(r postgres.Storage) uint64 { return r.Reservation })
	answer.Block, err = blockOf(ctx, s)
	return answer, err
}

func terms(ctx context.Context, s *postgres.Snapshot, r *http.Request) (any, error) {
	page, err := pageOf(r, listTerms)
	if err != nil {
		return nil, err
	}
	found, err := s.Terms(ctx, page.key, page.limit+1)
	if err != nil {
		return nil, err
	}
	var answer struct {
		Block postgres.BlockRef `json:"block"`
		Terms []postgres.Terms  `json:"terms"`
		Next  *string           `json:"next"`
	}
	answer.Terms, answer.Next = cut(page, found, func(t postgres.Terms) uint64 { return uint64(t.Epoch) })
	answer.Block, err = blockOf(ctx, s)
	return answer, err
}

func credits(ctx context.Context, s *postgres.Snapshot, r *http.Request) (any, error) {
	page, err := pageOf(r, listCredits)
	if err != nil {
		return nil, err
	}
	account, err := accountOf(r, "account")
	if err != nil {
		return nil, err
	}
	var answer struct {
		Block     postgres.BlockRef       `json:"block"`
		Account   common.Address          `json:"account"`
		Claimable string                  `json:"claimable"`
		Changes   []postgres.CreditChange `json:"changes"`
		Next      *string                 `json:"next"`
	}
	claimable, found, err := s.Credits(ctx, account, page.key, page.limit+1)
	if err != nil {
		return nil, err
	}
	answer.Account, answer.Claimable = account, claimable
	answer.Changes, answer.Next = cut(page, found, func(c postgres.CreditChange) uint64 { return uint64(c.Ordinal) })
	answer.Block, err = blockOf(ctx, s)
	return answer, err
}

func votes(ctx context.Context, s *postgres.Snapshot, r *http.Request) (any, error) {
	page, id, err := pageOfNode(ctx, s, r, listVotes)
	if err != nil {
		return nil, err
	}
	found, err := s.Votes(ctx, id, page.key, page.limit+1)
	if err != nil {
		return nil, err
	}
	var answer struct {
		Block postgres.BlockRef `json:"block"`
		Node  uint32            `json:"node"`
		Votes []postgres.Ballot `json:"votes"`
		Next  *string           `json:"next"`
	}
	answer.Node = id
	answer.Votes, answer.Next = cut(page, found, func(b postgres.Ballot) uint64 { return uint64(b.Ordinal) })
	answer.Block, err = blockOf(ctx, s)
	return answer, err
}

func nodeRewards(ctx context.Context, s *postgres.Snapshot, r *http.Request) (any, error) {
	page, id, err := pageOfNode(ctx, s, r, listNodeRewards)
	if err != nil {
		return nil, err
	}
	found, err := s.NodeRewards(ctx, id, page.key, page.limit+1)
	if err != nil {
		return nil, err
	}
	var answer struct {
		Block   postgres.BlockRef     `json:"block"`
		Node    uint32                `json:"node"`
		Rewards []postgres.NodeReward `json:"rewards"`
		Next    *string               `json:"next"`
	}
	answer.Node = id
	answer.Rewards, answer.Next = cut(page, found, func(n postgres.NodeReward) uint64 { return uint64(n.Epoch) })
	answer.Block, err = blockOf(ctx, s)
	return answer, err
}

// pageOfNode reads which part of a list of a node is asked for; the node must be registered.
func pageOfNode(ctx context.Context, s *postgres.Snapshot, r *http.Request, list byte) (page, uint32, error) {
	p, err := pageOf(r, list)
	if err != nil {
		return page{}, 0, err
	}
	id, err := number(r, "node")
	if err != nil {
		return page{}, 0, err
	}
	if _, err := s.Operator(ctx, id); errors.Is(err, postgres.ErrNotFound) {
		return page{}, 0, fmt.Errorf("%w: no node %d is registered", errNotFound, id)
	} else if err != nil {
		return page{}, 0, err
	}
	return p, id, nil
}

func position(ctx context.Context, s *postgres.Snapshot, r *http.Request) (any, error) {
	found, err := positionOf(ctx, s, r)
	if err != nil {
		return nil, err
	}
	var answer struct {
		Block postgres.BlockRef `json:"block"`
		postgres.Delegation
	}
	answer.Delegation = found
	answer.Block, err = blockOf(ctx, s)
	return answer, err
}

func positionRewards(ctx context.Context, s *postgres.Snapshot, r *http.Request) (any, error) {
	page, err := pageOf(r, listPositionRewards)
	if err != nil {
		return nil, err
	}
	of, err := positionOf(ctx, s, r)
	if err != nil {
		return nil, err
	}
	found, err := s.PositionRewards(ctx, of.Position, page.key, page.limit+1)
	if err != nil {
		return nil, err
	}
	var answer struct {
		Block    postgres.BlockRef         `json:"block"`
		Position uint64                    `json:"position"`
		Node     uint32                    `json:"node"`
		Rewards  []postgres.PositionReward `json:"rewards"`
		Next     *string                   `json:"next"`
	}
	answer.Position, answer.Node = of.Position, of.Node
	answer.Rewards, answer.Next = cut(page, found, func(p postgres.PositionReward) uint64 { return uint64(p.Epoch) })
	answer.Block, err = blockOf(ctx, s)
	return answer, err
}

func positionHistory(ctx context.Context, s *postgres.Snapshot, r *http.Request) (any, error) {
	page, err := pageOf(r, listPositionHistory)
	if err != nil {
		return nil, err
	}
	of, err := positionOf(ctx, s, r)
	if err != nil {
		return nil, err
	}
	found, err := s.PositionHistory(ctx, of.Position, page.key, page.limit+1)
	if err != nil {
		return nil, err
	}
	var answer struct {
		Block    postgres.BlockRef       `json:"block"`
		Position uint64                  `json:"position"`
		History  []postgres.PositionMove `json:"history"`
		Next     *string                 `json:"next"`
	}
	answer.Position = of.Position
	answer.History, answer.Next = cut(page, found, func(m postgres.PositionMove) uint64 { return uint64(m.Ordinal) })
	answer.Block, err = blockOf(ctx, s)
	return answer, err
}

func positionOf(ctx context.Context, s *postgres.Snapshot, r *http.Request) (postgres.Delegation, error) {
	id, err := wide(r, "position")
	if err != nil {
		return postgres.Delegation{}, err
	}
	found, err := s.Delegation(ctx, id)
	if errors.Is(err, postgres.ErrNotFound) {
		return found, fmt.Errorf("%w: no position %d was ever opened", errNotFound, id)
	}
	return found, err
}

// wide reads a number that the contracts count in 64 bits from the path.
func wide(r *http.Request, name string) (uint64, error) {
	text := r.PathValue(name)
	n, err := strconv.ParseUint(text, 10, 63)
	if err != nil {
		return 0, fmt.Errorf("%w: %s %q is not a number below 2⁶³", errMalformed, name, text)
	}
	return n, nil
}
