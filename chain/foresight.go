package chain

import (
	"context"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/walrus-evm/walrus/chain/bindings"
)

// Trial is what the calls of a dry run came to so far.
type Trial struct {
	Calls []TriedCall `json:"calls"`
	Gas   uint64      `json:"gas"`  // of all calls
	Pays  Amount      `json:"pays"` // WAL that leaves the sender's account
	Gets  Amount      `json:"gets"` // WAL that comes to it
}

// TriedCall is one of them.
type TriedCall struct {
	Call string `json:"call"`
	Gas  uint64 `json:"gas"`
}

type tried struct {
	label   string
	receipt *types.Receipt
}

// Tried returns what the dry run has come to, nothing if the transactor makes none.
func (t *Transactor) Tried() (Trial, error) {
	trial := Trial{Calls: []TriedCall{}}
	for _, one := range t.tried {
		trial.Calls = append(trial.Calls, TriedCall{one.label, one.receipt.GasUsed})
		trial.Gas += one.receipt.GasUsed
		for _, log := range one.receipt.Logs {
			event, err := DecodeEvent(t.deployment, *log)
			moved, ok := event.(*bindings.WALTransfer)
			if err != nil || !ok {
				continue
			}
			if moved.From == t.address {
				if trial.Pays, err = trial.Pays.Add(amountOf(moved.Value)); err != nil {
					return Trial{}, err
				}
			}
			if moved.To == t.address {
				if trial.Gets, err = trial.Gets.Add(amountOf(moved.Value)); err != nil {
					return Trial{}, err
				}
			}
		}
	}
	return trial, nil
}

// Try returns a transactor of the same account for a dry run, which goes on from what this one has tried, if it tries.
func (t *Transactor) Try() (*Transactor, error) {
	trial, err := newTransactor(t.eth, t.heads, t.deployment, t.key, TransactorConfig{DryRun: true})
	if err != nil {
		return nil, err
	}
	trial.client, trial.simulated = t.client, slices.Clone(t.simulated)
	return trial, nil
}

// Foresee returns a client of the same network whose calls of the head's state see what the dry run has done so far.
// Blocks, logs and older states are the chain's own. It is of no use beside a transactor that sends.
func (t *Transactor) Foresee() *Client {
	c := t.client
	return &Client{
		eth: foresight{c.eth, t}, client: c.client, deployment: c.deployment, encoding: c.encoding, subscribes: c.subscribes,
		heads: newHeadCache(c.eth, c.heads.interval),
	}
}

// foresight is a backend that makes calls of the head's state after those of a dry run.
type foresight struct {
	Backend
	dryRun *Transactor
}

// CallContract implements [Backend].
func (f foresight) CallContract(ctx context.Context, call ethereum.CallMsg, number *big.Int) ([]byte, error) {
	head := number == nil || number.Cmp(big.NewInt(rpc.LatestBlockNumber.Int64())) == 0
	if !head || call.To == nil || len(f.dryRun.simulated) == 0 {
		return f.Backend.CallContract(ctx, call, number)
	}
	_, result, err := f.dryRun.simulateAfter(ctx, simulatedCall{From: call.From, To: call.To, Input: call.Data, Value: (*hexutil.Big)(new(big.Int)), Gas: MaxGas})
	return result.ReturnData, err
}
