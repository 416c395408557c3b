package prover_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/client"
	"github.com/walrus-evm/walrus/kzg"
	"github.com/walrus-evm/walrus/prover"
)

// client.Node is how other nodes are asked.
var _ prover.Peer = (*client.Node)(nil)

// served is a node that owns shards 0 and 2 of 4, behind its HTTP API.
type served struct {
	sample
	ledger *fakeLedger
	node   *prover.Node
	url    string
	own    []int
	others []int
}

func newServed(t *testing.T, size int64) *served {
	t.Helper()
	s := &served{sample: newSample(t, 4, size, "served"), ledger: newLedger(t, 4, 2)}
	s.ledger.register(3, s.sample, common.Hash{})
	s.node = start(t, config(t, s.ledger, newSubmitter()))
	server := httptest.NewServer(s.node.Handler())
	t.Cleanup(server.Close)
	s.url = server.URL
	for shard := range 4 {
		if sliver := s.layout().SliverOfShard(s.id, shard); shard%2 == 0 {
			s.own = append(s.own, sliver)
		} else {
			s.others = append(s.others, sliver)
		}
	}
	return s
}

func (s *served) api() *client.Node { return client.NewNode(s.url, nil) }

func (s *served) put(t *testing.T, sliver int) error {
	t.Helper()
	return s.api().PutSliver(t.Context(), s.id, sliver, bytes.NewReader(s.slivers[sliver]), s.layout().SliverSize())
}

// call makes a request as it stands and returns the status and the error's code, if any.
func (s *served) call(t *testing.T, method, path string, body io.Reader) (int, string) {
	t.Helper()
	request, err := http.NewRequestWithContext(t.Context(), method, s.url+path, body)
	check(t, err)
	return answerOf(t, request)
}

// answerOf makes a request and returns the status and the error's code, if any.
func answerOf(t *testing.T, request *http.Request) (int, string) {
	t.Helper()
	response, err := http.DefaultClient.Do(request)
	check(t, err)
	defer response.Body.Close()
	raw, err := io.ReadAll(response.Body)
	check(t, err)
	var answer struct {
		Error struct{ Code, Message string }
	}
	if response.StatusCode >= 400 {
		if err := json.Unmarshal(raw, &answer); err != nil || answer.Error.Message == "" {
			t.Errorf("%s %s: %d with %q, want an error in JSON", request.Method, request.URL, response.StatusCode, raw)
		}
	}
	return response.StatusCode, answer.Error.Code
}

// TestWriteAndReadOverHTTP is a client's way through a write, for sizes on both sides of the boundaries.
func TestWriteAndReadOverHTTP(t *testing.T) {
	for _, size := range sizes {
		t.Run(fmt.Sprint(size), func(t *testing.T) {
			s, ctx := newServed(t, size), t.Context()
			api, layout := s.api(), s.layout()
			check(t, api.PutMetadata(ctx, s.id, 3, s.metadata))
			for _, i := range s.own {
				check(t, s.put(t, i))
				check(t, s.put(t, i)) // harmless
			}
			for _, i := range s.own {
				got, err := api.Commitments(ctx, s.id, i, layout.Chunks())
				check(t, err)
				if want := s.commitments(t, i); !slices.Equal(got, want) {
					t.Errorf("commitments of sliver %d: got %v, want %v", i, got, want)
				}
			}
			other, err := api.Commit(ctx, bytes.NewReader(s.slivers[s.others[0]]), layout.SliverSize())
			check(t, err)
			if !slices.Equal(other, s.commitments(t, s.others[0])) {
				t.Error("computed other commitments of a sliver it does not store")
			}
			list, root := s.list(t)
			check(t, api.PutCommitments(ctx, s.id, bytes.NewReader(list), int64(len(list))))
			confirmation, err := api.Confirm(ctx, 3, root)
			check(t, err)
			member := client.Member{Node: 1, Key: secretKey.PublicKey(), Shards: []int{0, 2}}
			_, err = member.Check(confirmation, common.Hash{5}, 3, s.id, root)
			check(t, err)
			s.readBack(t, ctx, list, root)
		})
	}
}

