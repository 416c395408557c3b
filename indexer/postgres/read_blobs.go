package postgres

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"

	"github.com/walrus-evm/walrus/blob"
)

// Blob is a registered blob. State is registered, certified, deleted (it ends with the running epoch), expired or burned.
type Blob struct {
	Object          uint64          `json:"object"`
	BlobID          BlobID          `json:"blobId"`
	State           string          `json:"state"`
	Owner           *common.Address `json:"owner"`
	Size            int64           `json:"size"`
	ContentRoot     common.Hash     `json:"contentRoot"`
	CommitmentRoot  *common.Hash    `json:"commitmentRoot"`
	RegisteredEpoch uint32          `json:"registeredEpoch"`
	CertifiedEpoch  *uint32         `json:"certifiedEpoch"`
	EndEpoch        uint32          `json:"endEpoch"`
	BilledWeight    string          `json:"billedWeight"`
	Rate            string          `json:"rate"`
	Cost            string          `json:"cost"`
	RegisteredBlock uint64          `json:"registeredBlock"`
	CertifiedBlock  *uint64         `json:"certifiedBlock"`
	Transaction     common.Hash     `json:"transaction"`
	Deletable       bool            `json:"deletable"`
	Shared          bool            `json:"shared"`
	Reservation     *uint64         `json:"reservation"`
	Rotation        int             `json:"-"`
	Held            common.Hash     `json:"-"`
	Shards          []BlobShard     `json:"shards,omitempty" db:"-"`
}

// BlobShard says where a blob's sliver lives in the running epoch. Held is whether the shard answers for it.
type BlobShard struct {
	Shard  int    `json:"shard"`
	Sliver int    `json:"sliver"`
	Node   uint32 `json:"node"`
	Held   bool   `json:"held"`
}

const selectBlobs = `
SELECT object, blob_id, state, owner, size::bigint, content_root, commitment_root, registered_epoch, certified_epoch,
	end_epoch, billed_weight::text, rate::text, cost::text, registered_block, certified_block, registered_tx,
	deletable, shared, NULLIF(reservation, 0), rotation, held
FROM blobs`

// BlobFilter selects blobs; zero fields select all.
type BlobFilter struct {
	Owner *common.Address
	State string
}

// looked is how many registrations a page of those in one state looks at. The state of most follows from the running
// epoch, so no index finds those of a rare one.
const looked = 5_000

// Blobs returns at most limit blobs with object numbers below before (0: the newest), newest first. Of those in one state
// it may find fewer although there are more: they are below next, which is 0 when it looked at all.
func (s *Snapshot) Blobs(ctx context.Context, filter BlobFilter, before uint64, limit int) (found []Blob, next uint64, err error) {
	const matching = ` WHERE (@owner::bytea IS NULL OR owner = @owner) AND object < @before`
	arguments := pgx.NamedArgs{"owner": []byte(nil), "state": filter.State, "before": from(before), "looked": looked, "limit": limit}
	if filter.Owner != nil {
		arguments["owner"] = filter.Owner[:]
	}
	if filter.State == "" {
		found, err = list[Blob](ctx, s, selectBlobs+matching+` ORDER BY object DESC LIMIT @limit`, arguments)
		return found, 0, err
	}
	const last = `SELECT object FROM objects` + matching + ` ORDER BY object DESC OFFSET @looked - 1 LIMIT 1`
	if err := s.tx.QueryRow(ctx, last, arguments).Scan(&next); err != nil && !errors.Is(err, pgx.ErrNoRows) {
		return nil, 0, fmt.Errorf("read: %w", err)
	}
	arguments["next"] = int64(next)
	found, err = list[Blob](ctx, s, selectBlobs+matching+` AND object >= @next AND state = @state
ORDER BY object DESC LIMIT @limit`, arguments)
	return found, next, err
}

// BlobsOf returns at most limit registrations of a blob with object numbers below before (0: the newest), newest first,
// with their shards.
func (s *Snapshot) BlobsOf(ctx context.Context, id blob.ID, before uint64, limit int) ([]Blob, error) {
	const query = selectBlobs + ` WHERE blob_id = @id AND object < @before ORDER BY object DESC LIMIT @limit`
	blobs, err := list[Blob](ctx, s, query, pgx.NamedArgs{"id": id[:], "before": from(before), "limit": limit})
	if err != nil || len(blobs) == 0 {
		return nil, err
	}
	type owner struct {
		Shard int
		Owner uint32
	}
	owners, err := list[owner](ctx, s, `SELECT shard, owner FROM shards ORDER BY shard`, pgx.NamedArgs{})
	if err != nil {
		return nil, err
	}
	for i := range blobs {
		b, n := &blobs[i], len(owners)
		held := new(big.Int).SetBytes(b.Held[:])
		for _, o := range owners {
			b.Shards = append(b.Shards, BlobShard{o.Shard, (o.Shard + n - b.Rotation) % n, o.Owner, held.Bit(o.Shard) == 1})
		}
	}
	return blobs, nil
}
