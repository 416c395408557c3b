package chain_test

import (
	"encoding/json"
	"errors"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/google/go-cmp/cmp"

	"github.com/walrus-evm/walrus/chain"
)

func TestPresetsAreValid(t *testing.T) {
	local, mainnet := chain.LocalParameters(), chain.MainnetParameters()
	noError(t, local.Validate())
	noError(t, mainnet.Validate())
	if local.Shards != 10 || local.EpochDuration != time.Minute || local.MinBond != chain.WAL(1_000) {
		t.Errorf("local preset is %+v", local)
	}
	if mainnet.Shards != 100 || mainnet.BlockInterval != 12*time.Second || mainnet.Capacity != 1e16 {
		t.Errorf("mainnet preset is %+v", mainnet)
	}
}

func TestParametersJSON(t *testing.T) {
	in := chain.MainnetParameters()
	var out chain.Parameters
	noError(t, json.Unmarshal(must[[]byte](t)(json.Marshal(in)), &out))
	if out != in {
		t.Errorf("came back different:\n%s", cmp.Diff(in, out, cmp.Comparer(func(a, b chain.Amount) bool { return a == b })))
	}
	if err := json.Unmarshal([]byte(`{"shards": 10, "shard": 4}`), &out); err == nil {
		t.Error("an unknown field was accepted")
	}
}

func TestWithEpochScalesWithinBounds(t *testing.T) {
	type windows struct{ delay, proof, challenge, reveal, queue uint64 }
	for seconds, want := range map[int]windows{
		25:  {2, 4, 17, 1, 2},
		30:  {2, 8, 17, 1, 2},
		45:  {2, 12, 27, 3, 2},
		60:  {2, 16, 32, 4, 2},
		120: {4, 32, 64, 8, 4},
		600: {20, 160, 320, 40, 20},
	} {
		p, err := chain.LocalParameters().WithEpoch(time.Duration(seconds) * time.Second)
		if err != nil {
			t.Errorf("%d s: %v", seconds, err)
			continue
		}
		got := windows{p.SeedDelay, p.ProofWindow, p.ChallengeWindow, p.RevealWindow, p.QueueWindow}
		if got != want {
			t.Errorf("%d s: windows %+v, want %+v", seconds, got, want)
		}
	}
	for seconds := 1; seconds < 2_000; seconds++ {
		p, err := chain.LocalParameters().WithEpoch(time.Duration(seconds) * time.Second)
		if (seconds >= 25) != (err == nil) || err != nil && !errors.Is(err, chain.ErrParameters) {
			t.Errorf("%d s: %+v, %v", seconds, p, err)
		}
	}
	if _, err := chain.LocalParameters().WithEpoch(1500 * time.Millisecond); err == nil {
		t.Error("half a second was accepted")
	}
}

func TestValidateNamesTheField(t *testing.T) {
	for field, change := range map[string]func(*chain.Parameters){
		"shards":             func(p *chain.Parameters) { p.Shards = 9 },
		"epoch duration":     func(p *chain.Parameters) { p.ProofWindow = 24 },
		"block interval":     func(p *chain.Parameters) { p.BlockInterval = 0 },
		"seed delay":         func(p *chain.Parameters) { p.SeedDelay = 0 },
		"proof window":       func(p *chain.Parameters) { p.ProofWindow = 0 },
		"challenge window":   func(p *chain.Parameters) { p.ChallengeWindow = 31 },
		"reveal window":      func(p *chain.Parameters) { p.RevealWindow = 0 },
		"queue window":       func(p *chain.Parameters) { p.QueueWindow = 1 },
		"inheritance epochs": func(p *chain.Parameters) { p.InheritanceEpochs = 0 },
		"minimum stake":      func(p *chain.Parameters) { p.MinStake = chain.Amount{} },
		"minimum bond":       func(p *chain.Parameters) { p.MinBond = chain.Amount{} },
		"leverage":           func(p *chain.Parameters) { p.Leverage = 0 },
		"maximum nodes":      func(p *chain.Parameters) { p.MaxNodes = 101 },
		"horizon":            func(p *chain.Parameters) { p.Horizon = 1 },
		"capacity":           func(p *chain.Parameters) { p.Capacity = 1 },
		"price":              func(p *chain.Parameters) { p.Price = 0 },
		"write price":        func(p *chain.Parameters) { p.WritePrice = p.MaxPrice + 1 },
		"ladder jail":        func(p *chain.Parameters) { p.LadderJailEpochs = 0 },
		"fraud jail":         func(p *chain.Parameters) { p.FraudJailEpochs = 0 },
	} {
		p := chain.LocalParameters()
		change(&p)
		if err := p.Validate(); !errors.Is(err, chain.ErrParameters) || !strings.Contains(err.Error(), ": "+field) {
			t.Errorf("%s: %v", field, err)
		}
	}
}

func TestDeploymentFile(t *testing.T) {
	address := func(i byte) common.Address { return common.BytesToAddress([]byte{i}) }
	in := chain.Deployment{
		ChainID: 1, Block: 7, WAL: address(1), Staking: address(2), Registry: address(3), Proofs: address(4),
		FraudProofs: address(5), Beacon: address(6), Committee: address(7), Parameters: chain.LocalParameters(),
	}
	path := filepath.Join(t.TempDir(), "deployment.json")
	noError(t, in.Save(path))
	if out := must[chain.Deployment](t)(chain.LoadDeployment(path)); out != in {
		t.Errorf("came back as %+v", out)
	}
	in.Proofs = in.Staking
	noError(t, in.Save(path))
	if _, err := chain.LoadDeployment(path); !errors.Is(err, chain.ErrDeployment) {
		t.Errorf("two contracts at one address: %v", err)
	}
	if _, err := chain.LoadDeployment(path + ".absent"); err == nil {
		t.Error("an absent file was loaded")
	}
}
