package client

import (
	"context"
	"sync"
)

// turnstile lets one caller a key through at a time. The zero value is open.
type turnstile[K comparable] struct {
	// mu guards inside: for each key with a caller inside, a channel that closes when it leaves.
	mu     sync.Mutex
	inside map[K]chan struct{}
}

// enter waits for its turn and returns the function to leave by, or the cause of the context's end.
func (t *turnstile[K]) enter(ctx context.Context, key K) (leave func(), err error) {
	for {
		t.mu.Lock()
		before, taken := t.inside[key]
		if !taken {
			if t.inside == nil {
				t.inside = make(map[K]chan struct{})
			}
			mine := make(chan struct{})
			t.inside[key] = mine
			t.mu.Unlock()
			return func() { t.leave(key, mine) }, nil
		}
		t.mu.Unlock()
		select {
		case <-before:
		case <-ctx.Done():
			return nil, context.Cause(ctx)
		}
	}
}

func (t *turnstile[K]) leave(key K, mine chan struct{}) {
	t.mu.Lock()
	defer t.mu.Unlock()
	delete(t.inside, key)
	close(mine)
}
