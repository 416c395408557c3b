// Command setup writes ../setup.bin from the ceremony output that the
// go-eth-kzg module embeds. Run it with `go generate ./kzg`.
package main

import (
	"context"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"log/slog"
	"math/bits"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	bls "github.com/consensys/gnark-crypto/ecc/bls12-381"
)

func main() {
	if err := run(context.Background(), "setup.bin"); err != nil {
		slog.Error("generate setup", "err", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, out string) error {
	dir, err := exec.CommandContext(ctx, "go", "list", "-m", "-f", "{{.Dir}}", "github.com/crate-crypto/go-eth-kzg").Output()
	if err != nil {
		return fmt.Errorf("locate module: %w", err)
	}
	text, err := os.ReadFile(filepath.Join(strings.TrimSpace(string(dir)), "trusted_setup.json"))
	if err != nil {
		return err
	}
	var ceremony struct {
		G1 []string `json:"g1_lagrange"`
		G2 []string `json:"g2_monomial"`
	}
	if err := json.Unmarshal(text, &ceremony); err != nil {
		return err
	}
	var data []byte
	n := len(ceremony.G1)
	for i := range n {
		// The file lists the points in natural order.
		reversed := int(bits.Reverse64(uint64(i)) >> (65 - bits.Len(uint(n))))
		var p bls.G1Affine
		if err := decode(ceremony.G1[reversed], p.SetBytes); err != nil {
			return fmt.Errorf("g1 point %d: %w", reversed, err)
		}
		raw := p.RawBytes()
		data = append(data, raw[:]...)
	}
	var tau bls.G2Affine
	if err := decode(ceremony.G2[1], tau.SetBytes); err != nil {
		return fmt.Errorf("g2 point 1: %w", err)
	}
	raw := tau.RawBytes()
	return os.WriteFile(out, append(data, raw[:]...), 0o644)
}

func decode(text string, set func([]byte) (int, error)) error {
	b, err := hex.DecodeString(strings.TrimPrefix(text, "0x"))
	if err != nil {
		return err
	}
	_, err = set(b)
	return err
}
