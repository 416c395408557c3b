package postgres_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/walrus-evm/walrus/internal/postgres"
)

// childDir is the environment variable that turns the test binary into a process
// that runs a server in a directory until it is killed.
const childDir = "POSTGRES_TEST_DIR"

func TestMain(m *testing.M) {
	if dir := os.Getenv(childDir); dir != "" {
		if err := runChild(context.Background(), dir); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
	}
	os.Exit(m.Run())
}

// runChild stores a row, says so, and never returns.
func runChild(ctx context.Context, dir string) error {
	server, err := postgres.Start(ctx, postgres.Config{Dir: dir})
	if err != nil {
		return err
	}
	if err := store(ctx, server, "kept by the child"); err != nil {
		return err
	}
	fmt.Println("stored")
	select {}
}

func store(ctx context.Context, server *postgres.Server, text string) error {
	connection, err := pgx.Connect(ctx, server.URL("postgres"))
	if err != nil {
		return err
	}
	defer connection.Close(ctx)
	if _, err := connection.Exec(ctx, `CREATE TABLE IF NOT EXISTS note (text text NOT NULL)`); err != nil {
		return err
	}
	_, err = connection.Exec(ctx, `INSERT INTO note VALUES ($1)`, text)
	return err
}

func stored(t *testing.T, server *postgres.Server) string {
	t.Helper()
	connection, err := pgx.Connect(t.Context(), server.URL("postgres"))
	if err != nil {
		t.Fatal(err)
	}
	defer connection.Close(t.Context())
	var text string
	if err := connection.QueryRow(t.Context(), `SELECT string_agg(text, ',') FROM note`).Scan(&text); err != nil {
		t.Fatal(err)
	}
	return text
}

// tempDir is t.TempDir for a server: where user namespaces are forbidden it runs as a user
// who cannot enter the directories above t.TempDir.
func tempDir(t *testing.T) string {
	t.Helper()
	dir, err := os.MkdirTemp("", "walrus-pg-test-") //nolint:usetesting // see above
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := os.RemoveAll(dir); err != nil {
			t.Error(err)
		}
	})
	return dir
}

// start runs a server that ends with the test.
func start(t *testing.T, dir string) *postgres.Server {
	t.Helper()
	server, err := postgres.Start(t.Context(), postgres.Config{Dir: dir, Volatile: true})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := server.Stop(); err != nil {
			t.Errorf("stop: %v", err)
		}
	})
	return server
}

func stop(t *testing.T, server *postgres.Server) {
	t.Helper()
	if err := server.Stop(); err != nil {
		t.Fatalf("stop: %v", err)
	}
}

func TestStoppedServerResumes(t *testing.T) {
	dir := tempDir(t)
	server := start(t, dir)
	if err := store(t.Context(), server, "kept"); err != nil {
		t.Fatal(err)
	}
	url, err := server.EnsureDatabase(t.Context(), "second")
	if err != nil {
		t.Fatal(err)
	}
	stop(t, server)
	stop(t, server)
	select {
	case <-server.Done():
	default:
		t.Error("a stopped server is not done")
	}

	server = start(t, dir)
	if got := stored(t, server); got != "kept" {
		t.Errorf("after resuming: got %q, want %q", got, "kept")
	}
	if again, err := server.EnsureDatabase(t.Context(), "second"); err != nil || again != url {
		t.Errorf("an existing database: got %q and %v, want %q", again, err, url)
	}
}

func TestSocketIsPrivate(t *testing.T) {
	dir := tempDir(t)
	server := start(t, dir)
	config, err := pgx.ParseConfig(server.URL("postgres"))
	if err != nil {
		t.Fatal(err)
	}
	info, err := os.Stat(config.Host)
	if err != nil {
		t.Fatal(err)
	}
	if info.Mode().Perm() != 0o700 {
		t.Errorf("mode of the socket's directory: got %o, want 700", info.Mode().Perm())
	}
	var listens string
	connection, err := pgx.Connect(t.Context(), server.URL("postgres"))
	if err != nil {
		t.Fatal(err)
	}
	defer connection.Close(t.Context())
	if err := connection.QueryRow(t.Context(), `SHOW listen_addresses`).Scan(&listens); err != nil {
		t.Fatal(err)
	}
	if listens != "" {
		t.Errorf("listens on %q, want nowhere", listens)
	}
}

