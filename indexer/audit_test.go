package indexer_test

import (
	"math/big"
	"slices"
	"testing"

	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/chain/devchain"
	"github.com/walrus-evm/walrus/indexer"
	"github.com/walrus-evm/walrus/indexer/internal/testnet"
	"github.com/walrus-evm/walrus/indexer/postgres"
)

// TestAuditFindsEveryDifference changes one value of each kind and looks for it in the report.
func TestAuditFindsEveryDifference(t *testing.T) {
	n := settled(t, 31)
	m := newMirror(t, n)
	m.sync()
	for epochs := 0; m.count(`SELECT least((SELECT count(*) FROM exit_pots), (SELECT count(*) FROM fraud_commitments),
		(SELECT count(*) FROM credits), (SELECT count(*) FROM objects), (SELECT count(*) FROM reveal_bonds),
		(SELECT count(*) FROM attributes JOIN objects USING (object) WHERE value = '' AND owner IS NOT NULL),
		(SELECT count(*) FROM rotations), (SELECT count(*) FROM positions WHERE exit > 0 AND owner IS NOT NULL),
		(SELECT count(*) FROM reservations WHERE owner IS NOT NULL),
		(SELECT count(*) FROM sales JOIN network ON sales.epoch > network.epoch))`) == 0; epochs++ {
		if epochs == 10 {
			t.Fatal("the history does not give everything there is to compare")
		}
		n.Epoch() // until there is something of every kind
		m.sync()
	}
	m.audit()
	for _, test := range []struct{ check, change, restore string }{
		{
			"blocks", `UPDATE blocks SET parent = sha256(parent) WHERE number = 40`,
			`UPDATE blocks SET parent = (SELECT hash FROM blocks WHERE number = 39) WHERE number = 40`,
		},
		{"events", `UPDATE blocks SET events = events + 1 WHERE number = 40`, `UPDATE blocks SET events = events - 1 WHERE number = 40`},
		{
			"events", `UPDATE events SET log_index = log_index + 1000 WHERE kind = 'Staking.NodeRegistered'`,
			`UPDATE events SET log_index = log_index - 1000 WHERE log_index > 999`,
		},
		{"money", `UPDATE network SET reserve = reserve + 1`, `UPDATE network SET reserve = reserve - 1`},
		{"money", `UPDATE network SET pending_burn = pending_burn + 1`, `UPDATE network SET pending_burn = pending_burn - 1`},
		{"money", `UPDATE network SET future_fees = future_fees + 1`, `UPDATE network SET future_fees = future_fees - 1`},
		{"money", `UPDATE network SET tip_pot = tip_pot + 1`, `UPDATE network SET tip_pot = tip_pot - 1`},
		{"money", `UPDATE jars SET balance = balance + 1`, `UPDATE jars SET balance = balance - 1`},
		{"jars", `UPDATE jars SET tip = tip + 1`, `UPDATE jars SET tip = tip - 1`},
		{"attributes", `UPDATE attributes SET value = value || '\x00' WHERE value = ''`, `UPDATE attributes SET value = '' WHERE value = '\x00'`},
		{
			"attributes", `UPDATE attributes SET key = set_byte(key, 0, get_byte(key, 0) # 1)`,
			`UPDATE attributes SET key = set_byte(key, 0, get_byte(key, 0) # 1)`,
		},
		{"reservations", `UPDATE reservations SET rate = rate + 1`, `UPDATE reservations SET rate = rate - 1`},
		{
			"reservations", `UPDATE reservations SET owner = decode(repeat('01', 20), 'hex'), fate = NULL WHERE fate = 'merged'`,
			`UPDATE reservations SET owner = NULL, fate = 'merged' WHERE owner = decode(repeat('01', 20), 'hex')`,
		},
		{
			"reservation_owners", `UPDATE reservations SET owner = set_byte(owner, 0, get_byte(owner, 0) # 1) WHERE owner IS NOT NULL`,
			`UPDATE reservations SET owner = set_byte(owner, 0, get_byte(owner, 0) # 1) WHERE owner IS NOT NULL`,
		},
		{"votes", `UPDATE votes SET capacity = capacity + 1`, `UPDATE votes SET capacity = capacity - 1`},
		{"terms", `UPDATE epochs SET write_price = write_price + 1`, `UPDATE epochs SET write_price = write_price - 1`},
		{"invariants", `UPDATE credit_entries SET amount = amount + 1`, `UPDATE credit_entries SET amount = amount - 1`},
		{"invariants", `UPDATE moves SET shares = shares + 1`, `UPDATE moves SET shares = shares - 1`},
		{"market", `UPDATE network SET used_now = used_now + 1`, `UPDATE network SET used_now = used_now - 1`},
		{"market", `UPDATE network SET capacity = capacity + 1`, `UPDATE network SET capacity = capacity - 1`},
		{
			"sales", `UPDATE sales SET sold_ends = sold_ends + 1 WHERE epoch = (SELECT max(epoch) FROM sales)`,
			`UPDATE sales SET sold_ends = sold_ends - 1 WHERE epoch = (SELECT max(epoch) FROM sales)`,
		},
		{"epoch", `UPDATE epochs SET start_time = start_time + 1`, `UPDATE epochs SET start_time = start_time - 1`},
		{"shards", `UPDATE shards SET active_from = active_from + 1 WHERE shard = 3`, `UPDATE shards SET active_from = active_from - 1 WHERE shard = 3`},
		{"committees", `UPDATE members SET seats = seats + 1`, `UPDATE members SET seats = seats - 1`},
		{"invariants", `UPDATE members SET seats = seats + 4 WHERE epoch = 2`, `UPDATE members SET seats = seats - 4 WHERE epoch = 2`},
		{"nodes", `UPDATE nodes SET jailed_until = jailed_until + 1 WHERE node = 2`, `UPDATE nodes SET jailed_until = jailed_until - 1 WHERE node = 2`},
		{"nodes", `UPDATE nodes SET candidate = NOT candidate WHERE node = 2`, `UPDATE nodes SET candidate = NOT candidate WHERE node = 2`},
		{
			"bls_keys", `UPDATE rotations SET bls_key = set_byte(bls_key, 50, get_byte(bls_key, 50) # 1)`,
			`UPDATE rotations SET bls_key = set_byte(bls_key, 50, get_byte(bls_key, 50) # 1)`,
		},
		{"pools", `UPDATE pools SET shares = shares + 1 WHERE node = 4`, `UPDATE pools SET shares = shares - 1 WHERE node = 4`},
		{"pools", `UPDATE pools SET bond = bond + 1 WHERE node = 4`, `UPDATE pools SET bond = bond - 1 WHERE node = 4`},
		{"rates", `UPDATE rates SET stake = stake + 1 WHERE node = 3`, `UPDATE rates SET stake = stake - 1 WHERE node = 3`},
		{"exit_pots", `UPDATE exit_pots SET amount = amount + 1`, `UPDATE exit_pots SET amount = amount - 1`},
		{"positions", `UPDATE positions SET amount = amount + 1 WHERE position = 1`, `UPDATE positions SET amount = amount - 1 WHERE position = 1`},
		{
			"position_owners", `UPDATE positions SET owner = set_byte(owner, 0, get_byte(owner, 0) # 1) WHERE position = 2`,
			`UPDATE positions SET owner = set_byte(owner, 0, get_byte(owner, 0) # 1) WHERE position = 2`,
		},
		{"positions", `UPDATE positions SET target = target + 1 WHERE exit > 0`, `UPDATE positions SET target = target - 1 WHERE exit > 0`},
		{"objects", `UPDATE objects SET deletable = NOT deletable WHERE NOT shared AND NOT deleted`, `UPDATE objects SET deletable = NOT deletable WHERE NOT shared AND NOT deleted`},
		{"objects", `UPDATE objects SET end_epoch = end_epoch + 1`, `UPDATE objects SET end_epoch = end_epoch - 1`},
		{
			"object_owners", `UPDATE objects SET owner = set_byte(owner, 0, get_byte(owner, 0) # 1) WHERE owner IS NOT NULL`,
			`UPDATE objects SET owner = set_byte(owner, 0, get_byte(owner, 0) # 1) WHERE owner IS NOT NULL`,
		},
		{
			"claims", `INSERT INTO claims (node, epoch, status, weight, excluded) SELECT 1, epoch, 'missed', 0, 0 FROM network`,
			`DELETE FROM claims WHERE node = 1 AND epoch = (SELECT epoch FROM network)`,
		},
		{"reveal_requests", `UPDATE reveal_requests SET last_block = last_block + 1`, `UPDATE reveal_requests SET last_block = last_block - 1`},
		{"reveal_bonds", `UPDATE reveal_bonds SET amount = amount + 1`, `UPDATE reveal_bonds SET amount = amount - 1`},
		{"holdings", `UPDATE reveal_bonds SET amount = amount + 1e25`, `UPDATE reveal_bonds SET amount = amount - 1e25`},
		{"fraud_commitments", `UPDATE fraud_commitments SET block = block + 1`, `UPDATE fraud_commitments SET block = block - 1`},
		{
			"balances", `UPDATE balances SET amount = amount + 1 WHERE account = (SELECT account FROM balances ORDER BY account LIMIT 1)`,
			`UPDATE balances SET amount = amount - 1 WHERE account = (SELECT account FROM balances ORDER BY account LIMIT 1)`,
		},
		{
			"holdings", `UPDATE balances b SET amount = amount - 1 FROM cursor WHERE account = decode(substr(deployment->>'staking', 3), 'hex')`,
			`UPDATE balances b SET amount = amount + 1 FROM cursor WHERE account = decode(substr(deployment->>'staking', 3), 'hex')`,
		},
		{"credits", `UPDATE credits SET amount = amount + 1`, `UPDATE credits SET amount = amount - 1`},
	} {
		m.exec(test.change)
		report, err := m.Audit(t.Context())
		if err != nil {
			t.Fatalf("%s: %v", test.change, err)
		}
		i := slices.IndexFunc(report.Checks, func(c indexer.Check) bool { return c.Name == test.check })
		if report.OK || i < 0 || report.Checks[i].Mismatches == 0 {
			t.Errorf("%s: %s found nothing: %+v", test.change, test.check, report.Mismatches)
		}
		m.exec(test.restore)
	}
	m.audit()
}

