package chain

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"
)

var (
	// ErrParameters marks parameters that the contracts would refuse, or that are not those of the contracts.
	ErrParameters = errors.New("invalid parameters")

	// ErrDeployment marks a deployment that does not describe the contracts it names.
	ErrDeployment = errors.New("invalid deployment")
)

// Deployment names one network: its chain, contracts and parameters. It is what a program needs to join.
type Deployment struct {
	// ChainID is the EIP-155 chain ID.
	ChainID uint64 `json:"chainId"`

	// Block is the block before which no contract of the network existed; its history starts there.
	Block uint64 `json:"block"`

	WAL         common.Address `json:"wal"`
	Staking     common.Address `json:"staking"`
	Registry    common.Address `json:"registry"`
	Proofs      common.Address `json:"proofs"`
	FraudProofs common.Address `json:"fraudProofs"`
	Beacon      common.Address `json:"beacon"`
	Committee   common.Address `json:"committee"`

	Parameters Parameters `json:"parameters"`
}

// LoadDeployment reads the file that [Deployment.Save] wrote and validates it.
func LoadDeployment(path string) (Deployment, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return Deployment{}, fmt.Errorf("load deployment: %w", err)
	}
	var d Deployment
	if err := json.Unmarshal(data, &d); err != nil {
		return Deployment{}, fmt.Errorf("load deployment %s: %w", path, err)
	}
	if err := d.Validate(); err != nil {
		return Deployment{}, fmt.Errorf("load deployment %s: %w", path, err)
	}
	return d, nil
}

// Save writes the deployment as JSON, whole or not at all.
func (d Deployment) Save(path string) error {
	data, err := json.MarshalIndent(d, "", "  ")
	if err != nil {
		return fmt.Errorf("save deployment: %w", err)
	}
	if err := writeFile(path, append(data, '\n'), 0o644); err != nil {
		return fmt.Errorf("save deployment: %w", err)
	}
	return nil
}

// Validate reports the first field that is missing or wrong, as [ErrDeployment] or [ErrParameters].
func (d Deployment) Validate() error {
	if d.ChainID == 0 {
		return fmt.Errorf("%w: no chain ID", ErrDeployment)
	}
	seen := make(map[common.Address]string)
	for _, c := range d.contracts() {
		if c.address == (common.Address{}) {
			return fmt.Errorf("%w: no address of %s", ErrDeployment, c.name)
		}
		if other, ok := seen[c.address]; ok {
			return fmt.Errorf("%w: %s and %s have the same address", ErrDeployment, other, c.name)
		}
		seen[c.address] = c.name
	}
	return d.Parameters.Validate()
}

// Contract returns the name of the contract at an address ("Staking", …), or "" for none of the network's.
func (d Deployment) Contract(address common.Address) string {
	for _, c := range d.contracts() {
		if c.address == address {
			return c.name
		}
	}
	return ""
}

type deployed struct {
	name    string
	address common.Address
}

// contracts lists the network's contracts in the order in which they are deployed.
func (d Deployment) contracts() []deployed {
	return []deployed{
		{nameWAL, d.WAL},
		{nameBeacon, d.Beacon},
		{nameCommittee, d.Committee},
		{nameStaking, d.Staking},
		{nameRegistry, d.Registry},
		{nameProofs, d.Proofs},
		{nameFraudProofs, d.FraudProofs},
	}
}

const (
	nameWAL         = "WAL"
	nameBeacon      = "Beacon"
	nameCommittee   = "Committee"
	nameStaking     = "Staking"
	nameRegistry    = "BlobRegistry"
	nameProofs      = "AvailabilityProofs"
	nameFraudProofs = "FraudProofs"
)

// writeFile replaces a file atomically and durably: data, then name, reach the disk before it returns.
func writeFile(path string, data []byte, mode os.FileMode) (err error) {
	dir := filepath.Dir(path)
	temporary, err := os.CreateTemp(dir, "."+filepath.Base(path)+".*")
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			_ = os.Remove(temporary.Name())
		}
	}()
	_, err = temporary.Write(data)
	if err = errors.Join(err, temporary.Chmod(mode), temporary.Sync(), temporary.Close()); err != nil {
		return err
	}
	if err = os.Rename(temporary.Name(), path); err != nil {
		return err
	}
	folder, err := os.Open(dir)
	if err != nil {
		return err
	}
	return errors.Join(folder.Sync(), folder.Close())
}
