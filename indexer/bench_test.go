package indexer_test

import (
	"testing"

	"github.com/walrus-evm/walrus/indexer/internal/testnet"
)

// BenchmarkBackfill catches up with 50 000 transfers to 5 000 accounts in final blocks, from an empty database.
func BenchmarkBackfill(b *testing.B) {
	n := testnet.Start(b, 41)
	const transfers = 50_000
	events := n.Load(transfers)
	b.ResetTimer()
	for range b.N {
		b.StopTimer()
		m := newMirror(b, n)
		b.StartTimer()
		m.sync()
		b.StopTimer()
		if got := m.count(`SELECT count(*) FROM events WHERE kind = 'WAL.Transfer'`); got < events {
			b.Fatalf("%d transfers, want %d", got, events)
		}
		b.StartTimer()
	}
	b.ReportMetric(float64(b.N*events)/b.Elapsed().Seconds(), "events/s")
}

// BenchmarkAudit proves a mirror of 50 000 events and compares some 5 000 balances.
func BenchmarkAudit(b *testing.B) {
	n := testnet.Start(b, 42)
	n.Load(50_000)
	m := newMirror(b, n)
	m.sync()
	for b.Loop() {
		m.audit()
	}
}
