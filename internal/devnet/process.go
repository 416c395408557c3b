package devnet

import (
	"cmp"
	"context"
	"errors"
	"sync"
)

// errNoReason stands for the reason of what ended by itself and gave none.
var errNoReason = errors.New("it gave no reason")

// process is what runs as a node, until it is stopped or ends by itself.
type process struct {
	cancel context.CancelFunc
	group  sync.WaitGroup // of its goroutine

	done  chan struct{} // closed when it has ended, and what follows is set
	alone bool          // it ended by itself
	err   error
}

// launch runs a process. Should it end by itself, failed is told why at once, which must not wait for the process.
func launch(ctx context.Context, run func(context.Context) error, failed func(error)) *process {
	ctx, cancel := context.WithCancel(ctx)
	p := &process{cancel: cancel, done: make(chan struct{})}
	p.group.Go(func() {
		defer cancel()
		p.err = run(ctx)
		if p.alone = ctx.Err() == nil; p.alone {
			p.err = cmp.Or(p.err, errNoReason)
		}
		close(p.done)
		if p.alone {
			failed(p.err)
		}
	})
	return p
}

// failure says why the process ended by itself; nil if it has not.
func (p *process) failure() error {
	select {
	case <-p.done:
		if p.alone {
			return p.err
		}
	default:
	}
	return nil
}

// stop ends the process and returns what failed in that. Of one that has ended by itself it says nothing more.
func (p *process) stop() error {
	p.cancel()
	p.group.Wait()
	if p.alone || errors.Is(p.err, context.Canceled) {
		return nil
	}
	return p.err
}
