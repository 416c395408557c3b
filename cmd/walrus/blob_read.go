package main

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/urfave/cli/v2"
	"golang.org/x/term"

	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/client"
)

func blobReadCommand() *cli.Command {
	return &cli.Command{
		Name:      "read",
		Usage:     "read a blob back",
		ArgsUsage: "ID",
		Description: describe(
			"Writes exactly the bytes that the ID names, each checked, or fails. A file appears under its name only when it is\n"+
				"complete. Without -o the bytes go to standard output, unless that is a terminal.",
			"walrus blob read f3IbWYfoN07ARg_1M2w4rp6BLvaVdISTyqcPYuh2xqA -o photo.jpg",
			"walrus blob read f3IbWYfoN07ARg_1M2w4rp6BLvaVdISTyqcPYuh2xqA | tar xz",
			"walrus blob read f3IbWYfoN07ARg_1M2w4rp6BLvaVdISTyqcPYuh2xqA --range 0-1023 -o head.bin",
		),
		Flags: flags(networkFlags(), []cli.Flag{
			&cli.StringFlag{Name: "output", Aliases: []string{"o"}, Usage: "write to `FILE`; - is standard output"},
			&cli.StringFlag{Name: "range", Usage: "read only the bytes `FROM-TO`, both included and counted from 0; FROM- reads to the end"},
			jsonFlag(),
		}),
		Action: readBlob,
	}
}

// readResult is what `walrus blob read --json` says.
type readResult struct {
	BlobID blob.ID `json:"blobId"`
	Size   int64   `json:"size"` // of the whole blob
	Bytes  int64   `json:"bytes"`
	Output string  `json:"output"`
}

func readBlob(c *cli.Context) error {
	args, err := operands(c, "ID")
	if err != nil {
		return err
	}
	id, err := parseBlobID(c, args[0])
	if err != nil {
		return err
	}
	from, length := int64(0), int64(-1)
	if text := c.String("range"); text != "" {
		if from, length, err = parseRange(c, text); err != nil {
			return err
		}
	}
	output, err := outputOf(c)
	if err != nil {
		return err
	}
	return onNetwork(c, func(ctx context.Context, s *session) error {
		sdk, err := s.sdk(ctx)
		if err != nil {
			return err
		}
		opened, err := sdk.Open(ctx, id)
		if err != nil {
			return err
		}
		defer opened.Close() //nolint:errcheck // it only removes temporary files
		switch {
		case c.String("range") == "":
			length = opened.Size()
		case length < 0:
			if length, err = restFrom(from, opened.Size()); err != nil {
				return err
			}
		}
		if err := writeBlob(ctx, c, opened, output, from, length); err != nil {
			return err
		}
		if output == "-" {
			return nil
		}
		return show(c, readResult{id, opened.Size(), length, output}, func(w io.Writer) {
			fmt.Fprintf(w, "%s\t%s\n", output, bytesText(uint64(length)))
		})
	})
}

// restFrom returns how many bytes a blob of a size has from one on. None is a mistake, as it is to the gateway.
func restFrom(from, size int64) (int64, error) {
	if from >= size {
		return 0, fmt.Errorf("%w: it begins with byte %d, counted from 0, and the blob's size is %d", client.ErrRange, from, size)
	}
	return size - from, nil
}

// outputOf returns the file to write, "-" for standard output.
func outputOf(c *cli.Context) (string, error) {
	output := c.String("output")
	if output == "" {
		if file, ok := c.App.Writer.(*os.File); ok && term.IsTerminal(int(file.Fd())) {
			return "", usage(c, "the blob would be written to the terminal: give -o FILE, or -o - if that is meant")
		}
		output = "-"
	}
	if info, err := os.Stat(output); err == nil && info.IsDir() {
		return "", usage(c, "%s is a directory: name the file to write", output)
	}
	if output == "-" && c.Bool("json") {
		return "", usage(c, "--json needs -o FILE: standard output has the blob's bytes")
	}
	return output, nil
}

func writeBlob(ctx context.Context, c *cli.Context, opened *client.Blob, output string, from, length int64) error {
	progress, wipe := newProgress(c)
	defer wipe()
	write := func(w io.Writer) error { return opened.WriteRange(ctx, w, from, length, progress) }
	if output == "-" {
		return write(c.App.Writer)
	}
	if info, err := os.Stat(output); err == nil && !info.Mode().IsRegular() {
		return writeDevice(output, write)
	}
	return writeWhole(output, write)
}

// writeDevice writes to what is no file, such as /dev/null or a named pipe: a rename would replace it.
func writeDevice(path string, write func(io.Writer) error) (err error) {
	device, err := os.OpenFile(path, os.O_WRONLY, 0)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, device.Close()) }()
	return write(device)
}

// writeWhole writes a file that appears under its name only when it is complete; until then nothing that was there is lost.
func writeWhole(path string, write func(io.Writer) error) (err error) {
	partial := filepath.Join(filepath.Dir(path), "."+filepath.Base(path)+"."+rand.Text()[:8]+".partial")
	file, err := os.OpenFile(partial, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o666) //nolint:gosec // the user's umask decides
	if err != nil {
		return fmt.Errorf("write %s: %w", path, err)
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, os.Remove(partial))
		}
	}()
	if err := write(file); err != nil {
		return errors.Join(err, file.Close())
	}
	if err := errors.Join(file.Sync(), file.Close()); err != nil {
		return fmt.Errorf("write %s: %w", path, err)
	}
	return os.Rename(partial, path)
}
