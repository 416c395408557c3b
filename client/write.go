package client

import (
	"context"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/kzg"
)

// write is the distribution of one registered blob among the nodes, from its
// metadata to a certificate.
type write struct {
	client   *Client
	progress Progress
	source   io.ReaderAt
	coder    *blob.Coder
	metadata blob.Metadata
	id       blob.ID
	object   Object

	committee Committee
	targets   []*target
	owner     []*target // by sliver

	// commitments holds the checked commitments by sliver, nil while unknown. They stay right
	// when the committee changes.
	commitments [][]kzg.Commitment
	// helps counts, by sliver, the nodes that failed to compute its commitments for another.
	helps []int
	root  common.Hash // of the commitment tree, zero until the commitments are complete
	// statement is the account's signature that the root is that of its object, nil when the object is another's.
	statement []byte
	// missing are the nodes that did not sign the certificate.
	missing []NodeFailure
}

// certify brings the slivers to the committee's nodes and the blob to its
// certificate. It returns [ErrStaleCertificate] when the epoch changed under it:
// what nodes have and what was checked is then not done twice.
//
// Nodes that a quorum of others was faster than are left behind. When some of the quorum then turn out to be of no use,
// the slow ones are asked again, without these: else as few liars as are fast, f of them at most, kept every blob from
// its certificate on which one honest node is slow.
func (w *write) certify(ctx context.Context, committee Committee) error {
	useless := make(map[uint32]error)
	for {
		err := w.attempt(ctx, committee, useless)
		if !w.othersMayDo(err, useless) {
			return err
		}
		w.client.config.Logger.InfoContext(ctx, "nodes failed that others were too slow for, asking those again", "blob_id", w.id.String(), "err", err)
	}
}

// othersMayDo reports whether a store that lacks a quorum may have one with the nodes that were left behind as too slow.
// It notes those that failed for another reason. Each time there is one more, so that it says no in the end.
func (w *write) othersMayDo(err error, useless map[uint32]error) bool {
	lack, ok := errors.AsType[*QuorumError](err)
	if !ok {
		return false
	}
	slow, news := false, false
	for _, f := range lack.Failures {
		switch {
		case errors.Is(f.Err, ErrTooSlow):
			slow = true
		case useless[f.Node] == nil:
			useless[f.Node], news = f.Err, true
		}
	}
	left := shardsOf(w.targets, func(t *target) bool { return useless[t.Node] == nil })
	return slow && news && left >= w.metadata.Layout.Quorum()
}

// attempt is one attempt at certify, without the nodes that are useless.
func (w *write) attempt(ctx context.Context, committee Committee, useless map[uint32]error) error {
	end, err := w.enter(ctx, committee, useless)
	defer end()
	if err != nil {
		return err
	}
	if err := w.announce(ctx); err != nil {
		return err
	}
	if err := w.distribute(ctx); err != nil {
		return err
	}
	if err := w.seal(ctx); err != nil {
		return err
	}
	certificate, err := w.confirm(ctx)
	if err != nil {
		return err
	}
	w.progress(StageCertify, 0, 1)
	if err := w.submit(ctx, certificate); err != nil {
		return err
	}
	w.missing = failures(w.targets)
	w.progress(StageCertify, 1, 1)
	return nil
}

// submit hands in the certificate. One that came too late, or that the chain
// already has, is found by looking at the chain and not by the error alone.
func (w *write) submit(ctx context.Context, certificate Certificate) error {
	err := w.client.market.Certify(ctx, certificate)
	if err == nil {
		return nil
	}
	if now, lookErr := w.client.ledger.Object(ctx, w.object.Number); lookErr == nil && now.Certified != 0 {
		return nil
	}
	if now, lookErr := w.client.ledger.Committee(ctx); lookErr == nil && now.Tag != w.committee.Tag {
		return fmt.Errorf("%w: %w", ErrStaleCertificate, err)
	}
	return err
}

// enter makes the committee's members the targets, and drops those that are useless.
func (w *write) enter(ctx context.Context, committee Committee, useless map[uint32]error) (end func(), err error) {
	layout := w.metadata.Layout
	w.committee = committee
	w.targets = nil
	w.owner = make([]*target, layout.Shards())
	for i, m := range committee.Members {
		t := &target{Member: m, index: i, api: w.client.node(m.Endpoint), stored: make(map[int]bool), tries: make(map[int]int)}
		t.gone, t.cancel = context.WithCancelCause(context.Background())
		if err := useless[m.Node]; err != nil {
			t.drop(err)
		}
		for _, shard := range m.Shards {
			s := layout.SliverOfShard(w.id, shard)
			t.slivers = append(t.slivers, s)
			w.owner[s] = t
		}
		w.targets = append(w.targets, t)
	}
	end = func() {
		for _, t := range w.targets {
			t.drop(nil)
		}
	}
	return end, w.enough(ctx, "store the blob")
}

