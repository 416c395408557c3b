package client_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	mathrand "math/rand/v2"
	"net/http"
	"testing"
	"time"

	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/client"
)

// readAll reads the blob and fails the test unless it is the data.
func mustRead(t *testing.T, c *client.Client, id blob.ID, data []byte) {
	t.Helper()
	var out bytes.Buffer
	if err := c.Read(t.Context(), id, &out, client.ReadOptions{}); err != nil {
		t.Fatalf("read: %v", err)
	}
	if !bytes.Equal(out.Bytes(), data) {
		t.Fatalf("read %d bytes that are not the %d stored", out.Len(), len(data))
	}
}

// sizes are those around every boundary of a layout with k source slivers.
func sizes(k int) []int {
	const chunk = blob.ChunkSize
	return []int{
		0, 1, 2, k - 1, k, k + 1, 30, 31, 32, 31 * k, chunk - 1, chunk, chunk + 1,
		k*chunk - 1, k * chunk, k*chunk + 1, 2*k*chunk + 17, 16*k*chunk + 1,
	}
}

func TestRead_EverySize(t *testing.T) {
	net := newNetwork(t, 10)
	c := net.client(t)
	for _, size := range sizes(net.encoding.Source()) {
		t.Run(fmt.Sprint(size), func(t *testing.T) {
			data := random(size, uint64(size))
			mustRead(t, c, net.fill(t, data), data)
		})
	}
}

// Around a group's end, with all source slivers gone.
func TestRead_GroupBoundary(t *testing.T) {
	for _, off := range []int{-1, 0, 1} {
		t.Run(fmt.Sprint(off), func(t *testing.T) {
			net := newNetwork(t, 4)
			data := pattern(net.encoding.Source()*blob.GroupChunks*blob.ChunkSize + off)
			id := net.fill(t, data)
			net.holder(id, 1).setFault(dead)
			mustRead(t, net.client(t), id, data)
		})
	}
}

func TestRead_FaultyNodes(t *testing.T) {
	for _, fault := range []struct {
		name string
		fault
	}{
		{"dead", dead},
		{"stalled", stalled},
		{"broken", broken},
		{"lost", lost},
		{"denying", denying},
		{"lying", lying},
		{"lying in slivers", lyingInSlivers},
		{"truncated", truncated},
		{"dripping", dripping},
		{"hashes stalled", onPath("/hashes", stalled)},
		{"metadata stalled", onPath("/metadata", stalled)},
	} {
		t.Run(fault.name, func(t *testing.T) {
			t.Parallel()
			net := newNetwork(t, 10)
			data := random(3*net.encoding.Source()*blob.ChunkSize+5, 1)
			id := net.fill(t, data)
			// The worst f nodes to lose are those of source slivers.
			for s := range net.encoding.Faults() {
				net.holder(id, s).setFault(fault.fault)
			}
			mustRead(t, net.client(t), id, data)
		})
	}
}

func TestRead_OnlyParityLeft(t *testing.T) {
	net := newNetwork(t, 10)
	data := random(2*net.encoding.Source()*blob.ChunkSize, 2)
	id := net.fill(t, data)
	for s := range net.encoding.Source() {
		net.holder(id, s).setFault(dead)
	}
	mustRead(t, net.client(t), id, data)
}

func TestRead_TooFewNodes(t *testing.T) {
	net := newNetwork(t, 10)
	data := random(100_000, 3)
	id := net.fill(t, data)
	for s := range net.encoding.Parity() + 1 {
		net.holder(id, s).setFault(dead)
	}
	var out bytes.Buffer
	err := net.client(t).Read(t.Context(), id, &out, client.ReadOptions{})
	failed, ok := errors.AsType[*client.UnavailableError](err)
	if !ok || !errors.Is(err, client.ErrUnavailable) {
		t.Fatalf("got %v, want an UnavailableError", err)
	}
	if failed.Have != 3 || failed.Need != 4 || len(failed.Failures) != 7 {
		t.Errorf("have %d of %d with %d failures, want 3 of 4 with 7", failed.Have, failed.Need, len(failed.Failures))
	}
	for s := range net.encoding.Parity() + 1 {
		if f := failed.Failures[s]; f.Sliver != s || len(f.Nodes) != 1 || f.Nodes[0].Node != net.holder(id, s).id {
			t.Errorf("sliver %d: %+v, want node %d", s, f, net.holder(id, s).id)
		}
	}
	if out.Len() != 0 {
		t.Errorf("wrote %d bytes of a blob that cannot be read", out.Len())
	}
}

func TestRead_NobodyAnswers(t *testing.T) {
	net := newNetwork(t, 10)
	id := net.fill(t, random(10, 4))
	for _, node := range net.nodes {
		node.setFault(dead)
	}
	if err := net.client(t).Read(t.Context(), id, io.Discard, client.ReadOptions{}); !errors.Is(err, client.ErrUnavailable) {
		t.Errorf("got %v, want ErrUnavailable", err)
	}
}

