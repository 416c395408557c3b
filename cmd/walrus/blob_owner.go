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

// oneObject returns the object that is the command's only argument.
func oneObject(c *cli.Context) (uint64, error) {
	args, err := operands(c, "OBJECT")
	if err != nil {
		return 0, err
	}
	return parseObject(c, args[0])
}

// onObject is the action of a command whose only argument is the object that it is about.
func onObject(do func(ctx context.Context, c *cli.Context, s *session, object uint64) error) cli.ActionFunc {
	return func(c *cli.Context) error {
		object, err := oneObject(c)
		if err != nil {
			return err
		}
		return signed(c, func(ctx context.Context, s *session) error { return do(ctx, c, s, object) })
	}
}

// deletedBlob is what `walrus blob delete` says.
type deletedBlob struct {
	Object   uint64            `json:"object"`
	EndEpoch uint32            `json:"endEpoch"`
	Rest     *shownReservation `json:"rest,omitempty"` // reservation of the time that came back
	transaction
}

func blobDeleteCommand() *cli.Command {
	return &cli.Command{
		Name:      "delete",
		Usage:     "end a deletable registration early",
		ArgsUsage: "OBJECT",
		Description: describe(
			"Ends a registration of yours that was stored with --deletable with the running epoch. The time after it comes back as\n"+
				"a reservation, to be used for other blobs or refunded. Other registrations of the same blob keep it readable.",
			"walrus blob delete 7 --dry-run",
			"walrus blob delete 7",
		),
		Flags: sendFlags(),
		Action: onObject(func(ctx context.Context, c *cli.Context, s *session, object uint64) error {
			number, receipt, err := s.account.DeleteBlob(ctx, object)
			if over, ok := chain.IsRevert[*bindings.BlobRegistryObjectExpired](err); ok {
				text := fmt.Sprintf("object %d ended with epoch %d: there is nothing to delete, and `walrus blob burn %d` clears it away", object, over.End-1, object)
				return &refusal{text, err}
			}
			if err != nil {
				return err
			}
			onChain, err := s.chain.Object(ctx, chain.At{}, object)
			if err != nil {
				return err
			}
			deleted := deletedBlob{Object: object, EndEpoch: onChain.End, transaction: transactionOf(receipt)}
			if number != 0 {
				rest, err := s.reservation(ctx, number)
				if err != nil {
					return err
				}
				deleted.Rest = &rest
			}
			return s.show(c, deleted, func(w io.Writer) {
				fmt.Fprintf(w, "object\t%d\nkept until\tepoch %d begins\n", object, deleted.EndEpoch)
				if rest := deleted.Rest; rest != nil {
					fmt.Fprintf(w, "came back\treservation %d: %s in epochs %s\n", rest.Reservation, rest.Size, rest.spanText())
				}
				deleted.writeTransaction(w)
			})
		}),
	}
}

// burnedBlob is what `walrus blob burn` says.
type burnedBlob struct {
	Object uint64       `json:"object"`
	Paid   chain.Amount `json:"paid"` // out of its jar
	transaction
}

func blobBurnCommand() *cli.Command {
	return &cli.Command{
		Name:      "burn",
		Usage:     "clear away a registration that has ended",
		ArgsUsage: "OBJECT",
		Description: describe(
			"Removes a registration of yours that has ended, with its attributes and its jar. What the jar holds is paid to you; a\n"+
				"shared object's goes to the reserve.",
			"walrus blob burn 7",
		),
		Flags: sendFlags(),
		Action: onObject(func(ctx context.Context, c *cli.Context, s *session, object uint64) error {
			paid, receipt, err := s.account.BurnBlob(ctx, object)
			if err != nil {
				return err
			}
			burned := burnedBlob{object, paid, transactionOf(receipt)}
			return s.show(c, burned, func(w io.Writer) {
				fmt.Fprintf(w, "object\t%d is gone\npaid\t%s\n", object, paid)
				burned.writeTransaction(w)
			})
		}),
	}
}

// renewedBlob is what `walrus blob renew` says.
type renewedBlob struct {
	Object   uint64       `json:"object"`
	EndEpoch uint32       `json:"endEpoch"`
	Tip      chain.Amount `json:"tip"` // what you were paid for it
	Jar      chain.Amount `json:"jar"` // what is left in the jar
	transaction
}

func blobRenewCommand() *cli.Command {
	return &cli.Command{
		Name:      "renew",
		Usage:     "extend a registration out of its jar, for its tip",
		ArgsUsage: "OBJECT",
		Description: describe(
			"Extends a registration in one of its last two epochs by the step that its jar says, at today's price and out of the\n"+
				"jar, and pays you its tip. Anyone may.",
			"walrus blob renew 7 --dry-run",
			"walrus blob renew 7",
		),
		Flags: sendFlags(),
		Action: onObject(func(ctx context.Context, c *cli.Context, s *session, object uint64) error {
			end, tip, receipt, err := s.account.Renew(ctx, object)
			if err != nil {
				return err
			}
			jar, err := s.chain.Jar(ctx, chain.At{}, object)
			if err != nil {
				return err
			}
			renewed := renewedBlob{object, end, tip, jar.Balance, transactionOf(receipt)}
			return s.show(c, renewed, func(w io.Writer) {
				fmt.Fprintf(w, "object\t%d\nkept until\tepoch %d begins\ntip\t%s\nin the jar\t%s\n", object, end, tip, jar.Balance)
				renewed.writeTransaction(w)
			})
		}),
	}
}

func blobShareCommand() *cli.Command {
	return &cli.Command{
		Name:      "share",
		Usage:     "make a registration everybody's, for ever",
		ArgsUsage: "OBJECT",
		Description: describe(
			"Makes a registration of yours permanent and fixes how it is renewed: anyone may fund its jar, nobody can take from it\n"+
				"or change its terms any more. This cannot be undone. Terms that are not given stay as the jar has them.",
			"walrus blob share 7 --max-price 0.1/GiB --step 10 --tip 0.001 --dry-run",
			"walrus blob share 7 --max-price 0.1/GiB --step 10 --tip 0.001",
		),
		Flags: sendFlags(jarTermFlags()...),
		Action: func(c *cli.Context) error {
			return changeTerms(c, false, func(ctx context.Context, s *session, object uint64, terms chain.JarTerms) (*types.Receipt, error) {
				return s.account.ShareBlob(ctx, object, terms)
			})
		},
	}
}
