package chain

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// MirrorConfig says what a mirror follows.
type MirrorConfig struct {
	// Tag is the block followed, [Safe] if none is given: what signing and accusing must wait for.
	Tag Tag

	// Store is the file in which the mirror keeps its state at a final block, and from which it starts the next time; if
	// empty, it starts from the events alone. Programs may share it: it is replaced whole, and what another wrote serves
	// as well. A file that is damaged, or of another network or chain, is left aside and replaced.
	Store string

	// Logger receives reorgs and losses of the endpoint; nil means silence.
	Logger *slog.Logger
}

// Mirror is an in-memory copy of the state that obligations follow from. It is rebuilt from events alone, starting at
// the deployment or at the state that an earlier run stored, and follows reorgs by block hash: every step up can be taken
// back until its block is final. It is safe for concurrent use.
type Mirror struct {
	client *Client
	tag    Tag
	logger *slog.Logger

	syncing chan struct{} // held by the one Sync under way; a channel so that waiting for it ends with a context
	store   store         // guarded by syncing

	lending sync.Mutex   // guards state.lent, beside mu
	mu      sync.RWMutex // guards the rest
	state   *State
	steps   []step        // the way back, oldest first
	changed chan struct{} // closed and replaced when the state changes
}

// step is what brought the state up to a block from the step before.
type step struct {
	head   Head
	undo   journal
	events int // applied by it and all steps before
}

// NewMirror returns a mirror that knows nothing yet; [Mirror.Sync] or [Mirror.Run] fills it.
func NewMirror(c *Client, cfg MirrorConfig) *Mirror {
	logger := cfg.Logger
	if logger == nil {
		logger = slog.New(slog.DiscardHandler)
	}
	tag := cfg.Tag
	if tag == 0 {
		tag = Safe
	}
	return &Mirror{
		client: c, tag: tag, logger: logger, store: store{path: cfg.Store},
		syncing: make(chan struct{}, 1), state: newState(c.deployment.Parameters), changed: make(chan struct{}),
	}
}

// Run keeps the mirror at the followed block until ctx ends. Loss of the endpoint is waited out. It returns ctx's error,
// or one that no waiting heals: a history that contradicts itself.
func (m *Mirror) Run(ctx context.Context) error {
	defer m.close(context.WithoutCancel(ctx))
	var wait backoff
	for ctx.Err() == nil {
		err := m.client.WatchHeads(ctx, func(Head) error {
			err := m.Sync(ctx)
			if err == nil {
				wait.reset()
			}
			return err
		})
		if ctx.Err() != nil || errors.Is(err, errHistory) || errors.Is(err, ErrUnknownEvent) {
			return err
		}
		m.logger.WarnContext(ctx, "mirror waits for the chain", "err", err)
		if err := wait.next(ctx); err != nil {
			return err
		}
	}
	return ctx.Err()
}

// Sync brings the mirror to the followed block: first back to the newest block it shares with the chain, then up. On an
// error the mirror stays at a state that the chain had.
func (m *Mirror) Sync(ctx context.Context) error {
	select {
	case m.syncing <- struct{}{}:
		defer func() { <-m.syncing }()
	case <-ctx.Done():
		return ctx.Err()
	}
	target, err := m.client.Head(ctx, m.tag)
	if err != nil {
		return fmt.Errorf("sync mirror: %w", err)
	}
	if err := m.open(ctx); err != nil {
		return fmt.Errorf("sync mirror: %w", err)
	}
	if target.Hash == m.head().Hash {
		return nil
	}
	if err := m.rewind(ctx, target); err != nil {
		return fmt.Errorf("sync mirror: %w", err)
	}
	final, err := m.client.Head(ctx, Finalized)
	if err != nil {
		return fmt.Errorf("sync mirror: %w", err)
	}
	// A long way up goes over the final block, so that a reorg does not mean the whole way again.
	for _, stop := range []Head{final, target} {
		if head := m.head(); stop.Number > target.Number || head.Number >= stop.Number && head.Hash != (common.Hash{}) {
			continue
		}
		if err := m.advance(ctx, stop); err != nil {
			if errors.Is(err, errHistory) {
				m.drop(ctx)
			}
			return fmt.Errorf("sync mirror to block %d: %w", stop.Number, err)
		}
	}
	m.forget(final)
	m.save(ctx, 1)
	return nil
}

func (m *Mirror) head() Head {
	m.mu.RLock()
	defer m.mu.RUnlock()
	return m.state.Head
}

