package postgres

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"time"

	"github.com/jackc/pgx/v5"
)

const (
	// superuser is the only user of a private server.
	superuser = "walrus"

	// startLimit bounds a start, which after a crash includes recovery.
	startLimit = 2 * time.Minute

	// stopLimit bounds a fast shutdown and, again, an immediate one.
	stopLimit = 30 * time.Second
)

// ErrDirInUse means another process runs a server on the directory.
var ErrDirInUse = errors.New("the directory is in use by another process")

// Config says where a server lives.
type Config struct {
	// Dir holds everything: data, log and, if its path is short enough, the socket. It is created if missing.
	Dir string

	// Volatile trades durability for speed: a power cut may cost the database. For tests.
	Volatile bool

	// Logger receives starts and stops. The server's own log is postgres.log
	// in Dir. Nil means silence.
	Logger *slog.Logger
}

// Validate reports the first field that makes no sense.
func (c Config) Validate() error {
	if c.Dir == "" {
		return errors.New("directory: want the path of one")
	}
	return nil
}

// Server is a running server.
type Server struct {
	config Config
	socket string // directory of the socket
	lock   *os.File
	signal func(os.Signal) error
	done   chan struct{} // closed when the server has ended
	exit   error         // why it ended; read after done
	stop   func() error
}

// Start creates the server, or resumes the one in Config.Dir, and returns once it accepts connections.
// The context bounds the start only. Errors include [ErrNotFound] and [ErrDirInUse].
func Start(ctx context.Context, config Config) (*Server, error) {
	if err := config.Validate(); err != nil {
		return nil, fmt.Errorf("private PostgreSQL: %w", err)
	}
	if config.Logger == nil {
		config.Logger = slog.New(slog.DiscardHandler)
	}
	ctx, cancel := context.WithTimeout(ctx, startLimit)
	defer cancel()
	s, err := start(ctx, config)
	// A program killed because the context ended only says that it was killed.
	if ended := ctx.Err(); err != nil && ended != nil && !errors.Is(err, ended) {
		err = fmt.Errorf("%w: %w", ended, err)
	}
	if err != nil {
		return nil, fmt.Errorf("private PostgreSQL in %s: %w", config.Dir, err)
	}
	return s, nil
}

func start(ctx context.Context, config Config) (_ *Server, err error) {
	if config.Dir, err = filepath.Abs(config.Dir); err != nil {
		return nil, err
	}
	// Others may pass through, because the server may have to be another user; what is inside is private.
	if err := os.MkdirAll(config.Dir, 0o711); err != nil { //nolint:gosec // see above
		return nil, err
	}
	lock, err := lockDir(config.Dir)
	if err != nil {
		return nil, err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, lock.Close())
		}
	}()
	data := filepath.Join(config.Dir, "data")
	if err := evictOrphan(ctx, data); err != nil {
		return nil, err
	}
	socket, err := socketDir(config.Dir)
	if err != nil {
		return nil, err
	}
	one, as, err := prepare(ctx, config)
	if err != nil {
		return nil, err
	}
	if err := as.own(config.Dir, data, socket); err != nil {
		return nil, err
	}
	s := &Server{config: config, socket: socket, lock: lock, done: make(chan struct{})}
	s.stop = sync.OnceValue(s.shutDown)
	if err := s.launch(one, as, data); err != nil {
		return nil, err
	}
	if err := s.await(ctx); err != nil {
		return nil, err
	}
	config.Logger.InfoContext(ctx, "postgres started", "bin", one.bin, "dir", config.Dir, "as", as)
	return s, nil
}

// lockDir takes a directory for this process. Unlike the server's own lock file, this
// one cannot be left behind.
func lockDir(dir string) (*os.File, error) {
	lock, err := os.OpenFile(filepath.Join(dir, "lock"), os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, err
	}
	if err := syscall.Flock(int(lock.Fd()), syscall.LOCK_EX|syscall.LOCK_NB); err != nil {
		if errors.Is(err, syscall.EWOULDBLOCK) {
			err = fmt.Errorf("%w: stop that one or choose another directory", ErrDirInUse)
		}
		return nil, errors.Join(err, lock.Close())
	}
	return lock, nil
}

