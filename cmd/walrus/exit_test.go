package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"math/big"
	"os"
	"os/exec"
	"testing"

	"github.com/urfave/cli/v2"

	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/chain/bindings"
	"github.com/walrus-evm/walrus/client"
)

func TestExitCode(t *testing.T) {
	refusal := func(args any) error { return &chain.RevertError{Contract: "Staking", Name: "X", Args: args} }
	for _, row := range []struct {
		name string
		err  error
		want int
	}{
		{"anything", errors.New("boom"), exitFailed},
		{"usage", &usageError{"walrus", errors.New("no")}, exitUsage},
		{"usage about a missing file", &usageError{"walrus", fs.ErrNotExist}, exitUsage},
		{"blob ID", fmt.Errorf("x: %w", blob.ErrID), exitUsage},
		{"amount", chain.ErrAmount, exitUsage},
		{"parameters", chain.ErrParameters, exitUsage},
		{"epochs", client.ErrEpochs, exitUsage},
		{"epochs, says the contract", refusal(&bindings.BlobRegistryInvalidEpochs{}), exitUsage},
		{"range", client.ErrRange, exitUsage},
		{"missing file", &os.PathError{Op: "open", Path: "x", Err: fs.ErrNotExist}, exitNotFound},
		{"unknown blob", client.ErrUnknownBlob, exitNotFound},
		{"unknown object", client.ErrUnknownObject, exitNotFound},
		{"unknown node", errUnknownNode, exitNotFound},
		{"unknown position, says the contract", refusal(&bindings.StakingUnknownPosition{Position: big.NewInt(1)}), exitNotFound},
		{"too few nodes to store", &client.QuorumError{Doing: "store"}, exitNodes},
		{"too few nodes to read", fmt.Errorf("read: %w", &client.UnavailableError{Need: 4, Have: 3}), exitNodes},
		{"no WAL", &client.FundsError{}, exitFunds},
		{"no ether", chain.ErrInsufficientFunds, exitFunds},
		{"above the limit", client.ErrCostLimit, exitFunds},
		{"expired", client.ErrExpired, exitExpired},
		{"expired, says the contract", refusal(&bindings.BlobRegistryObjectExpired{}), exitExpired},
		{"refused", refusal(&bindings.StakingWrongPhase{}), exitRefused},
		{"chain away", fmt.Errorf("read: %w", chain.ErrUnavailable), exitChain},
		{"audit", fmt.Errorf("%w: 3 at block 7", errAudit), exitAudit},
		{"another program", fmt.Errorf("git: %w", &exec.ExitError{}), exitFailed},
		{"library", cli.Exit("usage", exitUsage), exitUsage},
	} {
		if got := exitCode(row.err); got != row.want {
			t.Errorf("%s: exit code %d, want %d", row.name, got, row.want)
		}
	}
}

func TestStoppedDaemonSucceeds(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	boom := errors.New("boom")
	if err := stopped(ctx, boom); !errors.Is(err, boom) {
		t.Errorf("a running daemon's error became %v", err)
	}
	cancel()
	if err := stopped(ctx, fmt.Errorf("run: %w", context.Canceled)); err != nil {
		t.Errorf("a stopped daemon failed with %v", err)
	}
	if err := stopped(ctx, boom); !errors.Is(err, boom) {
		t.Errorf("the error of a daemon that failed while it stopped became %v", err)
	}
}
