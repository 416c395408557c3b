package devchain_test

import (
	"testing"

	"github.com/walrus-evm/walrus/chain/devchain"
)

func BenchmarkMineAhead(b *testing.B) {
	for name, dir := range map[string]string{"memory": "", "disk": b.TempDir()} {
		b.Run(name, func(b *testing.B) {
			chain, err := devchain.Start(b.Context(), devchain.Config{Dir: dir})
			if err != nil {
				b.Fatal(err)
			}
			b.ResetTimer()
			if _, err := chain.MineAhead(b.Context(), b.N); err != nil {
				b.Fatal(err)
			}
			b.StopTimer()
			if err := chain.Close(); err != nil {
				b.Fatal(err)
			}
		})
	}
}
