package main

import (
	"context"
	"fmt"
	"io"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/urfave/cli/v2"

	"github.com/walrus-evm/walrus/chain"
)

// madeReservations is what commands say that make reservations of others.
type madeReservations struct {
	Reservations []shownReservation `json:"reservations"`
	transaction
}

// showMade prints the reservations that a transaction made.
func (s *session) showMade(ctx context.Context, c *cli.Context, receipt *types.Receipt, numbers ...uint64) error {
	made := madeReservations{transaction: transactionOf(receipt)}
	for _, number := range numbers {
		r, err := s.reservation(ctx, number)
		if err != nil {
			return err
		}
		made.Reservations = append(made.Reservations, r)
	}
	return s.show(c, made, func(w io.Writer) {
		writeReservations(w, made.Reservations)
		made.writeTransaction(w)
	})
}

func storageSplitCommand() *cli.Command {
	return &cli.Command{
		Name:      "split",
		Usage:     "make one reservation two, by size or by time",
		ArgsUsage: "RESERVATION",
		Description: describe(
			"Replaces a reservation by two of the same rate: one of SIZE bytes and one of the rest, or one of the epochs before\n"+
				"EPOCH and one of those from it on. Epochs that have passed are cut off.",
			"walrus storage split 4 --bytes 2GB",
			"walrus storage split 4 --epoch 30",
		),
		Flags: sendFlags(
			&cli.StringFlag{Name: "bytes", Usage: "the first one has `SIZE` billed bytes"},
			&cli.StringFlag{Name: "epoch", Usage: "the second one begins with `EPOCH`"},
		),
		Action: splitReservation,
	}
}

func splitReservation(c *cli.Context) error {
	number, err := oneReservation(c)
	if err != nil {
		return err
	}
	bySize, byTime := c.String("bytes"), c.String("epoch")
	if (bySize == "") == (byTime == "") {
		return usage(c, "say where: one of --bytes SIZE and --epoch EPOCH")
	}
	if bySize != "" {
		size, err := parseSize(c, bySize)
		if err != nil {
			return err
		}
		return signed(c, func(ctx context.Context, s *session) error {
			first, second, receipt, err := s.account.SplitReservationBytes(ctx, number, size)
			if err != nil {
				return err
			}
			return s.showMade(ctx, c, receipt, first, second)
		})
	}
	at, err := parseEpoch(c, byTime)
	if err != nil {
		return err
	}
	return signed(c, func(ctx context.Context, s *session) error {
		r, err := s.reservation(ctx, number)
		switch {
		case err != nil:
			return err
		case r.From+1 == r.To:
			return usage(c, "reservation %d has epoch %d left only: it can be split by --bytes", number, r.From)
		case r.From < r.To && (at <= r.From || at >= r.To):
			return usage(c, "reservation %d has epochs %s left: the second one can begin with %d to %d", number, r.spanText(), r.From+1, r.To-1)
		}
		first, second, receipt, err := s.account.SplitReservationEpochs(ctx, number, at)
		if err != nil {
			return err
		}
		return s.showMade(ctx, c, receipt, first, second)
	})
}

func storageMergeCommand() *cli.Command {
	return &cli.Command{
		Name:      "merge",
		Usage:     "make two reservations one",
		ArgsUsage: "RESERVATION OTHER",
		Description: describe(
			"Replaces two reservations of yours by one at the lower of their rates: with equal epochs their bytes add up; with\n"+
				"equal bytes the second must begin where the first ends.",
			"walrus storage merge 4 5",
		),
		Flags: sendFlags(),
		Action: func(c *cli.Context) error {
			args, err := operands(c, "RESERVATION", "OTHER")
			if err != nil {
				return err
			}
			first, err := parseReservation(c, args[0])
			if err != nil {
				return err
			}
			second, err := parseReservation(c, args[1])
			if err != nil {
				return err
			}
			return signed(c, func(ctx context.Context, s *session) error {
				merged, receipt, err := s.account.MergeReservations(ctx, first, second)
				if err != nil {
					return err
				}
				return s.showMade(ctx, c, receipt, merged)
			})
		},
	}
}

// refundedStorage is what `walrus storage refund` says.
type refundedStorage struct {
	Reservation uint64       `json:"reservation"`
	Paid        chain.Amount `json:"paid"`
	transaction
}

func storageRefundCommand() *cli.Command {
	return &cli.Command{
		Name:      "refund",
		Usage:     "give a reservation back",
		ArgsUsage: "RESERVATION",
		Description: describe(
			"Gives a reservation back for 90 % of what its epochs after the running one cost, at the price paid or today's if that\n"+
				"is lower. --min-paid refuses less, and one that pays nothing is kept; `walrus storage show` and --dry-run say first what\n"+
				"it pays.",
			"walrus storage refund 4 --dry-run",
			"walrus storage refund 4 --min-paid 1.2",
		),
		Flags: sendFlags(&cli.StringFlag{Name: "min-paid", Usage: "send nothing if it pays less than `AMOUNT` of WAL"}),
		Action: func(c *cli.Context) error {
			number, err := oneReservation(c)
			if err != nil {
				return err
			}
			var least chain.Amount
			if text := c.String("min-paid"); text != "" {
				if least, err = parseAmount(c, text); err != nil {
					return err
				}
			}
			return signed(c, func(ctx context.Context, s *session) error {
				promised, err := s.chain.RefundOf(ctx, chain.At{}, number)
				if err != nil {
					return err
				}
				if promised.IsZero() {
					return fmt.Errorf("reservation %d pays nothing back, since it has no epochs after the running one: nothing was sent, it can still be used", number)
				}
				if promised.Cmp(least) < 0 {
					return fmt.Errorf("giving reservation %d back pays %s now, less than %s: nothing was sent", number, promised, least)
				}
				note(c, "reservation %d pays %s back", number, promised)
				paid, receipt, err := s.account.Refund(ctx, number)
				if err != nil {
					return err
				}
				refunded := refundedStorage{number, paid, transactionOf(receipt)}
				return s.show(c, refunded, func(w io.Writer) {
					fmt.Fprintf(w, "reservation\t%d\npaid\t%s\n", number, paid)
					refunded.writeTransaction(w)
				})
			})
		},
	}
}