// enough returns a [*QuorumError] unless the living targets have a quorum of shards.
func (w *write) enough(ctx context.Context, doing string) error {
	have, need := shardsOf(w.targets, (*target).alive), w.metadata.Layout.Quorum()
	if have >= need {
		return nil
	}
	e := &QuorumError{Doing: doing, Have: have, Need: need, Failures: failures(w.targets)}
	w.client.tell(ctx, w.id, e.Failures)
	return e
}

// announce sends the metadata, waits until the nodes see the registration at
// their safe head, and learns which slivers they already have.
func (w *write) announce(ctx context.Context) error {
	layout := w.metadata.Layout
	w.progress(StageAnnounce, 0, int64(layout.Shards()))
	err := quorumRun(ctx, w.targets, layout.Quorum(), w.client.config.Grace, func(ctx context.Context, t *target) error {
		err := w.client.retry(ctx, func() error {
			return t.api.PutMetadata(ctx, w.id, w.object.Number, w.metadata)
		}, w.client.patient())
		if err != nil {
			return err
		}
		return w.inventory(ctx, t)
	}, func(shards int) { w.progress(StageAnnounce, int64(shards), int64(layout.Shards())) })
	if err != nil {
		return err
	}
	return w.enough(ctx, "announce the blob")
}

// inventory learns which of its slivers the target has. A node that says so
// wrongly is found out when it has to confirm.
func (w *write) inventory(ctx context.Context, t *target) error {
	for _, s := range t.slivers {
		size, err := t.api.HasSliver(ctx, w.id, s)
		switch {
		case err == nil && size == w.metadata.Layout.SliverSize():
			t.setStored(s)
		case err != nil && !HasCode(err, CodeNotFound):
			return err
		}
	}
	return nil
}

// distribute sends slivers and gathers commitments until every living target has
// its slivers and the commitments of all slivers are known and right. It ends:
// each turn does all jobs, drops a target or uses up one of a sliver's tries, and
// commitments can at last be computed here.
func (w *write) distribute(ctx context.Context) error {
	for {
		jobs := w.jobs()
		if len(jobs) == 0 {
			return nil
		}
		if err := w.pass(ctx, jobs); err != nil {
			return err
		}
		if err := w.judge(ctx, jobs); err != nil {
			return err
		}
		if err := w.check(ctx, jobs); err != nil {
			return err
		}
		if err := w.enough(ctx, "send the blob's slivers"); err != nil {
			return err
		}
	}
}

// jobs lists what is left to do.
func (w *write) jobs() []*job {
	var jobs []*job
	for s, t := range w.owner {
		commit := w.commitments[s] == nil
		switch {
		case t != nil && t.alive():
			if send := !t.has(s); send || commit {
				jobs = append(jobs, &job{sliver: s, target: t, store: true, send: send, commit: commit})
			}
		case commit:
			jobs = append(jobs, &job{sliver: s, target: w.helper(s), send: true, commit: true})
		}
	}
	return jobs
}

// maxHelps is how many nodes are asked for the commitments of another's sliver
// before this machine computes them.
const maxHelps = 2

// helper picks a living target, another for each sliver and try; nil when none is left.
func (w *write) helper(sliver int) *target {
	if w.helps[sliver] >= maxHelps {
		return nil
	}
	for i := range w.targets {
		t := w.targets[(sliver+w.helps[sliver]+i)%len(w.targets)]
		if t.alive() {
			return t
		}
	}
	return nil
}

// maxUploads is how often a sliver is sent to its node.
const maxUploads = 2

// judge draws the consequences of failed jobs.
func (w *write) judge(ctx context.Context, jobs []*job) error {
	for _, j := range jobs {
		if j.err == nil {
			continue
		}
		if HasCode(j.err, CodeMismatch) {
			if err := w.unchanged(); err != nil {
				return err
			}
		}
		switch {
		case j.target == nil:
			return fmt.Errorf("compute commitments of sliver %d: %w", j.sliver, j.err)
		case !j.store:
			w.helps[j.sliver]++
		case j.target.alive():
			again := Temporary(j.err) || errors.Is(j.err, ErrUnreachable)
			if !again || j.target.failedUpload(j.sliver) >= maxUploads {
				w.drop(ctx, j.target, j.err)
			}
		}
	}
	return nil
}

func (w *write) drop(ctx context.Context, t *target, err error) {
	w.client.config.Logger.WarnContext(ctx, "node left out of a store", "node", t.Node, "blob_id", w.id.String(), "err", err)
	t.drop(err)
}

// ErrSourceChanged reports that the bytes to store changed while they were being stored.
var ErrSourceChanged = errors.New("the source changed while it was being stored")

// unchanged encodes the source once more and compares. Without it a file that
// somebody writes to would make honest nodes look like liars.
func (w *write) unchanged() error {
	metadata, err := w.coder.Describe(w.source)
	if err != nil {
		return fmt.Errorf("read the source again: %w", err)
	}
	if metadata.ID() != w.id {
		return fmt.Errorf("%w: store it again once nobody writes to it", ErrSourceChanged)
	}
	return nil
}

