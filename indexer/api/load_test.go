package api_test

import (
	"encoding/base64"
	"encoding/binary"
	"math"
	"net/http"
	"testing"

	"github.com/jackc/pgx/v5/pgxpool"
)

// crowd is how many rows a table gets that grows with the network's age or use.
const crowd = 40_000

// TestRequestsReadFewRows asks a mirror with many rows and counts those that PostgreSQL reads for an answer.
func TestRequestsReadFewRows(t *testing.T) {
	pool := newCrowd(t)
	// With one connection it is known whose statistics there are to wait for.
	config := pool.Config()
	config.MaxConns = 1
	single, err := pgxpool.NewWithConfig(t.Context(), config)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(single.Close)
	c := serve(t, single)
	for _, path := range []string{
		"/v1/status",
		"/v1/blobs?state=burned",
		"/v1/blobs?state=expired&owner=0x0303030303030303030303030303030303030303",
		"/v1/blobs/AgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgI",
		"/v1/credits?account=0x0101010101010101010101010101010101010101",
		"/v1/credits?account=0x0101010101010101010101010101010101010101&cursor=" + cursorAt('c', 1100<<20),
		"/v1/nodes/1/votes",
		"/v1/nodes/1/votes?cursor=" + cursorAt('v', 1100<<20),
		"/v1/positions/1/history",
		"/v1/positions/1/history?cursor=" + cursorAt('h', 1100<<20),
	} {
		const times = 10 // PostgreSQL changes the plan after the fifth
		before := rowsRead(t, pool, single)
		for range times {
			if response, body := c.get(path); response.StatusCode != http.StatusOK {
				t.Fatalf("%s: %d %s", path, response.StatusCode, body)
			}
		}
		if got := (rowsRead(t, pool, single) - before) / times; got > crowd/2 {
			t.Errorf("%s reads %d rows", path, got)
		}
	}
}

// TestPagesOfARareState finds what is far below many others.
func TestPagesOfARareState(t *testing.T) {
	pool := newCrowd(t)
	c := serve(t, pool)
	var want int
	if err := pool.QueryRow(t.Context(), `SELECT count(*) FROM blobs WHERE state = 'expired'`).Scan(&want); err != nil {
		t.Fatal(err)
	}
	got, last := 0, int64(math.MaxInt64)
	for path := "/v1/blobs?state=expired"; ; {
		page := decode[blobList](c, path)
		for _, b := range page.Blobs {
			if b.Object >= last || b.State != "expired" {
				t.Fatalf("%s object %d after %d", b.State, b.Object, last)
			}
			got, last = got+1, b.Object
		}
		if page.Next == nil {
			break
		}
		path = "/v1/blobs?state=expired&cursor=" + *page.Next
	}
	if got != want || want == 0 {
		t.Errorf("%d blobs on all pages, want %d", got, want)
	}
}

// newCrowd returns the recorded history with many rows beside: registrations of one blob by one owner, and the history of
// a node, a position and an account.
func newCrowd(t *testing.T) *pgxpool.Pool {
	t.Helper()
	pool := newPool(t)
	for _, query := range []string{
		`INSERT INTO blocks SELECT 1000 + i, sha256(i::text::bytea), sha256(''), 0, 1 FROM generate_series(1, $1::int) i`,
		`INSERT INTO objects SELECT p.* FROM (SELECT * FROM objects WHERE commitment_root IS NOT NULL AND owner IS NOT NULL LIMIT 1) o,
			generate_series(1, $1::int) i, jsonb_populate_record(NULL::objects, to_jsonb(o) || jsonb_build_object('object', 1000 + i,
			'end_epoch', 1000000, 'owner', '\x' || repeat('03', 20), 'blob_id', '\x' || repeat('02', 32))) p`,
		`INSERT INTO votes SELECT 1000 + i, 0, 1, 1, 1, 1, 1, sha256('') FROM generate_series(1, $1::int) i`,
		`INSERT INTO credit_entries SELECT 1000 + i, 0, decode(repeat('01', 20), 'hex'), 1, 'tip', 1, 1, sha256('')
			FROM generate_series(1, $1::int) i`,
		`INSERT INTO moves SELECT p.* FROM (SELECT * FROM moves WHERE position = 1 LIMIT 1) m, generate_series(1, $1::int) i,
			jsonb_populate_record(NULL::moves, to_jsonb(m) || jsonb_build_object('block', 1000 + i)) p`,
	} {
		if _, err := pool.Exec(t.Context(), query, crowd); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := pool.Exec(t.Context(), `ANALYZE`); err != nil {
		t.Fatal(err)
	}
	return pool
}

// rowsRead returns how many rows and index entries were read so far.
func rowsRead(t *testing.T, pool, single *pgxpool.Pool) (rows int) {
	t.Helper()
	if _, err := single.Exec(t.Context(), `SELECT pg_stat_force_next_flush()`); err != nil {
		t.Fatal(err)
	}
	const query = `
SELECT (SELECT sum(seq_tup_read) FROM pg_stat_user_tables) + (SELECT sum(idx_tup_read) FROM pg_stat_user_indexes)`
	if err := pool.QueryRow(t.Context(), query).Scan(&rows); err != nil {
		t.Fatal(err)
	}
	return rows
}

func cursorAt(list byte, key uint64) string {
	return base64.RawURLEncoding.EncodeToString(binary.BigEndian.AppendUint64([]byte{list}, key))
}