// prepare chooses binaries and a user for the data directory and creates it if
// there is none.
func prepare(ctx context.Context, config Config) (installation, identity, error) {
	all, err := installations(ctx)
	if err != nil {
		return installation{}, identity{}, err
	}
	data := filepath.Join(config.Dir, "data")
	version, err := os.ReadFile(filepath.Join(data, "PG_VERSION"))
	if errors.Is(err, fs.ErrNotExist) {
		return create(ctx, config, all)
	}
	if err != nil {
		return installation{}, identity{}, err
	}
	as, err := identityOf(ctx, data)
	if err != nil {
		return installation{}, identity{}, err
	}
	for _, one := range all {
		if strconv.Itoa(one.major) == strings.TrimSpace(string(version)) {
			return one, as, nil
		}
	}
	return installation{}, identity{}, fmt.Errorf(
		"the data is of PostgreSQL %s, but only %v is installed: install that version or delete the directory",
		strings.TrimSpace(string(version)), all)
}

// create makes the data directory with the first installation that can. It is
// made under another name, because initdb killed half-way leaves what looks like a database.
func create(ctx context.Context, config Config, all []installation) (installation, identity, error) {
	as, err := identityFor(ctx)
	if err != nil {
		return installation{}, identity{}, err
	}
	data, fresh := filepath.Join(config.Dir, "data"), filepath.Join(config.Dir, "data.new")
	var errs []error
	for _, one := range all {
		err := errors.Join(os.RemoveAll(fresh), os.Mkdir(fresh, 0o700))
		if err == nil {
			err = as.own(config.Dir, fresh)
		}
		if err == nil {
			err = initialize(ctx, one, as, fresh, config.Volatile)
		}
		if err == nil {
			return one, as, os.Rename(fresh, data)
		}
		errs = append(errs, fmt.Errorf("%v: %w", one, err))
	}
	return installation{}, identity{}, errors.Join(errs...)
}

func initialize(ctx context.Context, one installation, as identity, data string, volatile bool) error {
	// Locale C sorts by bytes and is on every machine.
	args := []string{"-D", data, "-U", superuser, "-A", "trust", "-E", "UTF8", "--locale=C"}
	if volatile {
		args = append(args, "--no-sync")
	}
	cmd := exec.CommandContext(ctx, filepath.Join(one.bin, "initdb"), args...)
	as.apply(cmd)
	if output, err := run(cmd); err != nil {
		return fmt.Errorf("initdb: %w: %s%s", err, lastLines(output), as.hint())
	}
	return nil
}

// run is cmd.CombinedOutput on a thread that stays: the kernel ends the command when
// the thread that started it ends.
func run(cmd *exec.Cmd) ([]byte, error) {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	return cmd.CombinedOutput()
}

