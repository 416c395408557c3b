package verifier

import (
	"encoding/json"
	"fmt"
	"net/http"
	"slices"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/walrus-evm/walrus/chain"
)

// maxAnswers is the most verdicts in one answer.
const maxAnswers = 1_000

// answerTime is how long a caller may take for an answer: whoever takes nothing does not keep a connection.
const answerTime = time.Minute

// undecidedText stands for no verdict where people read.
const undecidedText = "undecided"

// Status is what a verifier says of itself.
type Status struct {
	// Account pays for accusations and earns the bounties.
	Account common.Address `json:"account"`
	// Head is the safe block that verdicts are of, Epoch the running epoch there.
	Head  chain.Head `json:"head"`
	Epoch uint32     `json:"epoch"`
	// Own is the node that the verifier runs beside, 0 for none.
	Own uint32 `json:"own,omitempty"`
	// Archived is the number of commitment lists at hand, ArchivedBytes what they take; Lacking lists objects with an epoch ahead that have none.
	Archived      int      `json:"archived"`
	ArchivedBytes int64    `json:"archivedBytes"`
	Lacking       []uint64 `json:"lacking"`
	// Verdicts counts the epoch's by name, undecided ones too.
	Verdicts map[string]int `json:"verdicts"`
	// Bounties is what settlements paid so far, as far as the book remembers.
	Bounties chain.Amount `json:"bounties"`
	Keeping  bool         `json:"keeping"`
}

// Status returns what the verifier is doing.
func (v *Verifier) Status() (Status, error) {
	status := Status{
		Account: v.config.Transactor.Address(), Own: v.config.Own, Archived: v.archive.Len(), Lacking: []uint64{}, Verdicts: map[string]int{}, Keeping: v.config.Keep,
	}
	v.config.Mirror.View(func(s *chain.State) {
		status.ArchivedBytes = v.archivedBytes(s)
		status.Head, status.Epoch = s.Head, s.Epoch
		for number, object := range s.Objects {
			if len(status.Lacking) < maxAnswers && object.IsCertified() && object.End > s.Epoch && !v.archive.Has(object.Object) {
				status.Lacking = append(status.Lacking, number)
			}
		}
	})
	slices.Sort(status.Lacking)
	for _, entry := range v.book.Entries(nil) {
		if entry.Epoch == status.Epoch {
			status.Verdicts[public(entry).Verdict]++
		}
		if entry.Bounty == nil {
			continue
		}
		var err error
		if status.Bounties, err = status.Bounties.Add(*entry.Bounty); err != nil {
			return Status{}, fmt.Errorf("sum of bounties: %w", err)
		}
	}
	return status, nil
}

// Handler serves the verifier's HTTP API (docs/verifier-api.md). It reads only.
func (v *Verifier) Handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /v1/status", v.serveStatus)
	mux.HandleFunc("GET /v1/verdicts", v.serveVerdicts)
	mux.HandleFunc("GET /v1/verdicts/{epoch}/{node}", v.serveVerdict)
	mux.HandleFunc("GET /v1/bonds", v.serveBonds)
	mux.HandleFunc("GET /v1/probes", v.serveProbes)
	mux.HandleFunc("GET /v1/probes/{node}", v.serveProbesOf)
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		refuse(w, http.StatusNotFound, "not_found", fmt.Sprintf("there is no %s %s; start at GET /v1/status", r.Method, r.URL.Path))
	})
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		// A connection without deadlines, as some proxies and tests have, is written without.
		_ = http.NewResponseController(w).SetWriteDeadline(time.Now().Add(answerTime))
		mux.ServeHTTP(w, r)
	})
}

func (v *Verifier) serveStatus(w http.ResponseWriter, r *http.Request) {
	status, err := v.Status()
	if err != nil {
		v.logger.ErrorContext(r.Context(), "status not served", "err", err)
		refuse(w, http.StatusInternalServerError, "internal", "the verifier could not answer: its log says why")
		return
	}
	answer(w, http.StatusOK, status)
}

func (v *Verifier) serveVerdicts(w http.ResponseWriter, r *http.Request) {
	var epoch *uint32
	if text := r.URL.Query().Get("epoch"); text != "" {
		n, err := strconv.ParseUint(text, 10, 32)
		if err != nil {
			refuse(w, http.StatusBadRequest, "malformed", fmt.Sprintf("%q is no epoch", text))
			return
		}
		only := uint32(n)
		epoch = &only
	}
	entries := v.book.Entries(epoch)
	entries = entries[:min(len(entries), maxAnswers)]
	for i := range entries {
		entries[i] = public(entries[i])
	}
	answer(w, http.StatusOK, map[string]any{"verdicts": entries})
}

func (v *Verifier) serveVerdict(w http.ResponseWriter, r *http.Request) {
	epoch, errEpoch := strconv.ParseUint(r.PathValue("epoch"), 10, 32)
	node, errNode := strconv.ParseUint(r.PathValue("node"), 10, 32)
	if errEpoch != nil || errNode != nil {
		refuse(w, http.StatusBadRequest, "malformed", "epoch and node must be numbers, as in /v1/verdicts/12/3")
		return
	}
	entry, known := v.book.Get(uint32(epoch), uint32(node))
	if !known {
		refuse(w, http.StatusNotFound, "not_found", fmt.Sprintf("nothing is known of node %d in epoch %d", node, epoch))
		return
	}
	answer(w, http.StatusOK, public(entry))
}

func (v *Verifier) serveBonds(w http.ResponseWriter, _ *http.Request) {
	bonds := v.book.Bonds()
	answer(w, http.StatusOK, map[string]any{"bonds": bonds[:min(len(bonds), maxAnswers)]})
}

func (v *Verifier) serveProbes(w http.ResponseWriter, _ *http.Request) {
	answer(w, http.StatusOK, map[string]any{"nodes": v.history.all()})
}

func (v *Verifier) serveProbesOf(w http.ResponseWriter, r *http.Request) {
	node, err := strconv.ParseUint(r.PathValue("node"), 10, 32)
	if err != nil {
		refuse(w, http.StatusBadRequest, "malformed", "the node must be a number, as in /v1/probes/3")
		return
	}
	probes, known := v.history.of(uint32(node))
	if !known {
		refuse(w, http.StatusNotFound, "not_found", fmt.Sprintf("node %d has not been probed", node))
		return
	}
	answer(w, http.StatusOK, probes)
}

// public returns an entry as anybody may see it: without the salt, which would tell who is accused before the proof.
func public(e Entry) Entry {
	e.Salt = common.Hash{}
	if !e.Decided() {
		e.Verdict = undecidedText
	}
	return e
}

func answer(w http.ResponseWriter, status int, value any) {
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(value) // nobody is left to tell of a failure
}

func refuse(w http.ResponseWriter, status int, code, message string) {
	answer(w, status, map[string]any{"error": map[string]string{"code": code, "message": message}})
}