// exec changes exactly what the test means to change: at least one row.
func (m *mirror) exec(statement string) {
	m.t.Helper()
	tag, err := m.pool.Exec(m.t.Context(), statement)
	if err != nil {
		m.t.Fatalf("%s: %v", statement, err)
	}
	if tag.RowsAffected() == 0 {
		m.t.Fatalf("%s: no row", statement)
	}
}

// TestValueOfPositions compares what readers are told that delegations are worth with what the contract says.
func TestValueOfPositions(t *testing.T) {
	n := settled(t, 32)
	m := newMirror(t, n)
	compared := 0
	for range 4 {
		n.Epoch()
		m.sync()
		err := postgres.NewStore(m.pool).Read(t.Context(), func(s *postgres.Snapshot) error {
			for account := range testnet.Nodes + testnet.Users + 1 {
				found, err := s.Delegations(t.Context(), devchain.Address(account), 0, 1000)
				if err != nil {
					return err
				}
				for _, d := range found {
					compareValue(t, n, d)
					compared++
				}
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	if compared < 20 {
		t.Errorf("compared only %d values", compared)
	}
}

// compareValue allows for the roundings of rolls that happen on chain only when somebody touches the pool.
func compareValue(t *testing.T, n *testnet.Network, d postgres.Delegation) {
	t.Helper()
	want, err := n.Client.PositionValue(t.Context(), chain.AtTag(chain.Latest), new(big.Int).SetUint64(d.Position))
	if err != nil {
		t.Fatal(err)
	}
	got, _ := new(big.Int).SetString(d.Value, 10)
	if difference := new(big.Int).Sub(want.Big(), got); difference.CmpAbs(big.NewInt(2)) > 0 {
		t.Errorf("position %d, %s: got %s, the contract says %s", d.Position, d.State, d.Value, want.Base())
	}
}

// TestRewardsOfPositions compares what readers are told that each epoch brought each delegation with what the contract
// says, and adds up its parts.
func TestRewardsOfPositions(t *testing.T) {
	n := settled(t, 33)
	m := newMirror(t, n)
	for range 5 {
		n.Epoch()
	}
	m.sync()
	compared, gained := 0, 0
	err := postgres.NewStore(m.pool).Read(t.Context(), func(s *postgres.Snapshot) error {
		positions, err := postgres.Rows[postgres.Position](t.Context(), s)
		if err != nil {
			return err
		}
		for _, p := range positions {
			rewards, err := s.PositionRewards(t.Context(), p.Position, 0, 1000)
			if err != nil {
				return err
			}
			for _, r := range rewards {
				gross, commission, slash, net := base(t, r.Gross), base(t, r.Commission), base(t, r.Slash), base(t, r.Net)
				if gross.Sign() < 0 || commission.Sign() < 0 || slash.Sign() < 0 {
					t.Errorf("position %d, epoch %d: a part is negative: %+v", p.Position, r.Epoch, r)
				}
				sum := new(big.Int).Sub(gross, commission)
				if sum.Sub(sum, slash); sum.Cmp(net) != 0 {
					t.Errorf("position %d, epoch %d: the parts add up to %s: %+v", p.Position, r.Epoch, sum, r)
				}
				gained += commission.Sign()
				if p.Owner == nil {
					continue // the contract has forgotten it
				}
				want, err := n.Client.Rewards(t.Context(), chain.AtTag(chain.Latest), new(big.Int).SetUint64(p.Position), r.Epoch, r.Epoch+1)
				if err != nil {
					return err
				}
				for _, value := range []struct {
					name      string
					got, want *big.Int
				}{
					{"gross", gross, want[0].Gross.Big()},
					{"commission", commission, want[0].Commission.Big()},
					{"slash", slash, want[0].Slash.Big()},
					{"net", net, want[0].Net},
				} {
					if value.got.Cmp(value.want) != 0 {
						t.Errorf("position %d, epoch %d: %s %s, the contract says %s", p.Position, r.Epoch, value.name, value.got, value.want)
					}
				}
				compared++
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if compared < 20 || gained == 0 {
		t.Errorf("compared only %d epochs of positions, %d of them with a commission", compared, gained)
	}
}

func base(t *testing.T, digits string) *big.Int {
	t.Helper()
	n, ok := new(big.Int).SetString(digits, 10)
	if !ok {
		t.Fatalf("%q is no number", digits)
	}
	return n
}
