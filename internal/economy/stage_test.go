package economy_test

import (
	"crypto/ecdsa"
	"crypto/sha256"
	_ "embed"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"math/big"
	"reflect"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/walrus-evm/walrus/chain/bindings"
	"github.com/walrus-evm/walrus/chain/devchain"
	"github.com/walrus-evm/walrus/internal/economy"
)

// The doubles: contracts of the tests only, compiled by testdata/build.sh.
var (
	//go:embed testdata/Doubles.json
	doublesJSON []byte
	//go:embed testdata/Doubles.sol
	doublesSource []byte
)

type artifact struct {
	ABI      abi.ABI       `json:"abi"`
	Bytecode hexutil.Bytes `json:"-"`
	Hex      string        `json:"bytecode"`
}

func doubles(t testing.TB) (stage, proofs artifact) {
	t.Helper()
	var all struct {
		Source        string
		Stage, Proofs artifact
	}
	if err := json.Unmarshal(doublesJSON, &all); err != nil {
		t.Fatal(err)
	}
	if hash := sha256.Sum256(doublesSource); all.Source != hex.EncodeToString(hash[:]) {
		t.Fatal("testdata/Doubles.json is not of testdata/Doubles.sol: run testdata/build.sh")
	}
	all.Stage.Bytecode, all.Proofs.Bytecode = common.FromHex(all.Stage.Hex), common.FromHex(all.Proofs.Hex)
	return all.Stage, all.Proofs
}

// stage is a development chain with the contracts of one network on it, the real ones but for the proofs, and accounts
// that act as a history says. Its clock is the history's.
type stage struct {
	testing.TB
	chain  *devchain.Chain
	rpc    *rpc.Client // for the clock
	signer types.Signer
	key    *ecdsa.PrivateKey
	nonce  uint64

	contracts map[string]contract
	actors    []common.Address // of account i + 1
	block     uint64
	born      uint64 // block and second of Staking's deployment
	bornAt    uint64
}

type contract struct {
	abi     abi.ABI
	address common.Address
}

const (
	genesisTime = 1_800_000_000
	txGas       = 1 << 24 // EIP-7825
	actorCount  = 24
)

// newStage deploys a network with parameters p.
func newStage(t testing.TB, p bindings.Parameters) *stage {
	t.Helper()
	chain, err := devchain.Start(t.Context(), devchain.Config{GenesisTime: genesisTime, Seed: "economy"})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := chain.Close(); err != nil {
			t.Error(err)
		}
	})
	client, err := rpc.DialContext(t.Context(), chain.URL())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	s := &stage{
		TB: t, chain: chain, rpc: client, key: chain.Key(0), signer: types.LatestSignerForChainID(new(big.Int).SetUint64(chain.ChainID())),
		contracts: map[string]contract{},
	}
	s.deploy(p)
	s.populate()
	return s
}

// deploy creates libraries and contracts; these know each other by addresses that follow from the deployer's nonces.
func (s *stage) deploy(p bindings.Parameters) {
	stageCode, proofsCode := doubles(s)
	deployer := crypto.PubkeyToAddress(s.key.PublicKey)
	libraries := map[string]common.Address{}
	for _, meta := range []*bind.MetaData{&bindings.StakingMetaData, &bindings.BlobRegistryMetaData} {
		for _, library := range meta.Deps {
			if _, known := libraries[library.ID]; !known {
				libraries[library.ID] = s.create(linked(s, library, libraries))
			}
		}
	}
	at := func(i uint64) common.Address { return crypto.CreateAddress(deployer, s.nonce+i) }
	peers := bindings.Peers{
		Wal: at(0), Beacon: at(1), Committee: at(2), Staking: at(3), Registry: at(4), Proofs: at(5),
		FraudProofs: common.HexToAddress("0xf"),
	}
	s.contract("wal", &bindings.WALMetaData, libraries, deployer)
	s.contract("beacon", &bindings.BeaconMetaData, libraries)
	s.contract("committee", &bindings.CommitteeMetaData, libraries)
	s.contract("staking", &bindings.StakingMetaData, libraries, p, peers)
	head, err := s.chain.Client().HeaderByNumber(s.Context(), nil)
	s.must(err)
	s.born, s.bornAt = head.Number.Uint64(), head.Time
	s.contract("registry", &bindings.BlobRegistryMetaData, libraries, p, peers)
	s.double("proofs", proofsCode, peers.Staking)
	s.double("stage", stageCode, big.NewInt(actorCount))
}

