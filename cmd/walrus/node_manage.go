package main

import (
	"context"
	"fmt"
	"io"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/urfave/cli/v2"

	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/chain/bindings"
)

// sent is what commands say that only send a transaction about a node.
type sent struct {
	Node uint32 `json:"node"`
	transaction
}

func (s *session) showSent(c *cli.Context, node uint32, receipt *types.Receipt, err error) error {
	if err != nil {
		return err
	}
	result := sent{node, transactionOf(receipt)}
	return s.show(c, result, func(w io.Writer) {
		fmt.Fprintf(w, "node\t%d\n", result.Node)
		result.writeTransaction(w)
	})
}

// onOwnNode is the action of a command whose only argument is the node that its transaction is about.
func onOwnNode(send func(ctx context.Context, c *cli.Context, s *session, node uint32) (*types.Receipt, error)) cli.ActionFunc {
	return func(c *cli.Context) error {
		node, err := oneNode(c)
		if err != nil {
			return err
		}
		return signed(c, func(ctx context.Context, s *session) error {
			receipt, err := send(ctx, c, s, node)
			return s.showSent(c, node, receipt, err)
		})
	}
}

func nodeBondCommand() *cli.Command {
	return &cli.Command{
		Name:  "bond",
		Usage: "add to a node's bond or take from it",
		Description: describe(
			"The bond is the operator's own WAL. It is what a node loses first, and bounds how much stake counts for it.",
			"walrus node bond add 11 5000",
			"walrus node bond exit 11 1000",
		),
		Subcommands: []*cli.Command{
			{
				Name:      "add",
				Usage:     "deposit bond",
				ArgsUsage: "NODE AMOUNT",
				Description: describe(
					"Adds AMOUNT of your WAL to a node's bond, from the next epoch on or the one after.",
					"walrus node bond add 11 5000",
				),
				Flags:  sendFlags(),
				Action: func(c *cli.Context) error { return changeBond(c, true) },
			},
			{
				Name:      "exit",
				Usage:     "ask for bond back",
				ArgsUsage: "NODE AMOUNT",
				Description: describe(
					"Asks for AMOUNT of a node's bond back. Once the epoch at whose end it leaves is settled, the payout account is owed\n"+
						"it: see `walrus stake credit`.",
					"walrus node bond exit 11 1000",
				),
				Flags:  sendFlags(),
				Action: func(c *cli.Context) error { return changeBond(c, false) },
			},
		},
	}
}

func changeBond(c *cli.Context, add bool) error {
	node, amount, err := nodeAndAmount(c)
	if err != nil {
		return err
	}
	return signed(c, func(ctx context.Context, s *session) error {
		var receipt *types.Receipt
		var err error
		if add {
			err = s.pay(ctx, s.network.Deployment.Staking, amount, func(t *chain.Transactor) (err error) {
				receipt, err = t.DepositBond(ctx, node, amount)
				return err
			})
		} else {
			receipt, err = s.account.RequestBondExit(ctx, node, amount)
			if tooLow, ok := chain.IsRevert[*bindings.StakingBondTooLow](err); ok {
				if free, odd := chain.AmountFromBig(tooLow.Bond); odd == nil {
					err = &refusal{fmt.Sprintf("node %d has %s of bond to take from, not %s", node, free, amount), err}
				}
			}
		}
		if err != nil {
			return err
		}
		return s.showBond(ctx, c, add, changedBond{Node: node, Amount: amount}, receipt)
	})
}

// changedBond is what the commands say that change a bond.
type changedBond struct {
	Node   uint32       `json:"node"`
	Amount chain.Amount `json:"amount"`
	Epoch  uint32       `json:"epoch"` // from which the amount counts, or at whose end it leaves
	transaction
}

