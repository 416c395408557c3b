package blob

import (
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
)

var (
	// ErrMetadata reports metadata that cannot be decoded.
	ErrMetadata = errors.New("malformed blob metadata")
	// ErrIDMismatch reports metadata that describes another blob than the ID names.
	ErrIDMismatch = errors.New("metadata belongs to another blob ID")
)

const (
	metadataVersion = 1
	metadataHeader  = 1 + 1 + 8
)

// Metadata is what a reader must know of a blob before its first byte: the
// layout and the root of each sliver. The content root and the ID follow from
// them. It is trustworthy only after [Metadata.Validate] against an ID.
type Metadata struct {
	Layout Layout
	// SliverRoots holds the content tree root of each of the n slivers.
	SliverRoots []Hash
}

// ContentRoot returns the root over the sliver roots.
func (m Metadata) ContentRoot() Hash { return ContentRoot(m.SliverRoots) }

// ID returns the blob ID that the metadata describes.
func (m Metadata) ID() ID { return NewID(m.Layout, m.ContentRoot()) }

// Validate checks the metadata's shape and that it describes the blob of the
// given ID. It returns [ErrMetadata] or [ErrIDMismatch].
func (m Metadata) Validate(id ID) error {
	if err := m.check(); err != nil {
		return err
	}
	if got := m.ID(); got != id {
		return fmt.Errorf("%w: describes %s, want %s", ErrIDMismatch, got, id)
	}
	return nil
}

func (m Metadata) check() error {
	if _, err := NewLayout(m.Layout.Encoding, m.Layout.size); err != nil {
		return fmt.Errorf("%w: %w", ErrMetadata, err)
	}
	if len(m.SliverRoots) != m.Layout.shards {
		return fmt.Errorf("%w: %d sliver roots for %d shards", ErrMetadata, len(m.SliverRoots), m.Layout.shards)
	}
	return nil
}

// MarshalBinary implements [encoding.BinaryMarshaler]: version 1, n as a byte,
// the size as 8 big-endian bytes, then n sliver roots of 32 bytes.
func (m Metadata) MarshalBinary() ([]byte, error) {
	if err := m.check(); err != nil {
		return nil, err
	}
	out := make([]byte, 0, metadataHeader+len(m.SliverRoots)*len(Hash{}))
	out = append(out, metadataVersion, byte(m.Layout.shards))
	out = binary.BigEndian.AppendUint64(out, uint64(m.Layout.size))
	for _, root := range m.SliverRoots {
		out = append(out, root[:]...)
	}
	return out, nil
}

// UnmarshalBinary implements [encoding.BinaryUnmarshaler]. It returns [ErrMetadata].
func (m *Metadata) UnmarshalBinary(data []byte) error {
	if len(data) < metadataHeader {
		return fmt.Errorf("%w: %d bytes, too short", ErrMetadata, len(data))
	}
	if data[0] != metadataVersion {
		return fmt.Errorf("%w: version %d, want %d", ErrMetadata, data[0], metadataVersion)
	}
	layout, err := layoutOf(int(data[1]), binary.BigEndian.Uint64(data[2:]))
	if err != nil {
		return fmt.Errorf("%w: %w", ErrMetadata, err)
	}
	rest := data[metadataHeader:]
	if len(rest) != layout.shards*len(Hash{}) {
		return fmt.Errorf("%w: %d bytes of sliver roots for %d shards", ErrMetadata, len(rest), layout.shards)
	}
	roots := make([]Hash, layout.shards)
	for i := range roots {
		roots[i] = Hash(rest[i*len(Hash{}):])
	}
	*m = Metadata{Layout: layout, SliverRoots: roots}
	return nil
}

// metadataJSON carries the derived fields for people; decoding checks them.
type metadataJSON struct {
	ID          ID     `json:"id"`
	Shards      int    `json:"shards"`
	Source      int    `json:"source"`
	Size        uint64 `json:"size"`
	ContentRoot Hash   `json:"contentRoot"`
	SliverRoots []Hash `json:"sliverRoots"`
}

// MarshalJSON implements [json.Marshaler].
func (m Metadata) MarshalJSON() ([]byte, error) {
	if err := m.check(); err != nil {
		return nil, err
	}
	return json.Marshal(metadataJSON{
		ID:          m.ID(),
		Shards:      m.Layout.shards,
		Source:      m.Layout.source,
		Size:        uint64(m.Layout.size),
		ContentRoot: m.ContentRoot(),
		SliverRoots: m.SliverRoots,
	})
}

// UnmarshalJSON implements [json.Unmarshaler]. It returns [ErrMetadata], also
// when a derived field contradicts the others.
func (m *Metadata) UnmarshalJSON(data []byte) error {
	var in metadataJSON
	if err := json.Unmarshal(data, &in); err != nil {
		return fmt.Errorf("%w: %w", ErrMetadata, err)
	}
	layout, err := layoutOf(in.Shards, in.Size)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrMetadata, err)
	}
	out := Metadata{Layout: layout, SliverRoots: in.SliverRoots}
	if err := out.check(); err != nil {
		return err
	}
	if in.Source != layout.source {
		return fmt.Errorf("%w: %d source slivers, want %d", ErrMetadata, in.Source, layout.source)
	}
	if in.ContentRoot != out.ContentRoot() || in.ID != out.ID() {
		return fmt.Errorf("%w: content root or ID does not follow from the sliver roots", ErrMetadata)
	}
	*m = out
	return nil
}

// layoutOf returns the layout of a blob read from outside.
func layoutOf(shards int, size uint64) (Layout, error) {
	e, err := NewEncoding(shards)
	if err != nil {
		return Layout{}, err
	}
	if size > MaxSize {
		return Layout{}, fmt.Errorf("%w: %d bytes, must be 0 to %d", ErrSize, size, int64(MaxSize))
	}
	return NewLayout(e, int64(size))
}
