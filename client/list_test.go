package client_test

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"strings"
	"sync"
	"testing"
	"testing/iotest"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/client"
)

// coded is a list with the answers of those who hold its shares, by sliver.
type coded struct {
	layout  blob.Layout
	coder   *blob.ListCoder
	list    []byte
	answers [][]byte
}

// newCoded codes a list of random bytes: only its root knows whether they are commitments.
func newCoded(t testing.TB, shards, chunks int, seed uint64) coded {
	t.Helper()
	encoding, err := blob.NewEncoding(shards)
	check(t, err)
	layout, err := blob.NewLayout(encoding, int64(encoding.Source())*int64(chunks)*blob.ChunkSize)
	check(t, err)
	return codeList(t, layout, random(int(layout.ListSize()), seed))
}

func codeList(t testing.TB, layout blob.Layout, list []byte) coded {
	t.Helper()
	coder, err := blob.NewListCoder(layout)
	check(t, err)
	c := coded{layout: layout, coder: coder, list: list, answers: make([][]byte, layout.Shards())}
	shares := make([][]byte, layout.Shards())
	all := make([]int, layout.Shards())
	for s := range all {
		all[s] = s
	}
	e := coder.NewEncoder(all, func(s int, block []byte) error {
		shares[s] = append(shares[s], block...)
		return nil
	})
	_, err = e.Write(list)
	check(t, err)
	proofs, err := e.Proofs()
	check(t, err)
	for s := range shares {
		c.answers[s], err = proofs[s].AppendBinary(nil)
		check(t, err)
		c.answers[s] = append(c.answers[s], shares[s]...)
	}
	return c
}

// rebuild returns the rebuild of the list by holders of all shares, node s+1 that of sliver s.
func (c coded) rebuild() client.ListRebuild {
	r := client.ListRebuild{Layout: c.layout}
	for s := range c.answers {
		r.Holders = append(r.Holders, client.ShareHolder{Sliver: s, Node: uint32(s + 1), Server: server(c.answers[s])})
	}
	return r
}

// run rebuilds and compares, as the check of the root would.
func (c coded) run(ctx context.Context, r client.ListRebuild) error {
	return r.Run(ctx, func(list io.Reader) error {
		got, err := io.ReadAll(list)
		if err != nil {
			return err
		}
		if !bytes.Equal(got, c.list) {
			return fmt.Errorf("%w: %x", client.ErrWrongList, sha256.Sum256(got))
		}
		return nil
	})
}

func check(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// server answers with these bytes.
type server []byte

func (s server) ListShare(_ context.Context, _ blob.ID, _ common.Hash, _ int, size int64) (io.ReadCloser, error) {
	if int64(len(s)) != size {
		return nil, fmt.Errorf("asked for %d bytes, there are %d", size, len(s))
	}
	return io.NopCloser(bytes.NewReader(s)), nil
}

// open is a server of the test's making.
type open func(ctx context.Context) (io.ReadCloser, error)

func (o open) ListShare(ctx context.Context, _ blob.ID, _ common.Hash, _ int, _ int64) (io.ReadCloser, error) {
	return o(ctx)
}

var errDown = errors.New("node is down")

func down(context.Context) (io.ReadCloser, error) { return nil, errDown }

// hanging answers nothing until it is given up.
func hanging(ctx context.Context) (io.ReadCloser, error) {
	<-ctx.Done()
	return nil, ctx.Err()
}

// stalling serves the first bytes of an answer and then nothing more.
func stalling(answer []byte) open {
	return func(ctx context.Context) (io.ReadCloser, error) {
		return io.NopCloser(io.MultiReader(bytes.NewReader(answer), readerFunc(func([]byte) (int, error) {
			<-ctx.Done()
			return 0, ctx.Err()
		}))), nil
	}
}

// Any k of n shares are enough, at every boundary of stripes and groups, whoever holds them.
func TestListRebuild_AnyKShares(t *testing.T) {
	t.Parallel()
	for _, n := range []int{4, 10, 100} {
		for _, chunks := range []int{0, 1, 2, 127, 128, 129, 260} {
			if n == 100 && chunks > 129 {
				continue
			}
			c := newCoded(t, n, chunks, uint64(n+chunks))
			for first := 0; first < n; first += 1 + n/8 {
				r := c.rebuild()
				for s := range r.Holders {
					if (s+n-first)%n >= c.layout.Source() {
						r.Holders[s].Server = open(down)
					}
				}
				if err := c.run(t.Context(), r); err != nil {
					t.Errorf("n = %d, %d chunks, shares from %d on: %v", n, chunks, first, err)
				}
			}
		}
	}
}

// lies are what f holders may serve instead of their shares.
var lies = map[string]func(c, other coded, s int) client.ShareServer{
	"nothing": func(coded, coded, int) client.ShareServer { return server(nil) },
	"first bit": func(c, _ coded, s int) client.ShareServer {
		return server(flipped(c.answers[s], 0))
	},
	"path": func(c, _ coded, s int) client.ShareServer {
		return server(flipped(c.answers[s], 33))
	},
	"last bit": func(c, _ coded, s int) client.ShareServer {
		return server(flipped(c.answers[s], len(c.answers[s])-1))
	},
	"another's share": func(c, _ coded, s int) client.ShareServer {
		return server(c.answers[(s+1)%len(c.answers)])
	},
	"share of another list": func(_, other coded, s int) client.ShareServer {
		return server(other.answers[s])
	},
	"broken off": func(c, _ coded, s int) client.ShareServer {
		return open(func(context.Context) (io.ReadCloser, error) {
			return io.NopCloser(bytes.NewReader(c.answers[s][:len(c.answers[s])-1])), nil
		})
	},
	"broken": func(c, _ coded, s int) client.ShareServer {
		return open(func(context.Context) (io.ReadCloser, error) {
			return io.NopCloser(iotest.TimeoutReader(iotest.OneByteReader(bytes.NewReader(c.answers[s])))), nil
		})
	},
}

func flipped(b []byte, at int) []byte {
	b = bytes.Clone(b)
	b[at] ^= 1
	return b
}

// Whatever f holders serve, and though f more are down, the k others are enough,
// and the liars are named.
func TestListRebuild_LyingHolders(t *testing.T) {
	t.Parallel()
	for name, lie := range lies {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			c, other := newCoded(t, 10, 129, 1), newCoded(t, 10, 129, 2)
			f := c.layout.Faults()
			r := c.rebuild()
			for s := range f {
				r.Holders[s].Server = lie(c, other, s)
				r.Holders[9-s].Server = open(down)
			}
			helped := make(map[uint32]bool)
			r.Report = func(h client.ShareHolder, err error) { helped[h.Node] = err == nil }
			check(t, c.run(t.Context(), r))
			for s := range c.layout.Shards() {
				honest := s >= f && s <= 9-f
				if good, told := helped[uint32(s+1)]; told && good != honest || honest && !told {
					t.Errorf("node %d: reported %v, %v", s+1, good, told)
				}
			}
		})
	}
}

