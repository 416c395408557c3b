package api

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"time"

	"github.com/jackc/pgx/v5/pgxpool"
	"golang.org/x/sync/errgroup"

	"github.com/walrus-evm/walrus/indexer/postgres"
)

const (
	headerTimeout   = 5 * time.Second
	requestTimeout  = 15 * time.Second
	shutdownTimeout = 10 * time.Second
)

// Config says what to serve.
type Config struct {
	// Pool is the indexer's database; a read-only replica will do.
	Pool *pgxpool.Pool

	// Logger receives failures of the database; nil means silence.
	Logger *slog.Logger
}

// Validate reports the first field that makes no sense.
func (c Config) Validate() error {
	if c.Pool == nil {
		return errors.New("indexer API: no database")
	}
	return nil
}

// API serves one database. It is safe for concurrent use.
type API struct {
	store *postgres.Store
	log   *slog.Logger
}

// New returns an API. It does not touch the database, which may be down and come up later.
func New(config Config) (*API, error) {
	if err := config.Validate(); err != nil {
		return nil, err
	}
	if config.Logger == nil {
		config.Logger = slog.New(slog.DiscardHandler)
	}
	return &API{postgres.NewStore(config.Pool), config.Logger}, nil
}

// Handler returns the routes of the package comment.
func (a *API) Handler() http.Handler {
	mux := http.NewServeMux()
	for pattern, answer := range map[string]answerer{
		"GET /v1/status":         status,
		"GET /v1/blobs":          blobs,
		"GET /v1/blobs/{id}":     blobByID,
		"GET /v1/nodes":          nodes,
		"GET /v1/nodes/{node}":   node,
		"GET /v1/epochs":         epochs,
		"GET /v1/epochs/{epoch}": epoch,
		"GET /v1/positions":      positions,
		"GET /v1/audit":          audit,

		"GET /v1/objects/{object}":             object,
		"GET /v1/reservations":                 reservations,
		"GET /v1/terms":                        terms,
		"GET /v1/credits":                      credits,
		"GET /v1/nodes/{node}/votes":           votes,
		"GET /v1/nodes/{node}/rewards":         nodeRewards,
		"GET /v1/positions/{position}":         position,
		"GET /v1/positions/{position}/rewards": positionRewards,
		"GET /v1/positions/{position}/history": positionHistory,
	} {
		mux.Handle(pattern, a.serve(answer))
	}
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		a.fail(w, r, fmt.Errorf("%w: there is no %s %s; start at GET /v1/status", errNotFound, r.Method, r.URL.Path))
	})
	return mux
}

// Serve answers on the listener until ctx ends, then lets requests under way finish. It closes the listener and
// returns nil after an orderly end.
func (a *API) Serve(ctx context.Context, listener net.Listener) error {
	server := &http.Server{
		Handler:           a.Handler(),
		ReadHeaderTimeout: headerTimeout,
		ReadTimeout:       headerTimeout + requestTimeout, // no less: a request under way ends with it
		WriteTimeout:      2 * requestTimeout,
		IdleTimeout:       2 * time.Minute,
		ErrorLog:          slog.NewLogLogger(a.log.Handler(), slog.LevelWarn),
	}
	group, ctx := errgroup.WithContext(ctx)
	group.Go(func() error {
		if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
			return fmt.Errorf("serve the indexer API: %w", err)
		}
		return nil
	})
	group.Go(func() error {
		<-ctx.Done()
		ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), shutdownTimeout)
		defer cancel()
		if server.Shutdown(ctx) != nil {
			return server.Close() // of callers that take nothing
		}
		return nil
	})
	return group.Wait()
}

// answerer makes the answer to a request from a snapshot. It fills in fields of the envelope.
type answerer func(context.Context, *postgres.Snapshot, *http.Request) (any, error)

// serve reads cursor and answer in one snapshot. The cursor is the answer's entity tag: the same block, the same answer.
func (a *API) serve(answer answerer) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ctx, cancel := context.WithTimeout(r.Context(), requestTimeout)
		defer cancel()
		var tag string
		var body []byte
		err := a.store.Read(ctx, func(s *postgres.Snapshot) (err error) {
			if tag, err = entityTag(ctx, s); err != nil || r.Header.Get("If-None-Match") == tag {
				return err
			}
			value, err := answer(ctx, s, r)
			if err != nil {
				return err
			}
			body, err = json.Marshal(value)
			return err
		})
		if err != nil {
			a.fail(w, r, err)
			return
		}
		header := w.Header()
		header.Set("ETag", tag)
		header.Set("Cache-Control", "public, no-cache") // keep it, but ask whether the block is still the last
		header.Set("Access-Control-Allow-Origin", "*")
		if body == nil {
			w.WriteHeader(http.StatusNotModified)
			return
		}
		header.Set("Content-Type", "application/json")
		w.Write(append(body, '\n')) //nolint:errcheck // the client is gone, and nothing is left to tell it
	})
}

// entityTag names the state of everything the API answers from.
func entityTag(ctx context.Context, s *postgres.Snapshot) (string, error) {
	cursor, err := s.Cursor(ctx)
	if err != nil {
		return "", err
	}
	audit, err := s.LastAudit(ctx)
	if err != nil && !errors.Is(err, postgres.ErrNotFound) {
		return "", err
	}
	return fmt.Sprintf(`"%x-%d-%d-%d"`, cursor.Hash[:12], cursor.SafeNumber, cursor.FinalizedNumber, audit.ID), nil
}
