// Package pgtest gives each test a PostgreSQL database of its own.
//
// The databases live on the server that DATABASE_URL names, or else on a
// private one that the first test of a process starts and that ends with the
// process, however that ends. Without either, tests fail: a database test that
// did not run has proven nothing.
package pgtest

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"fmt"
	"io"
	"net/url"
	"os"
	"os/exec"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/walrus-evm/walrus/internal/postgres"
)

// URLEnv is the environment variable that names a server to use instead of a
// private one. Its user must be allowed to create databases.
const URLEnv = "DATABASE_URL"

// limit bounds the creation and the removal of a database.
const limit = time.Minute

// New returns a pool on a fresh, empty database, which is dropped when the test ends.
func New(t testing.TB) *pgxpool.Pool {
	t.Helper()
	pool, err := pgxpool.New(t.Context(), URL(t))
	if err != nil {
		t.Fatalf("connect to the test's database: %v", err)
	}
	t.Cleanup(pool.Close)
	return pool
}

// URL creates a fresh, empty database and returns its address. It is dropped when the test
// ends, with its connections.
func URL(t testing.TB) string {
	t.Helper()
	server, err := serverURL()
	if err != nil {
		t.Fatalf("database server for tests: %v", err)
	}
	name := "walrus_test_" + randomHex()
	if err := execute(server, "CREATE DATABASE "+name); err != nil {
		t.Fatalf("create the test's database: %v", err)
	}
	t.Cleanup(func() {
		if err := execute(server, "DROP DATABASE "+name+" WITH (FORCE)"); err != nil {
			t.Errorf("drop the test's database: %v", err)
		}
	})
	return withDatabase(server, name)
}

// execute runs one statement on a connection of its own. It takes no context: the test's has
// ended when the test cleans up.
func execute(server, statement string) error {
	ctx, cancel := context.WithTimeout(context.Background(), limit)
	defer cancel()
	connection, err := pgx.Connect(ctx, server)
	if err != nil {
		return err
	}
	defer connection.Close(ctx) //nolint:errcheck // the statement's own error is what counts
	_, err = connection.Exec(ctx, statement)
	return err
}

// withDatabase replaces the database in a server's address, which is a URL or a list of key=value.
func withDatabase(server, name string) string {
	if !strings.Contains(server, "://") {
		return server + " dbname=" + name // the last one counts
	}
	address, err := url.Parse(server)
	if err != nil {
		return server // execute has connected to it, so this cannot be
	}
	address.Path = "/" + name
	return address.String()
}

// serverURL returns the address of the server all tests of the process share.
var serverURL = sync.OnceValues(func() (string, error) {
	if address := os.Getenv(URLEnv); address != "" {
		return address, nil
	}
	dir, err := os.MkdirTemp("", "walrus-pgtest-")
	if err != nil {
		return "", err
	}
	if err := sweepAfter(dir); err != nil {
		return "", fmt.Errorf("prepare to remove %s: %w", dir, err)
	}
	// No one stops it: a package of tests has no end that every way of
	// ending passes through. The server ends with the process.
	server, err := postgres.Start(context.Background(), postgres.Config{Dir: dir, Volatile: true})
	if err != nil {
		return "", err
	}
	return server.URL("postgres"), nil
})

// sweepScript waits for the end of its input, which comes with the end of the process that holds it, then for
// the server to remove its lock file, and removes the directory.
const sweepScript = `
cat >/dev/null
for i in $(seq 300); do
	[ -e "$1/data/postmaster.pid" ] || break
	sleep 0.1
done
rm -rf -- "$1"`

// sweeper is the open end of the script's input. Nothing is written to it.
var sweeper io.WriteCloser //nolint:unused // holding it keeps the pipe open

// sweepAfter removes a directory once this process is gone.
func sweepAfter(dir string) error {
	cmd := exec.Command("sh", "-c", sweepScript, "sh", dir) //nolint:noctx // it outlives everything here
	detach(cmd)
	var err error
	if sweeper, err = cmd.StdinPipe(); err != nil {
		return err
	}
	return cmd.Start()
}

func randomHex() string {
	var b [8]byte
	rand.Read(b[:]) // never fails
	return hex.EncodeToString(b[:])
}