// More than f that lie in concert can have their list read first. It costs one
// attempt; then the k honest ones are enough all the same.
func TestListRebuild_ConcertedLiars(t *testing.T) {
	t.Parallel()
	c, other := newCoded(t, 10, 129, 1), newCoded(t, 10, 129, 2)
	r := c.rebuild()
	for s := range 6 { // n − k
		r.Holders[s].Server = server(other.answers[s])
	}
	convicted := 0
	r.Report = func(_ client.ShareHolder, err error) {
		if errors.Is(err, client.ErrBadAnswer) {
			convicted++
		}
	}
	takes := 0
	check(t, r.Run(t.Context(), func(list io.Reader) error {
		takes++
		got, err := io.ReadAll(list)
		if err == nil && !bytes.Equal(got, c.list) {
			err = client.ErrWrongList
		}
		return err
	}))
	if takes != 2 || convicted < c.layout.Source() {
		t.Errorf("%d attempts, %d convicted, want 2, at least %d", takes, convicted, c.layout.Source())
	}
}

// k − 1 shares say what is missing and why.
func TestListRebuild_TooFewShares(t *testing.T) {
	t.Parallel()
	c, other := newCoded(t, 10, 129, 1), newCoded(t, 10, 129, 2)
	r := c.rebuild()
	for s := 3; s < 9; s++ {
		r.Holders[s].Server = open(down)
	}
	r.Holders[9].Server = server(other.answers[9])
	err := c.run(t.Context(), r)
	if !errors.Is(err, client.ErrTooFewShares) || !errors.Is(err, errDown) || !strings.Contains(err.Error(), "3 of the 4 needed") {
		t.Errorf("error %v, want ErrTooFewShares with the reasons", err)
	}
	// The same sliver from several holders is one share.
	r = c.rebuild()
	for s := range r.Holders {
		r.Holders[s] = r.Holders[s%3]
	}
	if err := c.run(t.Context(), r); !errors.Is(err, client.ErrTooFewShares) {
		t.Errorf("three slivers from ten holders: error %v, want ErrTooFewShares", err)
	}
	if err := c.run(t.Context(), client.ListRebuild{Layout: c.layout}); !errors.Is(err, client.ErrTooFewShares) {
		t.Errorf("no holders: error %v, want ErrTooFewShares", err)
	}
}

// Holders that run out in the middle of the list end it with an error, not with half a list.
func TestListRebuild_HoldersDieUnderway(t *testing.T) {
	t.Parallel()
	c := newCoded(t, 4, 260, 1)
	r := c.rebuild()
	for s := range r.Holders {
		r.Holders[s].Server = open(func(context.Context) (io.ReadCloser, error) {
			return io.NopCloser(bytes.NewReader(c.answers[s][:len(c.answers[s])*3/4])), nil
		})
	}
	if err := c.run(t.Context(), r); !errors.Is(err, client.ErrTooFewShares) || !errors.Is(err, io.ErrUnexpectedEOF) {
		t.Errorf("error %v, want ErrTooFewShares", err)
	}
}

