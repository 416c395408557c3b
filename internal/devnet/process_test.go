package devnet_test

import (
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/walrus-evm/walrus/internal/devnet"
)

// failing makes a node end by itself: it is noticed and shown at once, the network goes on, and the node can be started
// again.
func failing(t *testing.T, network *devnet.Network, told <-chan devnet.NodeStatus) {
	boom := errors.New("the disk is gone")
	release := make(chan struct{})
	if err := network.Replace(3, func(ctx context.Context) error {
		select {
		case <-release:
			return boom
		case <-ctx.Done():
			return ctx.Err()
		}
	}); err != nil {
		t.Fatal(err)
	}
	if got := network.Status().Nodes[2]; got.State != devnet.Running {
		t.Errorf("before it failed: %+v", got)
	}
	close(release)
	want := network.Status().Nodes[2]
	want.State, want.Reason = devnet.Failed, boom.Error()
	if got := <-told; got != want {
		t.Errorf("told of %+v, want %+v", got, want)
	}
	if got := network.Status().Nodes[2]; got != want {
		t.Errorf("its status is %+v, want %+v", got, want)
	}
	control, err := devnet.OpenControl(network.Dir())
	if err != nil {
		t.Fatal(err)
	}
	status, err := control.Status(t.Context())
	if err != nil || status.Nodes[2] != want {
		t.Errorf("control API: %+v, error %v, want %+v", status.Nodes[2], err, want)
	}
	select {
	case <-network.Done():
		t.Error("the network ended with one node")
	default:
	}
	if status, err = control.Act(t.Context(), 3, "start"); err != nil || status.Nodes[2].State != devnet.Running {
		t.Errorf("started again: %+v, error %v", status.Nodes[2], err)
	}
}

// TestProcess: what is stopped has not failed, and what failed says so once.
func TestProcess(t *testing.T) {
	boom := errors.New("boom")
	untilStopped := func(ctx context.Context) error { <-ctx.Done(); return ctx.Err() }
	for name, row := range map[string]struct {
		run     func(context.Context) error
		failure string // by itself
		stopped string // when it is stopped
	}{
		"stopped":              {run: untilStopped},
		"stopped with trouble": {run: func(ctx context.Context) error { <-ctx.Done(); return boom }, stopped: "boom"},
		"failed":               {run: func(context.Context) error { return boom }, failure: "boom"},
		"gone":                 {run: func(context.Context) error { return nil }, failure: "no reason"},
	} {
		t.Run(name, func(t *testing.T) {
			failed := make(chan error, 2)
			failure, stop := devnet.Launch(t.Context(), row.run, func(err error) { failed <- err })
			if row.failure != "" {
				if err := <-failed; !strings.Contains(err.Error(), row.failure) {
					t.Errorf("failed with %v, want %q", err, row.failure)
				}
			}
			if err := failure(); (err != nil) != (row.failure != "") {
				t.Errorf("failure is %v, want %q", err, row.failure)
			}
			if err := stop(); (err != nil) != (row.stopped != "") || err != nil && err.Error() != row.stopped {
				t.Errorf("stopped with %v, want %q", err, row.stopped)
			}
			if len(failed) > 0 {
				t.Errorf("failed again with %v", <-failed)
			}
		})
	}
}
