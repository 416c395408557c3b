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

// gift is what a kind of token needs to be given away.
type gift[T any] struct {
	what, operand        string // as in the help: a position, POSITION
	description, example string
	parse                func(*cli.Context, string) (T, error)
	give                 func(*chain.Transactor, context.Context, T, common.Address) (*types.Receipt, error)
	owner                func(*chain.Client, context.Context, chain.At, T) (common.Address, error)
	show                 func(T) givenToken // without its new owner
}

func stakeTransferCommand() *cli.Command {
	return transferCommand(gift[*big.Int]{
		what: "a position", operand: "POSITION",
		description: "Gives a stake position, an ERC-721 token, to the account TO. Only that account can withdraw it from then on.",
		example:     "walrus stake transfer 12 0x70997970C51812dc3A010C7d01b50e0d17dc79C8",
		parse:       parsePosition,
		give:        (*chain.Transactor).TransferPosition,
		owner:       (*chain.Client).PositionOwner,
		show:        func(position *big.Int) givenToken { return givenToken{Position: position} },
	})
}

func storageTransferCommand() *cli.Command {
	return transferCommand(gift[uint64]{
		what: "a reservation", operand: "RESERVATION",
		description: "Gives a reservation, an ERC-721 token, to the account TO.",
		example:     "walrus storage transfer 4 0x70997970C51812dc3A010C7d01b50e0d17dc79C8",
		parse:       parseReservation,
		give:        (*chain.Transactor).TransferReservation,
		owner:       (*chain.Client).ReservationOwner,
		show:        func(number uint64) givenToken { return givenToken{Reservation: number} },
	})
}

func blobTransferCommand() *cli.Command {
	return transferCommand(gift[uint64]{
		what: "a registration", operand: "OBJECT",
		description: "Gives a registration, an ERC-721 token, with its jar and attributes to the account TO. The blob stays where it is.",
		example:     "walrus blob transfer 7 0x70997970C51812dc3A010C7d01b50e0d17dc79C8",
		parse:       parseObject,
		give:        (*chain.Transactor).TransferObject,
		owner:       (*chain.Client).ObjectOwner,
		show:        func(object uint64) givenToken { return givenToken{Object: object} },
	})
}

func transferCommand[T any](g gift[T]) *cli.Command {
	return &cli.Command{
		Name:        "transfer",
		Usage:       "give " + g.what + " to another account",
		ArgsUsage:   g.operand + " TO",
		Description: describe(g.description, g.example),
		Flags:       sendFlags(),
		Action: func(c *cli.Context) error {
			args, err := operands(c, g.operand, "TO")
			if err != nil {
				return err
			}
			token, err := g.parse(c, args[0])
			if err != nil {
				return err
			}
			to, err := receiver(c, args[1])
			if err != nil {
				return err
			}
			return signed(c, func(ctx context.Context, s *session) error {
				receipt, err := g.give(s.account, ctx, token, to)
				if err != nil {
					return err
				}
				owner, err := g.owner(s.chain, ctx, chain.At{}, token)
				if err != nil {
					return err
				}
				given := g.show(token)
				given.Owner, given.transaction = owner, transactionOf(receipt)
				return s.show(c, given, given.write)
			})
		},
	}
}

// receiver reads the account that something is given to. The zero address has no owner: what it gets is lost.
func receiver(c *cli.Context, text string) (common.Address, error) {
	to, err := parseAddress(c, text)
	if err == nil && to == (common.Address{}) {
		err = usage(c, "nobody owns the zero address: give another")
	}
	return to, err
}

// givenToken is what commands say that give a token to another account.
type givenToken struct {
	Position    *big.Int       `json:"position,omitempty"`
	Reservation uint64         `json:"reservation,omitempty"`
	Object      uint64         `json:"object,omitempty"`
	Owner       common.Address `json:"owner"`
	transaction
}

func (g givenToken) write(w io.Writer) {
	switch {
	case g.Position != nil:
		fmt.Fprintf(w, "position\t%s\n", g.Position)
	case g.Reservation != 0:
		fmt.Fprintf(w, "reservation\t%d\n", g.Reservation)
	default:
		fmt.Fprintf(w, "object\t%d\n", g.Object)
	}
	fmt.Fprintf(w, "owner\t%s\n", g.Owner)
	g.writeTransaction(w)
}