func (s *served) readBack(t *testing.T, ctx context.Context, list []byte, root common.Hash) {
	t.Helper()
	api, layout, size := s.api(), s.layout(), s.layout().SliverSize()
	if _, err := api.Metadata(ctx, s.id); err != nil {
		t.Error(err)
	}
	for _, i := range s.own {
		want, err := shareOf(layout, list, i)
		check(t, err)
		body, err := api.ListShare(ctx, s.id, root, i, int64(len(want)))
		check(t, err)
		got, err := io.ReadAll(body)
		check(t, errors.Join(err, body.Close()))
		if !bytes.Equal(got, want) {
			t.Errorf("served another share of the commitment list for sliver %d", i)
		}
	}
	for _, i := range s.own {
		for _, span := range [][2]int64{{0, size}, {size / 2, size}, {size - 1, size}, {size / 3, size/3 + 1}} {
			body, err := api.Sliver(ctx, s.id, i, span[0], span[1], size)
			check(t, err)
			got, err := io.ReadAll(body)
			check(t, err)
			check(t, body.Close())
			if !bytes.Equal(got, s.slivers[i][span[0]:span[1]]) {
				t.Errorf("sliver %d, bytes %d to %d: other bytes", i, span[0], span[1])
			}
		}
		hashes, err := api.Hashes(ctx, s.id, i, layout.Chunks())
		check(t, err)
		if blob.TreeRoot(hashes) != s.metadata.SliverRoots[i] {
			t.Errorf("hashes of sliver %d lead to another root", i)
		}
		last := layout.Chunks() - 1
		chunk, err := api.Chunk(ctx, s.id, i, last, layout.ChunkBytes(last))
		check(t, err)
		if !bytes.Equal(chunk, s.slivers[i][last*blob.ChunkSize:]) {
			t.Errorf("last chunk of sliver %d: other bytes", i)
		}
		if length, err := api.HasSliver(ctx, s.id, i); err != nil || length != size {
			t.Errorf("length of sliver %d: got %d, %v", i, length, err)
		}
	}
	status, err := api.Status(ctx)
	check(t, err)
	if status.Node != 1 || status.Epoch != 5 || status.Objects != 1 || status.StoredBytes != 2*size || !slices.Equal(status.Shards, []int{0, 2}) {
		t.Errorf("status: got %+v", status)
	}
}

func TestCallsAreRefused(t *testing.T) {
	s := newServed(t, 1000)
	other := newSample(t, 4, 1000, "other")
	s.ledger.change(func(v *fakeView) {
		v.registrations[4] = prover.Registration{Object: 4, Blob: s.id, End: 5} // ended
	})
	metadata, err := s.metadata.MarshalBinary()
	check(t, err)
	blobs, id := "/v1/blobs/", s.id.String()
	own, foreign := fmt.Sprintf("%s/slivers/%d", id, s.own[0]), fmt.Sprintf("%s/slivers/%d", id, s.others[0])
	sliver, short, long := s.slivers[s.own[0]], s.slivers[s.own[0]][1:], append(bytes.Clone(s.slivers[s.own[0]]), 0)
	steps := []struct {
		name, method, path string
		body               []byte
		status             int
		code               string
	}{
		{"sliver before metadata", "PUT", blobs + own, sliver, 404, "not_found"},
		{"list before metadata", "PUT", blobs + id + "/commitments", sliver, 404, "not_found"},
		{"metadata not stored", "GET", blobs + id + "/metadata", nil, 404, "not_found"},
		{"metadata of no object", "PUT", blobs + id + "/metadata", metadata, 400, "malformed"},
		{"unknown object", "PUT", blobs + id + "/metadata?object=9", metadata, 412, "not_ready"},
		{"ended object", "PUT", blobs + id + "/metadata?object=4", metadata, 409, "conflict"},
		{"another blob's object", "PUT", blobs + other.id.String() + "/metadata?object=3", metadata, 409, "conflict"},
		{"garbage", "PUT", blobs + id + "/metadata?object=3", []byte("garbage"), 400, "malformed"},
		{"root changed", "PUT", blobs + id + "/metadata?object=3", flipped(metadata), 422, "mismatch"},
		{"too large", "PUT", blobs + id + "/metadata?object=3", make([]byte, 20<<10), 413, "too_large"},
		{"right metadata", "PUT", blobs + id + "/metadata?object=3", metadata, 204, ""},
		{"malformed ID", "GET", blobs + "abc/metadata", nil, 400, "malformed"},
		{"sliver of no shard", "PUT", blobs + id + "/slivers/4", sliver, 400, "malformed"},
		{"sliver of another node", "PUT", blobs + foreign, s.slivers[s.others[0]], 403, "not_mine"},
		{"sliver changed", "PUT", blobs + own, flipped(sliver), 422, "mismatch"},
		{"sliver short", "PUT", blobs + own, short, 400, "malformed"},
		{"sliver long", "PUT", blobs + own, long, 413, "too_large"},
		{"sliver not stored", "GET", blobs + own, nil, 404, "not_found"},
		{"its commitments", "GET", blobs + own + "/commitments", nil, 404, "not_found"},
		{"list before slivers", "PUT", blobs + id + "/commitments", sliver, 412, "not_ready"},
		{"no share", "GET", blobs + id + "/lists/0x" + strings.Repeat("00", 32) + "/shares/0", nil, 404, "not_found"},
		{"share of no sliver", "GET", blobs + id + "/lists/0x" + strings.Repeat("00", 32) + "/shares/4", nil, 400, "malformed"},
		{"share under no root", "GET", blobs + id + "/lists/0x00/shares/0", nil, 400, "malformed"},
		{"chunk beyond the end", "GET", blobs + own + "/chunks/1", nil, 404, "not_found"},
		{"confirmation too early", "POST", "/v1/objects/3/confirmation", []byte(`{"commitmentRoot":"0x` + strings.Repeat("00", 32) + `"}`), 412, "not_ready"},
		{"confirmation without root", "POST", "/v1/objects/3/confirmation", []byte(`{}`), 400, "malformed"},
		{"confirmation of garbage", "POST", "/v1/objects/3/confirmation", []byte(`{`), 400, "malformed"},
		{"commitments of nothing", "POST", "/v1/commitments", []byte{}, 400, "malformed"},
		{"no claim", "GET", "/v1/epochs/5/claim", nil, 404, "not_found"},
		{"no trace", "GET", "/v1/epochs/5/trace?from=0&count=1", nil, 404, "not_found"},
		{"no such call", "GET", "/v2/status", nil, 404, "not_found"},
	}
	for _, step := range steps {
		status, code := s.call(t, step.method, step.path, bytes.NewReader(step.body))
		if status != step.status || code != step.code {
			t.Errorf("%s: got %d %q, want %d %q", step.name, status, code, step.status, step.code)
		}
	}
}

