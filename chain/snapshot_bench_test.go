package chain_test

import (
	"context"
	"encoding/binary"
	"math/big"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/chain/bindings"
	"github.com/walrus-evm/walrus/chain/devchain"
)

// crowded is an endpoint whose chain has logs that were never mined, all in one block.
type crowded struct {
	chain.Backend
	block uint64
	logs  []types.Log
}

func (c *crowded) FilterLogs(ctx context.Context, q ethereum.FilterQuery) ([]types.Log, error) {
	logs, err := c.Backend.FilterLogs(ctx, q)
	if err == nil && q.FromBlock.Uint64() <= c.block && c.block <= q.ToBlock.Uint64() {
		logs = append(logs, c.logs...)
	}
	return logs, err
}

// crowd returns the events of so many objects that were registered and certified in a block.
func crowd(tb testing.TB, d chain.Deployment, block chain.Head, objects int) []types.Log {
	tb.Helper()
	parsed := bindings.NewBlobRegistry().GetABI()
	registered, certified := parsed.Events["BlobRegistered"], parsed.Events["BlobCertified"]
	pack := func(values []byte, err error) []byte {
		if err != nil {
			tb.Fatal(err)
		}
		return values
	}
	one := big.NewInt(1)
	registration := pack(registered.Inputs.NonIndexed().Pack(
		uint64(1_000_000), [32]byte{1}, uint32(1), uint32(9), one, uint64(1), true, uint64(0), one, one, one))
	certificate := pack(certified.Inputs.NonIndexed().Pack([32]byte{2}, new(big.Int).Lsh(one, 12), one))
	word := func(n uint64) (h common.Hash) { binary.BigEndian.PutUint64(h[24:], n); return h }
	var logs []types.Log
	for n := uint64(1); n <= uint64(objects); n++ {
		for _, log := range []types.Log{
			{Topics: []common.Hash{registered.ID, word(n), {0: 1, 31: byte(n)}, word(7)}, Data: registration},
			{Topics: []common.Hash{certified.ID, word(n), {0: 1, 31: byte(n)}, word(1)}, Data: certificate},
		} {
			log.Address, log.BlockNumber, log.BlockHash, log.Index = d.Registry, block.Number, block.Hash, uint(len(logs)+1_000)
			logs = append(logs, log)
		}
	}
	return logs
}

// busyNetwork returns a client of a network with many objects, at a block below the final one.
func busyNetwork(b *testing.B, objects int) *chain.Client {
	b.Helper()
	dev, err := devchain.Start(b.Context(), devchain.Config{OnTx: true, Seed: b.Name()})
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { dev.Close() })
	d, err := chain.Deploy(b.Context(), dev.Client(), dev.Key(0), chain.LocalParameters())
	if err != nil {
		b.Fatal(err)
	}
	endpoint := &crowded{Backend: dev.Client()}
	c, err := chain.NewClient(b.Context(), endpoint, d)
	if err != nil {
		b.Fatal(err)
	}
	head, err := c.Head(b.Context(), chain.Latest)
	if err != nil {
		b.Fatal(err)
	}
	if _, err := dev.Mine(b.Context(), 10); err != nil {
		b.Fatal(err)
	}
	endpoint.block, endpoint.logs = head.Number, crowd(b, d, head, objects)
	return c
}

const manyObjects = 200_000

// BenchmarkStart is the time until a mirror of a network with 200 000 objects is up to date, from the events, which an
// endpoint hands out from memory, and from the stored state.
func BenchmarkStart(b *testing.B) {
	c := busyNetwork(b, manyObjects)
	file := filepath.Join(b.TempDir(), "mirror")
	start := func(b *testing.B, file string) *chain.Mirror {
		b.Helper()
		m := chain.NewMirror(c, chain.MirrorConfig{Store: file})
		if err := m.Sync(b.Context()); err != nil {
			b.Fatal(err)
		}
		if s := m.Snapshot(); len(s.Objects) != manyObjects {
			b.Fatalf("%d objects", len(s.Objects))
		}
		return m
	}
	m := start(b, file)
	b.Run("events", func(b *testing.B) {
		for b.Loop() {
			start(b, "")
		}
	})
	b.Run("stored", func(b *testing.B) {
		for b.Loop() {
			start(b, file)
		}
	})
	b.Run("storing", func(b *testing.B) {
		for b.Loop() {
			m.Store(b.Context())
		}
	})
}

// BenchmarkSnapshot is what looking at the state costs on a network with 200 000 objects.
func BenchmarkSnapshot(b *testing.B) {
	m := chain.NewMirror(busyNetwork(b, manyObjects), chain.MirrorConfig{})
	if err := m.Sync(b.Context()); err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		m.Snapshot()
	}
}
