package api_test

import (
	"bytes"
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/synctest"

	"github.com/google/go-cmp/cmp"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/walrus-evm/walrus/indexer"
	"github.com/walrus-evm/walrus/indexer/api"
	"github.com/walrus-evm/walrus/indexer/internal/testnet"
	"github.com/walrus-evm/walrus/internal/pgtest"
	"github.com/walrus-evm/walrus/migrations"
)

var (
	update  = flag.Bool("update", false, "write the golden files")
	history = flag.Bool("history", false, "record testdata/history.json from a new random history; then use -update")
)

// tables are those the API reads, in an order that foreign keys like.
var tables = []string{
	"cursor", "blocks", "audits", "network", "nodes", "pools", "queues", "rates", "exit_pots", "positions", "epochs", "sales",
	"members", "shards", "objects", "claims", "fraud_proofs", "settlements",
	"rotations", "votes", "moves", "credit_entries", "reservations", "jars", "attributes",
}

// newPool returns a database with the recorded history of a random network, so that answers are the same on every run.
func newPool(t testing.TB) *pgxpool.Pool {
	t.Helper()
	pool := pgtest.New(t)
	migrate(t, pool)
	data, err := os.ReadFile(filepath.Join("testdata", "history.json"))
	if err != nil {
		t.Fatal(err)
	}
	var recorded map[string]json.RawMessage
	if err := json.Unmarshal(data, &recorded); err != nil {
		t.Fatal(err)
	}
	err = pgx.BeginFunc(t.Context(), pool, func(tx pgx.Tx) error {
		for _, table := range tables {
			insert := fmt.Sprintf(`INSERT INTO %s OVERRIDING SYSTEM VALUE
				SELECT * FROM jsonb_populate_recordset(NULL::%[1]s, $1)`, table)
			if _, err := tx.Exec(t.Context(), insert, recorded[table]); err != nil {
				return fmt.Errorf("%s: %w", table, err)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return pool
}

func migrate(t testing.TB, pool *pgxpool.Pool) {
	t.Helper()
	conn, err := pool.Acquire(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Release()
	if _, err := migrations.Apply(t.Context(), conn.Conn()); err != nil {
		t.Fatal(err)
	}
}

// TestRecordHistory makes the history that the other tests read.
func TestRecordHistory(t *testing.T) {
	if !*history {
		t.Skip("the history is recorded; -history makes a new one")
	}
	n := testnet.Start(t, 13)
	n.Found()
	for range 8 {
		n.Epoch()
	}
	n.Chatter(20)
	pool := pgtest.New(t)
	migrate(t, pool)
	x, err := indexer.New(indexer.Config{Chain: n.Client, Pool: pool})
	if err != nil {
		t.Fatal(err)
	}
	if err := x.Sync(t.Context()); err != nil {
		t.Fatal(err)
	}
	if _, err := x.Audit(t.Context()); err != nil {
		t.Fatal(err)
	}
	recorded := make(map[string]json.RawMessage)
	for _, table := range tables {
		var rows []byte
		query := fmt.Sprintf(`SELECT coalesce(jsonb_agg(to_jsonb(t)), '[]') FROM %s t`, table)
		if err := pool.QueryRow(t.Context(), query).Scan(&rows); err != nil {
			t.Fatal(err)
		}
		recorded[table] = rows
	}
	data, err := json.Marshal(recorded)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join("testdata", "history.json"), append(data, '\n'), 0o600); err != nil {
		t.Fatal(err)
	}
}

// client asks an API that serves the recorded history.
type client struct {
	t   testing.TB
	url string
}

func serve(t testing.TB, pool *pgxpool.Pool) client {
	t.Helper()
	a, err := api.New(api.Config{Pool: pool})
	if err != nil {
		t.Fatal(err)
	}
	server := httptest.NewServer(a.Handler())
	t.Cleanup(server.Close)
	return client{t, server.URL}
}

func (c client) get(path string, header ...string) (*http.Response, []byte) {
	c.t.Helper()
	return c.do(http.MethodGet, path, header...)
}

func (c client) do(method, path string, header ...string) (*http.Response, []byte) {
	c.t.Helper()
	request, err := http.NewRequestWithContext(c.t.Context(), method, c.url+path, http.NoBody)
	if err != nil {
		c.t.Fatal(err)
	}
	for i := 0; i+1 < len(header); i += 2 {
		request.Header.Set(header[i], header[i+1])
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		c.t.Fatal(err)
	}
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	if err != nil {
		c.t.Fatal(err)
	}
	return response, body
}

// decode returns the JSON of an answer that must be 200.
func decode[T any](c client, path string) (value T) {
	c.t.Helper()
	response, body := c.get(path)
	if response.StatusCode != http.StatusOK {
		c.t.Fatalf("GET %s: %s: %s", path, response.Status, body)
	}
	if err := json.Unmarshal(body, &value); err != nil {
		c.t.Fatalf("GET %s: %v", path, err)
	}
	return value
}

type blobList struct {
	Blobs []struct {
		Object int64  `json:"object"`
		BlobID string `json:"blobId"`
		State  string `json:"state"`
		Owner  string `json:"owner"`
	} `json:"blobs"`
	Next *string `json:"next"`
}

// TestGolden fixes what the API answers, byte for byte.
func TestGolden(t *testing.T) {
	pool := newPool(t)
	c := serve(t, pool)
	first := decode[blobList](c, "/v1/blobs?limit=1&state=certified")
	described := scalar[int64](t, pool, `SELECT max(object) FROM attributes JOIN jars USING (object) JOIN objects USING (object)
		WHERE owner IS NOT NULL AND octet_length(value) > 0`)
	storer := scalar[string](t, pool, `SELECT '0x' || encode(owner, 'hex') FROM reservations WHERE owner IS NOT NULL
		GROUP BY owner ORDER BY count(*) DESC, owner LIMIT 1`)
	credited := scalar[string](t, pool, `SELECT '0x' || encode(account, 'hex') FROM credit_entries
		GROUP BY account ORDER BY count(DISTINCT reason) DESC, account LIMIT 1`)
	moved := scalar[int64](t, pool, `SELECT position FROM moves WHERE kind = 'moved' ORDER BY block LIMIT 1`)
	rewarded := scalar[int64](t, pool, `SELECT position FROM positions ORDER BY position LIMIT 1 OFFSET 1`)
	for name, path := range map[string]string{
		"status":           "/v1/status",
		"blobs":            "/v1/blobs?limit=3",
		"blobs_certified":  "/v1/blobs?limit=2&state=certified",
		"blobs_expired":    "/v1/blobs?limit=2&state=expired",
		"blobs_owner":      "/v1/blobs?limit=2&owner=" + first.Blobs[0].Owner,
		"blob":             "/v1/blobs/" + first.Blobs[0].BlobID,
		"nodes":            "/v1/nodes?limit=2",
		"node":             "/v1/nodes/3",
		"epochs":           "/v1/epochs?limit=2",
		"epoch":            "/v1/epochs/3",
		"positions":        "/v1/positions?owner=" + first.Blobs[0].Owner,
		"audit":            "/v1/audit",
		"error_path":       "/v2/blobs",
		"object":           fmt.Sprintf("/v1/objects/%d", described),
		"reservations":     "/v1/reservations?limit=3&owner=" + storer,
		"terms":            "/v1/terms?limit=4",
		"credits":          "/v1/credits?limit=4&account=" + credited,
		"votes":            "/v1/nodes/2/votes?limit=2",
		"node_rewards":     "/v1/nodes/2/rewards?limit=4",
		"position":         fmt.Sprintf("/v1/positions/%d", moved),
		"position_rewards": fmt.Sprintf("/v1/positions/%d/rewards?limit=4", rewarded),
		"position_history": fmt.Sprintf("/v1/positions/%d/history", moved),
		"error_position":   "/v1/positions/9000/history",
		"error_object":     "/v1/objects/9000",
		"error_account":    "/v1/credits",
		"error_blob_id":    "/v1/blobs/short",
		"error_blob":       "/v1/blobs/" + strings.Repeat("A", 43),
		"error_node":       "/v1/nodes/99",
		"error_node_id":    "/v1/nodes/-1",
		"error_epoch":      "/v1/epochs/1000",
		"error_owner":      "/v1/positions",
		"error_state":      "/v1/blobs?state=lost",
		"error_limit":      "/v1/blobs?limit=0",
		"error_cursor":     "/v1/blobs?cursor=AAAA",
	} {
		t.Run(name, func(t *testing.T) {
			response, body := client{t, c.url}.get(path)
			var pretty bytes.Buffer
			fmt.Fprintf(&pretty, "%d %s\n", response.StatusCode, response.Header.Get("ETag"))
			if err := json.Indent(&pretty, body, "", "  "); err != nil {
				t.Fatalf("%v in %s", err, body)
			}
			golden(t, name, pretty.Bytes())
		})
	}
}

// scalar returns the one value of a query about the recorded history.
func scalar[T any](t *testing.T, pool *pgxpool.Pool, query string) (value T) {
	t.Helper()
	if err := pool.QueryRow(t.Context(), query).Scan(&value); err != nil {
		t.Fatal(err)
	}
	return value
}

func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	file := filepath.Join("testdata", name+".golden")
	if *update {
		if err := os.WriteFile(file, got, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), string(got)); diff != "" {
		t.Errorf("%s (-want +got):\n%s", name, diff)
	}
}

// TestPagesCoverTheList walks through the pages: every object once, in order, and an end.
func TestPagesCoverTheList(t *testing.T) {
	c := serve(t, newPool(t))
	all := decode[blobList](c, "/v1/blobs?limit=200")
	if all.Next != nil || len(all.Blobs) < 5 {
		t.Fatalf("%d blobs, next %v: the history is too short for this test", len(all.Blobs), all.Next)
	}
	for _, limit := range []int{1, 2, len(all.Blobs) - 1, len(all.Blobs)} {
		var walked blobList
		for path := fmt.Sprintf("/v1/blobs?limit=%d", limit); ; {
			page := decode[blobList](c, path)
			if len(page.Blobs) > limit {
				t.Fatalf("limit %d: page of %d", limit, len(page.Blobs))
			}
			walked.Blobs = append(walked.Blobs, page.Blobs...)
			if page.Next == nil {
				break
			}
			path = fmt.Sprintf("/v1/blobs?limit=%d&cursor=%s", limit, *page.Next)
		}
		if diff := cmp.Diff(all, walked); diff != "" {
			t.Errorf("limit %d (-whole +pages):\n%s", limit, diff)
		}
	}
}

// TestSameBlockIsNotSentTwice asks again with the entity tag, then after the mirror moved.
func TestSameBlockIsNotSentTwice(t *testing.T) {
	pool := newPool(t)
	c := serve(t, pool)
	first, _ := c.get("/v1/nodes")
	tag := first.Header.Get("ETag")
	again, body := c.get("/v1/nodes", "If-None-Match", tag)
	if again.StatusCode != http.StatusNotModified || len(body) != 0 || again.Header.Get("ETag") != tag {
		t.Errorf("same block: %s, %d bytes, tag %s", again.Status, len(body), again.Header.Get("ETag"))
	}
	if _, err := pool.Exec(t.Context(), `UPDATE cursor SET number = number + 1, hash = sha256(hash)`); err != nil {
		t.Fatal(err)
	}
	moved, body := c.get("/v1/nodes", "If-None-Match", tag)
	if moved.StatusCode != http.StatusOK || len(body) == 0 || moved.Header.Get("ETag") == tag {
		t.Errorf("next block: %s, %d bytes, tag %s", moved.Status, len(body), moved.Header.Get("ETag"))
	}
}

func TestErrorsWithoutData(t *testing.T) {
	pool := pgtest.New(t)
	migrate(t, pool)
	c := serve(t, pool)
	expect := func(method string, status int, code string) {
		t.Helper()
		response, body := c.do(method, "/v1/status")
		if response.StatusCode != status || !bytes.Contains(body, []byte(`"code":"`+code+`"`)) {
			t.Errorf("got %s %s, want %d %s", response.Status, body, status, code)
		}
	}
	expect(http.MethodGet, http.StatusPreconditionFailed, "not_ready")
	expect(http.MethodPost, http.StatusNotFound, "not_found")
	if _, err := pool.Exec(t.Context(), `DROP TABLE cursor`); err != nil {
		t.Fatal(err)
	}
	expect(http.MethodGet, http.StatusInternalServerError, "internal")
}

// TestDatabaseAway asks while nothing listens where the database should be.
func TestDatabaseAway(t *testing.T) {
	pool, err := pgxpool.New(t.Context(), "postgres://app@127.0.0.1:1/none?connect_timeout=1")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(pool.Close)
	response, body := serve(t, pool).get("/v1/status")
	if response.StatusCode != http.StatusServiceUnavailable || response.Header.Get("Retry-After") == "" {
		t.Errorf("got %s %s", response.Status, body)
	}
}

// TestServeEndsInOrder ends the server while a request is under way: it gets its answer.
func TestServeEndsInOrder(t *testing.T) {
	pool := newPool(t)
	a, err := api.New(api.Config{Pool: pool})
	if err != nil {
		t.Fatal(err)
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	tx, err := pool.Begin(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer tx.Rollback(t.Context())
	if _, err := tx.Exec(t.Context(), `LOCK TABLE nodes IN ACCESS EXCLUSIVE MODE`); err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- a.Serve(ctx, listener) }()
	answered := make(chan string, 1)
	go func() {
		response, err := http.Get("http://" + listener.Addr().String() + "/v1/nodes")
		if err != nil {
			answered <- err.Error()
			return
		}
		response.Body.Close()
		answered <- response.Status
	}()
	waitForLock(t, pool)
	stop()
	if err := tx.Rollback(t.Context()); err != nil {
		t.Fatal(err)
	}
	if status := <-answered; status != "200 OK" {
		t.Errorf("request under way: %s", status)
	}
	if err := <-ended; err != nil {
		t.Errorf("serve: %v", err)
	}
}

// TestBodyThatNeverComes announces a body, for which the server waits before it answers, and does not send it.
func TestBodyThatNeverComes(t *testing.T) {
	pool := newPool(t)
	synctest.Test(t, func(t *testing.T) {
		a, err := api.New(api.Config{Pool: pool})
		if err != nil {
			t.Fatal(err)
		}
		caller, conn := net.Pipe()
		listener := make(pipeListener, 1)
		listener <- conn
		ctx, stop := context.WithCancel(t.Context())
		ended := make(chan error, 1)
		go func() { ended <- a.Serve(ctx, listener) }()
		if _, err := io.WriteString(caller, "GET /nowhere HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nabc"); err != nil {
			t.Fatal(err)
		}
		if raw, err := io.ReadAll(caller); err != nil || !strings.HasPrefix(string(raw), "HTTP/1.1 404") {
			t.Errorf("%q and %v for a body that never came", raw, err)
		}
		stop()
		if err := <-ended; err != nil {
			t.Errorf("serve: %v", err)
		}
	})
}

// pipeListener accepts the connections that are put into it.
type pipeListener chan net.Conn

func (l pipeListener) Accept() (net.Conn, error) {
	if conn, open := <-l; open {
		return conn, nil
	}
	return nil, net.ErrClosed
}

func (l pipeListener) Close() error   { close(l); return nil }
func (l pipeListener) Addr() net.Addr { return &net.UnixAddr{} }

// waitForLock waits until the request has reached the locked table.
func waitForLock(t *testing.T, pool *pgxpool.Pool) {
	t.Helper()
	const query = `SELECT EXISTS (SELECT FROM pg_locks WHERE NOT granted AND relation = 'nodes'::regclass)`
	for waiting := false; !waiting; {
		if err := pool.QueryRow(t.Context(), query).Scan(&waiting); err != nil {
			t.Fatal(err)
		}
	}
}
