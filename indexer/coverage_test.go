package indexer_test

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/google/go-cmp/cmp"
	"github.com/jackc/pgx/v5"

	"github.com/walrus-evm/walrus/chain/bindings"
	"github.com/walrus-evm/walrus/indexer/internal/testnet"
	"github.com/walrus-evm/walrus/indexer/postgres"
)

// absent are the events of the interfaces that no contract ever emits, with the reason.
var absent = map[string]string{
	"WAL.EIP712DomainChanged": "of EIP-5267, for tokens that change their name",
}

// TestEveryEventIsApplied compares the events of the contracts' interfaces with those that a history made the mirror
// apply: an event that no test has seen is one whose rule nobody knows to be right.
func TestEveryEventIsApplied(t *testing.T) {
	n := testnet.Start(t, 21)
	n.Found()
	m := newMirror(t, n)
	states := make(map[string]bool)
	for range 14 {
		n.Epoch()
		m.sync()
		m.audit()
		for _, state := range m.texts(`SELECT DISTINCT state FROM blobs`) {
			states[state] = true
		}
	}
	same(t, "states of blobs between epochs", strings.Join(slices.Sorted(maps.Keys(states)), " "), "burned certified expired registered")
	if m.count(`SELECT count(*) FROM claims WHERE excluded > 0 AND status = 'paid'`) == 0 {
		t.Error("nobody was paid for a claim with exclusions")
	}
	seen := map[string]bool{voidBurned: true} // by TestWipedPool
	for _, kind := range m.texts(`SELECT DISTINCT kind FROM events`) {
		seen[kind] = true
	}
	for contract, meta := range map[string]*bind.MetaData{
		"WAL": &bindings.WALMetaData, "Staking": &bindings.StakingMetaData, "BlobRegistry": &bindings.BlobRegistryMetaData,
		"AvailabilityProofs": &bindings.AvailabilityProofsMetaData, "FraudProofs": &bindings.FraudProofsMetaData,
	} {
		parsed, err := meta.ParseABI()
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range slices.Sorted(maps.Keys(parsed.Events)) {
			if kind := contract + "." + name; absent[kind] == "" && !seen[kind] {
				t.Errorf("%s never happened", kind)
			}
		}
	}
	for _, column := range []struct{ name, query, want string }{
		{"moves", `SELECT DISTINCT kind FROM moves ORDER BY 1`, "claimed exit_cancelled exit_requested merged merged_away move_requested moved split split_off staked stayed transferred"},
		{"reasons of credits", `SELECT DISTINCT reason FROM credit_entries ORDER BY 1`, "bond_exit bounty claimed reward tip"},
		{"origins", `SELECT DISTINCT origin FROM reservations ORDER BY 1`, "bought deleted merged rest split"},
		{"fates", `SELECT DISTINCT fate FROM reservations WHERE fate IS NOT NULL ORDER BY 1`, "merged refunded split used"},
	} {
		same(t, column.name, strings.Join(m.texts(column.query), " "), column.want)
	}
}

// voidBurned is the event that only a wiped pool makes possible.
const voidBurned = "Staking.VoidPositionBurned"

// TestWipedPool follows a pool that loses everything: it restarts, its position is void and what was queued to leave it
// is nothing.
func TestWipedPool(t *testing.T) {
	n := testnet.StartWiped(t, 22)
	m := newMirror(t, n)
	m.sync()
	m.audit()
	one := func(what, query, want string) {
		t.Helper()
		same(t, what, strings.Join(m.texts(query), " "), want)
	}
	one("restart", fmt.Sprintf(`SELECT last_wipe || '/' || stake || '/' || shares FROM pools WHERE node = %d`, testnet.Wiped), "5/0/0")
	one("position", fmt.Sprintf(`SELECT state || '/' || exit FROM delegations WHERE node = %d`, testnet.Wiped), "void/5")
	one("queue", fmt.Sprintf(`SELECT sum(shares_leaving)::text FROM queues WHERE node = %d`, testnet.Wiped), "0")
	one("others", `SELECT DISTINCT state FROM delegations WHERE node <> 3`, "active")
	before := m.dump(stateTables...)
	n.BurnVoid()
	m.sync()
	m.audit()
	one("burned", `SELECT state || '/' || paid FROM delegations WHERE node = 3`, "closed/0")
	one("history", `SELECT kind FROM moves WHERE position = 3 ORDER BY block`, "staked exit_requested void_burned")
	if !slices.Contains(m.texts(`SELECT DISTINCT kind FROM events`), voidBurned) {
		t.Errorf("%s never happened", voidBurned)
	}
	n.Reorg(1, 2)
	m.sync()
	same(t, "state after the revert", m.dump(stateTables...), before)
}

// TestRewardsAfterAWipe has a pool that restarted earn for whoever is in it now: none of that is of a position that was
// wiped, though its shares still stand in its row.
func TestRewardsAfterAWipe(t *testing.T) {
	m := newMirror(t, testnet.StartWiped(t, 22))
	m.sync()
	for _, statement := range []string{
		`INSERT INTO settlements SELECT node, epoch + 1, 'valid', 7, 1000, 100, 300, 0, 0, 0, NULL, 0, 0, NULL, FALSE, block, tx_hash
			FROM settlements WHERE wiped`,
		fmt.Sprintf(`INSERT INTO rates VALUES (%d, 6, 600, 2)`, testnet.Wiped),
		`UPDATE network SET epoch = 6`,
	} {
		if _, err := m.pool.Exec(t.Context(), statement); err != nil {
			t.Fatal(err)
		}
	}
	err := postgres.NewStore(m.pool).Read(t.Context(), func(s *postgres.Snapshot) error {
		rewards, err := s.PositionRewards(t.Context(), uint64(testnet.Wiped), 0, 2)
		if err != nil {
			return err
		}
		want := []postgres.PositionReward{
			{Epoch: 5, Outcome: new("valid"), Gross: "0", Commission: "0", Slash: "0", Net: "0", Value: "0"},
			{Epoch: 4, Outcome: new("fraud"), Gross: "0", Commission: "0", Slash: "1", Net: "-1", Value: "0"},
		}
		if diff := cmp.Diff(want, rewards); diff != "" {
			t.Error(diff)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// texts returns the one column of a query.
func (m *mirror) texts(query string) []string {
	m.t.Helper()
	rows, err := m.pool.Query(m.t.Context(), query)
	if err != nil {
		m.t.Fatal(err)
	}
	list, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if err != nil {
		m.t.Fatal(err)
	}
	return list
}
