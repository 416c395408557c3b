package client

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"slices"
	"strings"
	"syscall"

	"github.com/walrus-evm/walrus/blob"
)

// ErrUnavailable reports a blob of which too few slivers can be had now; see [UnavailableError].
var ErrUnavailable = errors.New("too few slivers can be fetched")

// ErrQuorum reports that too few nodes took part for a blob to be certified; see [QuorumError].
var ErrQuorum = errors.New("too few storage nodes")

// NodeFailure says why a node is not among those that store a blob, or did not serve one.
type NodeFailure struct {
	Node     uint32
	Endpoint string
	// Err has the details: the call and what came of it.
	Err error
}

// Reason says what the node does instead, in a few words for people. Nothing that the node sent gets into it.
func (f NodeFailure) Reason() string { return reasonOf(f.Err).one }

// SliverFailure says why a sliver could not be fetched.
type SliverFailure struct {
	// Sliver and Shard are both 0 when the metadata was asked for.
	Sliver, Shard int
	// Nodes are those asked; empty when no node answers for the shard.
	Nodes []NodeFailure
}

// UnavailableError is an [ErrUnavailable] that names who did not serve. Its text is
// one line for people; Failures has the details.
type UnavailableError struct {
	ID blob.ID
	// Have slivers could be fetched, Need are needed. Both are 0 when not even the metadata could be.
	Have, Need int
	Failures   []SliverFailure
}

// Error implements error.
func (e *UnavailableError) Error() string {
	var nodes []NodeFailure
	var orphans []string
	for _, f := range e.Failures {
		nodes = append(nodes, f.Nodes...)
		if len(f.Nodes) == 0 {
			orphans = append(orphans, fmt.Sprint(f.Shard))
		}
	}
	clauses := []string{fmt.Sprintf("%d of the %d slivers needed could be fetched", e.Have, e.Need)}
	if e.Need == 0 {
		clauses[0] = "no node gave the blob's metadata"
	}
	if len(orphans) > 0 && e.Need > 0 {
		clauses = append(clauses, "no node answers for "+count(orphans, "shard", "shards"))
	}
	return strings.Join(append(clauses, summary(nodes)...), "; ")
}

// Unwrap returns [ErrUnavailable].
func (e *UnavailableError) Unwrap() error { return ErrUnavailable }

// add names a sliver that was not served, in order.
func (e *UnavailableError) add(s *source, err error) {
	f := SliverFailure{Sliver: s.sliver, Shard: s.shard, Nodes: nodesIn(s, err)}
	at, _ := slices.BinarySearchFunc(e.Failures, s.sliver, func(f SliverFailure, sliver int) int { return f.Sliver - sliver })
	e.Failures = slices.Insert(e.Failures, at, f)
}

// QuorumError is an [ErrQuorum] that names who is missing. Its text is one line for
// people; Failures has the details.
type QuorumError struct {
	// Doing is what they were needed for.
	Doing string
	// Have and Need count shards.
	Have, Need int
	Failures   []NodeFailure
}

// Error implements error.
func (e *QuorumError) Error() string {
	clauses := []string{fmt.Sprintf("%s: storage nodes answer for %d of the %d shards needed", e.Doing, e.Have, e.Need)}
	clauses = append(clauses, summary(e.Failures)...)
	return strings.Join(append(clauses, "nothing that was paid is lost"), "; ")
}

// Unwrap returns [ErrQuorum].
func (e *QuorumError) Unwrap() error { return ErrQuorum }

// reason is what is said of nodes that failed alike: a verb for one and for
// several, and whether starting the node is the remedy.
type reason struct {
	one, many string
	down      bool
}

func silent(why string) reason {
	return reason{one: "does not answer (" + why + ")", many: "do not answer (" + why + ")", down: true}
}