// seal computes the commitment root once all commitments are known, and states it for the account's own object.
func (w *write) seal(ctx context.Context) error {
	if w.root != (common.Hash{}) {
		return nil
	}
	tree, err := availability.NewCommitmentTree(w.metadata.Layout, w.commitments)
	if err != nil {
		return err
	}
	root := common.Hash(tree.Root())
	if market := w.client.market; w.object.Owner == market.Account() {
		if w.statement, err = market.StateList(ctx, w.stated(root)); err != nil {
			return fmt.Errorf("state the commitment list of object %d: %w", w.object.Number, err)
		}
	}
	w.root = root
	return nil
}

func (w *write) stated(root common.Hash) chain.ListStatement {
	return chain.ListStatement{Object: w.object.Number, Blob: w.id, CommitmentRoot: root}
}

// putList hands the list to one node, with the account's statement if it owns the object. A node that
// sees another owner yet, at its safe head, may have room for it all the same.
func (w *write) putList(ctx context.Context, t *target) error {
	size := w.metadata.Layout.ListSize()
	if w.statement == nil {
		return t.api.PutCommitments(ctx, w.id, w.list(), size)
	}
	refused := t.api.PutStatedCommitments(ctx, w.stated(w.root), w.statement, w.list(), size)
	if !HasCode(refused, CodeConflict) {
		return refused
	}
	if err := t.api.PutCommitments(ctx, w.id, w.list(), size); err != nil {
		return fmt.Errorf("%w; with the owner's statement: %w", err, refused)
	}
	return nil
}

// list streams the full commitment list in its wire form, a group at a time.
func (w *write) list() io.Reader {
	return &listStream{slivers: w.commitments}
}

// listStream is a commitment list being written out for one node. Writing it anew
// for each costs less than keeping a second copy of all commitments.
type listStream struct {
	slivers [][]kzg.Commitment
	current []kzg.Commitment // of the sliver under way, not written yet
	buffer  []byte
	rest    []byte // of buffer, not read yet
}

// Read implements [io.Reader].
func (l *listStream) Read(p []byte) (int, error) {
	for len(l.rest) == 0 {
		if len(l.current) == 0 {
			if len(l.slivers) == 0 {
				return 0, io.EOF
			}
			l.current, l.slivers = l.slivers[0], l.slivers[1:]
		}
		run := min(blob.GroupChunks, len(l.current))
		l.buffer = l.buffer[:0]
		for _, c := range l.current[:run] {
			b := c.Bytes()
			l.buffer = append(l.buffer, b[:]...)
		}
		l.rest, l.current = l.buffer, l.current[run:]
	}
	n := copy(p, l.rest)
	l.rest = l.rest[n:]
	return n, nil
}

// confirm hands out the commitment list and collects confirmations into a certificate.
func (w *write) confirm(ctx context.Context) (Certificate, error) {
	layout := w.metadata.Layout
	ballot := newBallot(w.committee)
	w.progress(StageConfirm, 0, int64(layout.Shards()))
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	stop := w.watchEpoch(ctx, cancel)
	err := quorumRun(ctx, w.targets, layout.Quorum(), w.client.config.Grace, func(ctx context.Context, t *target) error {
		signature, err := w.confirmation(ctx, t)
		if err != nil {
			return err
		}
		return ballot.add(t.index, signature)
	}, func(shards int) { w.progress(StageConfirm, int64(shards), int64(layout.Shards())) })
	stop()
	if err != nil {
		return Certificate{}, err
	}
	if err := w.enough(ctx, "collect confirmations"); err != nil {
		return Certificate{}, err
	}
	return ballot.certificate(w.object.Number, w.root), nil
}

// confirmation gets one node to sign.
func (w *write) confirmation(ctx context.Context, t *target) (availability.Signature, error) {
	again := w.client.patient()
	err := w.client.retry(ctx, func() error { return w.putList(ctx, t) }, again)
	if err != nil {
		return availability.Signature{}, err
	}
	var signature availability.Signature
	err = w.client.retry(ctx, func() error {
		answer, err := t.api.Confirm(ctx, w.object.Number, w.root)
		if err != nil {
			return err
		}
		signature, err = t.Check(answer, w.committee.Tag, w.object.Number, w.id, w.root)
		return err
	}, func(err error) bool {
		// A node that has not seen the new epoch yet will soon; if we have not, watchEpoch notices.
		if errors.Is(err, errOtherEpoch) {
			err = &NodeError{Code: CodeNotReady}
		}
		return again(err)
	})
	return signature, err
}

// watchEpoch cancels with [ErrStaleCertificate] once the committee's epoch is over.
func (w *write) watchEpoch(ctx context.Context, cancel context.CancelCauseFunc) (stop func()) {
	done := make(chan struct{})
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		ticker := time.NewTicker(10 * w.client.config.Pause)
		defer ticker.Stop()
		for {
			select {
			case <-done:
				return
			case <-ctx.Done():
				return
			case <-ticker.C:
			}
			// Not knowing is no reason to start again: the chain may be away for a moment.
			if now, err := w.client.ledger.Committee(ctx); err == nil && now.Tag != w.committee.Tag {
				cancel(ErrStaleCertificate)
				return
			}
		}
	}()
	return func() { close(done); <-ended }
}
