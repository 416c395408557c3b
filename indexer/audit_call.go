package indexer

import (
	"context"
	"errors"
	"fmt"
	"reflect"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
)

// question is a call of a contract at the audited block, and what its answer must be.
type question struct {
	check, key string
	to         common.Address
	data       []byte
	compare    func(raw []byte) error
	gone       bool // a revert is the answer that is right
}

// expectGone asks a contract for something that it must not know any more.
func expectGone(ctx context.Context, a *auditor, check, key string, to common.Address, data []byte) error {
	return a.ask(ctx, question{check: check, key: key, to: to, data: data, gone: true, compare: func(raw []byte) error {
		a.check(check).Compared++
		a.differ(Mismatch{check, key, "call", "gone", hexutil.Encode(raw)})
		return nil
	}})
}

// expect asks a contract, when the next batch is full, and compares its answer with what is stored. It takes the answer
// apart with the unpack function of the bindings, so that want has the type the bindings give it.
func expect[T any](
	ctx context.Context, a *auditor, check, key string, to common.Address, data []byte, unpack func([]byte) (T, error), want T,
) error {
	return a.ask(ctx, question{check: check, key: key, to: to, data: data, compare: func(raw []byte) error {
		got, err := unpack(raw)
		if err != nil {
			return fmt.Errorf("%s %s: decode the answer of %s: %w", check, key, a.deployment.Contract(to), err)
		}
		return a.equal(check, key, want, got)
	}})
}

// ask asks the question with the next batch.
func (a *auditor) ask(ctx context.Context, q question) error {
	a.questions = append(a.questions, q)
	if len(a.questions) < batchSize {
		return nil
	}
	return a.flush(ctx)
}

// flush asks all questions in one request. A contract that reverts has answered: it knows no such thing.
func (a *auditor) flush(ctx context.Context) error {
	questions := a.questions
	a.questions = nil
	if len(questions) == 0 {
		return nil
	}
	block := rpc.BlockNumberOrHashWithHash(a.report.Hash, true)
	elements := make([]rpc.BatchElem, len(questions))
	answers := make([]hexutil.Bytes, len(questions))
	for i, q := range questions {
		call := map[string]any{"to": q.to, "data": hexutil.Bytes(q.data)}
		elements[i] = rpc.BatchElem{Method: "eth_call", Args: []any{call, block}, Result: &answers[i]}
	}
	ctx, cancel := context.WithTimeout(ctx, batchTimeout)
	defer cancel()
	if err := a.chain.Eth().Client().BatchCallContext(ctx, elements); err != nil {
		return fmt.Errorf("eth_call: %w", err)
	}
	for i, q := range questions {
		if err := elements[i].Error; reverted(err) {
			a.check(q.check).Compared++
			if !q.gone {
				a.differ(Mismatch{q.check, q.key, "call", "answered", err.Error()})
			}
			continue
		} else if err != nil {
			return fmt.Errorf("eth_call of %s for %s %s: %w", a.deployment.Contract(q.to), q.check, q.key, err)
		}
		if err := q.compare(answers[i]); err != nil {
			return err
		}
	}
	return nil
}

// reverted tells a contract's refusal (code 3 of EIP-1474 and its practice) from a node's.
func reverted(err error) bool {
	coded, ok := errors.AsType[rpc.Error](err)
	return ok && (coded.ErrorCode() == 3 || strings.HasPrefix(coded.Error(), "execution reverted"))
}

// plainOf is [plain] for any value, structs behind pointers too.
func plainOf(v any) (any, error) {
	if number, ok := v.(interface{ String() string }); ok && reflect.TypeOf(v).Kind() == reflect.Pointer {
		return number.String(), nil
	}
	return plain(reflect.Indirect(reflect.ValueOf(v)))
}
