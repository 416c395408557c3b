package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"github.com/walrus-evm/walrus/chain"
)

// outcome is what a command line came to.
type outcome struct {
	stdout, stderr string
	err            error
}

// run runs a command line as main does, with input on standard input.
func run(t *testing.T, input string, arguments ...string) outcome {
	t.Helper()
	var stdout, stderr bytes.Buffer
	app := newApp()
	app.Reader, app.Writer, app.ErrWriter = strings.NewReader(input), &stdout, &stderr
	err := app.RunContext(t.Context(), arrange(app, append([]string{"walrus"}, arguments...)))
	return outcome{stdout.String(), stderr.String(), err}
}

// isolate keeps a test away from the networks and keys of whoever runs it.
func isolate(t *testing.T) {
	t.Helper()
	t.Setenv("XDG_STATE_HOME", t.TempDir())
	walk(newApp().Commands, func(command *cli.Command) {
		for _, flag := range command.Flags {
			if documented, ok := flag.(cli.DocGenerationFlag); ok {
				for _, variable := range documented.GetEnvVars() {
					t.Setenv(variable, "")
					if err := os.Unsetenv(variable); err != nil {
						t.Fatal(err)
					}
				}
			}
		}
	})
}

// writeNetwork writes a valid network file whose chain nobody serves.
func writeNetwork(t *testing.T, path string, change func(*chain.Network)) string {
	t.Helper()
	address := func(n byte) common.Address { return common.BytesToAddress([]byte{n}) }
	network := chain.Network{Name: "test", RPC: "http://127.0.0.1:1", Deployment: chain.Deployment{
		ChainID: 31337, Block: 1, WAL: address(1), Staking: address(2), Registry: address(3), Proofs: address(4),
		FraudProofs: address(5), Beacon: address(6), Committee: address(7), Parameters: chain.LocalParameters(),
	}}
	if change != nil {
		change(&network)
	}
	if err := network.Save(path); err != nil {
		t.Fatal(err)
	}
	return path
}

func writeTestFile(t *testing.T, name string, data []byte) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}
