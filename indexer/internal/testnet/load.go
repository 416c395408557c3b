package testnet

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/chain/devchain"
)

const (
	// transfersPerCall is what fits one transaction, whose gas EIP-7825 caps, when all recipients are new.
	transfersPerCall = 250

	// recipients is the number of accounts that a load is spread over.
	recipients = 5_000
)

// spender is the creation code of a contract that gives one base unit of a token to each of many accounts. Its calldata
// is three words: token, count, and the address below the first recipient.
//
//	mem[0:4] = transfer(address,uint256); mem[36:68] = 1; i = count
//	do { mem[4:36] = base + i; token.call(mem[0:68]); i-- } while (i != 0)
var spender = common.FromHex("0x602f600a5f39602f5ff3" + // return the 47 bytes of code that follow
	"63a9059cbb60e01b5f52" + "6001602452" + "602035" + "5b" + // selector, amount, count, loop:
	"80604035016004" + "52" + // mem[4] = base + i
	"5f5f60445f5f5f355af150" + // call(gas, token, 0, 0, 68, 0, 0)
	"6001900380601257" + "00") // i--, again

// Load makes many transfers of WAL, in as few blocks as they fit, and buries them under final blocks. It returns the
// number of events it made.
func (n *Network) Load(transfers int) int {
	n.t.Helper()
	contract := crypto.CreateAddress(devchain.Address(0), n.nonceOf(0))
	n.create(0, spender)
	n.send(0, n.d.WAL, wal.PackTransfer(contract, chain.WAL(1).Big()))
	n.Mine(1)
	calls := (transfers + transfersPerCall - 1) / transfersPerCall
	for i := range calls {
		base := uint64(1_000_000 + i*transfersPerCall%recipients)
		data := common.LeftPadBytes(n.d.WAL[:], 32)
		data = append(data, common.LeftPadBytes(big.NewInt(transfersPerCall).Bytes(), 32)...)
		data = append(data, common.LeftPadBytes(new(big.Int).SetUint64(base).Bytes(), 32)...)
		n.sendGas(1+i%Users, &contract, data, 15_000_000)
		if i%3 == 2 {
			n.Mine(1)
		}
	}
	n.Mine(FinalizedDepth + 1)
	return calls * transfersPerCall
}

func (n *Network) create(account int, code []byte) { n.sendGas(account, nil, code, gasLimit) }

func (n *Network) sendGas(account int, to *common.Address, data []byte, gas uint64) {
	n.t.Helper()
	n.sendPaid(account, to, data, gas, nil)
}

// sendPaid is sendGas with ether.
func (n *Network) sendPaid(account int, to *common.Address, data []byte, gas uint64, value *big.Int) {
	n.t.Helper()
	id := new(big.Int).SetUint64(n.d.ChainID)
	nonce := n.nonceOf(account)
	n.nonces[account] = nonce + 1
	tx, err := types.SignNewTx(n.Dev.Key(account), types.LatestSignerForChainID(id), &types.DynamicFeeTx{
		ChainID: id, Nonce: nonce, To: to, Value: value, Data: data, Gas: gas, GasTipCap: big.NewInt(1e9), GasFeeCap: big.NewInt(1e15),
	})
	if err != nil {
		n.t.Fatal(err)
	}
	if err := n.Dev.Client().SendTransaction(n.t.Context(), tx); err != nil {
		n.t.Fatal(err)
	}
	n.pending++
}

// nonceOf returns the next nonce of an account.
func (n *Network) nonceOf(account int) uint64 {
	n.t.Helper()
	if nonce, known := n.nonces[account]; known {
		return nonce
	}
	nonce, err := n.Dev.Client().NonceAt(n.t.Context(), devchain.Address(account), nil)
	if err != nil {
		n.t.Fatal(err)
	}
	return nonce
}
