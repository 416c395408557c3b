package client

import (
	"context"
	"fmt"
	"net/http"

	"github.com/walrus-evm/walrus/blob"
)

// CommitmentListBytes returns the commitments of all slivers of a blob of the layout, sliver by sliver, 48 bytes each, as
// the node serves them and unchecked: a certified list may hold what is no point, which is evidence.
func (n *Node) CommitmentListBytes(ctx context.Context, id blob.ID, layout blob.Layout) ([]byte, error) {
	return n.exactly(ctx, call{method: http.MethodGet, path: fmt.Sprintf("/v1/blobs/%s/commitments", id)}, layout.ListSize())
}