// rewind takes steps back until the newest is of the chain that has target. When even the oldest, a final one, is not,
// it begins anew: that is another chain. An endpoint that does not have so many blocks yet is waited for.
func (m *Mirror) rewind(ctx context.Context, target Head) error {
	for {
		m.mu.RLock()
		count, head := len(m.steps), m.state.Head
		m.mu.RUnlock()
		if count == 0 || head.Hash == target.Parent {
			return nil
		}
		now, err := m.client.HeadAt(ctx, head.Number)
		switch {
		case err == nil && now.Hash == head.Hash:
			return nil
		case errors.Is(err, ethereum.NotFound) && count == 1:
			return fmt.Errorf("%w: it has no block %d yet, which was final", ErrUnavailable, head.Number)
		case err != nil && !errors.Is(err, ethereum.NotFound):
			return err
		}
		m.stepBack(ctx)
	}
}

func (m *Mirror) stepBack(ctx context.Context) {
	m.mu.Lock()
	defer m.mu.Unlock()
	last := m.steps[len(m.steps)-1]
	m.steps = m.steps[:len(m.steps)-1]
	m.logger.InfoContext(ctx, "block dropped by reorg", "block", last.head.Number, "block_hash", last.head.Hash)
	if len(m.steps) == 0 { // the oldest step has no way back kept
		m.state = newState(m.client.deployment.Parameters)
		m.store.block, m.store.events = 0, 0 // the file is of another chain
	} else {
		last.undo.undo(m.state)
	}
	m.notify()
}

// advance applies the events from the mirror's block to target. They are read before anything changes, and of one fork:
// the one that target is on, whose member the mirror's block is after rewind.
func (m *Mirror) advance(ctx context.Context, target Head) error {
	from := m.client.deployment.Block
	if head := m.head(); head.Number > 0 {
		from = max(from, head.Number+1)
	}
	logs, err := m.client.logsBelow(ctx, from, target)
	if err != nil {
		return err
	}
	decoded, err := m.decode(logs)
	if err != nil {
		return err
	}
	events := len(decoded)
	m.mu.Lock()
	defer m.mu.Unlock()
	s := m.state
	var undo journal
	s.scalars(&undo)
	for _, event := range decoded {
		if err := s.apply(&undo, event, m.client.deployment.Parameters, m.client.encoding); err != nil {
			undo.undo(s)
			return err
		}
	}
	s.Head = target
	s.Phase = s.phaseAt(m.client.deployment.Parameters)
	if len(m.steps) > 0 {
		events += m.steps[len(m.steps)-1].events
	}
	m.steps = append(m.steps, step{target, undo, events})
	m.notify()
	return nil
}

func (m *Mirror) decode(logs []types.Log) ([]Event, error) {
	events := make([]Event, 0, len(logs))
	for _, log := range logs {
		event, err := DecodeEvent(m.client.deployment, log)
		if err != nil {
			return nil, err
		}
		events = append(events, event)
	}
	return events, nil
}

// forget drops ways back that no reorg can ask for any more, down to the newest final step.
func (m *Mirror) forget(final Head) {
	m.mu.Lock()
	defer m.mu.Unlock()
	above := slices.IndexFunc(m.steps, func(s step) bool { return s.head.Number > final.Number })
	if above < 0 {
		above = len(m.steps)
	}
	if above > 1 {
		m.steps = slices.Delete(m.steps, 0, above-1)
	}
	if len(m.steps) > 0 {
		m.steps[0].undo = nil // whoever goes back behind the oldest begins anew; after a start it is the way to everything there is
	}
}

// phaseAt returns the phase at the head's time. What events say goes before what the clock says.
func (s *State) phaseAt(p Parameters) Phase {
	if s.Phase >= PhaseSelected {
		return s.Phase
	}
	if s.StartTime > 0 && s.Head.Time >= s.StartTime+uint64(p.EpochDuration.Seconds())/2 {
		return PhaseClosed
	}
	return PhaseOpen
}

// notify wakes those who wait for a change; mu is held.
func (m *Mirror) notify() {
	close(m.changed)
	m.changed = make(chan struct{})
}

// View calls fn with the state, which must not be kept or changed. The mirror stands still meanwhile: be brief.
func (m *Mirror) View(fn func(*State)) {
	m.mu.RLock()
	defer m.mu.RUnlock()
	fn(m.state)
}

// Snapshot returns the state as it is now, to be kept for as long as the caller likes. It costs next to nothing, but its
// maps are shared: they must not be changed. A map that changes later is copied first, once however many have it.
func (m *Mirror) Snapshot() *State {
	m.mu.RLock()
	defer m.mu.RUnlock()
	m.lending.Lock()
	defer m.lending.Unlock()
	return m.state.lend()
}

// Wait returns once a condition holds on the followed block, or ctx's error. Somebody else must run or sync the mirror.
func (m *Mirror) Wait(ctx context.Context, condition func(*State) bool) error {
	for {
		m.mu.RLock()
		holds, changed := condition(m.state), m.changed
		m.mu.RUnlock()
		if holds {
			return nil
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-changed:
		}
	}
}
