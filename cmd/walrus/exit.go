package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os/exec"

	"github.com/urfave/cli/v2"

	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/chain/bindings"
	"github.com/walrus-evm/walrus/client"
)

// The exit codes are an interface to scripts: they are never given another meaning.
const (
	exitFailed      = 1
	exitUsage       = 2
	exitNotFound    = 3
	exitNodes       = 4
	exitFunds       = 5
	exitExpired     = 6
	exitRefused     = 7
	exitChain       = 8
	exitAudit       = 9
	exitInterrupted = 130
)

// errAudit reports that the indexer's mirror is not what the chain says.
var errAudit = errors.New("the audit found differences")

// usageError reports a command line that makes no sense. It wraps what is wrong and names the help to read.
type usageError struct {
	command string
	err     error
}

func (e *usageError) Error() string {
	return fmt.Sprintf("%v\nSee `%s --help`.", e.err, e.command)
}

func (e *usageError) Unwrap() error { return e.err }

// refusal is what a contract refused, in the words of the command that asked for it.
type refusal struct {
	text string
	err  error
}

func (e *refusal) Error() string { return e.text }

func (e *refusal) Unwrap() error { return e.err }

func usage(c *cli.Context, format string, args ...any) error {
	return asUsage(c, fmt.Errorf(format, args...))
}

// asUsage marks an error as the user's, once.
func asUsage(c *cli.Context, err error) error {
	if _, ok := errors.AsType[*usageError](err); ok || err == nil {
		return err
	}
	return &usageError{commandName(c), err}
}

// exitRules give the code of an error: the first rule that one matches counts. An error that wraps several, as a refusal
// for want of WAL does, belongs to the more telling one, which stands first.
var exitRules = []struct {
	code    int
	matches func(error) bool
}{
	{exitUsage, isType[*usageError]},
	{exitUsage, isRevert[*bindings.BlobRegistryInvalidEpochs]},
	{exitUsage, isRevert[*bindings.BlobRegistryInvalidInterval]},
	{exitUsage, isRevert[*bindings.StakingInvalidEpochs]},
	{exitFunds, isRevert[*bindings.BlobRegistryCostTooHigh]},
	{exitUsage, isAny(blob.ErrID, blob.ErrEncoding, chain.ErrAmount, chain.ErrParameters, client.ErrEpochs, client.ErrRange)},
	{exitAudit, isAny(errAudit)},
	{exitExpired, isAny(client.ErrExpired)},
	{exitExpired, isRevert[*bindings.BlobRegistryObjectExpired]},
	{exitFunds, isAny(client.ErrTooLittleWAL, client.ErrCostLimit, chain.ErrInsufficientFunds)},
	{exitNodes, isAny(client.ErrQuorum, client.ErrUnavailable)},
	{exitNotFound, isAny(client.ErrUnknownBlob, client.ErrUnknownObject, client.ErrNotCertified, client.ErrNoReservation, chain.ErrUnknownObject, errUnknownNode, fs.ErrNotExist)},
	{exitNotFound, isRevert[*bindings.BlobRegistryUnknownObject]},
	{exitNotFound, isRevert[*bindings.BlobRegistryUnknownReservation]},
	{exitNotFound, isRevert[*bindings.BlobRegistryTokenDoesNotExist]},
	{exitNotFound, isRevert[*bindings.StakingTokenDoesNotExist]},
	{exitNotFound, isRevert[*bindings.StakingUnknownNode]},
	{exitNotFound, isRevert[*bindings.StakingUnknownPosition]},
	{exitRefused, isType[*chain.RevertError]},
	{exitRefused, isAny(client.ErrDeleted, client.ErrPermanent, client.ErrNotOwner, client.ErrReservation)},
	{exitChain, isAny(chain.ErrUnavailable)},
	{exitFailed, isType[*exec.ExitError]}, // its code is the other program's
}

// exitCode returns the process's exit code for the error of a command.
func exitCode(err error) int {
	for _, rule := range exitRules {
		if rule.matches(err) {
			return rule.code
		}
	}
	if coded, ok := errors.AsType[cli.ExitCoder](err); ok {
		return coded.ExitCode()
	}
	return exitFailed
}

func isAny(targets ...error) func(error) bool {
	return func(err error) bool {
		for _, target := range targets {
			if errors.Is(err, target) {
				return true
			}
		}
		return false
	}
}

func isType[E error](err error) bool {
	_, ok := errors.AsType[E](err)
	return ok
}

func isRevert[E any](err error) bool {
	_, ok := chain.IsRevert[E](err)
	return ok
}

// stopped turns the end of a daemon's context, which is how it is told to stop, into success.
func stopped(ctx context.Context, err error) error {
	if ctx.Err() != nil && (err == nil || errors.Is(err, ctx.Err())) {
		return nil
	}
	return err
}
