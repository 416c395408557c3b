package main

import (
	"context"
	"fmt"
	"io"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"github.com/walrus-evm/walrus/chain"
)

// shownPosition is what `walrus stake show` says.
type shownPosition struct {
	chain.Delegation
	Owner   common.Address `json:"owner"`
	Version uint32         `json:"version"` // counts the changes that make an old sale offer worthless
}

func stakeShowCommand() *cli.Command {
	return &cli.Command{
		Name:      "show",
		Usage:     "show one position",
		ArgsUsage: "POSITION",
		Description: describe(
			"Shows a stake position: who holds it, what it is worth, where it is in its life and what can be done with it next.",
			"walrus stake show 12",
			"walrus stake show 12 --json | jq -r .state",
		),
		Flags: flags(networkFlags(), []cli.Flag{jsonFlag()}),
		Action: func(c *cli.Context) error {
			id, err := onePosition(c)
			if err != nil {
				return err
			}
			return onNetwork(c, func(ctx context.Context, s *session) error {
				shown, err := s.position(ctx, id)
				if err != nil {
					return err
				}
				return show(c, shown, func(w io.Writer) {
					writePosition(w, shown.Delegation)
					fmt.Fprintf(w, "owner\t%s\nshares\t%s of the node's pool\nversion\t%d\n", shown.Owner, shown.Shares.Base(), shown.Version)
				})
			})
		},
	}
}

func (s *session) position(ctx context.Context, id *big.Int) (p shownPosition, err error) {
	if p.Delegation, err = s.chain.Delegation(ctx, chain.At{}, id); err != nil {
		return p, err
	}
	if p.Owner, err = s.chain.PositionOwner(ctx, chain.At{}, id); err != nil {
		return p, err
	}
	position, err := s.chain.Position(ctx, chain.At{}, id)
	p.Version = position.Version
	return p, err
}

// epochReward is what an epoch brought a position, and how it came about at its node.
type epochReward struct {
	Epoch      uint32       `json:"epoch"`
	Gross      chain.Amount `json:"gross"`
	Commission chain.Amount `json:"commission"`
	Slash      chain.Amount `json:"slash"`
	Net        string       `json:"net"`     // gross - commission - slash: base units, negative for a loss
	Outcome    string       `json:"outcome"` // "none" where the node was no member
	// The rest is of the whole node.
	Reward     chain.Amount `json:"nodeReward"`
	BondReward chain.Amount `json:"nodeBondReward"`
	BondSlash  chain.Amount `json:"nodeBondSlash"`
	StakeSlash chain.Amount `json:"nodeStakeSlash"`
}

func stakeRewardsCommand() *cli.Command {
	return &cli.Command{
		Name:      "rewards",
		Usage:     "show what each epoch brought a position",
		ArgsUsage: "POSITION",
		Description: describe(
			"Shows what each settled epoch in which a position backed its node brought it: its gross reward, what the operator kept\n"+
				"of that, what it lost to slashes, and what is left, which is the change of its value. Beside that stands how it came\n"+
				"about: the node's outcome, its whole reward, its bond's part of that, and its losses. The history is readable for\n"+
				"ever. A position that moved shows its time with the node that it is with, and one that was split or merged counts at\n"+
				"its present size.",
			"walrus stake rewards 12",
			"walrus stake rewards 12 --from 100 --to 110 --json | jq -r .[].net",
		),
		Flags: flags(networkFlags(), []cli.Flag{
			fromFlag("show epochs from `EPOCH` on (default: the first that the position backs)"),
			toFlag("show epochs before `EPOCH` (default: the running one, or the end of the position's exit)"),
			jsonFlag(),
		}),
		Action: showRewards,
	}
}

func fromFlag(usage string) cli.Flag { return &cli.StringFlag{Name: "from", Usage: usage} }
func toFlag(usage string) cli.Flag   { return &cli.StringFlag{Name: "to", Usage: usage} }

// epochFlag returns the epoch that a flag names, else the given one.
func epochFlag(c *cli.Context, name string, unset uint32) (uint32, error) {
	if text := c.String(name); text != "" {
		return parseEpoch(c, text)
	}
	return unset, nil
}

func showRewards(c *cli.Context) error {
	id, err := onePosition(c)
	if err != nil {
		return err
	}
	for _, name := range []string{"from", "to"} {
		if _, err := epochFlag(c, name, 0); err != nil {
			return err
		}
	}
	return onNetwork(c, func(ctx context.Context, s *session) error {
		rewards, err := s.rewards(ctx, c, id)
		if err != nil {
			return err
		}
		return show(c, rewards, func(w io.Writer) {
			fmt.Fprintln(w, "EPOCH\tGROSS\tCOMMISSION\tSLASH\tNET\tOUTCOME\tNODE'S REWARD\tBOND'S PART\tBOND SLASHED\tSTAKE SLASHED")
			for _, r := range rewards {
				fmt.Fprintf(w, "%d\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\n", r.Epoch, r.Gross, r.Commission, r.Slash, signedText(r.Net),
					r.Outcome, r.Reward, r.BondReward, r.BondSlash, r.StakeSlash)
			}
		})
	})
}

