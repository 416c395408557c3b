package devchain

import (
	"context"
	"log/slog"
	"slices"
	"sync"
	"sync/atomic"

	"github.com/ethereum/go-ethereum/log"
)

// go-ethereum logs through one logger a process. relay is what it is set to: it
// passes warnings and errors on to the chain started last.
var (
	relayTarget  atomic.Pointer[slog.Logger]
	installRelay sync.Once
)

// emptyChainWarning is what go-ethereum's archiver says of every new chain, because it
// looks before block 0 is written.
const emptyChainWarning = "Head block is not reachable"

func relayLogs(target *slog.Logger) {
	relayTarget.Store(target)
	installRelay.Do(func() { log.SetDefault(gethRoot()) })
}

// endRelay stops passing lines to a logger whose chain is closed.
func endRelay(target *slog.Logger) {
	relayTarget.CompareAndSwap(target, slog.New(slog.DiscardHandler))
}

// gethRoot returns the relay as a go-ethereum logger. Wrapped in a type of our own, because
// log.SetDefault makes a logger of go-ethereum's type the default of log/slog
// as well, and with it of package log: a program's log.Fatal would then end it without a word.
func gethRoot() log.Logger {
	return struct{ log.Logger }{log.NewLogger(relay{})}
}

// relay is a slog.Handler that finds its target anew for each record. Attributes and groups
// of derived loggers are kept until then.
type relay struct {
	derive []func(slog.Handler) slog.Handler
}

func (r relay) Enabled(ctx context.Context, level slog.Level) bool {
	return level >= slog.LevelWarn && relayTarget.Load().Handler().Enabled(ctx, level)
}

func (r relay) Handle(ctx context.Context, record slog.Record) error {
	if record.Message == emptyChainWarning {
		return nil
	}
	handler := relayTarget.Load().Handler()
	for _, derive := range r.derive {
		handler = derive(handler)
	}
	return handler.Handle(ctx, record)
}

func (r relay) WithAttrs(attrs []slog.Attr) slog.Handler {
	return r.with(func(h slog.Handler) slog.Handler { return h.WithAttrs(attrs) })
}

func (r relay) WithGroup(name string) slog.Handler {
	return r.with(func(h slog.Handler) slog.Handler { return h.WithGroup(name) })
}

func (r relay) with(derive func(slog.Handler) slog.Handler) slog.Handler {
	return relay{append(slices.Clip(r.derive), derive)}
}
