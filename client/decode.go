package client

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/walrus-evm/walrus/blob"
)

// segment fetches the chunks of a segment, each checked against the blob ID:
// from the sliver's holders, or when they fail or take too long, decoded from
// other slivers, whichever is first.
func (b *Blob) segment(ctx context.Context, g segment) ([][]byte, error) {
	s := b.slivers[g.sliver]
	_, stored, failure, slow := s.state()
	if stored != nil {
		return b.fromRebuilt(stored, g.from, g.to)
	}
	if failure != nil {
		return b.decode(ctx, s, g.from, g.to)
	}
	var running sync.WaitGroup
	defer running.Wait()
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(errOvertaken)
	launch := func(fetch func() ([][]byte, error)) chan fetchResult {
		result := make(chan fetchResult, 1)
		running.Go(func() {
			chunks, err := fetch()
			result <- fetchResult{chunks, err}
		})
		return result
	}
	wait := b.pace.hedge(b.client.config.Hedge)
	if slow {
		wait = 0
	}
	timer := time.NewTimer(wait)
	defer timer.Stop()
	direct := launch(func() ([][]byte, error) {
		return b.direct(ctx, s, g.from, g.to, func() { timer.Reset(wait) })
	})
	var decoded chan fetchResult
	decode := func() ([][]byte, error) { return b.decode(ctx, s, g.from, g.to) }
	var directly, decoding error
	for directly == nil || decoding == nil {
		select {
		case <-ctx.Done():
			return nil, context.Cause(ctx)
		case <-timer.C:
			if decoded == nil {
				decoded = launch(decode)
			}
		case got := <-direct:
			if got.err == nil {
				s.setSlow(false)
				return got.chunks, nil
			}
			directly = got.err
			if decoded == nil {
				decoded = launch(decode)
			}
		case got := <-decoded:
			if got.err == nil {
				s.setSlow(true)
				return got.chunks, nil
			}
			// A holder that is only slow may be all there is.
			decoding = got.err
		}
	}
	return nil, withFailure(decoding, s, directly)
}

// errOvertaken is the cause of attempts that another one made needless.
var errOvertaken = errors.New("others were faster")

// withFailure adds why the sliver itself was not served to the reason why it could
// not be decoded, which may have come first.
func withFailure(decoding error, s *source, directly error) error {
	e, ok := errors.AsType[*UnavailableError](decoding)
	if ok && !slices.ContainsFunc(e.Failures, func(f SliverFailure) bool { return f.Sliver == s.sliver }) {
		e.add(s, directly)
	}
	return decoding
}

// decode rebuilds chunks [from, to) of the sliver from k others. A rebuilt chunk
// is checked against the sliver's own hashes: that k slivers are right does not
// make a blob that was encoded wrongly decode alike for all readers. Where the
// hashes cannot be had, the whole sliver is rebuilt and checked against its root.
func (b *Blob) decode(ctx context.Context, s *source, from, to int) ([][]byte, error) {
	hashes, _, _, _ := s.state()
	if hashes == nil {
		stored, err := b.rebuild(ctx, s)
		if err != nil {
			return nil, err
		}
		return b.fromRebuilt(stored, from, to)
	}
	select {
	case b.decoding <- struct{}{}:
		defer func() { <-b.decoding }()
	case <-ctx.Done():
		return nil, context.Cause(ctx)
	}
	columns, err := b.gather(ctx, []int{s.sliver}, from, to)
	if err != nil {
		return nil, err
	}
	chunks := make([][]byte, 0, to-from)
	for j := from; j < to; j++ {
		column := columns[j-from]
		if err := b.coder.Reconstruct(j, column, s.sliver); err != nil {
			return nil, err
		}
		if blob.LeafHash(column[s.sliver]) != hashes[j] {
			return nil, fmt.Errorf("%w: blob %s, chunk %d of sliver %d", ErrInconsistent, b.id, j, s.sliver)
		}
		chunks = append(chunks, column[s.sliver])
	}
	return chunks, nil
}

// gather fetches columns [from, to) with any k slivers but the wanted ones, each
// chunk checked. It prefers slivers that are quick and source slivers, which make
// decoding cheaper.
func (b *Blob) gather(ctx context.Context, wanted []int, from, to int) ([][][]byte, error) {
	order := b.candidates(wanted)
	hedge := b.pace.hedge(b.client.config.Hedge)
	found, errs := race(ctx, len(order), b.layout.Source(), hedge, func(ctx context.Context, i int, touch func()) ([][]byte, error) {
		s := order[i]
		_, stored, failure, _ := s.state()
		if stored != nil {
			return b.fromRebuilt(stored, from, to)
		}
		if lies(failure) {
			return nil, failure
		}
		began := time.Now()
		chunks, err := b.direct(ctx, s, from, to, touch)
		// One that the others did not wait for comes last the next time.
		s.setSlow(errors.Is(err, errOvertaken) && time.Since(began) >= hedge)
		return chunks, err
	})
	if len(found) < b.layout.Source() {
		if ctx.Err() != nil {
			return nil, context.Cause(ctx)
		}
		return nil, b.unavailable(ctx, len(found), wanted, order, errs)
	}
	columns := make([][][]byte, to-from)
	for j := range columns {
		columns[j] = make([][]byte, b.layout.Shards())
		for i, chunks := range found {
			columns[j][order[i].sliver] = chunks[j]
		}
	}
	return columns, nil
}

// candidates orders the slivers other than the wanted ones by how soon they are likely to arrive.
func (b *Blob) candidates(wanted []int) []*source {
	rank := make(map[*source]int)
	var order []*source
	for _, s := range b.slivers {
		if slices.Contains(wanted, s.sliver) {
			continue
		}
		_, stored, failure, slow := s.state()
		switch {
		case stored != nil:
			rank[s] = 0
		case failure != nil:
			rank[s] = 3 // it may be back, if nothing else is left
		case slow:
			rank[s] = 2
		default:
			rank[s] = 1
		}
		order = append(order, s)
	}
	slices.SortStableFunc(order, func(x, y *source) int { return rank[x] - rank[y] })
	return order
}

// unavailable says that have slivers were found, and why neither the wanted ones
// nor those in order were: errs has the reasons of the latter.
func (b *Blob) unavailable(ctx context.Context, have int, wanted []int, order []*source, errs map[int]error) error {
	e := &UnavailableError{ID: b.id, Have: have, Need: b.layout.Source()}
	for _, s := range wanted {
		if _, _, failure, _ := b.slivers[s].state(); failure != nil {
			e.add(b.slivers[s], failure)
		}
	}
	for i, err := range errs {
		e.add(order[i], err)
	}
	for _, f := range e.Failures {
		b.client.tell(ctx, b.id, f.Nodes)
	}
	return e
}

// fromRebuilt reads chunks [from, to) of a sliver that was rebuilt and checked.
func (b *Blob) fromRebuilt(stored rebuilt, from, to int) ([][]byte, error) {
	chunks := make([][]byte, 0, to-from)
	for j := from; j < to; j++ {
		chunk := make([]byte, b.layout.ChunkBytes(j))
		if n, err := stored.ReadAt(chunk, int64(j)*blob.ChunkSize); n != len(chunk) {
			return nil, fmt.Errorf("read the rebuilt sliver back: %w", err)
		}
		chunks = append(chunks, chunk)
	}
	return chunks, nil
}
