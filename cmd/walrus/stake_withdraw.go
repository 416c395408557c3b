package main

import (
	"context"
	"fmt"
	"io"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/urfave/cli/v2"

	"github.com/walrus-evm/walrus/chain"
)

func stakeWithdrawCommand() *cli.Command {
	return &cli.Command{
		Name:      "withdraw",
		Usage:     "ask for stake back",
		ArgsUsage: "POSITION",
		Description: describe(
			"Asks for a position back, all of it or a part; what stays becomes a new position. It leaves at the end of the\n"+
				"running epoch, or of the next if half of the running one has passed, and is claimed after that.",
			"walrus stake withdraw 12 --all",
			"walrus stake withdraw 12 --amount 250",
			"walrus stake withdraw 12 --shares 250000000000000000000",
		),
		Flags: flags(accountFlags(), []cli.Flag{
			&cli.BoolFlag{Name: "all", Usage: "all of the position"},
			&cli.StringFlag{Name: "amount", Usage: "the part that is worth `AMOUNT` of WAL now"},
			&cli.StringFlag{Name: "shares", Usage: "`N` shares of the node's pool, in base units"},
			jsonFlag(),
		}),
		Action: withdrawStake,
	}
}

func withdrawStake(c *cli.Context) error {
	position, err := onePosition(c)
	if err != nil {
		return err
	}
	shares, amount, err := withdrawal(c)
	if err != nil {
		return err
	}
	return signed(c, func(ctx context.Context, s *session) error {
		if !amount.IsZero() {
			d, err := s.chain.Delegation(ctx, chain.At{}, position)
			if err != nil {
				return err
			}
			wanted, err := d.SharesFor(amount)
			if err != nil {
				return asUsage(c, err)
			}
			shares = wanted.Big()
		}
		remainder, receipt, err := s.account.RequestWithdraw(ctx, position, shares)
		if err != nil {
			return err
		}
		d, err := s.chain.Delegation(ctx, chain.At{}, position)
		if err != nil {
			return err
		}
		if remainder.Sign() == 0 {
			remainder = nil
		}
		return show(c, changedPosition{d, receipt.TxHash, remainder}, func(w io.Writer) {
			writePosition(w, d, receipt.TxHash)
			if remainder != nil {
				fmt.Fprintf(w, "what stays\tposition %s\n", remainder)
			}
		})
	})
}

// withdrawal returns how much is to be withdrawn: shares, or the amount that the shares shall be worth, or all when both
// are nothing.
func withdrawal(c *cli.Context) (shares *big.Int, amount chain.Amount, err error) {
	ways := 0
	for _, name := range []string{"all", "amount", "shares"} {
		if c.IsSet(name) {
			ways++
		}
	}
	if ways != 1 {
		return nil, amount, usage(c, "say how much: one of --all, --amount AMOUNT and --shares N")
	}
	if text := c.String("amount"); text != "" {
		amount, err = parseAmount(c, text)
		return nil, amount, err
	}
	if text := c.String("shares"); text != "" {
		shares, ok := new(big.Int).SetString(text, 10)
		if !ok || shares.Sign() <= 0 || shares.BitLen() > 128 {
			return nil, amount, usage(c, "%q is no number of shares", text)
		}
		return shares, amount, nil
	}
	if !c.Bool("all") {
		return nil, amount, usage(c, "say how much: one of --all, --amount AMOUNT and --shares N")
	}
	return nil, amount, nil
}

// onePosition returns the position that is the command's only argument.
func onePosition(c *cli.Context) (*big.Int, error) {
	args, err := operands(c, "POSITION")
	if err != nil {
		return nil, err
	}
	return parsePosition(c, args[0])
}

func stakeCancelCommand() *cli.Command {
	return &cli.Command{
		Name:      "cancel",
		Usage:     "take a withdrawal request back",
		ArgsUsage: "POSITION",
		Description: describe(
			"Takes a withdrawal request back, as long as a new request would leave at the end of the same epoch.",
			"walrus stake cancel 12",
		),
		Flags: flags(accountFlags(), []cli.Flag{jsonFlag()}),
		Action: func(c *cli.Context) error {
			position, err := onePosition(c)
			if err != nil {
				return err
			}
			return signed(c, func(ctx context.Context, s *session) error {
				receipt, err := s.account.CancelWithdraw(ctx, position)
				if err != nil {
					return err
				}
				return s.showPosition(ctx, c, position, receipt.TxHash)
			})
		},
	}
}

// payment is what commands say that pay something out.
type payment struct {
	Position *big.Int       `json:"position,omitempty"`
	Account  common.Address `json:"account,omitzero"`
	Paid     chain.Amount   `json:"paid"`
	Tx       common.Hash    `json:"tx"`
}

func (s *session) showPayment(c *cli.Context, p payment, receipt *types.Receipt) error {
	p.Tx = receipt.TxHash
	return show(c, p, func(w io.Writer) {
		fmt.Fprintf(w, "paid\t%s\ntransaction\t%s\n", p.Paid, p.Tx)
	})
}

func stakeClaimCommand() *cli.Command {
	return &cli.Command{
		Name:      "claim",
		Usage:     "be paid for a position whose exit is over",
		ArgsUsage: "POSITION",
		Description: describe(
			"Pays a withdrawn position to its owner, once the epoch at whose end it leaves is over and settled. A position whose\n"+
				"pool lost everything is worth nothing; it is burned instead.",
			"walrus stake claim 12",
		),
		Flags: flags(accountFlags(), []cli.Flag{jsonFlag()}),
		Action: func(c *cli.Context) error {
			position, err := onePosition(c)
			if err != nil {
				return err
			}
			return signed(c, func(ctx context.Context, s *session) error {
				d, err := s.chain.Delegation(ctx, chain.At{}, position)
				if err != nil {
					return err
				}
				if d.State == chain.DelegationVoid {
					receipt, err := s.account.BurnVoid(ctx, position)
					if err != nil {
						return err
					}
					return s.showPayment(c, payment{Position: position}, receipt)
				}
				paid, receipt, err := s.account.ClaimWithdraw(ctx, position)
				if err != nil {
					return err
				}
				return s.showPayment(c, payment{Position: position, Paid: paid}, receipt)
			})
		},
	}
}

func stakeCreditCommand() *cli.Command {
	return &cli.Command{
		Name:      "credit",
		Usage:     "be paid what the staking contract owes",
		ArgsUsage: "[ACCOUNT]",
		Description: describe(
			"Pays what is owed to an account to that account: commissions and rewards of a bond, returned bond, bounties. It is\n"+
				"your own account unless another is named; anyone may have anyone paid.",
			"walrus stake credit",
			"walrus stake credit 0x70997970C51812dc3A010C7d01b50e0d17dc79C8",
		),
		Flags: flags(accountFlags(), []cli.Flag{jsonFlag()}),
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
				paid, receipt, err := s.account.ClaimCredit(ctx, account)
				if err != nil {
					return err
				}
				return s.showPayment(c, payment{Account: account, Paid: paid}, receipt)
			})
		},
	}
}
