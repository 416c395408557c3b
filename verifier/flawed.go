package verifier

import (
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/walrus-evm/walrus/availability"
	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/kzg"
)

// A certified list may hold something that is no point of the subgroup, if a whole quorum signed it. Sums over it are
// undefined and F4's precompile fails on them, so it would shelter any claim. F5 is there for that: such a list is
// archived as it is, and shown to the contract against each node that such a point belongs to.

// flawedSuffix ends the names of the empty files that mark lists with something in them that is no point.
const flawedSuffix = ".flawed"

// PutCompressed archives the object's list as nodes serve it, sliver by sliver and 48 bytes a commitment, once it is
// checked against the commitment root; otherwise it returns [ErrWrongList]. It reads the list once and holds a group.
func (a *Archive) PutCompressed(object availability.Object, list io.Reader) error {
	buffer := make([]byte, 0, object.Layout.GroupChunks(0)*kzg.CommitmentSize)
	return a.put(object, func(count int) ([]byte, bool, error) {
		group := buffer[:count*kzg.CommitmentSize]
		if _, err := io.ReadFull(list, group); err != nil {
			return nil, false, fmt.Errorf("read commitment list: %w", err)
		}
		if sound, err := kzg.ParseCommitments(group); err == nil {
			return availability.Points(sound), false, nil
		}
		points, err := decompress(group)
		return points, true, err
	})
}

// PutPoints is [Archive.PutCompressed] for a list in affine form, 128 bytes a commitment. Only so can what is off the
// curve be archived, for which there is no compressed form.
func (a *Archive) PutPoints(object availability.Object, points []byte) error {
	if want := object.Layout.Shards() * object.Layout.Chunks() * kzg.PointSize; len(points) != want {
		return fmt.Errorf("%w: blob %s has %d bytes of points, got %d", ErrWrongList, object.ID, want, len(points))
	}
	return a.put(object, func(count int) ([]byte, bool, error) {
		group := points[:count*kzg.PointSize]
		points = points[len(group):]
		_, flawed := availability.FindBadPoint(group)
		return group, flawed, nil
	})
}

// decompress returns the affine forms of points of the curve that may be outside the subgroup. It returns [ErrWrongList]
// for what has none: it stands under no commitment root.
func decompress(group []byte) ([]byte, error) {
	points := make([]byte, 0, len(group)/kzg.CommitmentSize*kzg.PointSize)
	for at := 0; at < len(group); at += kzg.CommitmentSize {
		point, err := kzg.DecompressPoint(group[at : at+kzg.CommitmentSize])
		if err != nil {
			return nil, fmt.Errorf("%w: %w", ErrWrongList, err)
		}
		points = append(points, point[:]...)
	}
	return points, nil
}

// IsFlawed reports whether the object's list is archived and holds something that is no point.
func (a *Archive) IsFlawed(object availability.Object) bool {
	a.mu.Lock()
	defer a.mu.Unlock()
	return a.roots[object.CommitmentRoot]
}

func (a *Archive) marker(root [32]byte) string {
	return filepath.Join(a.dir, hex.EncodeToString(root[:])+flawedSuffix)
}

// mark marks a list as flawed.
func (a *Archive) mark(root [32]byte) error {
	return replaceFile(a.marker(root), func(io.Writer) error { return nil })
}

func (a *Archive) isMarked(root [32]byte) (bool, error) {
	_, err := os.Stat(a.marker(root))
	if errors.Is(err, fs.ErrNotExist) {
		return false, nil
	}
	return err == nil, err
}

// badPoint looks for a group that the node answers for with something in it that is no point (F5). The evidence needs
// nothing of the claim but that it is live and does not exclude the group.
func (p Prosecution) badPoint(claim availability.Claim, isFlawed func(availability.Object) bool) (availability.Evidence, bool, error) {
	for _, key := range p.Keys {
		object, err := p.Object(key.Object)
		if err != nil {
			return availability.Evidence{}, false, fmt.Errorf("object %d: %w", key.Object, err)
		}
		if !isFlawed(object) || claim.Excludes(key) {
			continue
		}
		group, err := p.Witnesses.Evidence(object, key)
		if err != nil {
			return availability.Evidence{}, false, err
		}
		if position, found := availability.FindBadPoint(group.Points); found {
			evidence := availability.Evidence{Kind: availability.BadPoint, Group: group, Position: position}
			return evidence, true, p.complete(claim, &evidence)
		}
	}
	return availability.Evidence{}, false, nil
}

// badPoint is [Prosecution.badPoint] for a claim on the chain.
func (v *Verifier) badPoint(s *chain.State, record chain.ClaimRecord) (availability.Evidence, bool, error) {
	p := Prosecution{Case: v.caseOf(s, record.Node), Register: s.Register(record.Node), Witnesses: v.archive}
	return p.badPoint(record.Claim, v.archive.IsFlawed)
}
