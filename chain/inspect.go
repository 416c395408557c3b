package chain

import (
	"bytes"
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/walrus-evm/walrus/chain/bindings"
)

// checkStaking makes sure that the contract at Staking's address was deployed with the deployment's parameters and
// peers.
func (c *Client) checkStaking(ctx context.Context) error {
	d := c.deployment
	parameters, err := call(ctx, c, At{}, d.Staking, stakingABI.PackParameters(), stakingABI.UnpackParameters)
	if err != nil {
		return err
	}
	peers, err := call(ctx, c, At{}, d.Staking, stakingABI.PackPeers(), stakingABI.UnpackPeers)
	if err != nil {
		return err
	}
	if !sameArguments(parameters, d.Parameters.ToABI(), d.peers()) {
		return fmt.Errorf("%w: those of Staking at %s are not the deployment's", ErrParameters, d.Staking)
	}
	if peers != d.peers() {
		return fmt.Errorf("%w: Staking at %s works with other contracts", ErrDeployment, d.Staking)
	}
	return nil
}

// sameArguments compares parameters as constructors would get them, whatever Go's form of equal numbers.
func sameArguments(a, b bindings.Parameters, peers bindings.Peers) bool {
	return bytes.Equal(stakingABI.PackConstructor(a, peers), stakingABI.PackConstructor(b, peers))
}

// CheckContracts makes sure that all contracts were deployed with the deployment's parameters and know each other. Dial
// checks Staking only. Errors include [ErrParameters] and [ErrDeployment].
func (c *Client) CheckContracts(ctx context.Context) error {
	if err := c.checkStaking(ctx); err != nil {
		return err
	}
	if err := c.checkPeers(ctx); err != nil {
		return err
	}
	return c.checkWindows(ctx)
}

func (c *Client) checkPeers(ctx context.Context) error {
	d := c.deployment
	type unpack = func([]byte) (common.Address, error)
	for _, link := range []struct {
		name      string
		of        common.Address
		call      []byte
		unpack    unpack
		should    common.Address
		shouldBut string
	}{
		{nameRegistry, d.Registry, registryABI.PackWal(), registryABI.UnpackWal, d.WAL, nameWAL},
		{nameRegistry, d.Registry, registryABI.PackStaking(), registryABI.UnpackStaking, d.Staking, nameStaking},
		{nameRegistry, d.Registry, registryABI.PackProofs(), registryABI.UnpackProofs, d.Proofs, nameProofs},
		{nameProofs, d.Proofs, proofsABI.PackStaking(), proofsABI.UnpackStaking, d.Staking, nameStaking},
		{nameProofs, d.Proofs, proofsABI.PackRegistry(), proofsABI.UnpackRegistry, d.Registry, nameRegistry},
		{nameProofs, d.Proofs, proofsABI.PackFraudProofs(), proofsABI.UnpackFraudProofs, d.FraudProofs, nameFraudProofs},
		{nameProofs, d.Proofs, proofsABI.PackBeacon(), proofsABI.UnpackBeacon, d.Beacon, nameBeacon},
		{nameFraudProofs, d.FraudProofs, fraudProofsABI.PackRegistry(), fraudProofsABI.UnpackRegistry, d.Registry, nameRegistry},
		{nameFraudProofs, d.FraudProofs, fraudProofsABI.PackProofs(), fraudProofsABI.UnpackProofs, d.Proofs, nameProofs},
		{nameFraudProofs, d.FraudProofs, fraudProofsABI.PackBeacon(), fraudProofsABI.UnpackBeacon, d.Beacon, nameBeacon},
	} {
		address, err := call(ctx, c, At{}, link.of, link.call, link.unpack)
		if err != nil {
			return err
		}
		if address != link.should {
			return fmt.Errorf("%w: %s takes %s for %s, which is %s", ErrDeployment, link.name, address, link.shouldBut, link.should)
		}
	}
	return nil
}

func (c *Client) checkWindows(ctx context.Context) error {
	d, p := c.deployment, c.deployment.Parameters.ToABI()
	type unpack = func([]byte) (uint32, error)
	for _, value := range []struct {
		name   string
		of     common.Address
		call   []byte
		unpack unpack
		should uint32
	}{
		{"horizon", d.Registry, registryABI.PackHorizon(), registryABI.UnpackHorizon, p.Horizon},
		{"seed delay", d.Proofs, proofsABI.PackSeedDelay(), proofsABI.UnpackSeedDelay, p.SeedDelay},
		{"proof window", d.Proofs, proofsABI.PackProofWindow(), proofsABI.UnpackProofWindow, p.ProofWindow},
		{"challenge window", d.Proofs, proofsABI.PackChallengeWindow(), proofsABI.UnpackChallengeWindow, p.ChallengeWindow},
	} {
		got, err := call(ctx, c, At{}, value.of, value.call, value.unpack)
		if err != nil {
			return err
		}
		if got != value.should {
			return parameterError(value.name+" of the contract", got, fmt.Sprint(value.should))
		}
	}
	code, err := call(ctx, c, At{}, d.Registry, registryABI.PackEncoding(), registryABI.UnpackEncoding)
	if err != nil {
		return err
	}
	if int(code.Shards) != c.encoding.Shards() || int(code.Source) != c.encoding.Source() {
		return parameterError("encoding of the contract", code, fmt.Sprintf("%d of %d slivers", c.encoding.Source(), c.encoding.Shards()))
	}
	return nil
}
