package main

import (
	"context"
	"fmt"
	"io"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"github.com/walrus-evm/walrus/chain"
)

func storageCommand() *cli.Command {
	return &cli.Command{
		Name:  "storage",
		Usage: "buy storage ahead, part it, pass it on, give it back",
		Description: describe(
			"A reservation is storage that was bought and not used yet: so many billed bytes in each of its epochs, an ERC-721\n"+
				"token. `walrus blob store --reservation` and `walrus blob extend --reservation` use it; `walrus blob id` says how many\n"+
				"bytes are billed for a file. Every change makes new reservations of other numbers.",
			"walrus storage price",
			"walrus storage buy 10GB --epochs 20",
			"walrus storage list",
			"walrus storage refund 4 --dry-run",
		),
		Subcommands: []*cli.Command{
			storagePriceCommand(),
			storageBuyCommand(),
			storageListCommand(),
			storageShowCommand(),
			storageSplitCommand(),
			storageMergeCommand(),
			storageTransferCommand(),
			storageRefundCommand(),
		},
	}
}

// shownReservation is a reservation as commands print it.
type shownReservation struct {
	Reservation uint64      `json:"reservation"`
	Size        billedBytes `json:"size"`
	From        uint32      `json:"from"` // first epoch
	To          uint32      `json:"to"`   // epoch after the last
	Rate        uint64      `json:"rate"` // paid at least, base units a billed byte and epoch
}

func reservationOf(r chain.Reservation) shownReservation {
	return shownReservation{r.Number, billedBytes{r.Size}, r.From, r.To, r.Rate}
}

func (s *session) reservation(ctx context.Context, number uint64) (shownReservation, error) {
	r, err := s.chain.Reservation(ctx, chain.At{}, number)
	return reservationOf(r), err
}

// spanText says which epochs a reservation has left.
func (r shownReservation) spanText() string {
	if r.From >= r.To {
		return "over"
	}
	return fmt.Sprintf("%d to %d", r.From, r.To-1)
}

func writeReservations(w io.Writer, listed []shownReservation) {
	fmt.Fprintln(w, "RESERVATION\tSIZE\tEPOCHS\tPAID")
	for _, r := range listed {
		fmt.Fprintf(w, "%d\t%s\t%s\t%s and epoch\n", r.Reservation, r.Size, r.spanText(), priceText(r.Rate))
	}
}

func storageListCommand() *cli.Command {
	return &cli.Command{
		Name:  "list",
		Usage: "list the reservations of an account",
		Description: describe(
			"Lists your own reservations, or those of --owner. Those without epochs left are left out unless --expired is given.",
			"walrus storage list",
			"walrus storage list --owner 0x70997970C51812dc3A010C7d01b50e0d17dc79C8 --json",
		),
		Flags: flags(accountFlags(), []cli.Flag{
			&cli.StringFlag{Name: "owner", Usage: "list what the account `ADDRESS` has"},
			&cli.BoolFlag{Name: "expired", Usage: "list those that are over too"},
			jsonFlag(),
		}),
		Action: listReservations,
	}
}

func listReservations(c *cli.Context) error {
	if _, err := operands(c); err != nil {
		return err
	}
	return onNetwork(c, func(ctx context.Context, s *session) error {
		owner, err := s.ownerOf(c)
		if err != nil {
			return err
		}
		numbers, err := s.chain.ReservationsOf(ctx, owner)
		if err != nil {
			return err
		}
		listed := []shownReservation{}
		for _, number := range numbers {
			r, err := s.reservation(ctx, number)
			if err != nil {
				return err
			}
			if r.From < r.To || c.Bool("expired") {
				listed = append(listed, r)
			}
		}
		return show(c, listed, func(w io.Writer) { writeReservations(w, listed) })
	})
}

// oneReservation returns the reservation that is the command's only argument.
func oneReservation(c *cli.Context) (uint64, error) {
	args, err := operands(c, "RESERVATION")
	if err != nil {
		return 0, err
	}
	return parseReservation(c, args[0])
}

// heldReservation is what `walrus storage show` says.
type heldReservation struct {
	shownReservation
	Owner  common.Address `json:"owner"`
	Refund chain.Amount   `json:"refund"` // what giving it back pays now
}

func storageShowCommand() *cli.Command {
	return &cli.Command{
		Name:      "show",
		Usage:     "show one reservation",
		ArgsUsage: "RESERVATION",
		Description: describe(
			"Shows a reservation: what of it is left, who holds it and what giving it back pays now.",
			"walrus storage show 4",
			"walrus storage show 4 --json | jq -r .refund",
		),
		Flags: flags(networkFlags(), []cli.Flag{jsonFlag()}),
		Action: func(c *cli.Context) error {
			number, err := oneReservation(c)
			if err != nil {
				return err
			}
			return onNetwork(c, func(ctx context.Context, s *session) error {
				var held heldReservation
				if held.shownReservation, err = s.reservation(ctx, number); err != nil {
					return err
				}
				if held.Owner, err = s.chain.ReservationOwner(ctx, chain.At{}, number); err != nil {
					return err
				}
				if held.Refund, err = s.chain.RefundOf(ctx, chain.At{}, number); err != nil {
					return err
				}
				return show(c, held, func(w io.Writer) {
					fmt.Fprintf(w, "reservation\t%d\nsize\t%s in each epoch\nepochs\t%s\n", number, held.Size, held.spanText())
					fmt.Fprintf(w, "paid\t%s and epoch\nowner\t%s\nrefund\t%s\n", priceText(held.Rate), held.Owner, held.Refund)
				})
			})
		},
	}
}
