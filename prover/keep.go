package prover

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/kzg"
)

// keepInterval is the longest time between two looks for slivers that are
// lacking or no longer needed, besides those that an event starts.
const keepInterval = 10 * time.Minute

// keep rebuilds what the node lacks and deletes what nobody needs any more,
// whenever an epoch begins, a read finds corrupt bytes or time has passed.
func (n *Node) keep(ctx context.Context) error {
	timer := time.NewTimer(0)
	defer timer.Stop()
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-timer.C:
		case <-n.repairs:
		case <-n.store.Damaged():
		}
		wait := keepInterval
		if err := n.repairAll(ctx); err != nil && ctx.Err() == nil {
			n.logger.WarnContext(ctx, "slivers not repaired, will retry", "err", err)
			wait = 5 * n.config.Retry
			n.wakeSteward() // some may be worth giving up
		}
		if err := n.collect(ctx); err != nil && ctx.Err() == nil {
			n.logger.WarnContext(ctx, "old slivers not deleted, will retry", "err", err)
			wait = 5 * n.config.Retry
		}
		timer.Reset(wait)
	}
}

// watchEpochs wakes the keeper when an epoch begins or its next committee is chosen.
func (n *Node) watchEpochs(ctx context.Context) error {
	type state struct {
		epoch uint32
		next  uint32
	}
	stateOf := func(v View) state { return state{v.Epoch().Number, v.Shard(0).Next} }
	seen := stateOf(n.ledger.View())
	for {
		view, err := n.ledger.Wait(ctx, func(v View) bool { return stateOf(v) != seen })
		if err != nil {
			return err
		}
		seen = stateOf(view)
		n.wakeKeeper()
	}
}

func (n *Node) wakeKeeper() {
	select {
	case n.repairs <- struct{}{}:
	default:
	}
	n.wakeSteward()
}

// repairAll rebuilds every sliver that the node should hold and does not: those
// it must prove now first, then those of its shards of this epoch and the next.
// It goes on after a failure and returns all of them.
func (n *Node) repairAll(ctx context.Context) error {
	view := n.ledger.View()
	var failures error
	try := func(ref SliverRef) {
		if n.store.Has(ref) && n.store.Committed(ref) {
			return
		}
		if err := n.mend(ctx, ref); err != nil && ctx.Err() == nil {
			failures = errors.Join(failures, err)
		}
	}
	for group := range view.Obligations(n.id) {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if group.Key.Group == 0 {
			try(group.Sliver)
			failures = errors.Join(failures, n.checkObligation(ctx, view, group))
		}
	}
	mine := n.coming(view)
	for registration := range view.Certified() {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if n.denies(registration.Blob) {
			continue // but for what is owed, above
		}
		for _, shard := range mine {
			try(SliverRef{Blob: registration.Blob, Index: n.encoding.SliverOfShard(registration.Blob, shard)})
		}
	}
	return failures
}

// checkObligation finds garbage among what the node must prove while there is
// time to look for the certified list.
func (n *Node) checkObligation(ctx context.Context, view View, group Group) error {
	registration, ok := view.Registration(group.Key.Object)
	if !ok || !n.store.Committed(group.Sliver) {
		return nil
	}
	l := listing{registration.CommitmentRoot, group.Sliver}
	err := n.checkListed(ctx, l, n.holders(view, group.Sliver))
	if errors.Is(err, ErrGarbage) {
		n.logger.ErrorContext(ctx, "sliver cannot be proven by anybody", "object", group.Key.Object, "blob_id", group.Sliver.Blob, "sliver", group.Sliver.Index, "err", err)
		return nil
	}
	return err
}

// coming returns the shards that the node owns or will own in the next epoch.
func (n *Node) coming(view View) []int {
	var shards []int
	for i := range n.encoding.Shards() {
		if s := view.Shard(i); s.Owner == n.id || s.Next == n.id {
			shards = append(shards, i)
		}
	}
	return shards
}

// mendJob is a sliver being made whole; others that want it wait for it.
type mendJob struct {
	done chan struct{} // closed when err is set
	err  error
}

// mend returns once a sliver and its commitments are stored: it rebuilds the
// sliver from other nodes if need be. It returns [ErrLost] when they cannot help.
func (n *Node) mend(ctx context.Context, ref SliverRef) error {
	n.mu.Lock()
	job, running := n.mending[ref]
	if !running {
		job = &mendJob{done: make(chan struct{})}
		n.mending[ref] = job
	}
	n.mu.Unlock()
	if running {
		select {
		case <-job.done:
			return job.err
		case <-ctx.Done():
			return ctx.Err()
		}
	}
	job.err = n.mendNow(ctx, ref)
	n.mu.Lock()
	delete(n.mending, ref)
	if delete(n.lost, ref); errors.Is(job.err, ErrLost) {
		n.lost[ref] = true
	}
	n.mu.Unlock()
	close(job.done)
	return job.err
}

