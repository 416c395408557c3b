package main

import (
	"crypto/ecdsa"
	"fmt"
	"io"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/urfave/cli/v2"

	"github.com/walrus-evm/walrus/chain"
)

// sendFlags are on every command that sends transactions, with those of its own.
func sendFlags(own ...cli.Flag) []cli.Flag {
	return flags(accountFlags(), own, []cli.Flag{
		&cli.BoolFlag{Name: "dry-run", Usage: "send nothing: show what would happen and what it would cost; with --json that is in \"result\""},
		jsonFlag(),
	})
}

// rehearse takes an account for a dry run. What the command reads of the chain's head from then on is what its calls would
// have made of it.
func (s *session) rehearse(key *ecdsa.PrivateKey) (err error) {
	if s.account, err = chain.NewTransactor(s.chain, key, chain.TransactorConfig{DryRun: true}); err == nil {
		s.chain = s.account.Foresee()
	}
	return err
}

// rehearsal is what a dry run says with --json.
type rehearsal struct {
	DryRun bool `json:"dryRun"`
	chain.Trial
	Result any `json:"result"` // what the command itself would say
}

// show prints what a command that sends has to say, and of a dry run what it came to.
func (s *session) show(c *cli.Context, value any, text func(w io.Writer)) error {
	if !c.Bool("dry-run") {
		return show(c, value, text)
	}
	trial, err := s.account.Tried()
	if err != nil {
		return err
	}
	return show(c, rehearsal{true, trial, value}, func(w io.Writer) {
		fmt.Fprintln(w, "dry run: nothing was sent")
		text(w)
		fmt.Fprintf(w, "would cost\t%d gas, %s\n", trial.Gas, movedText(trial))
		fmt.Fprintln(w, "\nCALL\tGAS")
		for _, call := range trial.Calls {
			fmt.Fprintf(w, "%s\t%d\n", call.Call, call.Gas)
		}
	})
}

func movedText(t chain.Trial) string {
	switch {
	case t.Pays.IsZero() && t.Gets.IsZero():
		return "no WAL"
	case t.Gets.IsZero():
		return t.Pays.String()
	case t.Pays.IsZero():
		return "and would pay you " + t.Gets.String()
	default:
		return fmt.Sprintf("%s, and would pay you %s", t.Pays, t.Gets)
	}
}

// transaction is what commands say of the transaction that did what they were asked. A dry run has none.
type transaction struct {
	Tx    common.Hash `json:"tx,omitzero"`
	Block uint64      `json:"block,omitzero"`
}

func transactionOf(receipt *types.Receipt) transaction {
	if receipt.TxHash == (common.Hash{}) {
		return transaction{}
	}
	return transaction{receipt.TxHash, receipt.BlockNumber.Uint64()}
}

// writeTransaction adds the line of the transaction.
func (t transaction) writeTransaction(w io.Writer) {
	if t.Tx != (common.Hash{}) {
		fmt.Fprintf(w, "transaction\t%s in block %d\n", t.Tx, t.Block)
	}
}
