package chain

import (
	"context"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
)

// transferTopic is the event that moves an ERC-721 token: from, to and the token are its indexed arguments.
var transferTopic = crypto.Keccak256Hash([]byte("Transfer(address,address,uint256)"))

// PositionsOf returns the stake positions that an account holds at the head, ascending. It reads the account's
// transfers since the network began; an indexer has them at hand.
func (c *Client) PositionsOf(ctx context.Context, owner common.Address) ([]*big.Int, error) {
	positions, err := c.tokensOf(ctx, c.deployment.Staking, owner)
	if err != nil {
		return nil, fmt.Errorf("read the positions of %s: %w", owner, err)
	}
	return positions, nil
}

// ReservationsOf returns the reservations that an account holds at the head, ascending, those that are over included. It
// reads as much as [Client.PositionsOf].
func (c *Client) ReservationsOf(ctx context.Context, owner common.Address) ([]uint64, error) {
	tokens, err := c.tokensOf(ctx, c.deployment.Registry, owner)
	if err != nil {
		return nil, fmt.Errorf("read the reservations of %s: %w", owner, err)
	}
	var reservations []uint64
	first := ReservationToken(0)
	for _, token := range tokens {
		if token.Cmp(first) > 0 {
			reservations = append(reservations, new(big.Int).Sub(token, first).Uint64())
		}
	}
	return reservations, nil
}

// tokensOf returns the ERC-721 tokens of a contract that an account holds at the head, ascending.
func (c *Client) tokensOf(ctx context.Context, contract, owner common.Address) ([]*big.Int, error) {
	var moves []types.Log
	account := common.BytesToHash(owner[:])
	for _, topics := range [][][]common.Hash{{{transferTopic}, {account}}, {{transferTopic}, nil, {account}}} {
		logs, err := c.logsOf(ctx, ethereum.FilterQuery{Addresses: []common.Address{contract}, Topics: topics})
		if err != nil {
			return nil, err
		}
		moves = append(moves, logs...)
	}
	slices.SortStableFunc(moves, func(a, b types.Log) int {
		if a.BlockNumber != b.BlockNumber {
			return int(int64(a.BlockNumber) - int64(b.BlockNumber))
		}
		return int(a.Index) - int(b.Index)
	})
	held := make(map[common.Hash]bool)
	for _, move := range moves {
		if len(move.Topics) == 4 {
			held[move.Topics[3]] = move.Topics[2] == account
		}
	}
	var tokens []*big.Int
	for token, has := range held {
		if has {
			tokens = append(tokens, token.Big())
		}
	}
	slices.SortFunc(tokens, (*big.Int).Cmp)
	return tokens, nil
}
