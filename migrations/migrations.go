// Package migrations holds the schema of the indexer's database as numbered
// SQL files and brings a database up to it.
//
// Files go forward only and never change once released: [Apply] records the
// hash of each and refuses a database that was built from another text. It
// works under an advisory lock, so that several processes may start at once,
// and runs each file in a transaction of its own. [Check] is what a reader
// calls, which must not change anything, [Hold] what a writer calls in every transaction.
package migrations

import (
	"context"
	"crypto/sha256"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"strconv"
	"strings"

	"github.com/jackc/pgx/v5"
)

var (
	// ErrNewer means the database has migrations this program does not know.
	ErrNewer = errors.New("the schema is newer than this program: start the version that made it, or a newer one")

	// ErrBehind means migrations are missing.
	ErrBehind = errors.New("the schema is behind this program: run `walrus indexer migrate`")

	// ErrChanged means a migration was applied whose text was another one.
	ErrChanged = errors.New("the schema was made from another text of the same migration")
)

//go:embed *.sql
var files embed.FS

// lockKey is the advisory lock of migrations: "walrus" in ASCII.
const lockKey = 0x77616c727573

// Migration is one numbered SQL file.
type Migration struct {
	Version int
	Name    string // file name without .sql
	SQL     string
}

// sum is what the database remembers of a migration's text.
func (m Migration) sum() []byte {
	sum := sha256.Sum256([]byte(m.SQL))
	return sum[:]
}

// All returns the migrations in order. It panics when the embedded files are not
// numbered 0001, 0002 …, which a test of this package rules out.
func All() []Migration {
	names, err := fs.Glob(files, "*.sql")
	if err != nil {
		panic(err)
	}
	all := make([]Migration, len(names))
	for i, name := range names {
		text, err := files.ReadFile(name)
		if err != nil {
			panic(err)
		}
		number, _, _ := strings.Cut(name, "_")
		version, err := strconv.Atoi(number)
		if err != nil || version != i+1 || len(number) != 4 {
			panic(fmt.Sprintf("migration %s: want number %04d", name, i+1))
		}
		all[i] = Migration{Version: version, Name: strings.TrimSuffix(path.Base(name), ".sql"), SQL: string(text)}
	}
	return all
}

// Apply brings the database up to the newest migration and returns how many it
// applied. Errors include [ErrNewer] and [ErrChanged]; a failed migration leaves the
// database as the one before left it.
func Apply(ctx context.Context, conn *pgx.Conn) (applied int, err error) {
	return apply(ctx, conn, All())
}

func apply(ctx context.Context, conn *pgx.Conn, all []Migration) (applied int, err error) {
	// The lock is the session's and not a transaction's: it spans the transactions of all files.
	if _, err := conn.Exec(ctx, `SELECT pg_advisory_lock($1)`, int64(lockKey)); err != nil {
		return 0, fmt.Errorf("lock migrations: %w", err)
	}
	defer func() {
		// A cancelled caller must not keep the lock with the pooled connection it gives back.
		_, unlockErr := conn.Exec(context.WithoutCancel(ctx), `SELECT pg_advisory_unlock($1)`, int64(lockKey))
		err = errors.Join(err, unlockErr)
	}()
	const table = `CREATE TABLE IF NOT EXISTS schema_migrations (
		version INTEGER PRIMARY KEY CHECK (version > 0),
		name    TEXT NOT NULL,
		sha256  BYTEA NOT NULL CHECK (octet_length(sha256) = 32),
		applied TIMESTAMPTZ NOT NULL DEFAULT now()
	)`
	if _, err := conn.Exec(ctx, table); err != nil {
		return 0, fmt.Errorf("create the table of migrations: %w", err)
	}
	done, err := compare(ctx, conn, all)
	if err != nil {
		return 0, err
	}
	for _, m := range all[done:] {
		if err := run(ctx, conn, m); err != nil {
			return applied, fmt.Errorf("migration %s: %w", m.Name, err)
		}
		applied++
	}
	return applied, nil
}

// Check reports whether the database is exactly at the newest migration. Errors
// include [ErrBehind], [ErrNewer] and [ErrChanged].
func Check(ctx context.Context, conn *pgx.Conn) error {
	all := All()
	var exists bool
	if err := conn.QueryRow(ctx, `SELECT to_regclass('schema_migrations') IS NOT NULL`).Scan(&exists); err != nil {
		return fmt.Errorf("look for the table of migrations: %w", err)
	}
	if !exists {
		return fmt.Errorf("%w (it has none of %d migrations)", ErrBehind, len(all))
	}
	done, err := compare(ctx, conn, all)
	if err != nil {
		return err
	}
	if done < len(all) {
		return fmt.Errorf("%w (it has %d of %d migrations)", ErrBehind, done, len(all))
	}
	return nil
}

// Hold is [Check] for whoever writes: from then on nobody migrates until the transaction ends. A program of an older version
// may be running for long while a newer one migrates, and must not go on writing what the older schema meant.
func Hold(ctx context.Context, tx pgx.Tx) error {
	if _, err := tx.Exec(ctx, `SELECT pg_advisory_xact_lock_shared($1)`, int64(lockKey)); err != nil {
		return fmt.Errorf("hold off migrations: %w", err)
	}
	return Check(ctx, tx.Conn())
}

// compare returns how many of all the database has, after checking that it has no others.
func compare(ctx context.Context, conn *pgx.Conn, all []Migration) (int, error) {
	rows, err := conn.Query(ctx, `SELECT version, name, sha256 FROM schema_migrations ORDER BY version`)
	if err != nil {
		return 0, fmt.Errorf("read the table of migrations: %w", err)
	}
	done, err := pgx.CollectRows(rows, pgx.RowToStructByPos[struct {
		Version int
		Name    string
		Sum     []byte
	}])
	if err != nil {
		return 0, fmt.Errorf("read the table of migrations: %w", err)
	}
	if len(done) > len(all) {
		return 0, fmt.Errorf("%w (it has %s, this program knows %d migrations)", ErrNewer, done[len(done)-1].Name, len(all))
	}
	for i, d := range done {
		if m := all[i]; d.Version != m.Version || string(d.Sum) != string(m.sum()) {
			return 0, fmt.Errorf("%w: %s", ErrChanged, d.Name)
		}
	}
	return len(done), nil
}

func run(ctx context.Context, conn *pgx.Conn, m Migration) error {
	return pgx.BeginFunc(ctx, conn, func(tx pgx.Tx) error {
		if _, err := tx.Exec(ctx, m.SQL); err != nil {
			return err
		}
		const record = `INSERT INTO schema_migrations (version, name, sha256) VALUES ($1, $2, $3)`
		_, err := tx.Exec(ctx, record, m.Version, m.Name, m.sum())
		return err
	})
}
