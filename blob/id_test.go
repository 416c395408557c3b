package blob_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/walrus-evm/walrus/blob"
)

func TestParseID(t *testing.T) {
	t.Parallel()
	id := blob.ID{0xfb, 0xef, 31: 0xfc}
	text := id.String()
	if got, err := blob.ParseID(text); err != nil || got != id {
		t.Fatalf("%q: %v, %v", text, got, err)
	}
	if len(text) != blob.IDLength || !strings.HasPrefix(text, "--") {
		t.Errorf("text form %q", text)
	}
	for name, bad := range map[string]string{
		"empty": "", "short": text[:42], "padded": text + "=", "standard alphabet": "++" + text[2:],
		"trailing bits": text[:42] + "1", "line break": text[:42] + "\n", "long": text + "A",
		"inner line breaks": text[:40] + "\n\n\n", "hexadecimal": strings.Repeat("ab", 32), "space": " " + text[1:],
	} {
		if _, err := blob.ParseID(bad); !errors.Is(err, blob.ErrID) {
			t.Errorf("%s: error %v, want ErrID", name, err)
		}
	}
}

func TestIDAsJSON(t *testing.T) {
	t.Parallel()
	id := blob.ID{1, 2, 3}
	data, err := json.Marshal(map[string]blob.ID{"id": id})
	if err != nil {
		t.Fatal(err)
	}
	var got map[string]blob.ID
	if err := json.Unmarshal(data, &got); err != nil || got["id"] != id {
		t.Errorf("%s: %v, %v", data, got, err)
	}
	if err := json.Unmarshal([]byte(`{"id": "AQID"}`), &got); !errors.Is(err, blob.ErrID) {
		t.Errorf("error %v, want ErrID", err)
	}
}

// Each of the ID's inputs must change it.
func TestIDBindsEverything(t *testing.T) {
	t.Parallel()
	seen := make(map[blob.ID]string)
	for _, n := range []int{4, 7, 10} {
		for _, size := range []int64{0, 1, 1 << 40} {
			for _, root := range []blob.Hash{{}, {1}, {31: 1}} {
				id, name := blob.NewID(mustLayout(t, n, size), root), fmt.Sprint(n, size, root)
				if other, ok := seen[id]; ok {
					t.Errorf("%s and %s have the same ID", name, other)
				}
				seen[id] = name
			}
		}
	}
}

func FuzzParseID(f *testing.F) {
	f.Add(blob.ID{}.String())
	f.Add(strings.Repeat("_", 43))
	f.Add(strings.Repeat("A", 42) + "B")
	f.Fuzz(func(t *testing.T, text string) {
		id, err := blob.ParseID(text)
		if err != nil {
			if !errors.Is(err, blob.ErrID) {
				t.Errorf("error %v, want ErrID", err)
			}
			return
		}
		if id.String() != text {
			t.Errorf("%q parsed, but writes as %q", text, id)
		}
	})
}

func ExampleID() {
	id, err := blob.ParseID("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8")
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(id.Rotation(100))
	_, err = blob.ParseID("AAEC")
	fmt.Println(err)
	// Output:
	// 71
	// malformed blob ID: 4 characters, must be 43
}
