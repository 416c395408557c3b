package economy_test

import (
	"fmt"
	"slices"
	"strings"

	"github.com/walrus-evm/walrus/internal/economy"
)

type (
	account = economy.Account
	amount  = economy.Amount
	epoch   = economy.Epoch
	model   = economy.Model
	nodeID  = economy.NodeID
)

// call is one call of a history: what an account sends to a contract, and what that means to the model.
type call struct {
	who              account
	contract, method string
	args             []any
	apply            func(*model) error
}

// String returns the call in the form `5 staking.stake(2, 100)`: account 5 calls.
func (c call) String() string {
	args := make([]string, len(c.args))
	for i, a := range c.args {
		args[i] = fmt.Sprint(a)
		if who, ok := a.(account); ok {
			args[i] = fmt.Sprintf("#%d", who)
		}
		if bytes, ok := a.([]byte); ok && len(bytes) > 8 {
			args[i] = fmt.Sprintf("%d bytes", len(bytes))
		}
		if len(args[i]) > 80 {
			args[i] = "…"
		}
	}
	return fmt.Sprintf("#%d %s.%s(%s)", c.who, c.contract, c.method, strings.Join(args, ", "))
}

// ignore drops what a call of the model returns besides its error.
func ignore[T any](_ T, err error) error { return err }

func ignore2[T, U any](_ T, _ U, err error) error { return err }

func staking(who account, method string, apply func(*model) error, args ...any) call {
	return call{who, "staking", method, args, apply}
}

func registry(who account, method string, apply func(*model) error, args ...any) call {
	return call{who, "registry", method, args, apply}
}

// batch is a multicall of calls that one account makes to one contract.
func (h *history) batch(calls []call) call {
	data := make([][]byte, len(calls))
	names := make([]string, len(calls))
	for i, c := range calls {
		data[i] = h.stage.pack(c.contract, c.method, c.args...)
		names[i] = c.String()
	}
	return call{
		who: calls[0].who, contract: calls[0].contract, method: "multicall", args: []any{data},
		apply: func(m *model) error {
			return m.Batch(func(m *model) error {
				for _, c := range calls {
					if err := c.apply(m); err != nil {
						return err
					}
				}
				return nil
			})
		},
	}
}

func (h *history) stakingBatch() call { return h.someBatch(h.menus["staking"]) }

func (h *history) registryBatch() call { return h.someBatch(h.menus["registry"]) }

// someBatch makes up calls until some of them are one account's.
func (h *history) someBatch(actions []action) call {
	single := slices.DeleteFunc(slices.Clone(actions), func(a action) bool { return slices.Contains([]string{"multicall", "exclude", "transfer"}, a.method) })
	first := h.make(single)
	calls := []call{first}
	for range 30 {
		if c := h.make(single); c.who == first.who && len(calls) < 3 {
			calls = append(calls, c)
		}
	}
	return h.batch(calls)
}

// uselessPermit is a permit that WAL refuses, which changes nothing. ("Stake".)
func (h *history) uselessPermit(contract string) call {
	return call{
		who: h.someone(), contract: contract, method: "permit",
		args:  []any{h.between(0, 1<<40), 1 << 40, 27, [32]byte{1}, [32]byte{2}},
		apply: func(*model) error { return nil },
	}
}