func (s *session) showBond(ctx context.Context, c *cli.Context, add bool, changed changedBond, receipt *types.Receipt) error {
	activation, exit, err := s.chain.EffectiveEpochs(ctx, chain.AtHash(receipt.BlockHash))
	if err != nil {
		return err
	}
	when := fmt.Sprintf("leaves\tat the end of epoch %d", exit)
	changed.Epoch, changed.transaction = exit, transactionOf(receipt)
	if add {
		when = fmt.Sprintf("counts\tfrom epoch %d on", activation)
		changed.Epoch = activation
	}
	return s.show(c, changed, func(w io.Writer) {
		fmt.Fprintf(w, "node\t%d\nbond\t%s\n%s\n", changed.Node, changed.Amount, when)
		changed.writeTransaction(w)
	})
}

func nodeCommissionCommand() *cli.Command {
	return &cli.Command{
		Name:      "commission",
		Usage:     "announce a commission",
		ArgsUsage: "NODE SHARE",
		Description: describe(
			"Announces the share of the rewards that the operator keeps, from the epoch after the next on. It may rise by at most\n"+
				"10% at a time.",
			"walrus node commission 11 5%",
			"walrus node commission 11 525bps",
		),
		Flags: sendFlags(),
		Action: func(c *cli.Context) error {
			args, err := operands(c, "NODE", "SHARE")
			if err != nil {
				return err
			}
			node, err := parseNode(c, args[0])
			if err != nil {
				return err
			}
			bps, err := parseBps(c, args[1])
			if err != nil {
				return err
			}
			return signed(c, func(ctx context.Context, s *session) error {
				receipt, err := s.account.SetCommission(ctx, node, bps)
				return s.showSent(c, node, receipt, err)
			})
		},
	}
}

func nodeJoinCommand() *cli.Command {
	return &cli.Command{
		Name:      "join",
		Usage:     "make a node a candidate for the committee",
		ArgsUsage: "NODE",
		Description: describe(
			"Makes a node a candidate; the next selection may give it seats. Its bond must count by then. With all places taken\n"+
				"it must be heavier than a lightest candidate, which it then replaces.",
			"walrus node join 11",
			"walrus node join 11 --replace 4",
		),
		Flags: sendFlags(&cli.StringFlag{Name: "replace", Usage: "take the place of candidate `NODE` if none is free"}),
		Action: onOwnNode(func(ctx context.Context, c *cli.Context, s *session, node uint32) (*types.Receipt, error) {
			var loser uint32
			if text := c.String("replace"); text != "" {
				var err error
				if loser, err = parseNode(c, text); err != nil {
					return nil, err
				}
			}
			return s.account.TryJoin(ctx, node, loser)
		}),
	}
}

func nodeLeaveCommand() *cli.Command {
	return &cli.Command{
		Name:      "leave",
		Usage:     "announce that a node wants no more seats",
		ArgsUsage: "NODE",
		Description: describe(
			"Announces that a node wants no seats from the next selection on, or with --undo that it wants them again. It has to\n"+
				"keep and prove its slivers until the epochs in which it holds shards are over.",
			"walrus node leave 11",
			"walrus node leave 11 --undo",
		),
		Flags: sendFlags(&cli.BoolFlag{Name: "undo", Usage: "want seats again"}),
		Action: onOwnNode(func(ctx context.Context, c *cli.Context, s *session, node uint32) (*types.Receipt, error) {
			return s.account.SetLeaving(ctx, node, !c.Bool("undo"))
		}),
	}
}

func nodeUnjailCommand() *cli.Command {
	return &cli.Command{
		Name:      "unjail",
		Usage:     "let a node out of jail",
		ArgsUsage: "NODE",
		Description: describe(
			"Lets a node out of jail from the next epoch on, once its time is served and its bond is at least the minimum.",
			"walrus node unjail 11",
		),
		Flags: sendFlags(),
		Action: onOwnNode(func(ctx context.Context, _ *cli.Context, s *session, node uint32) (*types.Receipt, error) {
			return s.account.Unjail(ctx, node)
		}),
	}
}
