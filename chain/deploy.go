package chain

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/walrus-evm/walrus/chain/bindings"
)

// Deploy makes a new network with parameters p: the libraries that contracts link and the seven contracts, from the key's
// account, which then holds the whole supply of WAL. The contracts know each other by addresses that follow from the
// account's nonces, so nobody is ever an owner; Deploy checks afterwards that they do. No other program may send from
// the account meanwhile. Errors include [ErrParameters], [ErrDeployment] and those of [Transactor.Send].
func Deploy(ctx context.Context, eth Backend, key *ecdsa.PrivateKey, p Parameters) (Deployment, error) {
	if err := p.Validate(); err != nil {
		return Deployment{}, fmt.Errorf("deploy: %w", err)
	}
	if err := checkPrecompiles(ctx, eth); err != nil {
		return Deployment{}, fmt.Errorf("deploy: %w", err)
	}
	d, err := plan(ctx, eth, crypto.PubkeyToAddress(key.PublicKey), p)
	if err != nil {
		return Deployment{}, fmt.Errorf("deploy: %w", err)
	}
	if err := d.send(ctx, eth, key); err != nil {
		return Deployment{}, fmt.Errorf("deploy: %w", err)
	}
	c, err := NewClient(ctx, eth, d.Deployment)
	if err != nil {
		return Deployment{}, fmt.Errorf("deploy: %w", err)
	}
	if err := c.CheckContracts(ctx); err != nil {
		return Deployment{}, fmt.Errorf("deploy: %w", err)
	}
	return d.Deployment, nil
}

// creation is one contract to be made.
type creation struct {
	name    string
	address common.Address
	code    []byte // creation code, linked, with constructor arguments
}

type deployPlan struct {
	Deployment
	creations []creation
}

// plan computes everything about a deployment that starts at the account's next nonce.
func plan(ctx context.Context, eth Backend, from common.Address, p Parameters) (*deployPlan, error) {
	id, err := retry(ctx, eth.ChainID)
	if err != nil {
		return nil, fmt.Errorf("read chain ID: %w", err)
	}
	head, err := retry(ctx, func(ctx context.Context) (Head, error) { return headAt(ctx, eth, Latest) })
	if err != nil {
		return nil, fmt.Errorf("read head: %w", err)
	}
	nonce, err := retry(ctx, func(ctx context.Context) (uint64, error) { return eth.PendingNonceAt(ctx, from) })
	if err != nil {
		return nil, fmt.Errorf("read nonce: %w", err)
	}
	next := func() common.Address {
		nonce++
		return crypto.CreateAddress(from, nonce-1)
	}
	d := &deployPlan{Deployment: Deployment{ChainID: id.Uint64(), Block: head.Number + 1, Parameters: p}}
	libraries := make(map[string]common.Address)
	for _, library := range slices.Concat(bindings.StakingMetaData.Deps, bindings.BlobRegistryMetaData.Deps) {
		if _, planned := libraries[library.ID]; planned {
			continue
		}
		libraries[library.ID] = next()
		if err := d.create("library", libraries[library.ID], library, nil, nil); err != nil {
			return nil, err
		}
	}
	for _, address := range []*common.Address{&d.WAL, &d.Beacon, &d.Committee, &d.Staking, &d.Registry, &d.Proofs, &d.FraudProofs} {
		*address = next()
	}
	parameters, peers := p.ToABI(), d.peers()
	return d, errors.Join(
		d.create(nameWAL, d.WAL, &bindings.WALMetaData, walABI.PackConstructor(from), nil),
		d.create(nameBeacon, d.Beacon, &bindings.BeaconMetaData, nil, nil),
		d.create(nameCommittee, d.Committee, &bindings.CommitteeMetaData, nil, nil),
		d.create(nameStaking, d.Staking, &bindings.StakingMetaData, stakingABI.PackConstructor(parameters, peers), libraries),
		d.create(nameRegistry, d.Registry, &bindings.BlobRegistryMetaData, registryABI.PackConstructor(parameters, peers), libraries),
		d.create(nameProofs, d.Proofs, &bindings.AvailabilityProofsMetaData, proofsABI.PackConstructor(parameters, peers), nil),
		d.create(nameFraudProofs, d.FraudProofs, &bindings.FraudProofsMetaData, fraudProofsABI.PackConstructor(parameters, peers), nil),
	)
}

