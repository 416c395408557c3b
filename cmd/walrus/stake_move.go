package main

import (
	"context"

	"github.com/urfave/cli/v2"
)

func stakeRedelegateCommand() *cli.Command {
	return &cli.Command{
		Name:      "redelegate",
		Usage:     "move a position to another node",
		ArgsUsage: "POSITION",
		Description: describe(
			"Asks for all of a position to move to another node, under the same number. It backs the old one, and is slashed with\n"+
				"it, to the end of the epoch at which a withdrawal would leave; then `walrus stake complete` brings it to the new one.",
			"walrus stake redelegate 12 --to 5",
			"walrus stake redelegate 12 --to 5 --dry-run",
		),
		Flags: sendFlags(toFlag("move it to the node `NODE` (needed)")),
		Action: func(c *cli.Context) error {
			position, err := onePosition(c)
			if err != nil {
				return err
			}
			if err := given(c, "to"); err != nil {
				return err
			}
			target, err := parseNode(c, c.String("to"))
			if err != nil {
				return err
			}
			return signed(c, func(ctx context.Context, s *session) error {
				receipt, err := s.account.Redelegate(ctx, position, target)
				if err != nil {
					return err
				}
				return s.showPosition(ctx, c, changedPosition{}, position, receipt)
			})
		},
	}
}

func stakeCompleteCommand() *cli.Command {
	return &cli.Command{
		Name:      "complete",
		Usage:     "have a redelegated position arrive at its node",
		ArgsUsage: "POSITION",
		Description: describe(
			"Makes a redelegation whose exit epoch is over a deposit with its target. Anyone may. If the target takes no deposits\n"+
				"any more, the position's owner may `walrus stake claim` the WAL instead.",
			"walrus stake complete 12",
		),
		Flags: sendFlags(),
		Action: func(c *cli.Context) error {
			position, err := onePosition(c)
			if err != nil {
				return err
			}
			return signed(c, func(ctx context.Context, s *session) error {
				_, _, receipt, err := s.account.CompleteRedelegation(ctx, position)
				if err != nil {
					return err
				}
				return s.showPosition(ctx, c, changedPosition{}, position, receipt)
			})
		},
	}
}

func stakeSplitCommand() *cli.Command {
	return &cli.Command{
		Name:      "split",
		Usage:     "make one position two",
		ArgsUsage: "POSITION AMOUNT",
		Description: describe(
			"Moves AMOUNT of a position's deposit, and of its shares if it is leaving, to a new position. Both must be worth at\n"+
				"least the minimum stake.",
			"walrus stake split 12 250",
		),
		Flags: sendFlags(),
		Action: func(c *cli.Context) error {
			args, err := operands(c, "POSITION", "AMOUNT")
			if err != nil {
				return err
			}
			position, err := parsePosition(c, args[0])
			if err != nil {
				return err
			}
			amount, err := parseAmount(c, args[1])
			if err != nil {
				return err
			}
			return signed(c, func(ctx context.Context, s *session) error {
				part, receipt, err := s.account.SplitPosition(ctx, position, amount)
				if err != nil {
					return err
				}
				return s.showPosition(ctx, c, changedPosition{Part: part}, position, receipt)
			})
		},
	}
}

func stakeMergeCommand() *cli.Command {
	return &cli.Command{
		Name:      "merge",
		Usage:     "make two positions one",
		ArgsUsage: "POSITION OTHER",
		Description: describe(
			"Adds the position OTHER to the first one, which keeps its number. Both must be yours and equal in node, epochs and\n"+
				"target.",
			"walrus stake merge 12 17",
		),
		Flags: sendFlags(),
		Action: func(c *cli.Context) error {
			args, err := operands(c, "POSITION", "OTHER")
			if err != nil {
				return err
			}
			position, err := parsePosition(c, args[0])
			if err != nil {
				return err
			}
			other, err := parsePosition(c, args[1])
			if err != nil {
				return err
			}
			if position.Cmp(other) == 0 {
				return usage(c, "a position cannot be added to itself: name two")
			}
			return signed(c, func(ctx context.Context, s *session) error {
				receipt, err := s.account.MergePositions(ctx, position, other)
				if err != nil {
					return err
				}
				return s.showPosition(ctx, c, changedPosition{}, position, receipt)
			})
		},
	}
}