// Holders that hang or stall are waited for a bounded while, however many they are.
func TestListRebuild_SlowHolders(t *testing.T) {
	t.Parallel()
	for name, slow := range map[string]func(c coded, s int) client.ShareServer{
		"silent":          func(coded, int) client.ShareServer { return open(hanging) },
		"after the proof": func(c coded, s int) client.ShareServer { return stalling(c.answers[s][:c.coder.ProofBytes(s)]) },
		"half way":        func(c coded, s int) client.ShareServer { return stalling(c.answers[s][:len(c.answers[s])/2]) },
	} {
		t.Run(name, func(t *testing.T) {
			c := newCoded(t, 100, 129, 3)
			synctest.Test(t, func(t *testing.T) {
				r := c.rebuild()
				r.Hedge = time.Second
				for s := range 66 { // all but k
					r.Holders[s].Server = slow(c, s)
				}
				began := time.Now()
				check(t, c.run(t.Context(), r))
				// Spares double every second: 1, 2, 4, … 34.
				if took := time.Since(began); took > 15*time.Second {
					t.Errorf("it took %v", took)
				}
			})
		})
	}
}

// delaying serves an answer whole, but waits before each block of the share.
func delaying(c coded, s int, wait time.Duration) open {
	return func(context.Context) (io.ReadCloser, error) {
		rest, left := c.answers[s], int(c.coder.ProofBytes(s))
		return io.NopCloser(readerFunc(func(p []byte) (int, error) {
			if left == 0 {
				time.Sleep(wait)
				left = min(len(rest), c.coder.BlockBytes(0))
			}
			if len(rest) == 0 {
				return 0, io.EOF
			}
			n := copy(p, rest[:left])
			rest, left = rest[n:], left-n
			return n, nil
		})), nil
	}
}

// Holders that delay every block, by as much as does not count as slow or by more, do not use up the time of a long list.
func TestListRebuild_DrippingHolders(t *testing.T) {
	t.Parallel()
	for _, wait := range []time.Duration{650 * time.Millisecond, 1390 * time.Millisecond, 2700 * time.Millisecond} {
		t.Run(wait.String(), func(t *testing.T) {
			c := newCoded(t, 10, 10_000, 5)
			synctest.Test(t, func(t *testing.T) {
				r := c.rebuild()
				for s := range c.layout.Faults() {
					r.Holders[s].Server = delaying(c, s, wait)
				}
				began := time.Now()
				check(t, c.run(t.Context(), r))
				if took, most := time.Since(began), time.Duration(c.coder.Stripes()+10)*700*time.Millisecond; took > most {
					t.Errorf("it took %v, want at most a hedging time for each of %d stripes", took, c.coder.Stripes())
				}
			})
		})
	}
}

// Sets of shares that break up one after the other do not multiply what the error says.
func TestListRebuild_BoundedReasons(t *testing.T) {
	t.Parallel()
	r := newCoded(t, 100, 129, 1).rebuild()
	r.Holders = nil
	for seed := range uint64(2) {
		other := newCoded(t, 100, 129, seed)
		for s, answer := range other.answers {
			if s >= other.layout.Source()-1 {
				answer = flipped(answer, len(answer)-1)
			}
			r.Holders = append(r.Holders, client.ShareHolder{Sliver: s, Server: server(answer)})
		}
	}
	err := r.Run(t.Context(), func(list io.Reader) error {
		_, err := io.Copy(io.Discard, list)
		return err
	})
	if !errors.Is(err, client.ErrTooFewShares) || len(err.Error()) > 10_000 {
		t.Errorf("an error of %d bytes, want ErrTooFewShares in at most 10 000", len(err.Error()))
	}
}

// A stream that was opened as a spare and broke off unread is asked for again when it is needed.
func TestListRebuild_SpareThatBrokeOff(t *testing.T) {
	t.Parallel()
	c := newCoded(t, 4, 260, 1)
	r := c.rebuild()
	for s := range r.Holders {
		var mu sync.Mutex
		tries := 0
		r.Holders[s].Server = open(func(context.Context) (io.ReadCloser, error) {
			mu.Lock()
			defer mu.Unlock()
			if tries++; tries == 1 {
				return io.NopCloser(bytes.NewReader(c.answers[s][:len(c.answers[s])-1])), nil
			}
			return io.NopCloser(bytes.NewReader(c.answers[s])), nil
		})
	}
	check(t, c.run(t.Context(), r))
}

// What goes wrong where the list is taken to is nobody else's fault and is not repeated.
func TestListRebuild_TakersError(t *testing.T) {
	t.Parallel()
	c := newCoded(t, 4, 1, 1)
	full := errors.New("disk full")
	takes := 0
	r := c.rebuild()
	r.Report = func(h client.ShareHolder, err error) { t.Errorf("node %d reported with %v", h.Node, err) }
	if err := r.Run(t.Context(), func(io.Reader) error { takes++; return full }); !errors.Is(err, full) || takes != 1 {
		t.Errorf("error %v after %d attempts, want the taker's after 1", err, takes)
	}
	ctx, cancel := context.WithCancelCause(t.Context())
	cancel(errDown)
	if err := c.run(ctx, c.rebuild()); !errors.Is(err, errDown) {
		t.Errorf("error %v, want the context's cause", err)
	}
}
