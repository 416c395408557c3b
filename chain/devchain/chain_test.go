package devchain_test

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"net"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
	"golang.org/x/sync/errgroup"

	"github.com/walrus-evm/walrus/chain/devchain"
)

// defaultLog is log/slog's default before any chain was started.
var defaultLog = slog.Default()

func TestKeysAreThoseOfTheMnemonic(t *testing.T) {
	for i, want := range map[int]struct{ key, address string }{
		0: {"ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80", "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266"},
		1: {"59c6995e998f97a5a0044966f0945389dc9e86dae88c7a8412f4603b6b78690d", "0x70997970C51812dc3A010C7d01b50e0d17dc79C8"},
		9: {"2a871d0798f97d79848a013d4936a73bf4cc922c825d33c1cf7073dff6d409c6", "0xa0Ee7A142d267C1f36714E4a8F75612F20a79720"},
	} {
		if got := hex.EncodeToString(crypto.FromECDSA(devchain.Key(i))); got != want.key {
			t.Errorf("key %d: got %s, want %s", i, got, want.key)
		}
		if got := devchain.Address(i).Hex(); got != want.address {
			t.Errorf("address %d: got %s, want %s", i, got, want.address)
		}
	}
}

func TestFirstAndLastAccountAreFunded(t *testing.T) {
	chain := start(t, devchain.Config{})
	want, _ := new(big.Int).SetString("1000000000000000000000000", 10)
	for _, i := range []int{0, devchain.Accounts - 1} {
		got, err := chain.Client().BalanceAt(t.Context(), devchain.Address(i), nil)
		if err != nil {
			t.Fatal(err)
		}
		if got.Cmp(want) != 0 {
			t.Errorf("balance of account %d: got %d, want %d", i, got, want)
		}
	}
}

func TestDeployCostsWhatOsakaSays(t *testing.T) {
	chain := start(t, devchain.Config{})
	tx := send(t, chain, 0, nil, echoInit)
	mine(t, chain, 1)
	r := receipt(t, chain.Client(), tx.Hash())
	const (
		transaction = 21_000 + 32_000
		input       = 13*16 + 1*4 // non-zero and zero bytes
		initWords   = 2
		execution   = 3 + 2 + 3 + 3 + 3 + 3 // PUSH6 PUSH0 MSTORE, one word of memory, PUSH1 PUSH1
		deposit     = 6 * 200
	)
	if want := uint64(transaction + input + initWords + execution + deposit); r.GasUsed != want {
		t.Errorf("gas of a deployment: got %d, want %d", r.GasUsed, want)
	}
	code, err := chain.Client().CodeAt(t.Context(), r.ContractAddress, nil)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(code, echoRuntime) {
		t.Errorf("code: got %x, want %x", code, echoRuntime)
	}
}

func TestPrecompilesAnswer(t *testing.T) {
	chain := start(t, devchain.Config{PreloadKZG: true})
	// The zero polynomial: the commitment and the proof are the point at infinity.
	infinity := append([]byte{0xc0}, make([]byte, 47)...)
	versioned := sha256.Sum256(infinity)
	versioned[0] = 1
	opening := bytes.Join([][]byte{versioned[:], make([]byte, 64), infinity, infinity}, nil)
	fieldParameters := common.FromHex("0x0000000000000000000000000000000000000000000000000000000000001000" +
		"73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001")
	one := common.LeftPadBytes([]byte{1}, 32)
	for _, p := range []struct {
		name        string
		address     byte
		input, want []byte
	}{
		{"point evaluation", 0x0a, opening, fieldParameters},
		{"G1 addition", 0x0b, make([]byte, 256), make([]byte, 128)},
		{"G1 multi-scalar multiplication", 0x0c, make([]byte, 160), make([]byte, 128)},
		{"G2 addition", 0x0d, make([]byte, 512), make([]byte, 256)},
		{"G2 multi-scalar multiplication", 0x0e, make([]byte, 288), make([]byte, 256)},
		{"pairing", 0x0f, make([]byte, 384), one},
	} {
		to := common.BytesToAddress([]byte{p.address})
		got, err := chain.Client().CallContract(t.Context(), ethereum.CallMsg{To: &to, Data: p.input}, nil)
		if err != nil {
			t.Errorf("%s: %v", p.name, err)
		}
		if !bytes.Equal(got, p.want) {
			t.Errorf("%s: got %x, want %x", p.name, got, p.want)
		}
		bad := bytes.Clone(p.input)
		bad[len(bad)-97] ^= 1
		if got, err := chain.Client().CallContract(t.Context(), ethereum.CallMsg{To: &to, Data: bad}, nil); err == nil {
			t.Errorf("%s of malformed input: got %x, want an error", p.name, got)
		}
	}
}

