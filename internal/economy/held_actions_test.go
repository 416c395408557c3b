package economy_test

import (
	"encoding/binary"
	"math/big"
	"math/bits"

	"github.com/ethereum/go-ethereum/common"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/internal/economy"
)

// noObject is a number that no history reaches.
const noObject = 1 << 40

// certify shows a quorum's signatures, or fewer now and then. The objects are those at the head, whose blob IDs are
// known, and the epoch is that of the head, whose tag is.
func (h *history) certify() call {
	id, who := h.objectThat(func(o *economy.Object) bool { return o.Certified == 0 && o.End >= h.model.Epoch()+2 })
	if id > h.sealedObjects || h.model.Object(id) == nil || h.sealedEpoch != h.model.Epoch() || h.now == h.model.StartTime() {
		id = noObject
	}
	signers := h.rng.Uint64N(1 << len(h.model.Members()))
	if !h.chance(3) {
		signers = 1<<len(h.model.Members()) - 1
		if signers != 0 && h.chance(2) {
			signers &^= 1 << h.rng.IntN(bits.OnesCount64(signers))
		}
	}
	root := h.root()
	var blobID [32]byte
	if id != noObject {
		blobID = h.blobID(id)
	}
	signature := h.sum(signers).Sign(availability.ConfirmationMessage(h.tag(), id, blobID, root))
	apply := func(m *model) error { return m.Certify(id, root, signers) }
	return registry(who, "certify", apply, id, root, g2(signature), signers)
}

// sum returns the key that signs as the given members do together.
func (h *history) sum(signers uint64) availability.SecretKey {
	total := new(big.Int)
	for i, member := range h.model.Members() {
		if signers>>i&1 == 1 {
			total.Add(total, new(big.Int).SetUint64(h.model.BLSKey(member.Node)))
		}
	}
	if total.Sign() == 0 {
		return secret(1)
	}
	var bytes [availability.SecretKeySize]byte
	total.FillBytes(bytes[:])
	key, err := availability.ParseSecretKey(bytes[:])
	h.stage.must(err)
	return key
}

// blobID reads an object's blob ID off the head.
func (h *history) blobID(id uint64) [32]byte {
	r := h.stage.read([]common.Address{h.stage.address(economy.MarketAccount)}, [][]byte{h.stage.pack("registry", "blobObject", id)})
	if !r[0].Done || len(r[0].Answer) < 32 {
		h.Fatalf("object %d is not at the head", id)
	}
	return [32]byte(r[0].Answer)
}

// change picks an object, a shard and who may change the shard's bit.
func (h *history) change(bit uint64) (id uint64, shard int, who account, root [32]byte) {
	id, _ = h.objectThat(func(o *economy.Object) bool { return o.Certified != 0 && o.End >= h.model.Epoch()+2 })
	shard = h.rng.IntN(h.p.Shards)
	if o := h.model.Object(id); o != nil {
		root = o.Root
		for try := 0; try < 20 && uint64(o.HeldNew)>>shard&1 != bit; try++ {
			shard = h.rng.IntN(h.p.Shards)
		}
	}
	if h.chance(15) {
		binary.BigEndian.PutUint64(root[:], h.rng.Uint64())
	}
	return id, shard, h.hotKey(shard), root
}

// hotKey returns the key of a shard's owner, the one that it replaced where there is one, somebody's now and then.
func (h *history) hotKey(shard int) account {
	owner := h.model.Shards()[shard].Owner
	if owner == 0 {
		return h.someone()
	}
	if replaced := h.model.ReplacedHotKey(owner); replaced != economy.Nobody && h.chance(2) {
		return replaced
	}
	return h.or(h.model.Node(owner).HotKey)
}

func (h *history) hold() call {
	id, shard, who, root := h.change(0)
	return registry(who, "hold", func(m *model) error { return m.Hold(who, id, shard, root) }, id, shard, root)
}

func (h *history) release() call {
	id, shard, who, root := h.change(1)
	limit := h.maxCost()
	return registry(who, "release", func(m *model) error { return m.Release(who, id, shard, root, limit) }, id, shard, root, limit)
}

// exclude is what a claim does to a sliver that it declares lost.
func (h *history) exclude() call {
	id, _ := h.objectThat(func(o *economy.Object) bool { return o.Certified != 0 })
	shard := h.rng.IntN(h.p.Shards)
	if h.model.Object(id) == nil || h.model.Held(id)>>shard&1 == 0 {
		return h.release()
	}
	data := h.stage.pack("registry", "exclude", id, shard)
	return call{h.someone(), "proofs", "forward", []any{h.stage.address(economy.MarketAccount), data}, func(m *model) error {
		m.Exclude(id, shard)
		return nil
	}}
}
