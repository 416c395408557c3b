// Package testnet gives the indexer's tests a network with a life of its own:
// the real contracts on a chain in the process, and random histories of
// everything their users do, from deposits and reservations to proven frauds.
//
// The calls are drawn blindly from what is plausible; those that the contracts
// refuse stay in the blocks as reverted transactions, as on any chain. Claims
// are of the cheapest valid kind, the opening of the zero polynomial, so that
// no data needs to be stored: what they claim is false whenever a node has
// obligations, and sometimes somebody proves it.
package testnet

import (
	"context"
	"encoding/binary"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/chain/bindings"
	"github.com/walrus-evm/walrus/chain/devchain"
	"github.com/walrus-evm/walrus/kzg"
)

const (
	// Nodes is the number of storage nodes.
	Nodes = 5

	// Users is the number of other accounts: they stake, store, and accuse.
	Users = 6

	// accounts is the number of those that have WAL: nodes, users, and a second hot key of each node.
	accounts = Nodes + Users + Nodes

	// SafeDepth is how far the tag safe stays behind the head.
	SafeDepth = 8
	// FinalizedDepth is how far the tag finalized does.
	FinalizedDepth = 24

	gasLimit = 10_000_000
)

// Network is a deployed network of which every move is the test's.
type Network struct {
	Dev    *devchain.Chain
	Client *chain.Client

	t       testing.TB
	d       chain.Deployment
	random  *rand.Rand
	chance  *rand.Rand                           // of reveals
	trade   *rand.Rand                           // of the economy
	keys    map[kzg.Point]availability.SecretKey // by public key: all that nodes ever announced
	accuse  []accusation
	trace   *availability.Trace // under some claims
	traced  []uint32            // nodes that claimed it in the running epoch
	unpaid  []common.Hash       // requests that nobody answered
	pending int                 // transactions not in a block yet
	nonces  map[int]uint64      // next one of an account, where it is known
}

var (
	staking     = bindings.NewStaking()
	registry    = bindings.NewBlobRegistry()
	proofs      = bindings.NewAvailabilityProofs()
	fraudProofs = bindings.NewFraudProofs()
	wal         = bindings.NewWAL()
)

// Start deploys a network whose whole history follows from seed. It ends with the test.
func Start(t testing.TB, seed uint64) *Network {
	t.Helper()
	return StartIn(t, seed, devchain.Config{})
}

// StartIn is [Start] with a chain of the given configuration, as one that lasts in a directory.
func StartIn(t testing.TB, seed uint64, config devchain.Config) *Network {
	t.Helper()
	return start(t, seed, config, chain.LocalParameters())
}

func start(t testing.TB, seed uint64, config devchain.Config, parameters chain.Parameters) *Network {
	t.Helper()
	config.Seed, config.OnTx = t.Name(), true
	config.SafeDepth, config.FinalizedDepth = SafeDepth, FinalizedDepth
	dev, err := devchain.Start(t.Context(), config)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { dev.Close() }) //nolint:errcheck // a test may have closed it
	n := &Network{Dev: dev, t: t, nonces: make(map[int]uint64), keys: make(map[kzg.Point]availability.SecretKey), random: rand.New(rand.NewPCG(seed, 0))}
	n.trace, n.chance, n.trade = emptyTrace(t), rand.New(rand.NewPCG(seed, 1)), rand.New(rand.NewPCG(seed, 2))
	n.deploy(parameters)
	return n
}

// deploy deploys the contracts, for which the chain seals by itself.
func (n *Network) deploy(parameters chain.Parameters) {
	n.Dev.Resume()
	d, err := chain.Deploy(n.t.Context(), n.Dev.Client(), n.Dev.Key(0), parameters)
	n.Dev.Pause()
	if err != nil {
		n.t.Fatal(err)
	}
	n.d = d
	if n.Client, err = chain.Dial(n.t.Context(), n.Dev.URL(), d); err != nil {
		n.t.Fatal(err)
	}
	n.t.Cleanup(n.Client.Close)
}

// Found gives everybody WAL, registers the nodes, bonds and stakes them and makes them candidates.
func (n *Network) Found() {
	n.t.Helper()
	n.found(chain.WAL(20_000), chain.WAL(50_000))
}