func TestSafeAndFinalizedFollow(t *testing.T) {
	chain := start(t, devchain.Config{SafeDepth: 3, FinalizedDepth: 7})
	tags := func() [2]uint64 {
		var numbers [2]uint64
		for i, tag := range []rpc.BlockNumber{rpc.SafeBlockNumber, rpc.FinalizedBlockNumber} {
			header, err := chain.Client().HeaderByNumber(t.Context(), big.NewInt(int64(tag)))
			if err != nil {
				t.Fatal(err)
			}
			numbers[i] = header.Number.Uint64()
		}
		return numbers
	}
	if got, want := tags(), [2]uint64{0, 0}; got != want {
		t.Errorf("safe and finalized at block 0: got %v, want %v", got, want)
	}
	mine(t, chain, 5)
	if got, want := tags(), [2]uint64{2, 0}; got != want {
		t.Errorf("safe and finalized at block 5: got %v, want %v", got, want)
	}
	mine(t, chain, 5)
	if got, want := tags(), [2]uint64{7, 3}; got != want {
		t.Errorf("safe and finalized at block 10: got %v, want %v", got, want)
	}
}

// Whoever follows the safe block reads it when a head is announced; if it lagged behind, nothing would wake them on a
// chain that seals on demand.
func TestTagsHaveMovedWhenAHeadIsAnnounced(t *testing.T) {
	chain := start(t, devchain.Config{})
	client := dial(t, chain.WSURL())
	heads := make(chan *types.Header, 1)
	subscription, err := client.SubscribeNewHead(t.Context(), heads)
	if err != nil {
		t.Fatal(err)
	}
	defer subscription.Unsubscribe()
	for range 200 {
		mined := make(chan error, 1)
		go func() {
			_, err := chain.Mine(t.Context(), 1)
			mined <- err
		}()
		head := receive(t, heads)
		safe, err := client.HeaderByNumber(t.Context(), big.NewInt(int64(rpc.SafeBlockNumber)))
		if err != nil {
			t.Fatal(err)
		}
		if want := head.Number.Uint64() - min(head.Number.Uint64(), 2); safe.Number.Uint64() < want {
			t.Fatalf("head %d is announced while block %d is safe, want %d", head.Number, safe.Number, want)
		}
		if err := receive(t, mined); err != nil {
			t.Fatal(err)
		}
	}
}

func TestUnknownReceiptIsNotFoundFromTheStart(t *testing.T) {
	chain := start(t, devchain.Config{})
	for range 2 {
		_, err := chain.Client().TransactionReceipt(t.Context(), common.Hash{1})
		if !errors.Is(err, ethereum.NotFound) {
			t.Errorf("receipt of an unknown transaction: got %v, want %v", err, ethereum.NotFound)
		}
		mine(t, chain, 1)
	}
}

