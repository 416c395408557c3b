package pgtest_test

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"

	"github.com/walrus-evm/walrus/internal/pgtest"
)

// childMark is the environment variable that makes TestChild run.
const childMark = "PGTEST_CHILD"

func TestDatabasesAreSeparate(t *testing.T) {
	for _, name := range []string{"one", "two"} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			pool := pgtest.New(t)
			if _, err := pool.Exec(t.Context(), `CREATE TABLE note (text text NOT NULL)`); err != nil {
				t.Fatal(err)
			}
		})
	}
}

func TestDatabaseIsGoneAfterItsTest(t *testing.T) {
	var url string
	t.Run("inner", func(t *testing.T) {
		url = pgtest.URL(t)
		connection, err := pgx.Connect(t.Context(), url)
		if err != nil {
			t.Fatal(err)
		}
		// Left open on purpose: the database must go all the same.
		if err := connection.Ping(t.Context()); err != nil {
			t.Fatal(err)
		}
	})
	connection, err := pgx.Connect(t.Context(), url)
	if err == nil {
		connection.Close(t.Context())
	}
	const unknownDatabase = "3D000"
	if refused, ok := errors.AsType[*pgconn.PgError](err); !ok || refused.Code != unknownDatabase {
		t.Errorf("connect to the dropped database: got %v, want code %s", err, unknownDatabase)
	}
}

func TestServerIsSharedAndHonoursTheEnvironment(t *testing.T) {
	for form, env := range map[string]string{
		"url":        pgtest.URL(t),
		"key values": keyValues(t, pgtest.URL(t)),
	} {
		t.Run(form, func(t *testing.T) {
			child := exec.CommandContext(t.Context(), os.Args[0], "-test.run=^TestChild$", "-test.v")
			child.Env = append(os.Environ(), childMark+"=1", pgtest.URLEnv+"="+env)
			output, err := child.CombinedOutput()
			if err != nil {
				t.Fatalf("child: %v\n%s", err, output)
			}
			config, err := pgx.ParseConfig(env)
			if err != nil {
				t.Fatal(err)
			}
			if want := "host " + config.Host + "\n"; !strings.Contains(string(output), want) {
				t.Errorf("the child did not use the server it was given: got %q, want %q", output, want)
			}
		})
	}
}

// TestServerEndsWithTheProcess kills a process that started a private server and waits until
// its directory is gone, which is after the server.
func TestServerEndsWithTheProcess(t *testing.T) {
	temporary := t.TempDir()
	child := exec.CommandContext(t.Context(), os.Args[0], "-test.run=^TestChild$")
	child.Env = append(os.Environ(), childMark+"=wait", pgtest.URLEnv+"=", "TMPDIR="+temporary)
	output, err := child.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := child.Start(); err != nil {
		t.Fatal(err)
	}
	var word, host string
	if _, err := fmt.Fscanln(output, &word, &host); err != nil {
		t.Fatalf("the child did not start a server: %v", err)
	}
	if err := child.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = child.Wait() // it was killed, and says so
	poll := time.NewTicker(20 * time.Millisecond)
	defer poll.Stop()
	deadline := time.After(time.Minute)
	for {
		left, err := os.ReadDir(temporary)
		if err != nil {
			t.Fatal(err)
		}
		if len(left) == 0 {
			return
		}
		select {
		case <-poll.C:
		case <-deadline:
			t.Fatalf("20 s after the kill %v is still there", left)
		}
	}
}

// TestChild is run by other tests in a process of its own.
func TestChild(t *testing.T) {
	if os.Getenv(childMark) == "" {
		t.Skip("run by other tests")
	}
	pool := pgtest.New(t)
	if err := pool.Ping(t.Context()); err != nil {
		t.Fatal(err)
	}
	fmt.Println("host", pool.Config().ConnConfig.Host)
	if os.Getenv(childMark) == "wait" {
		select {}
	}
}

// keyValues returns a URL in the other form of addresses.
func keyValues(t *testing.T, url string) string {
	t.Helper()
	config, err := pgx.ParseConfig(url)
	if err != nil {
		t.Fatal(err)
	}
	return fmt.Sprintf("host=%s port=%d user=%s password='%s' dbname=%s sslmode=disable",
		config.Host, config.Port, config.User, config.Password, config.Database)
}
