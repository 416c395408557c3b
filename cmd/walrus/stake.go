package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/urfave/cli/v2"

	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/chain/bindings"
	"github.com/walrus-evm/walrus/client"
)

func stakeCommand() *cli.Command {
	return &cli.Command{
		Name:  "stake",
		Usage: "delegate WAL to storage nodes and take it back",
		Description: describe(
			"Stake makes a node heavier in the choice of the committee and earns a part of its rewards. A deposit counts from the\n"+
				"next epoch, or the one after if half of the running epoch has passed. It leaves by a withdrawal request, at the end\n"+
				"of an epoch, and can then be claimed, or moves on to another node. Until then it can be slashed for what its node does.",
			"walrus stake add 3 1000",
			"walrus stake list",
			"walrus stake redelegate 12 --to 5",
			"walrus stake withdraw 12 --all --dry-run",
			"walrus stake claim 12",
		),
		Subcommands: []*cli.Command{
			stakeAddCommand(),
			stakeListCommand(),
			stakeShowCommand(),
			stakeRewardsCommand(),
			stakePreviewCommand(),
			stakeWithdrawCommand(),
			stakeCancelCommand(),
			stakeClaimCommand(),
			stakeRedelegateCommand(),
			stakeCompleteCommand(),
			stakeSplitCommand(),
			stakeMergeCommand(),
			stakeTransferCommand(),
			stakeCreditCommand(),
			stakeDonateCommand(),
			stakeBurnPendingCommand(),
		},
	}
}

// signed runs a command that sends transactions from the user's account.
func signed(c *cli.Context, run func(ctx context.Context, s *session) error) error {
	return onNetwork(c, func(ctx context.Context, s *session) error {
		if err := s.signIn(ctx, c); err != nil {
			return err
		}
		return run(ctx, s)
	})
}

// wantsWAL reports whether a contract refused a call because it could not take the WAL, as Staking and BlobRegistry say it.
func wantsWAL(err error) bool {
	refused, ok := errors.AsType[*chain.RevertError](err)
	return ok && refused.Name == "TransferFromFailed" || isRevert[*bindings.WALERC20InsufficientBalance](err)
}

// pay makes a call for which a contract takes an amount of the account's WAL, if it has that much. Both the allowance and
// the call are tried before either is sent: what the contract will refuse shall not cost an approval. Nor shall it be WAL
// that is asked for when the contract would refuse all the same.
func (s *session) pay(ctx context.Context, spender common.Address, amount chain.Amount, call func(*chain.Transactor) error) error {
	held, err := s.chain.Balance(ctx, chain.At{}, s.account.Address())
	if err != nil {
		return err
	}
	trial, err := s.account.Try()
	if err != nil {
		return err
	}
	allowed := func(sender *chain.Transactor) error {
		if err := sender.EnsureAllowance(ctx, spender, amount); err != nil {
			return err
		}
		return call(sender)
	}
	err = allowed(trial)
	switch {
	case isType[*chain.RevertError](err) && !wantsWAL(err):
		return err
	case held.Cmp(amount) < 0:
		return fmt.Errorf("%w: %s are needed and account %s holds %s", client.ErrTooLittleWAL, amount, s.account.Address(), held)
	case err != nil && !errors.Is(err, chain.ErrNoSimulation): // an endpoint that cannot try calls takes them all the same
		return err
	}
	return allowed(s.account)
}

func stakeAddCommand() *cli.Command {
	return &cli.Command{
		Name:      "add",
		Usage:     "delegate WAL to a node",
		ArgsUsage: "NODE AMOUNT",
		Description: describe(
			"Deposits AMOUNT of WAL in the pool of a node and prints the position that stands for it, an ERC-721 token. If Staking may\n"+
				"not take so much of your WAL yet, it is allowed twice the amount in a transaction before.",
			"walrus stake add 3 1000",
			"walrus stake add 3 1000 --dry-run",
			`walrus stake add 3 "12.5 WAL" --json | jq .position`,
		),
		Flags: sendFlags(),
		Action: func(c *cli.Context) error {
			node, amount, err := nodeAndAmount(c)
			if err != nil {
				return err
			}
			return signed(c, func(ctx context.Context, s *session) error {
				var position *big.Int
				var receipt *types.Receipt
				if err := s.pay(ctx, s.network.Deployment.Staking, amount, func(t *chain.Transactor) (err error) {
					position, receipt, err = t.Stake(ctx, node, amount)
					return err
				}); err != nil {
					return err
				}
				return s.showPosition(ctx, c, changedPosition{}, position, receipt)
			})
		},
	}
}

