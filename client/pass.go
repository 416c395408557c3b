package client

import (
	"context"
	"fmt"
	"sync"
	"sync/atomic"
	"time"

	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/kzg"
)

// job brings one sliver to its node, or to another that only computes its
// commitments, and fetches the commitments.
type job struct {
	sliver int
	// target is the node asked; nil computes the commitments here.
	target *target
	// store says that the target is to keep the sliver, else only to compute its commitments.
	store bool
	// send says that the sliver must be sent: the target does not have it.
	send bool
	// commit says that the commitments are wanted.
	commit bool

	// Results, valid once the pass is over.
	commitments []kzg.Commitment
	err         error

	done atomic.Bool
	lag  time.Duration // of the monitor
}

// run does the job; s is nil when nothing is sent.
func (w *write) run(ctx context.Context, j *job, s *stream) error {
	layout := w.metadata.Layout
	switch {
	case j.target == nil:
		return j.commitHere(s, layout.Chunks())
	case !j.store:
		list, err := j.target.api.Commit(ctx, s, layout.SliverSize())
		j.commitments = list
		return err
	}
	if j.send {
		if err := j.target.api.PutSliver(ctx, w.id, j.sliver, s, layout.SliverSize()); err != nil {
			return err
		}
	}
	j.target.setStored(j.sliver)
	if !j.commit {
		return nil
	}
	return w.client.retry(ctx, func() (err error) {
		j.commitments, err = j.target.api.Commitments(ctx, w.id, j.sliver, layout.Chunks())
		return err
	}, w.client.patient())
}

// commitHere computes the commitments on this machine: slow, but it asks nobody.
func (j *job) commitHere(s *stream, chunks int) error {
	j.commitments = make([]kzg.Commitment, 0, chunks)
	for range chunks {
		chunk, err := s.next()
		if err != nil {
			return err
		}
		commitment, err := kzg.Commit(chunk)
		if err != nil {
			return err
		}
		j.commitments = append(j.commitments, commitment)
	}
	return nil
}

// pass does all jobs over one encoding of the source. Failures of jobs stand in
// the jobs; the error is that of the source or of ctx.
//
// The pass goes at the speed of the slowest node that it waits for. A node that
// lags while the others that are left have a quorum and keep up is waited for no
// longer than the client's patience, in sum: its job then fails with [ErrTooSlow].
func (w *write) pass(ctx context.Context, jobs []*job) error {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	var streams []*stream
	var running sync.WaitGroup
	length := queueLength(len(jobs))
	watch := &monitor{
		patience: w.client.config.Patience, standing: shardsOf(w.targets, (*target).alive), quorum: w.metadata.Layout.Quorum(),
	}
	for _, j := range jobs {
		own, end := w.scope(ctx, j)
		var s *stream
		if j.send {
			s = newStream(own, j.sliver, length)
			streams = append(streams, s)
		}
		watch.add(j, s, end)
		running.Go(func() {
			j.err = w.run(own, j, s)
			if cause := context.Cause(own); j.err != nil && cause != nil {
				j.err = cause
			}
			j.done.Store(true)
			end(nil)
		})
	}
	ended := make(chan struct{})
	var watching sync.WaitGroup
	watching.Go(func() { watch.run(ended) })
	err := w.broadcast(ctx, streams)
	if err != nil {
		cancel(err)
	}
	running.Wait()
	close(ended)
	watching.Wait()
	if err != nil {
		return err
	}
	return context.Cause(ctx)
}

// scope returns the context of a job, which also ends when its target is dropped.
func (w *write) scope(ctx context.Context, j *job) (context.Context, context.CancelCauseFunc) {
	ctx, cancel := context.WithCancelCause(ctx)
	if j.target == nil {
		return ctx, cancel
	}
	stop := context.AfterFunc(j.target.gone, func() { cancel(context.Cause(j.target.gone)) })
	return ctx, func(cause error) { stop(); cancel(cause) }
}

// broadcast encodes the source and pushes each chunk to its stream.
func (w *write) broadcast(ctx context.Context, streams []*stream) error {
	defer func() {
		for _, s := range streams {
			s.finish()
		}
	}()
	if len(streams) == 0 {
		return nil
	}
	for column, err := range w.coder.Columns(w.source) {
		if err != nil {
			return err
		}
		alive := false
		for _, s := range streams {
			if s.ctx.Err() == nil {
				alive = true
				s.push(column.Chunks[s.sliver])
			}
		}
		if ctx.Err() != nil {
			return context.Cause(ctx)
		}
		if !alive {
			return nil
		}
		w.report(StageUpload, column.Index)
	}
	return nil
}

// report tells the progress of a stage that goes column by column.
func (w *write) report(stage Stage, column int) {
	layout := w.metadata.Layout
	done := min(layout.Size(), int64(column+1)*blob.ChunkSize*int64(layout.Source()))
	w.progress(stage, done, layout.Size())
}

// monitor ends jobs that hold up a pass.
type monitor struct {
	patience time.Duration
	// standing counts the shards of the nodes that were left when the pass began.
	standing, quorum int
	jobs             []watched
}

type watched struct {
	*job
	stream *stream
	end    context.CancelCauseFunc
}

func (m *monitor) add(j *job, s *stream, end context.CancelCauseFunc) {
	m.jobs = append(m.jobs, watched{job: j, stream: s, end: end})
}

// run looks at the jobs until ended closes.
func (m *monitor) run(ended <-chan struct{}) {
	tick := max(time.Millisecond, min(100*time.Millisecond, m.patience/8))
	ticker := time.NewTicker(tick)
	defer ticker.Stop()
	for {
		select {
		case <-ended:
			return
		case <-ticker.C:
			m.look(tick)
		}
	}
}

// look charges each lagging job with a tick if the others would be enough: those that keep up, are done, or had nothing to do.
func (m *monitor) look(tick time.Duration) {
	var lagging []watched
	others := m.standing
	for _, j := range m.jobs {
		done := j.done.Load()
		lags := !done && (j.stream == nil || !j.stream.idle())
		if lags {
			lagging = append(lagging, j)
		}
		if j.store && (lags || done && j.err != nil) {
			others--
		}
	}
	if others < m.quorum {
		return
	}
	for _, j := range lagging {
		// Nobody else computes what this machine is computing.
		if j.target == nil {
			continue
		}
		if j.lag += tick; j.lag > m.patience {
			j.end(fmt.Errorf("%w: a quorum of others was %v ahead", ErrTooSlow, m.patience))
		}
	}
}