// TestBodyWithoutLengthIsCutOff: a body in pieces announces nothing and is read no further than it can be right.
func TestBodyWithoutLengthIsCutOff(t *testing.T) {
	s := newServed(t, 1000)
	check(t, s.api().PutMetadata(t.Context(), s.id, 3, s.metadata))
	path := fmt.Sprintf("/v1/blobs/%s/slivers/%d", s.id, s.own[0])
	endless := struct{ io.Reader }{io.MultiReader(bytes.NewReader(s.slivers[s.own[0]]), zeros{})}
	request, err := http.NewRequestWithContext(t.Context(), "PUT", s.url+path, endless)
	check(t, err)
	// The connection may break before the answer is read; what counts is that the node stops reading.
	if response, err := http.DefaultClient.Do(request); err == nil {
		if response.StatusCode != http.StatusRequestEntityTooLarge {
			t.Errorf("got %d, want %d", response.StatusCode, http.StatusRequestEntityTooLarge)
		}
		check(t, response.Body.Close())
	}
	if s.node.Store().Has(s.ref(s.own[0])) {
		t.Error("the sliver counts as stored")
	}
	status, _ := s.call(t, "PUT", path, struct{ io.Reader }{bytes.NewReader(s.slivers[s.own[0]])})
	if status != http.StatusNoContent {
		t.Errorf("of the right size: got %d", status)
	}
}

type zeros struct{}

func (zeros) Read(p []byte) (int, error) {
	clear(p)
	return len(p), nil
}

func TestCorruptChunkIsNeverServed(t *testing.T) {
	s := newServed(t, 7*blob.ChunkSize)
	s.fill(t, s.node.Store(), s.own...)
	sliver, size := s.own[0], s.layout().SliverSize()
	flip(t, s.node.Store().SliverFile(s.ref(sliver), ".sliver"), 2*blob.ChunkSize)
	body, err := s.api().Sliver(t.Context(), s.id, sliver, 0, size, size)
	check(t, err)
	got, err := io.ReadAll(body)
	if err == nil {
		t.Error("the answer looks complete")
	}
	if !bytes.HasPrefix(s.slivers[sliver], got) {
		t.Error("changed bytes came out")
	}
	if s.node.Store().Has(s.ref(sliver)) {
		t.Error("the node did not notice")
	}
}

