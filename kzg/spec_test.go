package kzg_test

import (
	"encoding/hex"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"gopkg.in/yaml.v3"

	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/kzg"
)

// specVectors returns the consensus-spec test cases of a function that the
// go-eth-kzg module ships, by name.
func specVectors(t *testing.T, function string) map[string][]byte {
	t.Helper()
	dir, err := exec.CommandContext(t.Context(), "go", "list", "-m", "-f", "{{.Dir}}", "github.com/crate-crypto/go-eth-kzg").Output()
	if err != nil {
		t.Fatalf("locate go-eth-kzg: %v", err)
	}
	files, err := filepath.Glob(filepath.Join(strings.TrimSpace(string(dir)), "tests", function, "*", "*", "data.yaml"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no vectors of %s: %v", function, err)
	}
	cases := make(map[string][]byte, len(files))
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		cases[filepath.Base(filepath.Dir(file))] = data
	}
	return cases
}

func decodeVector(t *testing.T, data []byte, into any) {
	t.Helper()
	if err := yaml.Unmarshal(data, into); err != nil {
		t.Fatal(err)
	}
}

// unhex decodes a vector's string; nil when it is not hexadecimal.
func unhex(s string) []byte {
	b, err := hex.DecodeString(strings.TrimPrefix(s, "0x"))
	if err != nil {
		return nil
	}
	return b
}

func parsePacked(b []byte) (*kzg.Polynomial, error) {
	if len(b) != blob.PackedChunkSize {
		return nil, kzg.ErrMalformed
	}
	return kzg.ParsePolynomial((*[blob.PackedChunkSize]byte)(b))
}

func parseScalar(b []byte) (kzg.Scalar, error) {
	if len(b) != len(kzg.Scalar{}) {
		return kzg.Scalar{}, kzg.ErrMalformed
	}
	return kzg.Scalar(b), nil
}

func TestSpecBlobToKZGCommitment(t *testing.T) {
	t.Parallel()
	for name, data := range specVectors(t, "blob_to_kzg_commitment") {
		var c struct {
			Input  struct{ Blob string }
			Output *string
		}
		decodeVector(t, data, &c)
		p, err := parsePacked(unhex(c.Input.Blob))
		if c.Output == nil {
			if !errors.Is(err, kzg.ErrMalformed) {
				t.Errorf("%s: error %v, want ErrMalformed", name, err)
			}
			continue
		}
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if got := p.Commit().String(); got != *c.Output {
			t.Errorf("%s: commitment %s, want %s", name, got, *c.Output)
		}
	}
}

func TestSpecComputeKZGProof(t *testing.T) {
	t.Parallel()
	for name, data := range specVectors(t, "compute_kzg_proof") {
		var c struct {
			Input  struct{ Blob, Z string }
			Output *[2]string
		}
		decodeVector(t, data, &c)
		p, err := parsePacked(unhex(c.Input.Blob))
		var opening kzg.Opening
		if err == nil {
			var z kzg.Scalar
			if z, err = parseScalar(unhex(c.Input.Z)); err == nil {
				opening, err = p.Open(z)
			}
		}
		if c.Output == nil {
			if !errors.Is(err, kzg.ErrMalformed) {
				t.Errorf("%s: error %v, want ErrMalformed", name, err)
			}
			continue
		}
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if got := opening.Witness.String(); got != c.Output[0] {
			t.Errorf("%s: witness %s, want %s", name, got, c.Output[0])
		}
		if got := "0x" + hex.EncodeToString(opening.Y[:]); got != c.Output[1] {
			t.Errorf("%s: value %s, want %s", name, got, c.Output[1])
		}
	}
}

func TestSpecVerifyKZGProof(t *testing.T) {
	t.Parallel()
	for name, data := range specVectors(t, "verify_kzg_proof") {
		var c struct {
			Input  struct{ Commitment, Z, Y, Proof string }
			Output *bool
		}
		decodeVector(t, data, &c)
		err := verifyBytes(unhex(c.Input.Commitment), unhex(c.Input.Z), unhex(c.Input.Y), unhex(c.Input.Proof))
		switch {
		case c.Output == nil:
			if !errors.Is(err, kzg.ErrMalformed) {
				t.Errorf("%s: error %v, want ErrMalformed", name, err)
			}
		case *c.Output:
			if err != nil {
				t.Errorf("%s: %v", name, err)
			}
		case !errors.Is(err, kzg.ErrWrongProof):
			t.Errorf("%s: error %v, want ErrWrongProof", name, err)
		}
	}
}

func verifyBytes(commitment, z, y, proof []byte) error {
	c, err := kzg.ParseCommitment(commitment)
	if err != nil {
		return err
	}
	var o kzg.Opening
	if o.Z, err = parseScalar(z); err != nil {
		return err
	}
	if o.Y, err = parseScalar(y); err != nil {
		return err
	}
	if o.Witness, err = kzg.ParseCommitment(proof); err != nil {
		return err
	}
	return kzg.VerifyOpening(c, o)
}
