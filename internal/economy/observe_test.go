package economy_test

import (
	"fmt"
	"math/big"
	"reflect"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/walrus-evm/walrus/internal/economy"
)

// observation is a view of a contract and what the model says that it shows.
type observation struct {
	contract, method string
	args             []any
	want             []any // outputs in order, one fields for a struct, or one error for a refusal
}

// fields are those of a struct that are compared, by name.
type fields map[string]any

func (o observation) String() string {
	return strings.TrimPrefix(call{contract: o.contract, method: o.method, args: o.args}.String(), "#0 ")
}

// compare reads every observable value off the contracts and returns those that are not the model's.
func (h *history) compare() []string {
	observations := h.observations()
	targets := make([]common.Address, len(observations))
	calls := make([][]byte, len(observations))
	for i, o := range observations {
		targets[i] = h.stage.contracts[o.contract].address
		calls[i] = h.stage.pack(o.contract, o.method, o.args...)
	}
	var differences []string
	for i, r := range h.stage.read(targets, calls) {
		if difference := h.difference(observations[i], r); difference != "" {
			differences = append(differences, fmt.Sprintf("%s: %s", observations[i], difference))
		}
	}
	h.observed += len(observations)
	return differences
}

// difference says where an answer is not as expected.
func (h *history) difference(o observation, r result) string {
	if err, refused := o.want[0].(error); refused {
		if r.Done {
			return fmt.Sprintf("the contract answers, the model: %v", err)
		}
		return ""
	}
	if !r.Done {
		return "the view reverted with " + h.reason(r.Answer)
	}
	got, err := h.stage.contracts[o.contract].abi.Methods[o.method].Outputs.Unpack(r.Answer)
	if err != nil {
		return err.Error()
	}
	if wanted, ok := o.want[0].(fields); ok {
		return h.differentField(reflect.ValueOf(got[0]), wanted)
	}
	for i, want := range o.want {
		if g, w := h.text(got[i]), h.text(want); g != w {
			return fmt.Sprintf("the contract says %s, the model %s", g, w)
		}
	}
	return ""
}

func (h *history) differentField(got reflect.Value, wanted fields) string {
	var different []string
	for name, want := range wanted {
		field := got.FieldByName(name)
		if !field.IsValid() {
			return "no field " + name
		}
		if g, w := h.text(field.Interface()), h.text(want); g != w {
			different = append(different, fmt.Sprintf("%s: the contract says %s, the model %s", name, g, w))
		}
	}
	return strings.Join(different, "; ")
}

// text returns a value in a form that is the same for both sides.
func (h *history) text(v any) string {
	switch v := v.(type) {
	case account:
		return h.stage.address(v).Hex()
	case common.Address:
		return v.Hex()
	case *big.Int:
		return v.String()
	case amount:
		return v.String()
	}
	r := reflect.ValueOf(v)
	var texts []string
	switch r.Kind() {
	case reflect.Slice, reflect.Array:
		for i := range r.Len() {
			texts = append(texts, h.text(r.Index(i).Interface()))
		}
	case reflect.Struct:
		for i := range r.NumField() {
			texts = append(texts, r.Type().Field(i).Name+" "+h.text(r.Field(i).Interface()))
		}
	default:
		return fmt.Sprint(v)
	}
	return "[" + strings.Join(texts, " ") + "]"
}

// observations lists every view with what the model expects of it.
func (h *history) observations() []observation {
	var all []observation
	for _, part := range []func(*model) []observation{
		h.epochViews, h.nodeViews, h.positionViews, h.moneyViews, h.marketViews, h.objectViews,
	} {
		all = append(all, part(h.model)...)
	}
	return all
}

func see(contract, method string, args []any, want ...any) observation {
	return observation{contract, method, args, want}
}

// quote expects an amount or a refusal.
func quote(method string, args []any, want economy.Amount, err error) observation {
	if err != nil {
		return see("registry", method, args, err)
	}
	return see("registry", method, args, want)
}

func of(args ...any) []any { return args }

