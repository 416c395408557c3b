package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/urfave/cli/v2"
	"golang.org/x/sync/errgroup"

	"github.com/walrus-evm/walrus/chain"
)

// shutdownPatience is how long requests under way may take once a daemon is told to stop.
const shutdownPatience = 10 * time.Second

// onDaemon runs a daemon on the network that the command line names. Being told to stop is success.
func onDaemon(c *cli.Context, run func(ctx context.Context, s *session, logger *slog.Logger) error) error {
	logger, err := newLogger(c)
	if err != nil {
		return err
	}
	return onNetwork(c, func(ctx context.Context, s *session) error {
		return stopped(c.Context, run(ctx, s, logger))
	})
}

// signInAt takes the daemon's directory, and an account whose transactions are remembered there, where it outlives the
// machine's user. keyFile is the file with its key.
func (s *session) signInAt(ctx context.Context, c *cli.Context, keyFile, dir string, logger *slog.Logger) error {
	key, err := readAccountKey(c, keyFile)
	if err != nil {
		return err
	}
	if err := s.takeDir(dir); err != nil {
		return err
	}
	outbox, err := outboxIn(dir, crypto.PubkeyToAddress(key.PublicKey))
	if err != nil {
		return err
	}
	return s.signInWith(ctx, c, key, chain.TransactorConfig{Outbox: outbox, Logger: logger})
}

// takeDir makes a directory and takes it until the session ends.
func (s *session) takeDir(dir string) error {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return err
	}
	held, err := lockDir(dir)
	if err == nil {
		s.locks = append(s.locks, held)
	}
	return err
}

// outboxIn returns where an account's transactions are remembered in a daemon's directory: beside those of an account
// that it replaced.
func outboxIn(dir string, account common.Address) (string, error) {
	usual := filepath.Join(dir, "outbox.json")
	data, err := os.ReadFile(usual)
	if errors.Is(err, fs.ErrNotExist) {
		return usual, nil
	}
	if err != nil {
		return "", fmt.Errorf("read the account's transactions: %w", err)
	}
	var file struct {
		Account common.Address `json:"account"`
	}
	// What cannot be read is reported by whoever has to read all of it.
	if json.Unmarshal(data, &file) != nil || file.Account == account {
		return usual, nil
	}
	return filepath.Join(dir, fmt.Sprintf("outbox-%x.json", account)), nil
}

// together runs the parts of a daemon until the first ends.
func together(ctx context.Context, parts ...func(context.Context) error) error {
	group, ctx := errgroup.WithContext(ctx)
	for _, part := range parts {
		group.Go(func() error { return part(ctx) })
	}
	return group.Wait()
}

func listen(ctx context.Context, flag, address string) (net.Listener, error) {
	var config net.ListenConfig
	listener, err := config.Listen(ctx, "tcp", address)
	return listener, notListening(err, flag, address)
}

// notListening explains an error of listening, and leaves others as they are.
func notListening(err error, flag, address string) error {
	if failed, ok := errors.AsType[*net.OpError](err); ok && failed.Op == "listen" {
		return fmt.Errorf("listen on %s: %w: choose another address with --%s", address, failed.Err, flag)
	}
	return err
}

// Waits for whoever calls a daemon: nobody holds a connection for nothing.
const (
	headerTimeout = 10 * time.Second
	bodyTimeout   = 30 * time.Second // of APIs that take no bodies
	idleTimeout   = 2 * time.Minute
)

// serve answers requests until ctx ends, then lets those under way finish. A request is to be read whole in the given time,
// if it is not 0.
func serve(ctx context.Context, listener net.Listener, handler http.Handler, read time.Duration, logger *slog.Logger) error {
	server := &http.Server{
		Handler: handler, ReadHeaderTimeout: headerTimeout, ReadTimeout: read, IdleTimeout: idleTimeout,
		ErrorLog: slog.NewLogLogger(logger.Handler(), slog.LevelDebug),
	}
	drained := make(chan error, 1)
	stop := context.AfterFunc(ctx, func() {
		patience, cancel := context.WithTimeout(context.WithoutCancel(ctx), shutdownPatience)
		defer cancel()
		if server.Shutdown(patience) != nil {
			drained <- server.Close() // they were given their time
			return
		}
		drained <- nil
	})
	if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
		stop()
		return err
	}
	return <-drained
}
