package main

import (
	"context"
	"fmt"
	"io"

	"github.com/urfave/cli/v2"

	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/client"
)

func blobExtendCommand() *cli.Command {
	return &cli.Command{
		Name:      "extend",
		Usage:     "pay for more epochs of a registration",
		ArgsUsage: "OBJECT",
		Description: describe(
			"Buys N epochs more for a registration that has not ended, at today's price, or uses a reservation that begins where it\n"+
				"ends. Anyone may extend any registration, but for less than its owner paid only if it is permanent. OBJECT is its\n"+
				"number, as store, status and list print it.",
			"walrus blob extend 7 --epochs 10",
			"walrus blob extend 7 --epochs 10 --max-cost 0.5 --json",
			"walrus blob extend 7 --reservation 4 --dry-run",
		),
		Flags:  sendFlags(purchaseFlags("buy `N` epochs more (needed without --reservation)", "")...),
		Action: extendBlob,
	}
}

// purchaseFlags say how storage of a blob is paid for; each ends the sentence about the most that is spent.
func purchaseFlags(epochs, each string) []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{Name: "epochs", Aliases: []string{"e"}, Usage: epochs},
		&cli.StringFlag{Name: "reservation", Usage: "use the reservation `NUMBER` instead of buying (see `walrus storage list`)"},
		&cli.StringFlag{Name: "max-cost", Usage: "spend at most `AMOUNT` of WAL" + each + " (default: the price asked at the start and 5 % more)"},
	}
}

// extendedBlob is what `walrus blob extend --json` says.
type extendedBlob struct {
	Object   uint64       `json:"object"`
	BlobID   blob.ID      `json:"blobId"`
	EndEpoch uint32       `json:"endEpoch"`
	Cost     chain.Amount `json:"cost"`
	Rest     uint64       `json:"restReservation,omitempty"` // of what was over of the one used
}

func extendBlob(c *cli.Context) error {
	object, err := oneObject(c)
	if err != nil {
		return err
	}
	options, err := storeOptions(c, "by how many epochs longer it shall be kept")
	if err != nil {
		return err
	}
	return signed(c, func(ctx context.Context, s *session) error {
		sdk, err := s.sdk(ctx)
		if err != nil {
			return err
		}
		extension, err := extend(ctx, sdk, object, options)
		if err != nil {
			return err
		}
		onChain, err := s.chain.Object(ctx, chain.At{}, object)
		if err != nil {
			return err
		}
		extended := extendedBlob{object, extension.Object.ID, onChain.End, extension.Cost, extension.Rest}
		return s.show(c, extended, func(w io.Writer) {
			fmt.Fprintf(w, "object\t%d\nblob ID\t%s\nkept until\tepoch %d begins\ncost\t%s\n", object, extended.BlobID, extended.EndEpoch, extended.Cost)
			writeRest(w, extended.Rest)
		})
	})
}

func extend(ctx context.Context, sdk *client.Client, object uint64, options client.StoreOptions) (extension client.Extension, err error) {
	if options.Reservation != 0 {
		return sdk.ExtendReserved(ctx, object, options.Reservation)
	}
	extension.Object, extension.Cost, err = sdk.Extend(ctx, object, options.Epochs, options.MaxCost)
	return extension, err
}

// writeRest adds the line of what was over of a reservation.
func writeRest(w io.Writer, rest uint64) {
	if rest != 0 {
		fmt.Fprintf(w, "left over\treservation %d\n", rest)
	}
}
