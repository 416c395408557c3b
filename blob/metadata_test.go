package blob_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/walrus-evm/walrus/blob"
)

var layoutComparer = cmp.Comparer(func(a, b blob.Layout) bool { return a == b })

func metadata(t testing.TB) blob.Metadata {
	t.Helper()
	m, err := mustCoder(t, 4, 5).Describe(bytes.NewReader([]byte("walru")))
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func TestMetadataRoundTrips(t *testing.T) {
	t.Parallel()
	want := metadata(t)
	binary, err := want.MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	var got blob.Metadata
	if err := got.UnmarshalBinary(binary); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, got, layoutComparer); diff != "" {
		t.Errorf("binary (-want +got):\n%s", diff)
	}
	text, err := json.Marshal(want)
	if err != nil {
		t.Fatal(err)
	}
	got = blob.Metadata{}
	if err := json.Unmarshal(text, &got); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, got, layoutComparer); diff != "" {
		t.Errorf("JSON (-want +got):\n%s", diff)
	}
}

func TestMetadataValidate(t *testing.T) {
	t.Parallel()
	m := metadata(t)
	if err := m.Validate(m.ID()); err != nil {
		t.Error(err)
	}
	if err := m.Validate(blob.ID{}); !errors.Is(err, blob.ErrIDMismatch) {
		t.Errorf("error %v, want ErrIDMismatch", err)
	}
	other := m
	other.SliverRoots = append([]blob.Hash{}, m.SliverRoots...)
	other.SliverRoots[3][0] ^= 1
	if err := other.Validate(m.ID()); !errors.Is(err, blob.ErrIDMismatch) {
		t.Errorf("changed root: error %v, want ErrIDMismatch", err)
	}
	other.SliverRoots = m.SliverRoots[:3]
	if err := other.Validate(m.ID()); !errors.Is(err, blob.ErrMetadata) {
		t.Errorf("missing root: error %v, want ErrMetadata", err)
	}
	if err := (blob.Metadata{}).Validate(m.ID()); !errors.Is(err, blob.ErrMetadata) {
		t.Errorf("empty: error %v, want ErrMetadata", err)
	}
}

func TestMetadataRefusesContradictions(t *testing.T) {
	t.Parallel()
	text, err := json.Marshal(metadata(t))
	if err != nil {
		t.Fatal(err)
	}
	for field, value := range map[string]any{
		"id": blob.ID{}, "source": 3, "size": 6, "shards": 7, "contentRoot": blob.Hash{}, "sliverRoots": []blob.Hash{},
	} {
		var fields map[string]any
		if err := json.Unmarshal(text, &fields); err != nil {
			t.Fatal(err)
		}
		fields[field] = value
		changed, err := json.Marshal(fields)
		if err != nil {
			t.Fatal(err)
		}
		var m blob.Metadata
		if err := json.Unmarshal(changed, &m); !errors.Is(err, blob.ErrMetadata) {
			t.Errorf("%s: error %v, want ErrMetadata", field, err)
		}
	}
}

func FuzzMetadataBinary(f *testing.F) {
	good, err := metadata(f).MarshalBinary()
	if err != nil {
		f.Fatal(err)
	}
	f.Add(good)
	f.Add(good[:len(good)-1])
	f.Add([]byte{})
	f.Add(append([]byte{1, 5}, good[2:]...))
	f.Add(append([]byte{1, 4, 0xff}, good[3:]...))
	f.Fuzz(func(t *testing.T, data []byte) {
		var m blob.Metadata
		if err := m.UnmarshalBinary(data); err != nil {
			if !errors.Is(err, blob.ErrMetadata) {
				t.Errorf("error %v, want ErrMetadata", err)
			}
			return
		}
		again, err := m.MarshalBinary()
		if err != nil || !bytes.Equal(again, data) {
			t.Errorf("%x decodes, but encodes as %x, %v", data, again, err)
		}
	})
}

func FuzzMetadataJSON(f *testing.F) {
	good, err := json.Marshal(metadata(f))
	if err != nil {
		f.Fatal(err)
	}
	f.Add(good)
	f.Add([]byte(`{"shards": 4, "size": 18446744073709551615}`))
	f.Add([]byte(`null`))
	f.Fuzz(func(t *testing.T, data []byte) {
		var m blob.Metadata
		if err := m.UnmarshalJSON(data); err != nil {
			if !errors.Is(err, blob.ErrMetadata) {
				t.Errorf("error %v, want ErrMetadata", err)
			}
			return
		}
		if err := m.Validate(m.ID()); err != nil {
			t.Errorf("%s decodes, but %v", data, err)
		}
	})
}

func TestPackChunk(t *testing.T) {
	t.Parallel()
	for _, n := range []int{0, 1, 30, 31, 32, blob.ChunkSize - 1, blob.ChunkSize} {
		chunk := randomBytes(uint64(n), n)
		packed := new([blob.PackedChunkSize]byte)
		packed[5] = 9 // what was there before must not stay
		if err := blob.PackChunk(packed, chunk); err != nil {
			t.Fatal(err)
		}
		for i := range blob.ElementsPerChunk {
			if packed[32*i] != 0 {
				t.Fatalf("%d bytes: element %d has a top byte", n, i)
			}
		}
		var got [blob.ChunkSize]byte
		if err := blob.UnpackChunk(&got, packed); err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(got[:n], chunk) || len(bytes.Trim(got[n:], "\x00")) != 0 {
			t.Errorf("%d bytes do not survive packing", n)
		}
		packed[32*4095] = 1
		if err := blob.UnpackChunk(&got, packed); !errors.Is(err, blob.ErrPacked) {
			t.Errorf("error %v, want ErrPacked", err)
		}
	}
	if err := blob.PackChunk(new([blob.PackedChunkSize]byte), make([]byte, blob.ChunkSize+1)); !errors.Is(err, blob.ErrChunkSize) {
		t.Errorf("error %v, want ErrChunkSize", err)
	}
}
