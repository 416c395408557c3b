package api

import (
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"math"
	"net/http"
	"strconv"
)

const (
	defaultLimit = 50
	maxLimit     = 200
)

// page is which part of a list a request asks for. key is the last key of the page before, 0 for the first page.
type page struct {
	list  byte
	key   uint64
	limit int
}

// The lists that have pages. A cursor of one is of no use to another.
const (
	listBlobs     byte = 'b'
	listObjects   byte = 'o'
	listNodes     byte = 'n'
	listEpochs    byte = 'e'
	listPositions byte = 'p'

	listReservations    byte = 'r'
	listTerms           byte = 't'
	listCredits         byte = 'c'
	listVotes           byte = 'v'
	listNodeRewards     byte = 'w'
	listPositionRewards byte = 'q'
	listPositionHistory byte = 'h'
)

func pageOf(r *http.Request, list byte) (page, error) {
	p := page{list: list, limit: defaultLimit}
	query := r.URL.Query()
	if text := query.Get("limit"); text != "" {
		limit, err := strconv.Atoi(text)
		if err != nil || limit < 1 || limit > maxLimit {
			return page{}, fmt.Errorf("%w: limit %q, want 1 to %d", errMalformed, text, maxLimit)
		}
		p.limit = limit
	}
	if text := query.Get("cursor"); text != "" {
		key, err := decodeCursor(list, text)
		if err != nil {
			return page{}, err
		}
		p.key = key
	}
	return p, nil
}

// cut returns the rows of a page and the cursor of the next one, nil when there is none. Lists are asked for one row more
// than the limit, so that the last page is known to be the last.
func cut[T any](p page, rows []T, key func(T) uint64) (kept []T, next *string) {
	if len(rows) <= p.limit {
		return rows, nil
	}
	kept = rows[:p.limit]
	return kept, new(encodeCursor(p.list, key(kept[p.limit-1])))
}

// cursorLength is the bytes of a cursor: the list, and the key as a big-endian number.
const cursorLength = 1 + 8

func encodeCursor(list byte, key uint64) string {
	return base64.RawURLEncoding.EncodeToString(binary.BigEndian.AppendUint64([]byte{list}, key))
}

// decodeCursor is strict: it accepts exactly what [encodeCursor] makes for keys from 1 to 2⁶³−1.
func decodeCursor(list byte, text string) (uint64, error) {
	var b [cursorLength + 3]byte
	malformed := fmt.Errorf("%w: cursor %.20q, want the value of \"next\" of a page of the same list", errMalformed, text)
	if len(text) != base64.RawURLEncoding.EncodedLen(cursorLength) {
		return 0, malformed
	}
	n, err := base64.RawURLEncoding.Strict().Decode(b[:], []byte(text))
	if err != nil || n != cursorLength || b[0] != list {
		return 0, malformed
	}
	key := binary.BigEndian.Uint64(b[1:cursorLength])
	if key == 0 || key > math.MaxInt64 {
		return 0, malformed
	}
	return key, nil
}
