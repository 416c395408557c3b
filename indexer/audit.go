package indexer

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/chain/bindings"
	"github.com/walrus-evm/walrus/indexer/postgres"
)

// Report is the result of comparing the mirror with the chain at one block.
type Report struct {
	Block      uint64        `json:"block"`
	Hash       common.Hash   `json:"hash"`
	Epoch      uint32        `json:"epoch"`
	OK         bool          `json:"ok"`
	Elapsed    time.Duration `json:"elapsedNanoseconds"`
	Checks     []Check       `json:"checks"`
	Mismatches []Mismatch    `json:"mismatches"`
}

// Check counts the comparisons of one kind.
type Check struct {
	Name       string `json:"name"`
	Compared   int    `json:"compared"`
	Mismatches int    `json:"mismatches"`
}

// Mismatch is a value that differs. Key names the row, Field the value in it.
type Mismatch struct {
	Check  string `json:"check"`
	Key    string `json:"key"`
	Field  string `json:"field"`
	Stored string `json:"stored"`
	Chain  string `json:"chain"`
}

// maxMismatches bounds a report: when everything is wrong, its beginning says enough. Checks count all.
const maxMismatches = 100

// Audit compares the mirror with the chain at the block where the mirror stands, and checks that every event of every
// block is there. It reads one snapshot of the database, stores its report for readers and returns it. A difference is no
// error; an error means that chain or database could not be asked, or that the block was replaced meanwhile.
func (x *Indexer) Audit(ctx context.Context) (Report, error) {
	if err := x.store.Check(ctx); err != nil {
		return Report{}, err
	}
	started := time.Now()
	a := &auditor{chain: x.chain, deployment: x.chain.Deployment(), report: Report{Mismatches: []Mismatch{}}}
	err := x.store.Read(ctx, func(s *postgres.Snapshot) error {
		a.snapshot = s
		return a.run(ctx)
	})
	if err != nil {
		return Report{}, fmt.Errorf("audit: %w", err)
	}
	report := a.report
	report.OK, report.Elapsed = a.failed == 0, time.Since(started)
	text, err := json.Marshal(report)
	if err != nil {
		return Report{}, fmt.Errorf("audit: %w", err)
	}
	if err := x.store.RecordAudit(ctx, report.Block, report.Hash, report.OK, text); err != nil {
		return Report{}, fmt.Errorf("audit: %w", err)
	}
	if !report.OK {
		x.log.ErrorContext(ctx, "the mirror differs from the chain", "block", report.Block, "mismatches", a.failed)
	}
	return report, nil
}

// auditor makes one audit.
type auditor struct {
	chain      Chain
	deployment chain.Deployment
	snapshot   *postgres.Snapshot
	network    postgres.Network
	blockTime  uint64

	questions []question // asked and cleared by flush
	report    Report
	failed    int
}

func (a *auditor) run(ctx context.Context) error {
	cursor, err := a.snapshot.Cursor(ctx)
	if err != nil {
		return err
	}
	a.report.Block, a.report.Hash, a.blockTime = cursor.Number, cursor.Hash, cursor.Time
	networks, err := postgres.Rows[postgres.Network](ctx, a.snapshot)
	if err != nil {
		return err
	}
	if len(networks) == 1 {
		a.network = networks[0]
	}
	a.report.Epoch = a.network.Epoch
	for _, check := range []func(context.Context) error{
		func(ctx context.Context) error { return a.blocks(ctx, cursor) },
		a.money, a.market, a.epoch, a.shards, a.committees, a.nodes, a.pools, a.positions, a.objects,
		a.attributes, a.reservations, a.claims, a.reveals, a.accounts, a.invariants,
	} {
		if err := check(ctx); err != nil {
			return err
		}
		if err := a.flush(ctx); err != nil {
			return err
		}
	}
	return nil
}

// check returns the counter of a check.
func (a *auditor) check(name string) *Check {
	for i := range a.report.Checks {
		if a.report.Checks[i].Name == name {
			return &a.report.Checks[i]
		}
	}
	a.report.Checks = append(a.report.Checks, Check{Name: name})
	return &a.report.Checks[len(a.report.Checks)-1]
}

// differ counts a mismatch and keeps it if there is room.
func (a *auditor) differ(m Mismatch) {
	a.failed++
	a.check(m.Check).Mismatches++
	if len(a.report.Mismatches) < maxMismatches {
		a.report.Mismatches = append(a.report.Mismatches, m)
	}
}

// equal compares two values of the same Go type, field by field.
func (a *auditor) equal(check, key string, stored, found any) error {
	a.check(check).Compared++
	want, err := fields(stored)
	if err != nil {
		return err
	}
	got, err := fields(found)
	if err != nil {
		return err
	}
	for name, value := range want {
		if got[name] != value {
			a.differ(Mismatch{check, key, name, value, got[name]})
		}
	}
	return nil
}

// fields flattens a value into text by field; one that is no struct is the field "value".
func fields(v any) (map[string]string, error) {
	value, err := plainOf(v)
	if err != nil {
		return nil, err
	}
	object, ok := value.(map[string]any)
	if !ok {
		object = map[string]any{"value": value}
	}
	flat := make(map[string]string, len(object))
	for name, field := range object {
		text, err := json.Marshal(field)
		if err != nil {
			return nil, err
		}
		flat[name] = string(text)
	}
	return flat, nil
}

// The contracts' interfaces, made once.
var (
	stakingABI     = bindings.NewStaking()
	registryABI    = bindings.NewBlobRegistry()
	proofsABI      = bindings.NewAvailabilityProofs()
	fraudProofsABI = bindings.NewFraudProofs()
	walABI         = bindings.NewWAL()
)