func (n *Network) found(bond, stake chain.Amount) {
	n.t.Helper()
	most := new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(1))
	for account := 1; account <= accounts; account++ {
		n.send(0, n.d.WAL, wal.PackTransfer(devchain.Address(account), chain.WAL(10_000_000).Big()))
	}
	n.Mine(1)
	for account := 1; account <= accounts; account++ {
		n.send(account, n.d.WAL, wal.PackApprove(n.d.Staking, most))
		n.send(account, n.d.WAL, wal.PackApprove(n.d.Registry, most))
	}
	n.Mine(1)
	for node := uint32(1); node <= Nodes; node++ {
		n.register(node)
		n.Mine(1)
		n.send(int(node), n.d.Staking, staking.PackDepositBond(node, bond.Big()))
		n.send(int(node), n.d.Staking, staking.PackStake(node, stake.Big()))
		n.Mine(1)
	}
	n.send(Nodes+1, n.d.Staking, staking.PackDonate(chain.WAL(100_000).Big()))
	n.Mine(1)
	for node := uint32(1); node <= Nodes; node++ {
		n.send(int(node), n.d.Staking, staking.PackTryJoin(node, 0))
	}
	n.Mine(1)
}

// register registers a node whose governance key is the account of the same number.
func (n *Network) register(node uint32) {
	var material [32]byte
	binary.BigEndian.PutUint32(material[28:], node)
	key, err := availability.ParseSecretKey(material[:])
	if err != nil {
		n.t.Fatal(err)
	}
	n.keys[key.PublicKey().Point()] = key
	operator := devchain.Address(int(node))
	n.send(int(node), n.d.Staking, staking.PackRegisterNode(bindings.IStakingRegistration{
		HotKey: operator, Payout: devchain.Address(100 + int(node)), BlsKey: chain.G1Point(key.PublicKey().Point()),
		Possession:    chain.G2Point(key.ProvePossession(n.d.ChainID, n.d.Staking, operator)),
		CommissionBps: uint16(100 * node), Name: "node " + string('0'+rune(node)), Endpoint: "http://127.0.0.1:1",
	}))
}

// Describe has a node's operator say what it is called and where it is.
func (n *Network) Describe(node uint32, name, endpoint, metadata string) {
	n.t.Helper()
	n.send(int(node), n.d.Staking, staking.PackDescribeNode(node, name, endpoint, metadata))
	n.Mine(1)
}

// send puts a transaction of a funded account into the pool, whether or not it will revert.
func (n *Network) send(account int, to common.Address, data []byte) {
	n.t.Helper()
	n.sendGas(account, &to, data, gasLimit)
	if n.pending >= 5 {
		n.Mine(1) // as many as surely fit a block
	}
}

// Mine seals blocks one second apart; the first takes what was sent.
func (n *Network) Mine(blocks int) {
	n.t.Helper()
	if _, err := n.Dev.MineAhead(n.t.Context(), blocks); err != nil {
		n.t.Fatal(err)
	}
	n.pending = 0
}

// Reorg replaces the newest blocks by empty ones and forgets what was in them.
func (n *Network) Reorg(depth, blocks int) {
	n.t.Helper()
	replacement := devchain.Replacement{Blocks: blocks, Dropped: devchain.Forget}
	if _, err := n.Dev.Reorg(n.t.Context(), depth, replacement); err != nil {
		n.t.Fatal(err)
	}
	n.pending = 0
	clear(n.nonces)
}

// Head returns the number of the newest block.
func (n *Network) Head() uint64 {
	n.t.Helper()
	number, err := n.Dev.Client().BlockNumber(n.t.Context())
	if err != nil {
		n.t.Fatal(err)
	}
	return number
}

// must returns the value of a view at the head and ends the test if there is none.
func must[T any](n *Network, view func(context.Context, chain.At) (T, error)) T {
	n.t.Helper()
	value, err := view(n.t.Context(), chain.AtTag(chain.Latest))
	if err != nil {
		n.t.Fatal(err)
	}
	return value
}

// view makes a read-only call at the head.
func (n *Network) view(to common.Address, data []byte) ([]byte, error) {
	return n.Dev.Client().CallContract(n.t.Context(), ethereum.CallMsg{To: &to, Data: data}, nil)
}
