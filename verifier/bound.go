package verifier

import (
	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/chain"
)

// listFileSize returns the bytes that an object's list takes in the archive.
func listFileSize(l blob.Layout) int64 {
	return leavesAt(l) + int64(l.Shards()*l.Groups())*leafSize
}

// archivedBytes returns what the archived lists of the objects that the chain knows take. Objects may share a list.
func (v *Verifier) archivedBytes(s *chain.State) int64 {
	var sum int64
	seen := make(map[[32]byte]bool)
	for _, object := range s.Objects {
		if root := object.CommitmentRoot; object.IsCertified() && !seen[root] && v.archive.Has(object.Object) {
			seen[root] = true
			sum += listFileSize(object.Layout)
		}
	}
	return sum
}

// affordable returns the first of the objects whose lists still fit into the archive.
func (v *Verifier) affordable(s *chain.State, numbers []uint64) []uint64 {
	if v.config.MaxArchive == 0 || len(numbers) == 0 {
		return numbers
	}
	left := v.config.MaxArchive - v.archivedBytes(s)
	for i, number := range numbers {
		if left -= listFileSize(s.Objects[number].Layout); left < 0 {
			return numbers[:i]
		}
	}
	return numbers
}
