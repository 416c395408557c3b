package main

import (
	"context"
	"fmt"
	"io"
	"maps"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/urfave/cli/v2"

	"github.com/walrus-evm/walrus/chain"
)

// payment is what commands say that pay something out.
type payment struct {
	Position *big.Int       `json:"position,omitempty"`
	Account  common.Address `json:"account,omitzero"`
	Paid     chain.Amount   `json:"paid"`
	Rolled   []uint32       `json:"rolledNodes,omitempty"` // whose pools were rolled first
	transaction
}

func (s *session) showPayment(c *cli.Context, p payment, receipt *types.Receipt) error {
	p.transaction = transactionOf(receipt)
	return s.show(c, p, func(w io.Writer) {
		fmt.Fprintf(w, "paid\t%s\n", p.Paid)
		for _, node := range p.Rolled {
			fmt.Fprintf(w, "rolled\tthe pool of node %d\n", node)
		}
		p.writeTransaction(w)
	})
}

func stakeCreditCommand() *cli.Command {
	return &cli.Command{
		Name:      "credit",
		Usage:     "be paid what the staking contract owes",
		ArgsUsage: "[ACCOUNT]",
		Description: describe(
			"Pays what is owed to an account to that account: commissions and rewards of a bond, returned bond, bounties, tips. It\n"+
				"is your own account unless another is named; anyone may have anyone paid. Bond that left a node without seats is owed\n"+
				"once the node's pool is rolled, which is done first where it makes a difference.",
			"walrus stake credit",
			"walrus stake credit 0x70997970C51812dc3A010C7d01b50e0d17dc79C8",
		),
		Flags: sendFlags(),
		Action: func(c *cli.Context) error {
			args, err := operands(c, "[ACCOUNT]")
			if err != nil {
				return err
			}
			var account common.Address
			if len(args) == 1 {
				if account, err = parseAddress(c, args[0]); err != nil {
					return err
				}
			}
			return signed(c, func(ctx context.Context, s *session) error {
				if len(args) == 0 {
					account = s.account.Address()
				}
				rolled, err := s.rollFor(ctx, account)
				if err != nil {
					return err
				}
				paid, receipt, err := s.account.ClaimCredit(ctx, account)
				if err != nil {
					return err
				}
				return s.showPayment(c, payment{Account: account, Paid: paid, Rolled: rolled}, receipt)
			})
		},
	}
}

// rollFor rolls the pools of those nodes of a payout account that are no members, where that has something owed to it.
// Settlement rolls the members'.
func (s *session) rollFor(ctx context.Context, account common.Address) (rolled []uint32, err error) {
	if err := s.follow(ctx, chain.MirrorConfig{Tag: chain.Latest}); err != nil {
		return nil, err
	}
	state := s.mirror.Snapshot()
	for _, id := range slices.Sorted(maps.Keys(state.Nodes)) {
		if member, _ := state.Member(id); state.Nodes[id].Payout != account || member >= 0 {
			continue
		}
		owed, err := s.chain.Claimable(ctx, chain.At{}, account)
		if err != nil {
			return nil, err
		}
		after, err := s.claimableAfterRoll(ctx, id, account)
		if err != nil {
			return nil, err
		}
		if after.Cmp(owed) <= 0 {
			continue
		}
		if _, err := s.account.RollPool(ctx, id); err != nil {
			return nil, err
		}
		rolled = append(rolled, id)
	}
	return rolled, nil
}

// claimableAfterRoll returns what an account would be owed if a node's pool were rolled.
func (s *session) claimableAfterRoll(ctx context.Context, node uint32, account common.Address) (chain.Amount, error) {
	trial, err := s.account.Try()
	if err != nil {
		return chain.Amount{}, err
	}
	if _, err := trial.RollPool(ctx, node); err != nil {
		return chain.Amount{}, err
	}
	return trial.Foresee().Claimable(ctx, chain.At{}, account)
}

func stakeDonateCommand() *cli.Command {
	return &cli.Command{
		Name:      "donate",
		Usage:     "give WAL to the reserve that epochs are paid from",
		ArgsUsage: "AMOUNT",
		Description: describe(
			"Gives AMOUNT of your WAL to the reserve, which is paid out over the epochs to come to nodes that prove what they store\n"+
				"and to their stakers. Nobody can take it back.",
			"walrus stake donate 100",
		),
		Flags: sendFlags(),
		Action: func(c *cli.Context) error {
			args, err := operands(c, "AMOUNT")
			if err != nil {
				return err
			}
			amount, err := parseAmount(c, args[0])
			if err != nil {
				return err
			}
			return signed(c, func(ctx context.Context, s *session) error {
				var receipt *types.Receipt
				if err := s.pay(ctx, s.network.Deployment.Staking, amount, func(t *chain.Transactor) (err error) {
					receipt, err = t.Donate(ctx, amount)
					return err
				}); err != nil {
					return err
				}
				reserve, err := s.chain.Reserve(ctx, chain.At{})
				if err != nil {
					return err
				}
				given := donation{amount, reserve, transactionOf(receipt)}
				return s.show(c, given, func(w io.Writer) {
					fmt.Fprintf(w, "given\t%s\nreserve\t%s\n", given.Amount, given.Reserve)
					given.writeTransaction(w)
				})
			})
		},
	}
}

// donation is what `walrus stake donate` says.
type donation struct {
	Amount  chain.Amount `json:"amount"`
	Reserve chain.Amount `json:"reserve"` // afterwards
	transaction
}

func stakeBurnPendingCommand() *cli.Command {
	return &cli.Command{
		Name:  "burn-pending",
		Usage: "burn what slashes left to be burned",
		Description: describe(
			"Destroys the WAL that was slashed and is owed to nobody. Anyone may; it pays nothing.",
			"walrus stake burn-pending",
		),
		Flags: sendFlags(),
		Action: func(c *cli.Context) error {
			if _, err := operands(c); err != nil {
				return err
			}
			return signed(c, func(ctx context.Context, s *session) error {
				pending, err := s.chain.PendingBurn(ctx, chain.At{})
				if err != nil {
					return err
				}
				receipt, err := s.account.BurnPending(ctx)
				if err != nil {
					return err
				}
				burned := burned{pending, transactionOf(receipt)}
				return s.show(c, burned, func(w io.Writer) {
					fmt.Fprintf(w, "burned\t%s\n", burned.Burned)
					burned.writeTransaction(w)
				})
			})
		},
	}
}

// burned is what `walrus stake burn-pending` says.
type burned struct {
	Burned chain.Amount `json:"burned"`
	transaction
}
