package client_test

import (
	"io"
	"net/http"
	"os"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/client"
	"github.com/walrus-evm/walrus/kzg"
)

// synthetic is a file of any size that takes no memory: one chunk over and over.
type synthetic struct{ size int64 }

func (s synthetic) ReadAt(p []byte, off int64) (int, error) {
	n := int(min(int64(len(p)), s.size-off))
	for i := range n {
		p[i] = byte((off + int64(i)) % blob.ChunkSize % 251)
	}
	if n < len(p) {
		return n, io.EOF
	}
	return n, nil
}

// discarding answers as a node that keeps nothing but what it has to sign. All
// chunks of a sliver but the last are alike when the slivers are whole chunks long.
func discarding(sizes *sync.Map) fault {
	return func(w http.ResponseWriter, r *http.Request, next http.Handler) {
		sliver := r.URL.Path[strings.LastIndex(r.URL.Path, "/")+1:]
		switch {
		case r.Method == http.MethodPut && strings.Contains(r.URL.Path, "/slivers/"):
			first := make([]byte, blob.ChunkSize)
			n, err := io.ReadFull(r.Body, first)
			rest, copyErr := io.Copy(io.Discard, r.Body)
			if err == nil && copyErr == nil {
				// One at a time: a hundred nodes that compute at once are not the client's memory.
				computing.Lock()
				defer computing.Unlock()
				sizes.Store(sliver, kept{commit(first[:n]), int(rest/blob.ChunkSize) + 1})
				w.WriteHeader(http.StatusNoContent)
			}
		case r.Method == http.MethodGet && strings.HasSuffix(r.URL.Path, "/commitments"):
			parts := strings.Split(r.URL.Path, "/")
			value, _ := sizes.Load(parts[len(parts)-2])
			k := value.(kept)
			b := k.commitment.Bytes()
			for range k.chunks {
				_, _ = w.Write(b[:])
			}
		case strings.HasSuffix(r.URL.Path, "/commitments"):
			_, _ = io.Copy(io.Discard, r.Body)
			w.WriteHeader(http.StatusNoContent)
		default:
			next.ServeHTTP(w, r)
		}
	}
}

var computing sync.Mutex

type kept struct {
	commitment kzg.Commitment
	chunks     int
}

// BenchmarkStore_1GiB stores 1 GiB to nodes in the same process that throw the
// bytes away, so its peak of resident memory counts both sides of every
// connection and is an upper bound of the client's.
func BenchmarkStore_1GiB(b *testing.B) {
	for _, shards := range []int{10, 100} {
		b.Run(strconv.Itoa(shards), func(b *testing.B) {
			for b.Loop() {
				net := newNetwork(b, shards)
				k := int64(net.encoding.Source())
				// Whole chunks, so that a repeated chunk repeats in every sliver.
				source := synthetic{(1 << 30) / (k * blob.ChunkSize) * k * blob.ChunkSize}
				b.SetBytes(source.size)
				var sizes sync.Map
				for _, node := range net.nodes {
					node.setFault(signing(net, discarding(&sizes)))
				}
				c := net.client(b, func(c *client.Config) { c.Idle, c.Patience = time.Minute, time.Minute })
				result, err := c.Store(b.Context(), source, source.size, client.StoreOptions{Epochs: 1})
				if err != nil || len(result.Object.Held) != shards {
					b.Fatalf("%+v, %v", result, err)
				}
			}
			b.ReportMetric(peakMiB(b), "peak-MiB")
		})
	}
}

// signing makes a node sign whatever it is asked to.
func signing(net *network, f fault) fault {
	return func(w http.ResponseWriter, r *http.Request, next http.Handler) {
		for _, n := range net.nodes {
			if r.Host == strings.TrimPrefix(n.server.URL, "http://") && strings.HasSuffix(r.URL.Path, "/confirmation") {
				n.signAnything(w, r)
				return
			}
		}
		f(w, r, next)
	}
}

// peakMiB returns the most memory that the process ever had resident, in MiB.
func peakMiB(b *testing.B) float64 {
	b.Helper()
	raw, err := os.ReadFile("/proc/self/status")
	if err != nil {
		b.Skip("no /proc: the peak cannot be read")
	}
	for line := range strings.Lines(string(raw)) {
		if rest, ok := strings.CutPrefix(line, "VmHWM:"); ok {
			kib, err := strconv.Atoi(strings.Fields(rest)[0])
			if err != nil {
				b.Fatal(err)
			}
			return float64(kib) / 1024
		}
	}
	b.Skip("no VmHWM")
	return 0
}