// populate reads who the actors are and gives them WAL, and the contracts their leave to take it.
func (s *stage) populate() {
	var targets []common.Address
	var calls [][]byte
	for i := range actorCount {
		targets = append(targets, s.contracts["stage"].address)
		calls = append(calls, s.pack("stage", "actors", i))
	}
	var approvals []step
	wal := s.contracts["wal"].address
	for i, answer := range s.read(targets, calls) {
		s.actors = append(s.actors, common.BytesToAddress(answer.Answer))
		s.send(&wal, s.pack("wal", "transfer", s.actors[i], initialWAL))
		for _, spender := range []economy.Account{economy.StakingAccount, economy.MarketAccount} {
			data := s.pack("wal", "approve", s.address(spender), new(big.Int).Lsh(big.NewInt(1), 255))
			approvals = append(approvals, step{big.NewInt(int64(i)), wal, data})
		}
	}
	s.mine(0)
	for _, r := range s.run(0, approvals) {
		if !r.Done {
			s.Fatal("approval reverted")
		}
	}
}

func (s *stage) contract(name string, meta *bind.MetaData, libraries map[string]common.Address, args ...any) {
	parsed, err := meta.ParseABI()
	s.must(err)
	s.contracts[name] = contract{abi: *parsed, address: s.create(linked(s, meta, libraries), s.constructor(*parsed, args))}
}

func (s *stage) double(name string, a artifact, args ...any) {
	s.contracts[name] = contract{abi: a.ABI, address: s.create(a.Bytecode, s.constructor(a.ABI, args))}
}

func (s *stage) constructor(parsed abi.ABI, args []any) []byte {
	data, err := parsed.Pack("", args...)
	s.must(err)
	return data
}

// linked returns creation code with libraries in the places that the compiler left.
func linked(t testing.TB, meta *bind.MetaData, libraries map[string]common.Address) []byte {
	text := strings.TrimPrefix(meta.Bin, "0x")
	for id, library := range libraries {
		text = strings.ReplaceAll(text, "__$"+id+"$__", strings.ToLower(library.Hex()[2:]))
	}
	code, err := hex.DecodeString(text)
	if err != nil {
		t.Fatalf("bytecode is not linked: %v", err)
	}
	return code
}

// create makes a contract, in a block of its own.
func (s *stage) create(code []byte, arguments ...[]byte) common.Address {
	for _, a := range arguments {
		code = append(code, a...)
	}
	tx := s.send(nil, code)
	s.mine(0)
	if r := s.receipt(tx); r.Status == types.ReceiptStatusSuccessful {
		return r.ContractAddress
	}
	s.Fatal("a constructor reverted")
	return common.Address{}
}

func (s *stage) send(to *common.Address, data []byte) common.Hash {
	tx, err := types.SignNewTx(s.key, s.signer, &types.DynamicFeeTx{
		ChainID: s.signer.ChainID(), Nonce: s.nonce, To: to, Data: data, Gas: gasFor(to, data),
		GasFeeCap: big.NewInt(1e12), GasTipCap: big.NewInt(1),
	})
	s.must(err)
	s.nonce++
	s.must(s.chain.Client().SendTransaction(s.Context(), tx))
	return tx.Hash()
}

// gasFor lets transfers of WAL share a block; everything else has as much gas as a transaction may.
func gasFor(to *common.Address, data []byte) uint64 {
	if to != nil && len(data) == 68 {
		return 100_000
	}
	return txGas
}