func (n *Node) mendNow(ctx context.Context, ref SliverRef) error {
	if !n.store.Has(ref) {
		started := time.Now()
		view := n.ledger.View()
		if err := rebuild(ctx, n.store, n.logger, ref, n.holders(view, ref), view.Epoch().Number); err != nil {
			return fmt.Errorf("rebuild %v: %w", ref, err)
		}
		n.logger.InfoContext(ctx, "sliver rebuilt", "blob_id", ref.Blob, "sliver", ref.Index, "elapsed", time.Since(started))
	}
	if err := n.committer.ensure(ctx, ref); err != nil {
		return err
	}
	n.wakeSteward()
	return nil
}

// holders returns who may help to rebuild a sliver: the node itself, for its
// other slivers of the blob, and the other nodes.
func (n *Node) holders(view View, ref SliverRef) []holder {
	var out []holder
	for sliver := range n.encoding.Shards() {
		if sliver != ref.Index && n.store.Has(SliverRef{Blob: ref.Blob, Index: sliver}) {
			out = append(out, holder{sliver: sliver, peer: localPeer{n.store}})
			continue
		}
		for _, endpoint := range view.Holders(n.encoding.ShardOfSliver(ref.Blob, sliver), n.id) {
			out = append(out, holder{sliver: sliver, peer: n.config.Dial(endpoint)})
		}
	}
	return out
}

// mendingSource is the store, mended while it is read: a group whose sliver
// turns out to be corrupt or missing goes on where it stopped once the sliver is
// rebuilt. When patience ends first, the sliver is [ErrLost].
type mendingSource struct {
	node *Node
	// check is whether chunks are compared with their hashes.
	check bool
	// patience is a deadline in blocks; it belongs to one claim.
	patience context.Context
}

// ReadGroup implements [Source].
func (s mendingSource) ReadGroup(ctx context.Context, ref SliverRef, g int, visit func(chunks [][]byte) error) ([]kzg.Commitment, error) {
	n, seen := s.node, 0
	var refused error
	counted := func(chunks [][]byte) error {
		if refused = visit(chunks); refused == nil {
			seen += len(chunks)
		}
		return refused
	}
	for {
		commitments, err := n.store.readGroup(ctx, ref, groupRead{group: g, skip: seen, check: s.check, visit: counted})
		if err == nil || refused != nil || !isLacking(err) {
			return commitments, err
		}
		n.logger.WarnContext(ctx, "sliver to be proven is lacking", "blob_id", ref.Blob, "sliver", ref.Index, "err", err)
		if err := s.mend(ctx, ref); err != nil {
			return nil, err
		}
	}
}

// mend tries to rebuild a sliver until patience ends.
func (s mendingSource) mend(ctx context.Context, ref SliverRef) error {
	n := s.node
	for {
		err := n.mend(s.patience, ref)
		if err == nil {
			return nil
		}
		if s.patience.Err() == nil {
			n.logger.ErrorContext(ctx, "sliver to be proven cannot be rebuilt, trying on", "blob_id", ref.Blob, "sliver", ref.Index, "err", err)
			err = errors.Join(err, n.pause(s.patience))
		}
		switch {
		case ctx.Err() != nil:
			return context.Cause(ctx)
		case s.patience.Err() != nil:
			return fmt.Errorf("%w: %v: %w", ErrLost, ref, err)
		}
	}
}

// isLacking reports whether rebuilding the sliver or its commitments can help.
func isLacking(err error) bool {
	return errors.Is(err, ErrCorrupt) || errors.Is(err, ErrNotFound) || errors.Is(err, ErrNotReady)
}

