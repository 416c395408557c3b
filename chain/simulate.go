package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
)

// ErrNoSimulation marks an endpoint that cannot run calls without sending them.
var ErrNoSimulation = errors.New("the endpoint cannot simulate calls (eth_simulateV1)")

// rawBackend is a backend that takes any method.
type rawBackend interface {
	Client() *rpc.Client
}

// simulatedCall is a call of eth_simulateV1 (execution-apis).
type simulatedCall struct {
	From  common.Address  `json:"from"`
	To    *common.Address `json:"to"`
	Input hexutil.Bytes   `json:"input"`
	Value *hexutil.Big    `json:"value"`
	Gas   hexutil.Uint64  `json:"gas"`
}

// simulatedBlock is one block with all calls, a second after the head: a block each would let the time of an epoch pass.
type simulatedBlock struct {
	Overrides struct {
		Time     hexutil.Uint64 `json:"time"`
		GasLimit hexutil.Uint64 `json:"gasLimit"`
	} `json:"blockOverrides"`
	Calls []simulatedCall `json:"calls"`
}

type simulation struct {
	BlockStateCalls []simulatedBlock `json:"blockStateCalls"`
}

type simulatedResult struct {
	Status     hexutil.Uint64 `json:"status"`
	GasUsed    hexutil.Uint64 `json:"gasUsed"`
	ReturnData hexutil.Bytes  `json:"returnData"`
	Logs       []*types.Log   `json:"logs"`
	Error      *struct {
		Message string        `json:"message"`
		Data    hexutil.Bytes `json:"data"`
	} `json:"error"`
}

// simulate runs a call (To and Data, no creation) on the head's state after all those that this transactor simulated
// before, and returns the receipt that it would have. Nothing is sent or kept in the outbox.
func (t *Transactor) simulate(ctx context.Context, call Call) (*types.Receipt, error) {
	next := simulatedCall{From: t.address, To: &call.To, Input: call.Data, Value: (*hexutil.Big)(call.Value), Gas: MaxGas}
	block, result, err := t.simulateAfter(ctx, next)
	if err != nil {
		return nil, err
	}
	if err := t.affordsAll(ctx, uint64(result.GasUsed)); err != nil {
		return nil, err
	}
	receipt := &types.Receipt{
		Status: types.ReceiptStatusSuccessful, GasUsed: uint64(result.GasUsed), Logs: result.Logs, BlockNumber: block,
	}
	t.simulated = append(t.simulated, next)
	t.tried = append(t.tried, tried{call.name(t.deployment), receipt})
	return receipt, nil
}

// affordsAll returns [ErrInsufficientFunds] when the account could not pay for the gas of one more call than it tried:
// simulations do not ask for it.
func (t *Transactor) affordsAll(ctx context.Context, gas uint64) error {
	for _, call := range t.tried {
		gas += call.receipt.GasUsed
	}
	enough, err := t.Affords(ctx, gas)
	if err == nil && !enough {
		err = t.withoutEther()
	}
	return err
}

// simulateAfter runs a call in one block with all those that were simulated before it, a block after the head, and
// returns the block's number and what the call came to.
func (t *Transactor) simulateAfter(ctx context.Context, next simulatedCall) (*big.Int, simulatedResult, error) {
	raw, ok := t.eth.(rawBackend)
	if !ok {
		return nil, simulatedResult{}, ErrNoSimulation
	}
	calls := append(slices.Clip(t.simulated), next)
	head, err := t.client.Head(ctx, Latest)
	if err != nil {
		return nil, simulatedResult{}, err
	}
	block := simulatedBlock{Calls: calls}
	block.Overrides.Time = hexutil.Uint64(head.Time + 1)
	block.Overrides.GasLimit = hexutil.Uint64(len(calls)+1) * MaxGas
	var blocks []struct {
		Number *hexutil.Big      `json:"number"`
		Calls  []simulatedResult `json:"calls"`
	}
	request := simulation{BlockStateCalls: []simulatedBlock{block}}
	if err := raw.Client().CallContext(ctx, &blocks, "eth_simulateV1", request, hexutil.Uint64(head.Number)); err != nil {
		if refused, ok := errors.AsType[rpc.Error](err); ok && refused.ErrorCode() == methodNotFound {
			return nil, simulatedResult{}, ErrNoSimulation
		}
		return nil, simulatedResult{}, fmt.Errorf("simulate: %w", err)
	}
	if len(blocks) != 1 || len(blocks[0].Calls) != len(calls) {
		return nil, simulatedResult{}, fmt.Errorf("%w: it answered %d blocks instead of 1", ErrNoSimulation, len(blocks))
	}
	result := blocks[0].Calls[len(calls)-1]
	if result.Status != hexutil.Uint64(types.ReceiptStatusSuccessful) {
		return nil, simulatedResult{}, t.simulatedRevert(*next.To, result)
	}
	return blocks[0].Number.ToInt(), result, nil
}

func (t *Transactor) simulatedRevert(called common.Address, result simulatedResult) error {
	reason := result.ReturnData
	if result.Error != nil && len(result.Error.Data) > 0 {
		reason = result.Error.Data
	}
	if len(reason) > 0 {
		return DecodeRevert(contractName(t.deployment, called), reason)
	}
	if result.Error != nil {
		return fmt.Errorf("%w: %s", ErrRejected, result.Error.Message)
	}
	return fmt.Errorf("%w without a reason", ErrRejected)
}

// methodNotFound is JSON-RPC's code for a method that an endpoint does not have.
const methodNotFound = -32601