func TestClaimAndTraceAreServed(t *testing.T) {
	d := newDuty(t)
	n, _ := d.run(t)
	server := httptest.NewServer(n.Handler())
	t.Cleanup(server.Close)
	api := client.NewNode(server.URL, nil)
	seed := common.Hash{1}
	d.ledger.drawSeed(6, seed)
	sent := <-d.submitter.sent
	claim, err := api.Claim(t.Context(), 6)
	check(t, err)
	if claim.Transaction != nil || claim.Commitment != sent.Claim.Commitment || claim.Weight != sent.Claim.Weight.String() || claim.Leaves != 4 || claim.TraceRoot != sent.Claim.TraceRoot {
		t.Errorf("claim under way: got %+v", claim)
	}
	steps, err := api.Trace(t.Context(), 6, 0, 4)
	check(t, err)
	trace, err := availability.NewTrace(steps)
	check(t, err)
	if trace.Root() != claim.TraceRoot {
		t.Error("the trace served has another root")
	}
	if tail, err := api.Trace(t.Context(), 6, 3, 1); err != nil || tail[0] != steps[3] {
		t.Errorf("last leaf: %v", err)
	}
	d.submitter.answer <- nil
	d.ledger.drawSeed(7, common.Hash{2})
	<-d.submitter.sent // the one of epoch 6 is recorded
	claim, err = api.Claim(t.Context(), 6)
	check(t, err)
	if claim.Transaction == nil || *claim.Transaction != (common.Hash{1}) {
		t.Errorf("transaction: got %v", claim.Transaction)
	}
	status, err := api.Status(t.Context())
	check(t, err)
	var last struct {
		Epoch      uint32
		Bytes, Gas int64
		Opening    kzg.Commitment
	}
	check(t, json.Unmarshal(status.LastProof, &last))
	if last.Epoch != 6 || last.Bytes != 4*d.layout().SliverSize() || last.Gas != 150_000 || last.Opening != sent.Opening.Witness {
		t.Errorf("last proof: got %s", status.LastProof)
	}
}

func TestPanicsAreContained(t *testing.T) {
	l := newLedger(t, 4, 1)
	c := config(t, l, newSubmitter())
	c.Ledger = panickingLedger{l}
	n, err := prover.New(c)
	check(t, err)
	recorder := httptest.NewRecorder()
	n.Handler().ServeHTTP(recorder, httptest.NewRequestWithContext(t.Context(), "GET", "/v1/status", nil))
	if recorder.Code != http.StatusServiceUnavailable || !strings.Contains(recorder.Body.String(), `"unavailable"`) {
		t.Errorf("got %d %s", recorder.Code, recorder.Body)
	}
}

type panickingLedger struct{ *fakeLedger }

func (panickingLedger) View() prover.View { panic("broken") }

func TestRunServesUntilItsEnd(t *testing.T) {
	l := newLedger(t, 4, 1)
	c := config(t, l, newSubmitter())
	c.Listen = "127.0.0.1:0"
	n, err := prover.New(c)
	check(t, err)
	stop := runNode(t, n)
	api := client.NewNode("http://"+n.Addr().String(), nil)
	_, err = api.Status(t.Context())
	check(t, err)
	stop()
	if _, err := api.Status(t.Context()); err == nil {
		t.Error("still answers after its end")
	}
}

func TestConfigNamesTheField(t *testing.T) {
	l := newLedger(t, 4, 1)
	for field, change := range map[string]func(*prover.Config){
		"Dir":       func(c *prover.Config) { c.Dir = "" },
		"Node":      func(c *prover.Config) { c.Node = 0 },
		"Key":       func(c *prover.Config) { c.Key = availability.SecretKey{} },
		"Ledger":    func(c *prover.Config) { c.Ledger = nil },
		"Submitter": func(c *prover.Config) { c.Submitter = nil },
		"Dial":      func(c *prover.Config) { c.Dial = nil },
		"Retry":     func(c *prover.Config) { c.Retry = -1 },
	} {
		c := config(t, l, newSubmitter())
		change(&c)
		if _, err := prover.New(c); err == nil || !strings.Contains(err.Error(), field+":") {
			t.Errorf("%s: got %v", field, err)
		}
	}
}

func flipped(b []byte) []byte {
	b = bytes.Clone(b)
	b[len(b)-1] ^= 1
	return b
}
