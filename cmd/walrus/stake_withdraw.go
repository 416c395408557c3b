package main

import (
	"context"
	"math/big"

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
		Flags:  sendFlags(withdrawalFlags()...),
		Action: withdrawStake,
	}
}

func withdrawalFlags() []cli.Flag {
	return []cli.Flag{
		&cli.BoolFlag{Name: "all", Usage: "all of the position"},
		&cli.StringFlag{Name: "amount", Usage: "the part that is worth `AMOUNT` of WAL now"},
		&cli.StringFlag{Name: "shares", Usage: "`N` shares of the node's pool, in base units"},
	}
}

func withdrawStake(c *cli.Context) error {
	position, err := onePosition(c)
	if err != nil {
		return err
	}
	wanted, err := withdrawal(c)
	if err != nil {
		return err
	}
	return signed(c, func(ctx context.Context, s *session) error {
		shares, err := wanted.sharesOf(ctx, c, s, position)
		if err != nil {
			return err
		}
		remainder, receipt, err := s.account.RequestWithdraw(ctx, position, shares)
		if err != nil {
			return err
		}
		if remainder.Sign() == 0 {
			remainder = nil
		}
		return s.showPosition(ctx, c, changedPosition{Remainder: remainder}, position, receipt)
	})
}

// wantedPart says how much of a position is to be withdrawn: shares, or the amount that the shares shall be worth, or all
// when both are nothing.
type wantedPart struct {
	shares *big.Int
	amount chain.Amount
}

func withdrawal(c *cli.Context) (wanted wantedPart, err error) {
	which := usage(c, "say how much: one of --all, --amount AMOUNT and --shares N")
	ways := 0
	for _, name := range []string{"all", "amount", "shares"} {
		if c.IsSet(name) {
			ways++
		}
	}
	if ways != 1 {
		return wanted, which
	}
	if text := c.String("amount"); text != "" {
		wanted.amount, err = parseAmount(c, text)
		return wanted, err
	}
	if text := c.String("shares"); text != "" {
		shares, ok := new(big.Int).SetString(text, 10)
		if !ok || shares.Sign() <= 0 || shares.BitLen() > 128 {
			return wanted, usage(c, "%q is no number of shares", text)
		}
		return wantedPart{shares: shares}, nil
	}
	if !c.Bool("all") {
		return wanted, which
	}
	return wanted, nil
}

// sharesOf returns the shares of a position that are wanted, nil for all.
func (p wantedPart) sharesOf(ctx context.Context, c *cli.Context, s *session, position *big.Int) (*big.Int, error) {
	if p.amount.IsZero() {
		return p.shares, nil
	}
	d, err := s.chain.Delegation(ctx, chain.At{}, position)
	if err != nil {
		return nil, err
	}
	shares, err := d.SharesFor(p.amount)
	if err != nil {
		return nil, asUsage(c, err)
	}
	return shares.Big(), nil
}

func stakeCancelCommand() *cli.Command {
	return &cli.Command{
		Name:      "cancel",
		Usage:     "take a withdrawal request back",
		ArgsUsage: "POSITION",
		Description: describe(
			"Takes a withdrawal request, or a redelegation, back as long as a new one would leave at the end of the same epoch.",
			"walrus stake cancel 12",
		),
		Flags: sendFlags(),
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
				return s.showPosition(ctx, c, changedPosition{}, position, receipt)
			})
		},
	}
}

func stakeClaimCommand() *cli.Command {
	return &cli.Command{
		Name:      "claim",
		Usage:     "be paid for a position whose exit is over",
		ArgsUsage: "POSITION",
		Description: describe(
			"Pays a withdrawn position to its owner, once the epoch at whose end it leaves is over and settled. The owner of one\n"+
				"that was to move to another node may take the WAL instead. A position whose pool lost everything is worth nothing; it\n"+
				"is burned.",
			"walrus stake claim 12",
		),
		Flags: sendFlags(),
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
