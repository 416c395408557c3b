package prover_test

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/walrus-evm/walrus/prover"
)

// errPowerLoss is what every call returns once the power is gone.
var errPowerLoss = errors.New("power loss")

// frailDisk is a disk whose power fails at a chosen step. Names and bytes that
// were not synced by then are gone afterwards: files under their temporary
// names, renames and removals are kept only if the folder was synced, bytes only
// if the file was.
type frailDisk struct {
	prover.FileSystem
	steps, failAt int
	// undo takes back what is not durable yet, newest last.
	undo []lost
}

// lost is a change that only lives in memory until its folder or file is synced.
type lost struct {
	folder, file string
	revert       func()
}

func (d *frailDisk) step() error {
	d.steps++
	if d.failAt > 0 && d.steps >= d.failAt {
		return errPowerLoss
	}
	return nil
}

// lose takes back everything that was not synced.
func (d *frailDisk) lose() {
	for _, l := range slices.Backward(d.undo) {
		l.revert()
	}
	d.undo = nil
}

func (d *frailDisk) remember(l lost) { d.undo = append(d.undo, l) }

func (d *frailDisk) synced(keep func(lost) bool) {
	var rest []lost
	for _, l := range d.undo {
		if keep(l) {
			rest = append(rest, l)
		}
	}
	d.undo = rest
}

func (d *frailDisk) Create(name string) (prover.File, error) {
	if err := d.step(); err != nil {
		return nil, err
	}
	f, err := d.FileSystem.Create(name)
	if err != nil {
		return nil, err
	}
	d.remember(lost{folder: filepath.Dir(name), revert: func() { _ = os.Remove(name) }})
	return &frailFile{File: f, disk: d, name: name}, nil
}

func (d *frailDisk) Rename(from, to string) error {
	if err := d.step(); err != nil {
		return err
	}
	old, readErr := os.ReadFile(to)
	if err := d.FileSystem.Rename(from, to); err != nil {
		return err
	}
	d.remember(lost{folder: filepath.Dir(to), revert: func() {
		_ = os.Rename(to, from)
		if readErr == nil {
			_ = os.WriteFile(to, old, 0o600)
		}
	}})
	return nil
}

func (d *frailDisk) RemoveAll(name string) error {
	if err := d.step(); err != nil {
		return err
	}
	return d.FileSystem.RemoveAll(name)
}

func (d *frailDisk) Mkdir(name string) error {
	if err := d.step(); err != nil {
		return err
	}
	_, statErr := os.Stat(name)
	if err := d.FileSystem.Mkdir(name); err != nil {
		return err
	}
	if errors.Is(statErr, fs.ErrNotExist) {
		d.remember(lost{folder: filepath.Dir(name), revert: func() { _ = os.RemoveAll(name) }})
	}
	return nil
}

func (d *frailDisk) Sync(folder string) error {
	if err := d.step(); err != nil {
		return err
	}
	d.synced(func(l lost) bool { return l.folder != folder })
	return d.FileSystem.Sync(folder)
}

// frailFile loses unsynced bytes.
type frailFile struct {
	prover.File
	disk *frailDisk
	name string
}

func (f *frailFile) Write(p []byte) (int, error) {
	if err := f.disk.step(); err != nil {
		return 0, err
	}
	info, err := f.Stat()
	if err != nil {
		return 0, err
	}
	durable := info.Size()
	n, err := f.File.Write(p)
	// By inode: the file may have another name by then.
	again, openErr := os.OpenFile(f.name, os.O_RDWR, 0)
	if openErr == nil {
		f.disk.remember(lost{file: f.name, revert: func() {
			_ = again.Truncate(durable)
			_ = again.Close()
		}})
	}
	return n, err
}

func (f *frailFile) Sync() error {
	if err := f.disk.step(); err != nil {
		return err
	}
	f.disk.synced(func(l lost) bool { return l.file != f.name })
	return f.File.Sync()
}