// launch starts the server process and a goroutine that outlives it.
func (s *Server) launch(one installation, as identity, data string) error {
	logFile, err := os.OpenFile(s.logPath(), os.O_CREATE|os.O_TRUNC|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	defer logFile.Close() //nolint:errcheck // the server writes it, not this process
	// Not the caller's context: it bounds the start, and its end is a kill.
	cmd := exec.Command(filepath.Join(one.bin, "postgres"), s.arguments(data)...) //nolint:noctx // see above
	as.apply(cmd)
	cmd.Stdout, cmd.Stderr = logFile, logFile
	started := make(chan error, 1)
	go func() {
		defer close(s.done)
		// Locked for good: the kernel ends the server when the thread that
		// started it ends, and the runtime ends threads as it sees fit.
		runtime.LockOSThread()
		err := cmd.Start()
		started <- err
		if err == nil {
			s.exit = cmd.Wait()
		}
	}()
	if err := <-started; err != nil {
		return fmt.Errorf("start postgres: %w", err)
	}
	s.signal = cmd.Process.Signal
	return nil
}

func (s *Server) arguments(data string) []string {
	settings := []string{
		"listen_addresses=", "unix_socket_permissions=0700", "max_connections=200",
		"shared_buffers=128MB", "max_wal_size=2GB", "jit=off", "timezone=UTC",
		"wal_level=minimal", "max_wal_senders=0", "logging_collector=off", "log_checkpoints=off",
	}
	if s.config.Volatile {
		settings = append(settings, "fsync=off", "full_page_writes=off", "synchronous_commit=off")
	}
	arguments := []string{"-D", data, "-k", s.socket}
	for _, setting := range settings {
		arguments = append(arguments, "-c", setting)
	}
	return arguments
}

// await returns when the server accepts connections, ends, or takes too long.
func (s *Server) await(ctx context.Context) error {
	poll := time.NewTicker(10 * time.Millisecond)
	defer poll.Stop()
	for {
		connection, err := pgx.Connect(ctx, s.URL("postgres"))
		if err == nil {
			return connection.Close(ctx)
		}
		select {
		case <-poll.C:
		case <-s.done:
			output, _ := os.ReadFile(s.logPath()) // best effort: the exit status says the rest
			return fmt.Errorf("postgres ended: %w: %s", s.exit, lastLines(output))
		case <-ctx.Done():
			return errors.Join(fmt.Errorf("wait for postgres: %w: %w", ctx.Err(), err), s.end())
		}
	}
}

func (s *Server) logPath() string { return filepath.Join(s.config.Dir, "postgres.log") }

// URL returns the address of a database on the server, for pgx and libpq. The
// database postgres always exists.
func (s *Server) URL(database string) string {
	address := url.URL{Scheme: "postgres", User: url.User(superuser), Path: "/" + database}
	// Neither pgx nor libpq takes the plus sign of a form for a blank.
	address.RawQuery = "host=" + strings.ReplaceAll(url.QueryEscape(s.socket), "+", "%20") + "&sslmode=disable"
	return address.String()
}

// EnsureDatabase creates a database unless it exists and returns its URL.
func (s *Server) EnsureDatabase(ctx context.Context, name string) (string, error) {
	connection, err := pgx.Connect(ctx, s.URL("postgres"))
	if err != nil {
		return "", fmt.Errorf("create database %s: %w", name, err)
	}
	defer connection.Close(ctx) //nolint:errcheck // the statements' own errors are what counts
	var exists bool
	const query = `SELECT EXISTS (SELECT FROM pg_database WHERE datname = $1)`
	if err := connection.QueryRow(ctx, query, name).Scan(&exists); err != nil {
		return "", fmt.Errorf("look for database %s: %w", name, err)
	}
	if !exists {
		if _, err := connection.Exec(ctx, "CREATE DATABASE "+pgx.Identifier{name}.Sanitize()); err != nil {
			return "", fmt.Errorf("create database %s: %w", name, err)
		}
	}
	return s.URL(name), nil
}

// Done is closed when the server has ended, by [Server.Stop] or by itself.
func (s *Server) Done() <-chan struct{} { return s.done }

// Stop ends the server, disconnecting its clients, and waits until it has. Later calls return the same error.
func (s *Server) Stop() error { return s.stop() }

func (s *Server) shutDown() error {
	err := s.end()
	s.config.Logger.Info("postgres stopped", "dir", s.config.Dir)
	return errors.Join(err, os.RemoveAll(s.socket), s.lock.Close())
}

// end ends the process and returns how it ended.
func (s *Server) end() error {
	// Fast shutdown, then immediate, which costs a recovery at the next start.
	for _, signal := range []os.Signal{syscall.SIGINT, syscall.SIGQUIT, os.Kill} {
		if err := s.signal(signal); err != nil && !errors.Is(err, os.ErrProcessDone) {
			return fmt.Errorf("stop postgres: %w", err)
		}
		select {
		case <-s.done:
			if s.exit != nil {
				return fmt.Errorf("%w: see %s", s.exit, s.logPath())
			}
			return nil
		case <-time.After(stopLimit):
		}
	}
	return fmt.Errorf("postgres does not stop: see %s", s.logPath())
}

// lastLines returns the end of a program's output, which says why it gave up.
func lastLines(output []byte) string {
	lines := strings.Split(strings.TrimSpace(string(output)), "\n")
	return strings.Join(lines[max(0, len(lines)-6):], "\n")
}