// collect deletes what nobody can ask for any more: blobs of which no object
// lasts, commitment lists of objects that have ended, slivers of shards handed over or of denied blobs, claims and traces
// of final epochs. It looks only at epochs that are settled and final.
func (n *Node) collect(ctx context.Context) error {
	final, err := n.ledger.FinalEpoch(ctx)
	if err != nil {
		return fmt.Errorf("read the finalized epoch: %w", err)
	}
	if final == 0 || n.ledger.View().Epoch().Number < final {
		return nil // still catching up: what it does not show may exist all the same
	}
	failures := n.archive.prune(final)
	for _, id := range n.store.ids() {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		deleted, err := n.store.deleteIf(id, func(m manifest) bool { return expired(n.ledger.View(), id, m, final) })
		if err != nil && !errors.Is(err, ErrNotFound) {
			failures = errors.Join(failures, err)
		}
		if deleted {
			n.logger.InfoContext(ctx, "expired blob deleted", "blob_id", id)
			continue
		}
		failures = errors.Join(failures, n.store.forgetLists(id, n.ledger.View, final))
		// A pass over many blobs takes long, and what the chain says of this one may have changed since it began.
		view := n.ledger.View()
		for sliver := range n.encoding.Shards() {
			ref := SliverRef{Blob: id, Index: sliver}
			if _, stored := n.store.sliver(ref); stored && (n.handedOver(view, ref, final) || n.disowned(view, ref, final)) {
				failures = errors.Join(failures, n.store.DeleteSliver(ref))
			}
		}
	}
	return failures
}

// expired reports whether every object of a blob ended in an epoch that is
// final. A blob without objects, whose registration a reorganisation took away,
// expires once an epoch begun after it was last written or signed for is final.
func expired(view View, id blob.ID, m manifest, final uint32) bool {
	if m.lastUsed() >= final {
		return false
	}
	for _, registration := range view.Registrations(id) {
		if registration.End > final {
			return false
		}
	}
	return true
}

// handedOver reports whether the sliver's shard belongs to another node that
// answers for what it inherited, and both are final.
func (n *Node) handedOver(view View, ref SliverRef, final uint32) bool {
	s := view.Shard(n.encoding.ShardOfSliver(ref.Blob, ref.Index))
	return s.Owner != n.id && s.Next != n.id && s.Since <= final && s.ActiveFrom <= final
}

// scrubForever reads everything stored again and again, slowly, so that corrupt
// bytes are found and rebuilt long before a proof needs them.
func (n *Node) scrubForever(ctx context.Context) error {
	for {
		if err := n.Scrub(ctx, n.config.ScrubRate); err != nil && ctx.Err() == nil {
			n.logger.WarnContext(ctx, "check of stored slivers interrupted", "err", err)
		}
		timer := time.NewTimer(time.Minute)
		select {
		case <-timer.C:
		case <-ctx.Done():
			timer.Stop()
			return ctx.Err()
		}
	}
}

// Scrub reads every chunk stored once, at most rate bytes a second (0: as fast
// as possible), and has those slivers rebuilt that are corrupt while Run runs.
// It returns the disk's errors and the context's.
func (n *Node) Scrub(ctx context.Context, rate int64) error {
	buf := make([]byte, blob.ChunkSize)
	for ref := range n.store.Slivers() {
		if !n.store.Has(ref) {
			continue
		}
		err := n.scrubSliver(ctx, ref, rate, buf)
		if errors.Is(err, ErrCorrupt) {
			n.logger.WarnContext(ctx, "stored sliver is corrupt", "blob_id", ref.Blob, "sliver", ref.Index, "err", err)
			continue
		}
		if err != nil && !errors.Is(err, ErrNotFound) {
			return err
		}
	}
	return nil
}

func (n *Node) scrubSliver(ctx context.Context, ref SliverRef, rate int64, buf []byte) error {
	sliver, err := n.store.OpenSliver(ref)
	if err != nil {
		return err
	}
	defer sliver.Close() //nolint:errcheck // read only
	for j := range sliver.layout.Chunks() {
		chunk, err := sliver.Chunk(j, buf)
		if err != nil {
			return err
		}
		if rate <= 0 {
			if err := ctx.Err(); err != nil {
				return err
			}
			continue
		}
		timer := time.NewTimer(time.Duration(int64(len(chunk)) * int64(time.Second) / rate))
		select {
		case <-timer.C:
		case <-ctx.Done():
			timer.Stop()
			return ctx.Err()
		}
	}
	return errors.Join(n.scrubPoints(ref), n.store.checkShares(ref))
}

func (n *Node) scrubPoints(ref SliverRef) error {
	points, err := n.store.OpenPoints(ref)
	if errors.Is(err, ErrNotReady) {
		return nil // being computed
	}
	if err != nil {
		return err
	}
	defer points.Close() //nolint:errcheck // read only
	for g := range points.layout.Groups() {
		if _, _, err := points.record(g); err != nil {
			return err
		}
	}
	return nil
}