func TestMineAheadMovesOneSecondABlock(t *testing.T) {
	const genesis = 1_800_000_000
	chain := start(t, devchain.Config{GenesisTime: genesis})
	tx := send(t, chain, 3, &common.Address{}, nil)
	head, err := chain.MineAhead(t.Context(), 300)
	if err != nil {
		t.Fatal(err)
	}
	if head.Number.Uint64() != 300 || head.Time != genesis+300 {
		t.Errorf("head: got block %d at %d, want 300 at %d", head.Number, head.Time, genesis+300)
	}
	if got := receipt(t, chain.Client(), tx.Hash()).BlockNumber.Uint64(); got != 1 {
		t.Errorf("transaction: got block %d, want 1", got)
	}
	head, err = chain.MineUntil(t.Context(), 310, genesis+305)
	if err != nil {
		t.Fatal(err)
	}
	if head.Number.Uint64() != 310 {
		t.Errorf("until block 310: got %d", head.Number)
	}
	head, err = chain.MineUntil(t.Context(), 0, genesis+320)
	if err != nil {
		t.Fatal(err)
	}
	if head.Time != genesis+320 {
		t.Errorf("until %d: got %d", genesis+320, head.Time)
	}
	// The clock moved along: a block at clock time follows at once, not ten seconds back.
	if next := mine(t, chain, 1); next.Time < head.Time+1 || next.Time > head.Time+10 {
		t.Errorf("block after mining ahead: got %d, want soon after %d", next.Time, head.Time)
	}
}

func TestIncreaseTimeJumpsInOneBlock(t *testing.T) {
	chain := start(t, devchain.Config{GenesisTime: 1_800_000_000})
	chain.IncreaseTime(30 * 24 * time.Hour)
	head := mine(t, chain, 1)
	if jump := head.Time - 1_800_000_000; jump < 30*86400 || jump > 30*86400+10 {
		t.Errorf("jump: got %d s, want %d s", jump, 30*86400)
	}
}

func TestIntervalMakesBlocks(t *testing.T) {
	chain := start(t, devchain.Config{BlockTime: 10 * time.Millisecond})
	heads := make(chan *types.Header, 16)
	subscription, err := dial(t, chain.WSURL()).SubscribeNewHead(t.Context(), heads)
	if err != nil {
		t.Fatal(err)
	}
	defer subscription.Unsubscribe()
	previous := receive(t, heads)
	for range 3 {
		next := receive(t, heads)
		if next.ParentHash != previous.Hash() || next.Time <= previous.Time {
			t.Errorf("block %d at %d does not follow block %d at %d", next.Number, next.Time, previous.Number, previous.Time)
		}
		previous = next
	}
}

func TestPausedChainSealsOnlyWhenAsked(t *testing.T) {
	chain := start(t, devchain.Config{OnTx: true})
	heads := make(chan *types.Header, 16)
	subscription, err := chain.Client().SubscribeNewHead(t.Context(), heads)
	if err != nil {
		t.Fatal(err)
	}
	defer subscription.Unsubscribe()
	chain.Pause()
	waiting := send(t, chain, 1, &common.Address{}, nil)
	head := mine(t, chain, 1)
	if got := receive(t, heads); got.Hash() != head.Hash() || head.Number.Uint64() != 1 {
		t.Errorf("first block: got %d, want the one asked for", got.Number)
	}
	receipt(t, chain.Client(), waiting.Hash())
	chain.Resume()
	sent := send(t, chain, 1, &common.Address{}, nil)
	receive(t, heads)
	receipt(t, chain.Client(), sent.Hash())
}