// create enters a contract in the plan, its libraries' addresses put in the places that the compiler left for them.
func (d *deployPlan) create(name string, address common.Address, meta *bind.MetaData, arguments []byte, libraries map[string]common.Address) error {
	text := strings.TrimPrefix(meta.Bin, "0x")
	for id, library := range libraries {
		text = strings.ReplaceAll(text, "__$"+id+"$__", strings.ToLower(library.Hex()[2:]))
	}
	code := common.FromHex(text)
	if len(code) == 0 || 2*len(code) != len(text) || strings.Contains(text, "__$") {
		return fmt.Errorf("%w: the bytecode of %s is missing or not linked: regenerate the bindings", ErrDeployment, name)
	}
	d.creations = append(d.creations, creation{name, address, slices.Concat(code, arguments)})
	return nil
}

// send deploys the plan. The contracts are sent in their order, each when the one before is included: constructors look
// at the contracts before them.
func (d *deployPlan) send(ctx context.Context, eth Backend, key *ecdsa.PrivateKey) error {
	heads := newHeadCache(eth, deployPoll)
	t, err := newTransactor(eth, &heads, d.Deployment, key, TransactorConfig{})
	if err != nil {
		return err
	}
	for i, c := range d.creations {
		receipt, err := t.Send(ctx, Call{Data: c.code, Label: "deploy " + c.name, create: true})
		if err != nil {
			return err
		}
		if receipt.ContractAddress != c.address {
			return fmt.Errorf("%w: %s is at %s instead of %s: another program sent from %s meanwhile",
				ErrDeployment, c.name, receipt.ContractAddress, c.address, t.address)
		}
		if i == 0 {
			d.Block = receipt.BlockNumber.Uint64()
		}
	}
	return nil
}

const deployPoll = 50 * time.Millisecond

func (d Deployment) peers() bindings.Peers {
	return bindings.Peers{
		Wal: d.WAL, Staking: d.Staking, Registry: d.Registry, Proofs: d.Proofs, FraudProofs: d.FraudProofs,
		Beacon: d.Beacon, Committee: d.Committee,
	}
}

// ToABI returns the parameters as the constructors take them.
func (p Parameters) ToABI() bindings.Parameters {
	bytes := func(n uint64) *big.Int { return new(big.Int).SetUint64(n) }
	return bindings.Parameters{
		Shards:            uint8(p.Shards),
		EpochSeconds:      uint32(p.EpochDuration / time.Second),
		BlockSeconds:      uint32(p.BlockInterval / time.Second),
		SeedDelay:         uint32(p.SeedDelay),
		ProofWindow:       uint32(p.ProofWindow),
		ChallengeWindow:   uint32(p.ChallengeWindow),
		RevealWindow:      uint32(p.RevealWindow),
		QueueWindow:       uint32(p.QueueWindow),
		InheritanceEpochs: p.InheritanceEpochs,
		MinStake:          p.MinStake.Big(),
		MinBond:           p.MinBond.Big(),
		Leverage:          p.Leverage,
		MaxNodes:          p.MaxNodes,
		Horizon:           p.Horizon,
		Capacity:          bytes(p.Capacity),
		MinCapacity:       bytes(p.MinCapacity),
		MaxCapacity:       bytes(p.MaxCapacity),
		Price:             p.Price,
		WritePrice:        p.WritePrice,
		MaxPrice:          p.MaxPrice,
		LadderJailEpochs:  p.LadderJailEpochs,
		FraudJailEpochs:   p.FraudJailEpochs,
	}
}