// nodeAndAmount returns the command's two arguments.
func nodeAndAmount(c *cli.Context) (node uint32, amount chain.Amount, err error) {
	args, err := operands(c, "NODE", "AMOUNT")
	if err != nil {
		return 0, amount, err
	}
	if node, err = parseNode(c, args[0]); err != nil {
		return 0, amount, err
	}
	amount, err = parseAmount(c, args[1])
	return node, amount, err
}

// onePosition returns the position that is the command's only argument.
func onePosition(c *cli.Context) (*big.Int, error) {
	args, err := operands(c, "POSITION")
	if err != nil {
		return nil, err
	}
	return parsePosition(c, args[0])
}

// changedPosition is what commands that change a position say of it.
type changedPosition struct {
	chain.Delegation
	transaction
	Remainder *big.Int `json:"remainder,omitempty"` // position of what a partial withdrawal leaves
	Part      *big.Int `json:"part,omitempty"`      // position that a split made
}

// showPosition prints a position as a transaction left it.
func (s *session) showPosition(ctx context.Context, c *cli.Context, p changedPosition, position *big.Int, receipt *types.Receipt) (err error) {
	if p.Delegation, err = s.chain.Delegation(ctx, chain.At{}, position); err != nil {
		return err
	}
	p.transaction = transactionOf(receipt)
	return s.show(c, p, func(w io.Writer) {
		writePosition(w, p.Delegation)
		if p.Remainder != nil {
			fmt.Fprintf(w, "what stays\tposition %s\n", p.Remainder)
		}
		if p.Part != nil {
			fmt.Fprintf(w, "split off\tposition %s\n", p.Part)
		}
		p.writeTransaction(w)
	})
}

func writePosition(w io.Writer, d chain.Delegation) {
	fmt.Fprintf(w, "position\t%s, %s\nnode\t%d\n", d.Position, d.State, d.Node)
	fmt.Fprintf(w, "worth\t%s of %s deposited\ncounts from\tepoch %d\n", d.Value, d.Deposited, d.Activation)
	when := fmt.Sprintf("once epoch %d is over", d.Exit)
	if d.State == chain.DelegationClaimable {
		when = "now"
	}
	switch {
	case d.State == chain.DelegationVoid:
		fmt.Fprintf(w, "lost\tall of it, with its pool: `walrus stake claim %s` burns it\n", d.Position)
	case d.Target != 0:
		fmt.Fprintf(w, "moves\tto node %d %s: `walrus stake complete %s`\n", d.Target, when, d.Position)
	case d.Exit != 0:
		fmt.Fprintf(w, "claimable\t%s: `walrus stake claim %s`\n", when, d.Position)
	}
}

func stakeListCommand() *cli.Command {
	return &cli.Command{
		Name:  "list",
		Usage: "list the positions of an account",
		Description: describe(
			"Lists your own stake positions, or those of --owner, with what they are worth at the running epoch's rate.",
			"walrus stake list",
			"walrus stake list --owner 0x70997970C51812dc3A010C7d01b50e0d17dc79C8 --json",
		),
		Flags: flags(accountFlags(), []cli.Flag{
			&cli.StringFlag{Name: "owner", Usage: "list what the account `ADDRESS` has"},
			jsonFlag(),
		}),
		Action: func(c *cli.Context) error {
			if _, err := operands(c); err != nil {
				return err
			}
			return onNetwork(c, func(ctx context.Context, s *session) error {
				owner, err := s.ownerOf(c)
				if err != nil {
					return err
				}
				positions, err := s.chain.PositionsOf(ctx, owner)
				if err != nil {
					return err
				}
				listed := []chain.Delegation{}
				for _, position := range positions {
					d, err := s.chain.Delegation(ctx, chain.At{}, position)
					if err != nil {
						return err
					}
					listed = append(listed, d)
				}
				return show(c, listed, func(w io.Writer) { writePositions(w, listed) })
			})
		},
	}
}

func writePositions(w io.Writer, listed []chain.Delegation) {
	fmt.Fprintln(w, "POSITION\tNODE\tSTATE\tDEPOSITED\tWORTH\tCOUNTS FROM\tLEAVES AFTER\tTARGET")
	for _, d := range listed {
		leaves, target := "-", "-"
		if d.Exit != 0 {
			leaves = fmt.Sprintf("epoch %d", d.Exit)
		}
		if d.Target != 0 {
			target = fmt.Sprintf("node %d", d.Target)
		}
		fmt.Fprintf(w, "%s\t%d\t%s\t%s\t%s\tepoch %d\t%s\t%s\n", d.Position, d.Node, d.State, d.Deposited, d.Value, d.Activation, leaves, target)
	}
}
