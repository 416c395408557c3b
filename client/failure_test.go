package client_test

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"net"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/client"
)

// refuse closes the node's port: connections to it are refused from now on.
func (n *node) refuse() {
	n.server.CloseClientConnections()
	n.server.Close()
}

// The reason of a call that got no answer is why, not how it was cleaned up.
func TestNode_ConnectionRefused(t *testing.T) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	must(t, err)
	must(t, listener.Close())
	_, err = client.NewNode("http://"+listener.Addr().String(), nil).Status(t.Context())
	if !errors.Is(err, client.ErrUnreachable) || !strings.Contains(err.Error(), "connection refused") {
		t.Errorf("got %v, want ErrUnreachable because the connection was refused", err)
	}
}

func TestUnavailableError_SaysWhyInOneLine(t *testing.T) {
	network := newNetwork(t, 10)
	data := random(3*network.encoding.Source()*blob.ChunkSize, 31)
	id := network.fill(t, data)
	// Sliver s lies on the node of shard s, counted from the blob's first.
	var down []uint32
	for s := range network.encoding.Parity() + 1 {
		network.holder(id, s).refuse()
		down = append(down, network.holder(id, s).id)
	}
	var out bytes.Buffer
	err := network.client(t).Read(t.Context(), id, &out, client.ReadOptions{})
	want := "3 of the 4 slivers needed could be fetched; nodes " + listed(down) + " do not answer (connection refused); start them or try again later"
	if err == nil || err.Error() != want {
		t.Errorf("got  %v\nwant %s", err, want)
	}
	failed, ok := errors.AsType[*client.UnavailableError](err)
	if !ok || failed.ID != id {
		t.Fatalf("got %T of another blob", err)
	}
	for _, f := range failed.Failures {
		if len(f.Nodes) != 1 || !errors.Is(f.Nodes[0].Err, client.ErrUnreachable) || !strings.Contains(f.Nodes[0].Err.Error(), f.Nodes[0].Endpoint) {
			t.Errorf("sliver %d: %+v, want the endpoint and why it cannot be reached", f.Sliver, f.Nodes)
		}
	}
}

func TestUnavailableError_NamesEachReason(t *testing.T) {
	network := newNetwork(t, 10)
	id := network.fill(t, random(1000, 32))
	at := func(s int) *node { return network.holder(id, s) }
	at(0).setFault(stalled)
	at(1).setFault(onPath("/hashes", lying))
	at(2).setFault(lost)
	at(3).refuse()
	at(4).setFault(dead)
	at(5).setFault(broken)
	at(6).setFault(onPath("/hashes", lying))
	at(7).setFault(denying)
	c := network.client(t, func(c *client.Config) { c.Idle = 300 * time.Millisecond })
	err := c.Read(t.Context(), id, io.Discard, client.ReadOptions{})
	if !errors.Is(err, client.ErrUnavailable) {
		t.Fatalf("got %v, want ErrUnavailable", err)
	}
	for _, want := range []string{
		"2 of the 4 slivers needed could be fetched; ",
		"node " + listed([]uint32{at(0).id}) + " does not answer (no byte in 300ms)",
		"nodes " + listed([]uint32{at(1).id, at(6).id}) + " gave wrong data",
		"node " + listed([]uint32{at(2).id}) + " does not have it",
		"node " + listed([]uint32{at(3).id}) + " does not answer (connection refused)",
		"node " + listed([]uint32{at(4).id}) + " does not answer (connection broke off)",
		"node " + listed([]uint32{at(5).id}) + " is in trouble (status 500)",
		"node " + listed([]uint32{at(7).id}) + " denies it",
		"; try again later",
	} {
		if !strings.Contains(err.Error(), want) {
			t.Errorf("%q lacks %q", err, want)
		}
	}
	if strings.Contains(err.Error(), "cancel") {
		t.Errorf("%q tells how it was cleaned up", err)
	}
}

func TestUnavailableError_NobodyHasTheMetadata(t *testing.T) {
	network := newNetwork(t, 4)
	id := network.fill(t, random(10, 33))
	for _, node := range network.nodes {
		node.refuse()
	}
	err := network.client(t).Read(t.Context(), id, io.Discard, client.ReadOptions{})
	const want = "no node gave the blob's metadata; nodes 1, 2, 3, 4 do not answer (connection refused); start them or try again later"
	if err == nil || err.Error() != want {
		t.Errorf("got  %v\nwant %s", err, want)
	}
}

func TestQuorumError_SaysWhyInOneLine(t *testing.T) {
	network := newNetwork(t, 10)
	for i := range 4 {
		network.nodes[2*i].refuse()
	}
	_, err := network.client(t).Store(t.Context(), bytes.NewReader(random(100, 34)), 100, client.StoreOptions{Epochs: 1})
	failed, ok := errors.AsType[*client.QuorumError](err)
	const want = "announce the blob: storage nodes answer for 6 of the 7 shards needed; " +
		"nodes 1, 3, 5, 7 do not answer (connection refused); start them or try again later; nothing that was paid is lost"
	if !ok || failed.Error() != want {
		t.Fatalf("got  %v\nwant %s", err, want)
	}
	for _, f := range failed.Failures {
		if !errors.Is(f.Err, client.ErrUnreachable) {
			t.Errorf("node %d: %v", f.Node, f.Err)
		}
	}
}

// A node that is left behind is named with what it last did.
func TestStore_LateNodeSaysWhy(t *testing.T) {
	network := newNetwork(t, 10)
	network.nodes[3].setFault(onPath("/confirmation", stalled))
	network.nodes[5].setFault(onPath("/confirmation", broken))
	c := network.client(t, func(c *client.Config) { c.Grace = 200 * time.Millisecond; c.Pause = time.Second })
	result, err := c.Store(t.Context(), bytes.NewReader(random(100, 35)), 100, client.StoreOptions{Epochs: 1})
	must(t, err)
	if len(result.Missing) != 2 {
		t.Fatalf("missing %v, want nodes 4 and 6", result.Missing)
	}
	for i, want := range []string{"node is too slow: no answer 200ms after a quorum of the others", "500"} {
		if text := result.Missing[i].Err.Error(); !strings.Contains(text, want) || strings.Contains(text, "cancel") {
			t.Errorf("node %d: %q lacks %q", result.Missing[i].Node, text, want)
		}
	}
}

// listed writes numbers as sentences do.
func listed(nodes []uint32) string {
	nodes = slices.Sorted(slices.Values(nodes))
	texts := make([]string, len(nodes))
	for i, n := range nodes {
		texts[i] = fmt.Sprint(n)
	}
	return strings.Join(texts, ", ")
}