// reasonOf says in a few words what the error means. Nothing a node sent gets into it.
func reasonOf(err error) reason {
	same := func(text string) reason { return reason{one: text, many: text} }
	if stall, ok := errors.AsType[*stallError](err); ok {
		return silent(fmt.Sprintf("no byte in %v", stall.idle))
	}
	switch {
	case errors.Is(err, ErrBadAnswer), errors.Is(err, ErrConfirmation):
		return same("gave wrong data")
	case errors.Is(err, ErrUnreachable):
		return silent(whyUnreachable(err))
	case HasCode(err, CodeNotFound):
		return reason{one: "does not have it", many: "do not have it"}
	case HasCode(err, CodeDenied):
		return reason{one: "denies it", many: "deny it"}
	case HasCode(err, CodeNotReady):
		return reason{one: "is not ready yet", many: "are not ready yet"}
	case HasCode(err, CodeBusy, CodeUnavailable):
		return reason{one: "is busy", many: "are busy"}
	case Temporary(err):
		trouble := "in trouble (status " + statusText(err) + ")"
		return reason{one: "is " + trouble, many: "are " + trouble}
	case errors.Is(err, ErrTooSlow):
		return reason{one: "is too slow", many: "are too slow"}
	}
	if status := statusText(err); status != "" {
		return reason{one: "refuses (status " + status + ")", many: "refuse (status " + status + ")"}
	}
	return same("failed")
}

func statusText(err error) string {
	if answer, ok := errors.AsType[*NodeError](err); ok {
		return fmt.Sprint(answer.Status)
	}
	return ""
}

func whyUnreachable(err error) string {
	if _, ok := errors.AsType[*net.DNSError](err); ok {
		return "unknown host"
	}
	if timeout, ok := errors.AsType[net.Error](err); ok && timeout.Timeout() {
		return "connecting takes too long"
	}
	switch {
	case errors.Is(err, syscall.ECONNREFUSED):
		return "connection refused"
	case errors.Is(err, syscall.ECONNRESET), errors.Is(err, syscall.EPIPE), errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF):
		return "connection broke off"
	}
	return "unreachable"
}

// summary says which nodes failed for which reason, most nodes first, and what to do.
func summary(failures []NodeFailure) []string {
	groups := make(map[reason][]uint32)
	for _, f := range failures {
		why := reasonOf(f.Err)
		if !slices.Contains(groups[why], f.Node) {
			groups[why] = append(groups[why], f.Node)
		}
	}
	type group struct {
		reason
		nodes []uint32
	}
	var order []group
	advice := "start them or try again later"
	for why, nodes := range groups {
		slices.Sort(nodes)
		order = append(order, group{why, nodes})
		if !why.down {
			advice = "try again later"
		}
	}
	slices.SortFunc(order, func(a, b group) int {
		if len(a.nodes) != len(b.nodes) {
			return len(b.nodes) - len(a.nodes)
		}
		return slices.Compare(a.nodes, b.nodes)
	})
	var clauses []string
	for _, g := range order {
		clauses = append(clauses, g.String(g.nodes))
	}
	if len(order) == 0 {
		advice = "try again later"
	}
	return append(clauses, advice)
}

func (r reason) String(nodes []uint32) string {
	numbers := make([]string, len(nodes))
	for i, n := range nodes {
		numbers[i] = fmt.Sprint(n)
	}
	verb := r.many
	if len(nodes) == 1 {
		verb = r.one
	}
	return count(numbers, "node", "nodes") + " " + verb
}

// maxListed is how many numbers a sentence names.
const maxListed = 12

func count(numbers []string, one, many string) string {
	switch {
	case len(numbers) == 1:
		return one + " " + numbers[0]
	case len(numbers) > maxListed:
		return fmt.Sprintf("%s %s and %d more", many, strings.Join(numbers[:maxListed], ", "), len(numbers)-maxListed)
	}
	return many + " " + strings.Join(numbers, ", ")
}

// holdersError is why none of a sliver's holders served it.
type holdersError []NodeFailure

// Error implements error.
func (e holdersError) Error() string {
	if len(e) == 0 {
		return "no node answers for its shard"
	}
	return errors.Join(e.Unwrap()...).Error()
}

// Unwrap returns the reasons.
func (e holdersError) Unwrap() []error {
	errs := make([]error, len(e))
	for i, f := range e {
		errs[i] = f.Err
	}
	return errs
}

// nodesIn returns what is known of each holder behind the failure of a sliver.
func nodesIn(s *source, err error) []NodeFailure {
	if each, ok := errors.AsType[holdersError](err); ok {
		return each
	}
	var nodes []NodeFailure
	for _, h := range s.holders {
		nodes = append(nodes, NodeFailure{Node: h.Node, Endpoint: h.Endpoint, Err: err})
	}
	return nodes
}

// tell logs the details behind an error whose text is only a summary.
func (c *Client) tell(ctx context.Context, id blob.ID, failures []NodeFailure) {
	for _, f := range failures {
		c.config.Logger.DebugContext(ctx, "node failed", "node", f.Node, "blob_id", id.String(), "err", f.Err)
	}
}