// rewards returns what each epoch brought a position, with its node's settlement.
func (s *session) rewards(ctx context.Context, c *cli.Context, id *big.Int) ([]epochReward, error) {
	d, err := s.chain.Delegation(ctx, chain.At{}, id)
	if err != nil {
		return nil, err
	}
	info, err := s.chain.EpochInfo(ctx, chain.At{})
	if err != nil {
		return nil, err
	}
	until := info.Epoch
	if d.Exit != 0 {
		until = min(until, d.Exit+1)
	}
	from, err := epochFlag(c, "from", min(d.Activation, until))
	if err != nil {
		return nil, err
	}
	to, err := epochFlag(c, "to", until)
	if err != nil {
		return nil, err
	}
	brought, err := s.chain.Rewards(ctx, chain.At{}, id, from, to)
	if err != nil {
		return nil, err
	}
	settled, err := s.chain.SettlementsOf(ctx, d.Node, from, to)
	if err != nil {
		return nil, err
	}
	rewards := []epochReward{}
	for i, r := range brought {
		epoch := from + uint32(i)
		of := settled[epoch]
		rewards = append(rewards, epochReward{
			Epoch: epoch, Gross: r.Gross, Commission: r.Commission, Slash: r.Slash, Net: r.Net.String(),
			Outcome: of.Outcome.String(), Reward: of.Reward, BondReward: of.BondReward, BondSlash: of.BondSlash, StakeSlash: of.StakeSlash,
		})
	}
	return rewards, nil
}

// signedText writes base units with their sign as WAL.
func signedText(base string) string {
	sign := ""
	if base[0] == '-' {
		sign, base = "-", base[1:]
	}
	var amount chain.Amount
	if err := amount.UnmarshalText([]byte(base)); err != nil {
		return sign + base
	}
	return sign + amount.String()
}

func stakePreviewCommand() *cli.Command {
	return &cli.Command{
		Name:  "preview",
		Usage: "show what a stake or a withdrawal made now would do",
		Description: describe(
			"Asks the contract what would come of a call, without an account: from when a deposit would count and how many shares\n"+
				"it would be, until when a withdrawal would still back its node and what it is worth today.",
			"walrus stake preview add 3 1000",
			"walrus stake preview withdraw 12 --amount 250",
		),
		Subcommands: []*cli.Command{
			{
				Name:      "add",
				Usage:     "preview a stake",
				ArgsUsage: "NODE AMOUNT",
				Description: describe(
					"Shows the first epoch that a deposit made now would back, and its shares at today's rate. It fails as the deposit would.",
					"walrus stake preview add 3 1000",
				),
				Flags:  flags(networkFlags(), []cli.Flag{jsonFlag()}),
				Action: previewStake,
			},
			{
				Name:      "withdraw",
				Usage:     "preview a withdrawal",
				ArgsUsage: "POSITION",
				Description: describe(
					"Shows the last epoch that a withdrawal made now would still back, and what it is worth at today's rate. It fails as\n"+
						"the withdrawal would.",
					"walrus stake preview withdraw 12 --all",
				),
				Flags:  flags(networkFlags(), withdrawalFlags(), []cli.Flag{jsonFlag()}),
				Action: previewWithdrawal,
			},
		},
	}
}

// stakePreview is what `walrus stake preview` says.
type stakePreview struct {
	Activation uint32       `json:"activationEpoch,omitempty"`
	Exit       uint32       `json:"exitEpoch,omitempty"`
	Shares     chain.Amount `json:"shares"`
	Amount     chain.Amount `json:"amount"`
}

func previewStake(c *cli.Context) error {
	node, amount, err := nodeAndAmount(c)
	if err != nil {
		return err
	}
	return onNetwork(c, func(ctx context.Context, s *session) error {
		p := stakePreview{Amount: amount}
		if p.Activation, p.Shares, err = s.chain.PreviewStake(ctx, chain.At{}, node, amount); err != nil {
			return err
		}
		return show(c, p, func(w io.Writer) {
			fmt.Fprintf(w, "deposit\t%s\ncounts from\tepoch %d\nshares\t%s at today's rate\n", p.Amount, p.Activation, p.Shares.Base())
		})
	})
}

func previewWithdrawal(c *cli.Context) error {
	id, err := onePosition(c)
	if err != nil {
		return err
	}
	wanted, err := withdrawal(c)
	if err != nil {
		return err
	}
	return onNetwork(c, func(ctx context.Context, s *session) error {
		shares, err := wanted.sharesOf(ctx, c, s, id)
		if err != nil {
			return err
		}
		var p stakePreview
		if p.Exit, p.Amount, err = s.chain.PreviewWithdraw(ctx, chain.At{}, id, shares); err != nil {
			return err
		}
		if shares == nil {
			d, err := s.chain.Delegation(ctx, chain.At{}, id)
			if err != nil {
				return err
			}
			shares = d.Shares.Big()
		}
		if p.Shares, err = chain.AmountFromBig(shares); err != nil {
			return err
		}
		return show(c, p, func(w io.Writer) {
			fmt.Fprintf(w, "shares\t%s\nworth\t%s at today's rate\nleaves\tat the end of epoch %d\n", p.Shares.Base(), p.Amount, p.Exit)
		})
	})
}