func (h *history) epochViews(m *model) []observation {
	members, seats := columns(m.Members())
	next, nextSeats := columns(m.NextMembers())
	previous, previousSeats := columns(m.PreviousMembers())
	views := []observation{
		see("staking", "epochInfo", nil, fields{
			"Epoch": m.Epoch(), "Phase": uint8(m.Phase()), "StartTime": m.StartTime(),
			"Members": len(m.Members()), "Settled": m.Settled(),
		}),
		see("staking", "effectiveEpochs", nil, m.Activation(), m.Exit()),
		see("staking", "salesOpen", nil, m.SalesOpen()),
		see("staking", "committee", nil, members, seats),
		see("staking", "nextCommittee", nil, next, nextSeats),
		see("staking", "previousCommittee", nil, previous, previousSeats),
		see("staking", "candidates", nil, m.Candidates()),
		see("staking", "nodeCount", nil, m.Nodes()),
		see("registry", "epoch", nil, m.Epoch()),
	}
	for i, s := range m.Shards() {
		views = append(views, see("staking", "shard", of(i), fields{
			"Owner": s.Owner, "Since": s.Since, "ActiveFrom": s.ActiveFrom, "Next": s.Next, "Previous": s.Previous,
		}))
	}
	return views
}

// columns takes a committee apart.
func columns(members []economy.Member) (nodes []nodeID, seats []int) {
	for _, member := range members {
		nodes, seats = append(nodes, member.Node), append(seats, member.Seats)
	}
	return nodes, seats
}

func (h *history) nodeViews(m *model) []observation {
	var views []observation
	for v := nodeID(1); v <= m.Nodes(); v++ {
		n, p := m.Node(v), m.Pool(v)
		nextKey, from := m.NextBLSKey(v)
		views = append(views,
			see("staking", "node", of(v), fields{
				"Governance": n.Governance, "Payout": n.Payout, "HotKey": n.HotKey, "CommissionBps": m.Commission(v),
				"MissCount": n.MissCount, "Jailed": m.Jailed(v), "Leaving": n.Leaving, "ReplacedHotKey": m.ReplacedHotKey(v),
			}),
			see("staking", "voteOf", of(v), termsFields(economy.Terms(m.VoteOf(v)))),
			see("staking", "blsKey", of(v), h.point(m.BLSKey(v))),
			see("staking", "nextBlsKey", of(v), h.point(nextKey), from),
			see("staking", "pool", of(v), fields{
				"Stake": p.Stake, "Shares": p.Shares, "Bond": p.Bond, "StakeEntering": p.StakeIn, "SharesLeaving": p.SharesOut,
				"BondEntering": p.BondIn, "BondLeaving": p.BondOut, "LastWipe": p.LastWipe,
			}),
			see("staking", "candidateWeight", of(v), m.Weight(v)))
		for e := m.Epoch() - min(m.Epoch(), 2); e <= m.Epoch()+1; e++ {
			rate := m.Rate(v, e)
			views = append(views, see("staking", "rate", of(v, e), fields{"Stake": rate.Stake, "Shares": rate.Shares}))
			if e < p.Touched() {
				views = append(views, see("staking", "exitPot", of(v, e), m.ExitPot(v, e)))
			}
		}
		for _, w := range p.Wipes() {
			views = append(views, see("staking", "rate", of(v, w), fields{"Stake": m.Rate(v, w).Stake, "Shares": m.Rate(v, w).Shares}))
		}
	}
	return views
}

func (h *history) positionViews(m *model) []observation {
	var views []observation
	for _, id := range m.Positions() {
		p := m.Position(id)
		views = append(views,
			see("staking", "position", of(id), fields{
				"Node": p.Node, "Activation": p.Activation, "Exit": p.Exit, "Target": p.Target, "Amount": p.Amount,
				"Shares": p.Shares, "Version": p.Version,
			}),
			see("staking", "positionState", of(id), uint8(m.State(id))),
			see("staking", "positionValue", of(id), m.Value(id)),
			see("staking", "rewards", of(id, h.since(p), m.Epoch()), m.Rewards(id, h.since(p))),
			see("staking", "ownerOf", of(id), p.Owner),
			see("staking", "getApproved", of(id), p.Approved),
			see("staking", "tokenURI", of(id), ""))
		if p.Exit != 0 && p.Exit < m.Epoch() && p.Exit < m.Pool(p.Node).Touched() {
			views = append(views, see("staking", "exitPot", of(p.Node, p.Exit), m.ExitPot(p.Node, p.Exit)))
		}
	}
	none := new(big.Int).Lsh(big.NewInt(1), 64)
	return append(views, see("staking", "tokenURI", of(none), economy.ErrUnknownPosition))
}

// since returns the epoch from which a position's rewards are compared.
func (h *history) since(p *economy.Position) epoch {
	return h.model.Epoch() - min(h.model.Epoch(), 3)
}