// mine seals a block with the given second, or the next one for 0.
func (s *stage) mine(at uint64) {
	if at == 0 {
		head, err := s.chain.Client().HeaderByNumber(s.Context(), nil)
		s.must(err)
		at = head.Time + 1
	}
	s.must(s.rpc.CallContext(s.Context(), nil, "evm_setNextBlockTimestamp", hexutil.Uint64(at)))
	head, err := s.chain.Mine(s.Context(), 1)
	s.must(err)
	s.block = head.Number.Uint64()
}

func (s *stage) receipt(tx common.Hash) *types.Receipt {
	r, err := s.chain.Client().TransactionReceipt(s.Context(), tx)
	s.must(err)
	return r
}

// step is a call of an actor, in the form of Stage.run.
type step struct {
	Actor  *big.Int
	Target common.Address
	Data   []byte
}

// result is what became of a step.
type result struct {
	Done   bool
	Answer []byte
}

// run has actors make calls in one block with the given second.
func (s *stage) run(at uint64, steps []step) []result {
	address := s.contracts["stage"].address
	data, err := s.contracts["stage"].abi.Pack("run", steps)
	s.must(err)
	tx := s.send(&address, data)
	s.mine(at)
	r := s.receipt(tx)
	if r.Status != types.ReceiptStatusSuccessful {
		s.Fatalf("the stage ran out of gas over %d calls", len(steps))
	}
	return s.results("Ran", r.Logs[len(r.Logs)-1].Data)
}

// read calls views at the head.
func (s *stage) read(targets []common.Address, calls [][]byte) []result {
	address := s.contracts["stage"].address
	data, err := s.contracts["stage"].abi.Pack("read", targets, calls)
	s.must(err)
	answer, err := s.chain.Client().CallContract(s.Context(), ethereum.CallMsg{To: &address, Data: data}, nil)
	s.must(err)
	return s.results("Ran", answer)
}

func (s *stage) results(event string, data []byte) []result {
	values, err := s.contracts["stage"].abi.Events[event].Inputs.Unpack(data)
	s.must(err)
	return *abi.ConvertType(values[0], new([]result)).(*[]result)
}

// pack encodes a call; plain numbers, amounts and accounts become what the method takes.
func (s *stage) pack(contract, method string, args ...any) []byte {
	m, ok := s.contracts[contract].abi.Methods[method]
	if !ok || len(m.Inputs) != len(args) {
		s.Fatalf("%s has no %s of %d arguments", contract, method, len(args))
	}
	converted := make([]any, len(args))
	for i, arg := range args {
		converted[i] = s.convert(m.Inputs[i].Type, arg)
	}
	data, err := s.contracts[contract].abi.Pack(method, converted...)
	if err != nil {
		s.Fatalf("pack %s%v: %v", method, args, err)
	}
	return data
}

func (s *stage) convert(to abi.Type, v any) any {
	if account, ok := v.(economy.Account); ok {
		return s.address(account)
	}
	number := numberOf(v)
	switch goType := to.GetType(); {
	case number == nil:
		return v
	case goType == reflect.TypeFor[*big.Int]():
		return number
	default:
		return reflect.ValueOf(number.Uint64()).Convert(goType).Interface()
	}
}

// numberOf returns the number that v is, nil if it is none.
func numberOf(v any) *big.Int {
	if a, ok := v.(economy.Amount); ok {
		return a.Big()
	}
	switch r := reflect.ValueOf(v); {
	case r.CanInt():
		return big.NewInt(r.Int())
	case r.CanUint():
		return new(big.Int).SetUint64(r.Uint())
	}
	if n, ok := v.(*big.Int); ok {
		return n
	}
	return nil
}

// address returns where an account is on the chain.
func (s *stage) address(a economy.Account) common.Address {
	switch {
	case a == economy.StakingAccount:
		return s.contracts["staking"].address
	case a == economy.MarketAccount:
		return s.contracts["registry"].address
	case a == economy.Nobody:
		return common.Address{}
	case int(a) > len(s.actors):
		panic(fmt.Sprintf("no account %d", a))
	}
	return s.actors[a-1]
}

func (s *stage) must(err error) {
	if err != nil {
		s.Helper()
		s.Fatal(err)
	}
}