// What is handed out is what the ID names or nothing, whatever a random set of
// nodes does; with at most f faulty ones it is handed out.
func TestRead_RandomFaults(t *testing.T) {
	faults := []fault{dead, broken, lost, lying, lyingInSlivers, truncated, stalled, onPath("/hashes", lost), onMethod("GET", truncated)}
	for seed := range uint64(12) {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			t.Parallel()
			source := mathrand.New(mathrand.NewPCG(seed, 9))
			net := newNetwork(t, 10)
			data := random(source.IntN(6*net.encoding.Source()*blob.ChunkSize), seed)
			id := net.fill(t, data)
			faulty := source.IntN(net.encoding.Shards() + 1)
			for _, i := range source.Perm(len(net.nodes))[:faulty] {
				net.nodes[i].setFault(faults[source.IntN(len(faults))])
			}
			var out bytes.Buffer
			err := net.client(t, func(c *client.Config) { c.Idle = time.Second }).Read(t.Context(), id, &out, client.ReadOptions{})
			if err == nil && !bytes.Equal(out.Bytes(), data) {
				t.Fatalf("%d faulty nodes: read other bytes than stored", faulty)
			}
			if !bytes.HasPrefix(data, out.Bytes()) {
				t.Fatalf("%d faulty nodes: wrote wrong bytes before %v", faulty, err)
			}
			if err != nil && faulty <= net.encoding.Faults() {
				t.Fatalf("%d faulty nodes: %v", faulty, err)
			}
		})
	}
}

func TestReadRange(t *testing.T) {
	net := newNetwork(t, 10)
	k := net.encoding.Source()
	data := random(5*k*blob.ChunkSize+77, 5)
	id := net.fill(t, data)
	c := net.client(t)
	size, sliver := int64(len(data)), int64(len(data)+k-1)/int64(k)
	for _, r := range []struct{ from, to int64 }{
		{0, 0},
		{0, 1},
		{size - 1, size},
		{size, size},
		{0, size},
		{sliver - 1, sliver + 1},
		{blob.ChunkSize - 1, blob.ChunkSize + 1},
		{1, 3 * sliver},
		{2*sliver + 5, 2*sliver + 6},
		{sliver, 2 * sliver},
	} {
		t.Run(fmt.Sprintf("%d-%d", r.from, r.to), func(t *testing.T) {
			var out bytes.Buffer
			if err := c.ReadRange(t.Context(), id, &out, r.from, r.to-r.from, client.ReadOptions{}); err != nil {
				t.Fatal(err)
			}
			if !bytes.Equal(out.Bytes(), data[r.from:r.to]) {
				t.Errorf("read %d other bytes", out.Len())
			}
		})
	}
	for _, r := range []struct{ from, length int64 }{{-1, 1}, {0, size + 1}, {size + 1, 0}, {size, 1}} {
		if err := c.ReadRange(t.Context(), id, io.Discard, r.from, r.length, client.ReadOptions{}); !errors.Is(err, client.ErrRange) {
			t.Errorf("range %d+%d: got %v, want ErrRange", r.from, r.length, err)
		}
	}
}

// A range touches one sliver's node only, and none of the sliver's other chunks.
func TestReadRange_TouchesOnlyWhatItNeeds(t *testing.T) {
	net := newNetwork(t, 10)
	data := random(5*net.encoding.Source()*blob.ChunkSize, 6)
	id := net.fill(t, data)
	var out bytes.Buffer
	if err := net.client(t).ReadRange(t.Context(), id, &out, 2*blob.ChunkSize+3, 10, client.ReadOptions{}); err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(out.Bytes(), data[2*blob.ChunkSize+3:][:10]) {
		t.Fatal("wrong bytes")
	}
	total := 0
	for _, node := range net.nodes {
		total += node.count("GET")
	}
	if total != 3 { // metadata, hashes, one range
		t.Errorf("%d requests, want 3", total)
	}
}

// A blob whose parity does not fit its source slivers, as only its owner can make
// it, is never decoded into something else.
func TestRead_InconsistentEncoding(t *testing.T) {
	net := newNetwork(t, 10)
	layout, err := blob.NewLayout(net.encoding, 1000)
	if err != nil {
		t.Fatal(err)
	}
	metadata := blob.Metadata{Layout: layout}
	var slivers [][]byte
	var want []byte
	for s := range layout.Shards() {
		data := random(int(layout.SliverSize()), uint64(100+s))
		slivers = append(slivers, data)
		metadata.SliverRoots = append(metadata.SliverRoots, blob.TreeRoot(hashesOf(data)))
		if s < layout.Source() {
			want = append(want, data...)
		}
	}
	net.place(metadata, slivers)
	id := metadata.ID()
	mustRead(t, net.client(t), id, want)
	net.holder(id, 0).setFault(dead)
	var out bytes.Buffer
	err = net.client(t).Read(t.Context(), id, &out, client.ReadOptions{})
	if !errors.Is(err, client.ErrInconsistent) || out.Len() > 0 {
		t.Errorf("without a source sliver: %d bytes and %v, want ErrInconsistent", out.Len(), err)
	}
	net.holder(id, 0).setFault(lyingInSlivers)
	out.Reset()
	err = net.client(t).Read(t.Context(), id, &out, client.ReadOptions{})
	if !errors.Is(err, client.ErrInconsistent) || out.Len() > 0 {
		t.Errorf("with a lying one: %d bytes and %v, want ErrInconsistent", out.Len(), err)
	}
}

