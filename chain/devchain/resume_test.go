package devchain_test

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"math/big"
	"os"
	"os/exec"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/walrus-evm/walrus/chain/devchain"
)

var finalized = big.NewInt(int64(rpc.FinalizedBlockNumber))

// childDir is the environment variable that turns the test binary into a
// process that runs a chain in a directory until it is killed.
const childDir = "DEVCHAIN_TEST_DIR"

// blocksBeforeKill is how many blocks the child reports before it waits for its end.
const blocksBeforeKill = 40

func TestMain(m *testing.M) {
	if dir := os.Getenv(childDir); dir != "" {
		if err := runChild(context.Background(), dir); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
	}
	os.Exit(m.Run())
}

// runChild sends a transaction a block, prints number, hash and time of each block, and never returns.
func runChild(ctx context.Context, dir string) error {
	chain, err := devchain.Start(ctx, devchain.Config{Dir: dir})
	if err != nil {
		return err
	}
	chain.IncreaseTime(time.Hour)
	for i := range uint64(blocksBeforeKill) {
		if err := chain.Client().SendTransaction(ctx, sign(chain, 0, i, &common.Address{}, nil)); err != nil {
			return err
		}
		head, err := chain.Mine(ctx, 1)
		if err != nil {
			return err
		}
		fmt.Println(head.Number, head.Hash(), head.Time)
	}
	select {}
}

func TestKilledChainLosesNothing(t *testing.T) {
	dir := t.TempDir()
	child := exec.CommandContext(t.Context(), os.Args[0])
	child.Env = append(os.Environ(), childDir+"="+dir)
	child.Stderr = os.Stderr
	output, err := child.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := child.Start(); err != nil {
		t.Fatal(err)
	}
	hashes := make(map[uint64]common.Hash)
	var last, lastTime uint64
	for lines := bufio.NewScanner(output); last < blocksBeforeKill && lines.Scan(); {
		var hash string
		if _, err := fmt.Sscan(lines.Text(), &last, &hash, &lastTime); err != nil {
			t.Fatalf("line %q: %v", lines.Text(), err)
		}
		hashes[last] = common.HexToHash(hash)
	}
	if _, err := devchain.Start(t.Context(), devchain.Config{Dir: dir}); !errors.Is(err, devchain.ErrDirInUse) {
		t.Errorf("second process: got %v, want %v", err, devchain.ErrDirInUse)
	}
	if err := child.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = child.Wait() // it was killed, and says so

	if last != blocksBeforeKill {
		t.Fatalf("blocks before the kill: got %d, want %d", last, blocksBeforeKill)
	}
	chain := start(t, devchain.Config{Dir: dir})
	for number, want := range hashes {
		block := new(big.Int).SetUint64(number)
		header, err := chain.Client().HeaderByNumber(t.Context(), block)
		if err != nil {
			t.Fatalf("block %d: %v", number, err)
		}
		if header.Hash() != want {
			t.Errorf("block %d: got %s, want %s", number, header.Hash(), want)
		}
		nonce, err := chain.Client().NonceAt(t.Context(), devchain.Address(0), block)
		if err != nil || nonce != number {
			t.Errorf("state at block %d: got nonce %d and %v, want %d", number, nonce, err, number)
		}
	}
	final, err := chain.Client().HeaderByNumber(t.Context(), finalized)
	if err != nil || final.Number.Uint64() != last-4 {
		t.Errorf("finalized after the kill: got %v and %v, want block %d", final, err, last-4)
	}
	if next := mine(t, chain, 1); next.Number.Uint64() != last+1 || next.Time <= lastTime || next.Time > lastTime+30 {
		t.Errorf("next block: got %d at %d, want %d soon after %d", next.Number, next.Time, last+1, lastTime)
	}
}

func TestResumedChainKeepsItsGenesisAndClock(t *testing.T) {
	config := devchain.Config{Dir: t.TempDir(), GenesisTime: 1_600_000_000}
	chain, err := devchain.Start(t.Context(), config)
	if err != nil {
		t.Fatal(err)
	}
	tx := send(t, chain, 0, &common.Address{}, nil)
	mine(t, chain, 3)
	head := reorg(t, chain, 1, devchain.Replacement{})
	if err := chain.Close(); err != nil {
		t.Fatal(err)
	}
	again := start(t, devchain.Config{Dir: config.Dir})
	receipt(t, again.Client(), tx.Hash())
	next := mine(t, again, 1)
	if next.ParentHash != head.Hash() || next.Time > head.Time+30 {
		t.Errorf("resumed: got block %d at %d, want one soon after block %d at %d", next.Number, next.Time, head.Number, head.Time)
	}
	if replaced := reorg(t, again, 1, devchain.Replacement{}); string(replaced.Extra) == string(head.Extra) {
		t.Error("a fork after resuming counts as the one before")
	}
}

func TestDirectoryOfAnotherChainIsRefused(t *testing.T) {
	dir := t.TempDir()
	chain, err := devchain.Start(t.Context(), devchain.Config{Dir: dir, GenesisTime: 1_600_000_000})
	if err != nil {
		t.Fatal(err)
	}
	if err := chain.Close(); err != nil {
		t.Fatal(err)
	}
	for _, config := range []devchain.Config{
		{Dir: dir, ChainID: 7},
		{Dir: dir, GenesisTime: 1_600_000_001},
	} {
		if _, err := devchain.Start(t.Context(), config); !errors.Is(err, devchain.ErrOtherChain) {
			t.Errorf("%+v: got %v, want %v", config, err, devchain.ErrOtherChain)
		}
	}
	start(t, devchain.Config{Dir: dir})
}
