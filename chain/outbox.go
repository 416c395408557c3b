package chain

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"math/big"
	"os"
	"slices"
	"sync/atomic"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
)

// pending is a transaction that is not final. The exported fields are the outbox file's.
type pending struct {
	Nonce         uint64          `json:"nonce"`
	To            *common.Address `json:"to"` // null creates a contract
	Data          hexutil.Bytes   `json:"data"`
	Value         *hexutil.Big    `json:"value"`
	Gas           uint64          `json:"gas"`
	DeadlineBlock uint64          `json:"deadlineBlock,omitempty"`
	Label         string          `json:"label,omitempty"`

	// Attempts are the signed transactions with this nonce, with rising fees. At most one of them is ever included.
	Attempts []hexutil.Bytes `json:"attempts"`

	// Cancelled: the sender gave up and an empty transaction is to take the nonce.
	Cancelled bool `json:"cancelled,omitempty"`

	// Delivered: the sender knows the outcome; what is left is to see it become final.
	Delivered bool `json:"delivered,omitempty"`

	waiting  atomic.Bool  // somebody reads decided
	decided  chan outcome // has room for one
	accepted bool         // an endpoint took it, or may have before a crash
	unsure   bool         // an endpoint may have taken it, but did not say so
	mined    common.Hash  // block in which it was last seen
	sent     uint64       // head when it was last sent
	raised   uint64       // head when its fees were last set
	urgent   bool         // fees are to be raised at the next pass
}

type outcome struct {
	receipt *types.Receipt
	err     error
}

func newPending(call Call, nonce, gas uint64) *pending {
	p := &pending{
		Nonce: nonce, To: &call.To, Data: call.Data, Value: (*hexutil.Big)(call.Value), Gas: gas,
		DeadlineBlock: call.DeadlineBlock, Label: call.Label, decided: make(chan outcome, 1),
	}
	p.waiting.Store(true)
	if call.create {
		p.To = nil
	}
	return p
}

// matches reports whether p carries out the call.
func (p *pending) matches(call Call) bool {
	sameTo := p.To == nil && call.create || p.To != nil && !call.create && *p.To == call.To
	return sameTo && bytes.Equal(p.Data, call.Data) && (*big.Int)(p.Value).Cmp(call.Value) == 0 && p.Label == call.Label
}

// decide hands the outcome to whoever waits.
func (p *pending) decide(receipt *types.Receipt, err error) {
	if p.waiting.CompareAndSwap(true, false) {
		p.Delivered = true
		p.decided <- outcome{receipt, err}
	}
}

// abandon lets a later Send take p up. It returns false when p was decided before.
func (p *pending) abandon() bool { return p.waiting.CompareAndSwap(true, false) }

// newest returns the attempt that was signed last.
func (p *pending) newest() (*types.Transaction, error) {
	return decodeTx(p.Attempts[len(p.Attempts)-1])
}

func decodeTx(raw []byte) (*types.Transaction, error) {
	tx := new(types.Transaction)
	if err := tx.UnmarshalBinary(raw); err != nil {
		return nil, fmt.Errorf("%w: signed transaction: %w", ErrOutbox, err)
	}
	return tx, nil
}

// outbox holds the transactions of one account that are not final, by nonce, and keeps its file equal to it.
type outbox struct {
	path    string // empty: memory only
	chainID uint64
	account common.Address
	genesis common.Hash // of the chain it was written for; zero until known
	pending []*pending
	saved   []byte // what the file holds
}

type outboxFile struct {
	ChainID uint64         `json:"chainId"`
	Genesis common.Hash    `json:"genesis"`
	Account common.Address `json:"account"`
	Pending []*pending     `json:"pending"`
}

// openOutbox reads the file at path, which need not exist.
func openOutbox(path string, chainID uint64, account common.Address) (outbox, error) {
	o := outbox{path: path, chainID: chainID, account: account}
	if path == "" {
		return o, nil
	}
	data, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return o, nil
	}
	if err != nil {
		return o, fmt.Errorf("%w: %w", ErrOutbox, err)
	}
	var file outboxFile
	if err := json.Unmarshal(data, &file); err != nil {
		return o, fmt.Errorf("%w %s: %w", ErrOutbox, path, err)
	}
	if file.ChainID != chainID || file.Account != account {
		return o, fmt.Errorf("%w %s: it belongs to account %s on chain %d: choose another file", ErrOutbox, path, file.Account, file.ChainID)
	}
	for _, p := range file.Pending {
		if len(p.Attempts) == 0 || p.Value == nil {
			return o, fmt.Errorf("%w %s: nonce %d has no signed transaction", ErrOutbox, path, p.Nonce)
		}
		p.accepted = true
	}
	o.genesis, o.pending = file.Genesis, file.Pending
	return o, nil
}

// save makes the file equal to the outbox before it returns.
func (o *outbox) save() error {
	if o.path == "" {
		return nil
	}
	data, err := json.Marshal(outboxFile{o.chainID, o.genesis, o.account, o.pending})
	if err == nil && bytes.Equal(data, o.saved) {
		return nil
	}
	if err == nil {
		err = writeFile(o.path, data, 0o600)
	}
	if err != nil {
		return fmt.Errorf("%w: %w", ErrOutbox, err)
	}
	o.saved = data
	return nil
}

func (o *outbox) add(p *pending) error {
	o.pending = append(o.pending, p)
	o.sort()
	if err := o.save(); err != nil {
		o.remove(p)
		return err
	}
	return nil
}

func (o *outbox) sort() {
	slices.SortFunc(o.pending, func(a, b *pending) int { return int(int64(a.Nonce) - int64(b.Nonce)) })
}

func (o *outbox) remove(p *pending) {
	o.pending = slices.DeleteFunc(o.pending, func(q *pending) bool { return q == p })
}

// isLast reports whether no transaction has a higher nonce, so that p's would leave no gap.
func (o *outbox) isLast(p *pending) bool { return o.pending[len(o.pending)-1] == p }