// While a new owner does not have a shard's slivers yet, the previous one serves them.
func TestRead_PreviousOwner(t *testing.T) {
	net := newNetwork(t, 10)
	data := random(50_000, 7)
	id := net.fill(t, data)
	// Every shard moves to the next node; only the old owners have the slivers.
	for shard := range net.shards {
		net.shards[shard] = []int{(net.shards[shard][0] + 1) % len(net.nodes), net.shards[shard][0]}
	}
	mustRead(t, net.client(t), id, data)
	for _, node := range net.nodes {
		if node.count("POST") != 0 {
			t.Error("reading asked a node to compute")
		}
	}
}

func TestRead_ByStateOfTheRegistration(t *testing.T) {
	net := newNetwork(t, 10)
	c := net.client(t)
	read := func(id blob.ID) error { return c.Read(t.Context(), id, io.Discard, client.ReadOptions{}) }

	if err := read(blob.ID{1}); !errors.Is(err, client.ErrUnknownBlob) {
		t.Errorf("unknown: %v", err)
	}
	net.add(&client.Object{ID: blob.ID{2}, Size: 1, Registered: 3, End: 9})
	if err := read(blob.ID{2}); !errors.Is(err, client.ErrNotCertified) {
		t.Errorf("not certified: %v", err)
	}
	net.add(&client.Object{ID: blob.ID{3}, Size: 1, Registered: 1, Certified: 1, End: 3})
	if err := read(blob.ID{3}); !errors.Is(err, client.ErrExpired) {
		t.Errorf("expired: %v", err)
	}
	// Another registration of the same bytes keeps the blob.
	data := random(99, 8)
	id := net.fill(t, data)
	net.add(&client.Object{ID: id, Size: 99, Registered: 1, Certified: 1, End: 2})
	mustRead(t, c, id, data)
}

func TestRead_ContextEnds(t *testing.T) {
	net := newNetwork(t, 10)
	id := net.fill(t, random(1000, 9))
	ctx, cancel := context.WithCancel(t.Context())
	reached := make(chan struct{})
	for _, node := range net.nodes {
		node.setFault(onMethod("GET", func(w http.ResponseWriter, r *http.Request, next http.Handler) {
			select {
			case reached <- struct{}{}:
			case <-r.Context().Done():
			}
			stalled(w, r, next)
		}))
	}
	go func() { <-reached; cancel() }()
	if err := net.client(t).Read(ctx, id, io.Discard, client.ReadOptions{}); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v, want context.Canceled", err)
	}
}

// A writer that fails ends the read with its own error.
func TestRead_WriterFails(t *testing.T) {
	net := newNetwork(t, 10)
	id := net.fill(t, random(1000, 10))
	full := errors.New("disk is full")
	if err := net.client(t).Read(t.Context(), id, writerFunc(func([]byte) (int, error) { return 0, full }), client.ReadOptions{}); !errors.Is(err, full) {
		t.Errorf("got %v, want the writer's error", err)
	}
}

type writerFunc func([]byte) (int, error)

func (f writerFunc) Write(p []byte) (int, error) { return f(p) }

func TestRead_Progress(t *testing.T) {
	net := newNetwork(t, 10)
	data := random(300_000, 11)
	id := net.fill(t, data)
	var last int64 = -1
	err := net.client(t).Read(t.Context(), id, io.Discard, client.ReadOptions{Progress: func(stage client.Stage, done, total int64) {
		if stage != client.StageRead || done < last || total != int64(len(data)) {
			t.Errorf("%s %d of %d after %d", stage, done, total, last)
		}
		last = done
	}})
	if err != nil || last != int64(len(data)) {
		t.Errorf("ended at %d with %v", last, err)
	}
}

func TestStatus(t *testing.T) {
	net := newNetwork(t, 10)
	data := random(5000, 12)
	id := net.fill(t, data)
	net.holder(id, 3).setFault(dead)
	net.holder(id, 5).setFault(lost)
	status, err := net.client(t).Status(t.Context(), id)
	if err != nil {
		t.Fatal(err)
	}
	if status.State != client.StateCertified || status.Size != 5000 || status.Reachable != 8 || status.Needed != 4 {
		t.Errorf("got %+v", status)
	}
	for s, sliver := range status.Slivers {
		if sliver.Reachable == (s == 3 || s == 5) || sliver.Node != net.holder(id, s).id || sliver.Reachable == (sliver.Error != "") {
			t.Errorf("sliver %d: %+v", s, sliver)
		}
		if want := map[int]string{3: "does not answer (connection broke off)", 5: "does not have it"}[s]; sliver.Reason != want {
			t.Errorf("sliver %d is missing because its node %q, want %q", s, sliver.Reason, want)
		}
	}
	if _, err := net.client(t).Status(t.Context(), blob.ID{9}); !errors.Is(err, client.ErrUnknownBlob) {
		t.Errorf("unknown: %v", err)
	}
}