func TestDirectoryTooDeepForASocket(t *testing.T) {
	dir := filepath.Join(tempDir(t), strings.Repeat("deep/", 40))
	start(t, dir)
}

func TestDirectoryOfAnyName(t *testing.T) {
	for _, name := range []string{"my files", "one, two", "50%+1", "a&b=c?", `the "$1's" \\`} {
		t.Run(name, func(t *testing.T) {
			server := start(t, filepath.Join(tempDir(t), name))
			if err := store(t.Context(), server, "kept"); err != nil {
				t.Error(err)
			}
		})
	}
}

func TestDirectoryBelongsToOneServer(t *testing.T) {
	dir := tempDir(t)
	start(t, dir)
	_, err := postgres.Start(t.Context(), postgres.Config{Dir: dir})
	if !errors.Is(err, postgres.ErrDirInUse) {
		t.Errorf("second server: got %v, want %v", err, postgres.ErrDirInUse)
	}
}

func TestCancelledStartSaysSo(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, err := postgres.Start(ctx, postgres.Config{Dir: tempDir(t)})
	if !errors.Is(err, context.Canceled) {
		t.Errorf("got %v, want %v", err, context.Canceled)
	}
}

func TestServerEndsWithItsOwnerAndResumes(t *testing.T) {
	dir := tempDir(t)
	child := exec.CommandContext(t.Context(), os.Args[0])
	child.Env = append(os.Environ(), childDir+"="+dir)
	child.Stderr = os.Stderr
	output, err := child.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := child.Start(); err != nil {
		t.Fatal(err)
	}
	if _, err := fmt.Fscanln(output, new(string)); err != nil {
		t.Fatalf("the child stored nothing: %v", err)
	}
	if err := child.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = child.Wait() // it was killed, and says so
	if got := stored(t, start(t, dir)); got != "kept by the child" {
		t.Errorf("after kill -9 of the owner: got %q", got)
	}
}

func TestStaleLockFileOfALivingProcess(t *testing.T) {
	dir := tempDir(t)
	stop(t, start(t, dir))
	content := fmt.Sprintf("%d\n%s\n", os.Getpid(), filepath.Join(dir, "data"))
	if err := os.WriteFile(filepath.Join(dir, "data", "postmaster.pid"), []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
	start(t, dir)
}

func TestInterruptedCreationStartsOver(t *testing.T) {
	dir := tempDir(t)
	half := filepath.Join(dir, "data.new")
	if err := os.MkdirAll(half, 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(half, "PG_VERSION"), []byte("15\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	start(t, dir)
}

func TestServerThatDiesIsNoticed(t *testing.T) {
	dir := tempDir(t)
	server, err := postgres.Start(t.Context(), postgres.Config{Dir: dir})
	if err != nil {
		t.Fatal(err)
	}
	content, err := os.ReadFile(filepath.Join(dir, "data", "postmaster.pid"))
	if err != nil {
		t.Fatal(err)
	}
	line, _, _ := strings.Cut(string(content), "\n")
	if err := syscall.Kill(number(t, line), syscall.SIGKILL); err != nil {
		t.Fatal(err)
	}
	select {
	case <-server.Done():
	case <-time.After(time.Minute):
		t.Error("a killed server is not done after a minute")
	}
	if err := server.Stop(); err == nil {
		t.Error("stopping a server that died: got nil, want how it ended")
	}
	start(t, dir)
}

func TestDataOfAnotherUser(t *testing.T) {
	account, err := user.Lookup("postgres")
	if os.Geteuid() != 0 || err != nil {
		t.Skip("needs root and a user postgres")
	}
	dir := tempDir(t)
	server := start(t, dir)
	if err := store(t.Context(), server, "kept"); err != nil {
		t.Fatal(err)
	}
	stop(t, server)
	uid, gid := number(t, account.Uid), number(t, account.Gid)
	err = filepath.WalkDir(filepath.Join(dir, "data"), func(path string, _ os.DirEntry, err error) error {
		return errors.Join(err, os.Lchown(path, uid, gid))
	})
	if err != nil {
		t.Fatal(err)
	}
	for range 2 {
		server = start(t, dir)
		if got := stored(t, server); got != "kept" {
			t.Errorf("as another user: got %q, want %q", got, "kept")
		}
		stop(t, server)
	}
}

func number(t *testing.T, s string) int {
	t.Helper()
	n, err := strconv.Atoi(s)
	if err != nil {
		t.Fatal(err)
	}
	return n
}