func (h *history) moneyViews(m *model) []observation {
	views := []observation{
		see("staking", "reserve", nil, m.Reserve()),
		see("staking", "epochPot", nil, m.EpochPot()),
		see("staking", "tipPot", nil, m.TipPot()),
		see("staking", "pendingBurn", nil, m.PendingBurn()),
		see("staking", "owed", nil, m.StakingOwes()),
		see("registry", "owed", nil, m.MarketOwes()),
	}
	for a := economy.MarketAccount; a <= actorCount; a++ {
		if a == economy.Nobody {
			continue
		}
		views = append(views,
			see("wal", "balanceOf", of(a), m.WAL(a)),
			see("staking", "claimable", of(a), m.Claimable(a)))
	}
	return views
}

func (h *history) marketViews(m *model) []observation {
	terms := m.Terms()
	sold, _ := m.Sold(m.Epoch())
	registration, reserved := m.RegistrationCost(1000, 2)
	views := []observation{
		see("registry", "price", nil, terms.Price),
		see("registry", "writePrice", nil, terms.WritePrice),
		see("registry", "capacity", nil, terms.Capacity),
		see("registry", "futureFees", nil, m.FutureFees()),
		see("registry", "usedNow", nil, m.UsedNow()),
		see("registry", "sold", nil, sold),
		see("registry", "objectCount", nil, m.ObjectCount()),
		see("registry", "reservationCount", nil, m.ReservationCount()),
		see("registry", "registrationCost", of(1000, 2), registration, reserved),
		see("registry", "available", of(m.Epoch(), m.Epoch()+h.p.Horizon), m.Available()),
		see("registry", "inJars", nil, m.InJars()),
		see("staking", "terms", nil, termsFields(terms)),
		see("staking", "nextTerms", nil, termsFields(m.NextTerms())),
	}
	for i := m.Epoch(); i < m.Epoch()+h.p.Horizon; i++ {
		sold, fee := m.Sold(i)
		views = append(views, see("registry", "soldIn", of(i), sold, fee))
	}
	for _, id := range m.Reservations() {
		r := m.Reservation(id)
		views = append(views,
			see("registry", "reservationOf", of(id), fields{
				"Size": r.Bytes, "From": min(r.To, max(r.From, m.Epoch())), "To": r.To, "Rate": r.Rate,
			}),
			see("registry", "refundOf", of(id), m.RefundOf(id)),
			see("registry", "ownerOf", of(reservationToken(id)), r.Owner))
	}
	return views
}

func termsFields(t economy.Terms) fields {
	return fields{"Price": t.Price, "WritePrice": t.WritePrice, "Capacity": t.Capacity}
}

// reservationToken returns a reservation's token: 2⁶⁴ + r. ("Market".)
func reservationToken(id uint64) *big.Int {
	token := new(big.Int).Lsh(big.NewInt(1), 64)
	return token.Add(token, new(big.Int).SetUint64(id))
}

// flags returns an object's flags as the registry packs them.
func flags(o *economy.Object) (f uint8) {
	for i, set := range []bool{o.Deletable, o.Deleted, o.Shared} {
		if set {
			f |= 1 << i
		}
	}
	return f
}

func (h *history) objectViews(m *model) []observation {
	var views []observation
	for _, id := range m.Objects() {
		o := m.Object(id)
		views = append(views,
			see("registry", "blobObject", of(id), fields{
				"CommitmentRoot": o.Root, "Size": o.Size, "Rate": o.Rate, "End": o.End, "Certified": o.Certified, "HeldEpoch": o.HeldEpoch,
				"HeldOld": uint64(o.HeldOld), "HeldNew": uint64(o.HeldNew), "Flags": flags(o),
			}),
			see("registry", "ownerOf", of(id), o.Owner),
			see("registry", "getApproved", of(id), o.Approved),
			see("registry", "held", of(id), uint64(m.Held(id))),
			see("registry", "jar", of(id), fields{
				"Balance": o.Jar.Balance, "MaxPrice": o.Jar.MaxPrice, "Step": o.Jar.Step, "Tip": o.Jar.Tip,
			}),
			see("registry", "tokenURI", of(id), ""))
		shard, epochs := int(id)%h.p.Shards, economy.Epoch(id)%4
		price, err := m.ReleasePrice(id, shard)
		views = append(views, quote("releasePrice", of(id, shard), price, err))
		cost, err := m.ExtensionCost(id, epochs)
		views = append(views, quote("extensionCost", of(id, epochs), cost, err))
	}
	none := m.ObjectCount() + 1
	return append(views,
		see("registry", "tokenURI", of(none), economy.ErrUnknownObject),
		see("registry", "extensionCost", of(none, 1), economy.ErrUnknownObject),
		see("registry", "releasePrice", of(none, 0), economy.ErrUnknownObject))
}
