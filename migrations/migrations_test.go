package migrations_test

import (
	"errors"
	"sync"
	"testing"

	"github.com/jackc/pgx/v5"

	"github.com/walrus-evm/walrus/internal/pgtest"
	"github.com/walrus-evm/walrus/migrations"
)

func connect(t *testing.T, url string) *pgx.Conn {
	t.Helper()
	conn, err := pgx.Connect(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { conn.Close(t.Context()) })
	return conn
}

func TestApply(t *testing.T) {
	conn := connect(t, pgtest.URL(t))
	if err := migrations.Check(t.Context(), conn); !errors.Is(err, migrations.ErrBehind) {
		t.Fatalf("empty database: got %v, want ErrBehind", err)
	}
	applied, err := migrations.Apply(t.Context(), conn)
	if err != nil || applied != len(migrations.All()) {
		t.Fatalf("applied %d of %d: %v", applied, len(migrations.All()), err)
	}
	if err := migrations.Check(t.Context(), conn); err != nil {
		t.Fatal(err)
	}
	if applied, err = migrations.Apply(t.Context(), conn); err != nil || applied != 0 {
		t.Fatalf("second time: applied %d: %v", applied, err)
	}
}

// TestApplyConcurrently starts several processes at once: one does the work.
func TestApplyConcurrently(t *testing.T) {
	url := pgtest.URL(t)
	const processes = 4
	applied, errs := make([]int, processes), make([]error, processes)
	var group sync.WaitGroup
	for i := range processes {
		conn := connect(t, url)
		group.Go(func() { applied[i], errs[i] = migrations.Apply(t.Context(), conn) })
	}
	group.Wait()
	total := 0
	for i := range processes {
		if errs[i] != nil {
			t.Error(errs[i])
		}
		total += applied[i]
	}
	if total != len(migrations.All()) {
		t.Errorf("applied %d migrations in all, want %d", total, len(migrations.All()))
	}
}

func TestApplyRefusesOtherSchemas(t *testing.T) {
	for _, test := range []struct {
		name, change string
		want         error
	}{
		{"newer", `INSERT INTO schema_migrations VALUES (9999, '9999_later', sha256('later'))`, migrations.ErrNewer},
		{"changed", `UPDATE schema_migrations SET sha256 = sha256('other') WHERE version = 1`, migrations.ErrChanged},
	} {
		t.Run(test.name, func(t *testing.T) {
			conn := connect(t, pgtest.URL(t))
			if _, err := migrations.Apply(t.Context(), conn); err != nil {
				t.Fatal(err)
			}
			if _, err := conn.Exec(t.Context(), test.change); err != nil {
				t.Fatal(err)
			}
			if _, err := migrations.Apply(t.Context(), conn); !errors.Is(err, test.want) {
				t.Errorf("Apply: got %v, want %v", err, test.want)
			}
			if err := migrations.Check(t.Context(), conn); !errors.Is(err, test.want) {
				t.Errorf("Check: got %v, want %v", err, test.want)
			}
		})
	}
}