// TestPowerLossAtEveryStep stores a blob on a disk whose power fails at step 1,
// 2, 3, … until it does not fail any more, and finds after each failure exactly
// what was acknowledged, and nothing that is wrong.
func TestPowerLossAtEveryStep(t *testing.T) {
	s := newSample(t, 4, 1500, "power")
	list, root := s.list(t)
	acknowledged := -1
	for failAt := 1; ; failAt++ {
		dir := t.TempDir()
		disk := &frailDisk{FileSystem: prover.Disk, failAt: failAt}
		var done []string
		err := func() error {
			store, err := prover.OpenStoreOn(dir, disk)
			if err != nil {
				return err
			}
			if err := store.PutMetadata(s.id, s.metadata, 1); err != nil {
				return err
			}
			done = append(done, "metadata")
			for _, i := range []int{0, 1, 0} { // sliver 0 twice: over itself
				if err := store.PutSliver(s.ref(i), bytes.NewReader(s.slivers[i])); err != nil {
					return err
				}
				done = append(done, fmt.Sprint(i))
			}
			for _, i := range []int{0, 1} {
				if err := store.PutPoints(s.ref(i), s.commitments(t, i)); err != nil {
					return err
				}
			}
			if _, err := store.PutList(t.Context(), s.id, []int{0, 1}, prover.Sender{}, bytes.NewReader(list)); err != nil {
				return err
			}
			done = append(done, "list")
			return store.DeleteSliver(s.ref(1))
		}()
		if err != nil && !errors.Is(err, errPowerLoss) {
			t.Fatalf("step %d: %v", failAt, err)
		}
		disk.lose()
		store, openErr := prover.OpenStore(dir)
		if openErr != nil {
			t.Fatalf("step %d: reopen: %v", failAt, openErr)
		}
		for _, what := range done {
			var err error
			switch what {
			case "metadata":
				_, err = store.Metadata(s.id)
			case "list":
				err = checkShare(store, s, 0, list, root)
			case "1":
				if len(done) == 5 {
					continue // its deletion had begun
				}
				_, err = readSliver(store, s.ref(1))
			default:
				_, err = readSliver(store, s.ref(0))
			}
			if err != nil {
				t.Errorf("power lost at step %d, after %v: %s: %v", failAt, done, what, err)
			}
		}
		for ref := range store.Slivers() {
			got, err := readSliver(store, ref)
			if err != nil || !bytes.Equal(got, s.slivers[ref.Index]) {
				t.Errorf("power lost at step %d: %v counts as stored: %v", failAt, ref, err)
			}
		}
		for i := range s.slivers {
			if _, known := store.Listed(s.ref(i), root); known {
				check(t, checkShare(store, s, i, list, root))
			}
		}
		if leftovers, _ := filepath.Glob(filepath.Join(dir, "blobs", "*", "*", "*.tmp")); len(leftovers) > 0 {
			t.Errorf("power lost at step %d: left %v", failAt, leftovers)
		}
		if len(done) < acknowledged {
			t.Errorf("step %d acknowledged less than an earlier one", failAt)
		}
		acknowledged = len(done)
		if err == nil {
			if failAt < 30 {
				t.Errorf("only %d steps: the disk was not used", failAt)
			}
			return
		}
	}
}

// childFolder names the folder in which the test's child process stores slivers until it is killed.
const childFolder = "WALRUS_PROVER_CHILD"

func TestMain(m *testing.M) {
	if dir := os.Getenv(childFolder); dir != "" {
		storeUntilKilled(dir)
	}
	os.Exit(m.Run())
}

// storeUntilKilled stores slivers one after the other and prints each one acknowledged.
func storeUntilKilled(dir string) {
	t := &testing.T{}
	store, err := prover.OpenStore(dir)
	if err != nil {
		panic(err)
	}
	for i := 0; ; i++ {
		s := newSample(t, 4, int64(1+i*7919%400_000), fmt.Sprint(i))
		if err := store.PutMetadata(s.id, s.metadata, 1); err != nil {
			panic(err)
		}
		for sliver, data := range s.slivers {
			if err := store.PutSliver(s.ref(sliver), bytes.NewReader(data)); err != nil {
				panic(err)
			}
			fmt.Println(s.id, sliver)
		}
	}
}

// TestKillLosesNothing kills a process that stores slivers, several times, and
// reads every sliver back that it had acknowledged.
func TestKillLosesNothing(t *testing.T) {
	dir := t.TempDir()
	acknowledged := make(map[string]bool)
	for kill := range 5 {
		child := exec.CommandContext(t.Context(), os.Args[0])
		child.Env = append(os.Environ(), childFolder+"="+dir)
		out, err := child.StdoutPipe()
		check(t, err)
		check(t, child.Start())
		lines := bufio.NewScanner(out)
		for n := 0; n < 17+9*kill && lines.Scan(); n++ {
			acknowledged[lines.Text()] = true
		}
		check(t, child.Process.Kill())
		for lines.Scan() {
			if strings.Count(lines.Text(), " ") == 1 && len(lines.Text()) == 45 {
				acknowledged[lines.Text()] = true
			}
		}
		_ = child.Wait() // it was killed
		store := openStore(t, dir)
		stored := make(map[string]bool)
		for ref := range store.Slivers() {
			if _, err := readSliver(store, ref); err != nil {
				t.Errorf("after kill %d: %v", kill, err)
			}
			stored[fmt.Sprint(ref.Blob, " ", ref.Index)] = true
		}
		for line := range acknowledged {
			if !stored[line] {
				t.Errorf("after kill %d: acknowledged sliver %s is gone", kill, line)
			}
		}
		if len(acknowledged) < 17 {
			t.Fatalf("only %d slivers were stored", len(acknowledged))
		}
	}
}