// TestPauseIsAPromise: the sealer was about to seal when the chain was paused, and does not.
func TestPauseIsAPromise(t *testing.T) {
	chain := start(t, devchain.Config{OnTx: true})
	release, err := chain.Hold(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	send(t, chain, 1, &common.Address{}, nil)
	poll := time.NewTicker(time.Millisecond)
	defer poll.Stop()
	for !chain.Noticed() {
		<-poll.C
	}
	paused := make(chan struct{})
	go func() {
		defer close(paused)
		chain.Pause()
	}()
	for !chain.Paused() {
		<-poll.C
	}
	release()
	<-paused
	if head := mine(t, chain, 1); head.Number.Uint64() != 1 {
		t.Errorf("block %d is the one asked for, want 1", head.Number)
	}
}

func TestSeedRepeatsPrevRandao(t *testing.T) {
	randao := func(seed string) common.Hash {
		return mine(t, start(t, devchain.Config{Seed: seed}), 3).MixDigest
	}
	a, again, b := randao("a"), randao("a"), randao("b")
	if a != again || a == b {
		t.Errorf("prevrandao: got %s and %s for one seed, %s for another", a, again, b)
	}
}

func TestCloseEndsCallsUnderWay(t *testing.T) {
	chain, err := devchain.Start(t.Context(), devchain.Config{})
	if err != nil {
		t.Fatal(err)
	}
	heads := make(chan *types.Header, 16)
	if _, err := chain.Client().SubscribeNewHead(t.Context(), heads); err != nil {
		t.Fatal(err)
	}
	ended := make(chan error, 1)
	go func() {
		_, err := chain.MineAhead(context.Background(), 1<<30)
		ended <- err
	}()
	receive(t, heads)
	if err := chain.Close(); err != nil {
		t.Errorf("close: %v", err)
	}
	if err := receive(t, ended); !errors.Is(err, devchain.ErrClosed) {
		t.Errorf("mining while the chain closes: got %v, want %v", err, devchain.ErrClosed)
	}
	if _, err := chain.Mine(t.Context(), 1); !errors.Is(err, devchain.ErrClosed) {
		t.Errorf("mining after the end: got %v, want %v", err, devchain.ErrClosed)
	}
	if err := chain.Close(); err != nil {
		t.Errorf("second close: %v", err)
	}
}

func TestPortInUse(t *testing.T) {
	listener, err := new(net.ListenConfig).Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer listener.Close()
	_, err = devchain.Start(t.Context(), devchain.Config{Port: listener.Addr().(*net.TCPAddr).Port})
	if !errors.Is(err, devchain.ErrPortInUse) {
		t.Errorf("got %v, want %v", err, devchain.ErrPortInUse)
	}
}

func TestValidateNamesTheField(t *testing.T) {
	for want, config := range map[string]devchain.Config{
		"port 70000":  {Port: 70000},
		"block time":  {BlockTime: -1},
		"safe depth":  {SafeDepth: 9, FinalizedDepth: 4},
		"want 0 (the": {FinalizedDepth: -1},
	} {
		if err := config.Validate(); err == nil || !bytes.Contains([]byte(err.Error()), []byte(want)) {
			t.Errorf("%+v: got %v, want an error with %q", config, err, want)
		}
	}
}

func TestProgramsLoggersAreLeftAlone(t *testing.T) {
	start(t, devchain.Config{})
	if slog.Default() != defaultLog {
		t.Error("starting a chain replaced the default logger of the program")
	}
}

func TestManyAtOnce(t *testing.T) {
	chain := start(t, devchain.Config{BlockTime: time.Millisecond, OnTx: true})
	mine(t, chain, 1)
	group, ctx := errgroup.WithContext(t.Context())
	const senders, each = 4, 20
	for i := range senders {
		group.Go(func() error {
			for nonce := range uint64(each) {
				if err := chain.Client().SendTransaction(ctx, sign(chain, i, nonce, &common.Address{}, nil)); err != nil {
					return fmt.Errorf("account %d, nonce %d: %w", i, nonce, err)
				}
			}
			return nil
		})
	}
	group.Go(func() error { _, err := chain.MineAhead(ctx, 50); return err })
	group.Go(func() error {
		for range 10 {
			if _, err := chain.Reorg(ctx, 1, devchain.Replacement{}); err != nil {
				return err
			}
		}
		return nil
	})
	group.Go(func() error { chain.IncreaseTime(time.Minute); chain.Pause(); chain.Resume(); return nil })
	if err := group.Wait(); err != nil {
		t.Fatal(err)
	}
	mine(t, chain, 2)
	for i := range senders {
		nonce, err := chain.Client().NonceAt(t.Context(), devchain.Address(i), nil)
		if err != nil {
			t.Fatal(err)
		}
		if nonce != each {
			t.Errorf("transactions of account %d: got %d, want %d", i, nonce, each)
		}
	}
}

func dial(t *testing.T, url string) *ethclient.Client {
	t.Helper()
	client, err := ethclient.DialContext(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	return client
}
