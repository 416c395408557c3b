package main

import (
	"context"
	"fmt"
	"io"

	"github.com/urfave/cli/v2"

	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/chain"
)

func blobExtendCommand() *cli.Command {
	return &cli.Command{
		Name:      "extend",
		Usage:     "pay for more epochs of a registration",
		ArgsUsage: "OBJECT",
		Description: describe(
			"Buys N epochs more for a registration that has not ended, at today's price. Anyone may extend any registration.\n"+
				"OBJECT is its number, as store, status and list print it.",
			"walrus blob extend 7 --epochs 10",
			"walrus blob extend 7 --epochs 10 --max-cost 0.5 --json",
		),
		Flags: flags(accountFlags(), []cli.Flag{
			&cli.UintFlag{Name: "epochs", Aliases: []string{"e"}, Usage: "buy `N` epochs more (needed)"},
			&cli.StringFlag{Name: "max-cost", Usage: "spend at most `AMOUNT` of WAL (default: the price asked at the start and 5 % more)"},
			jsonFlag(),
		}),
		Action: extendBlob,
	}
}

// extendedBlob is what `walrus blob extend --json` says.
type extendedBlob struct {
	Object   uint64       `json:"object"`
	BlobID   blob.ID      `json:"blobId"`
	EndEpoch uint32       `json:"endEpoch"`
	Cost     chain.Amount `json:"cost"`
}

func extendBlob(c *cli.Context) error {
	args, err := operands(c, "OBJECT")
	if err != nil {
		return err
	}
	object, err := parseObject(c, args[0])
	if err != nil {
		return err
	}
	options, err := storeOptions(c)
	if err != nil {
		return err
	}
	return onNetwork(c, func(ctx context.Context, s *session) error {
		if err := s.signIn(ctx, c); err != nil {
			return err
		}
		sdk, err := s.sdk(ctx)
		if err != nil {
			return err
		}
		extended, cost, err := sdk.Extend(ctx, object, options.Epochs, options.MaxCost)
		if err != nil {
			return err
		}
		return show(c, extendedBlob{object, extended.ID, extended.End, cost}, func(w io.Writer) {
			fmt.Fprintf(w, "object\t%d\nblob ID\t%s\nkept until\tepoch %d begins\ncost\t%s\n", object, extended.ID, extended.End, cost)
		})
	})
}
