package indexer_test

import (
	"testing"

	"github.com/walrus-evm/walrus/indexer/internal/testnet"
)

// TestRandomHistory lets a network live for some epochs and compares every value with the contracts, in each phase.
func TestRandomHistory(t *testing.T) {
	n := testnet.Start(t, 1)
	m := newMirror(t, n)
	m.sync()
	m.audit()
	n.Found()
	for range 8 {
		n.Epoch()
		m.sync()
		m.audit()
	}
	n.Chatter(20)
	m.sync()
	report := m.audit()
	for _, check := range report.Checks {
		t.Logf("%-18s %6d compared", check.Name, check.Compared)
		if check.Compared == 0 {
			t.Errorf("the history gave %s nothing to compare", check.Name)
		}
	}
}
