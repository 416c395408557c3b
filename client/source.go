package client

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/walrus-evm/walrus/blob"
)

// ErrTooLarge reports a stream that is longer than allowed.
var ErrTooLarge = errors.New("too many bytes")

// ErrTooShort reports a stream that ended before its announced size.
var ErrTooShort = errors.New("the stream ended early")

const spoolBuffer = 1 << 20

// spool is a stream's bytes in an unnamed temporary file.
type spool struct {
	*os.File
	size int64
}

// newSpool makes an empty spool in the directory. Its name is removed at once, so
// that not even a killed process leaves the file behind.
func newSpool(dir string) (*spool, error) {
	file, err := os.CreateTemp(dir, "walrus-spool-*")
	if err != nil {
		return nil, fmt.Errorf("make a temporary file: %w", err)
	}
	if err := os.Remove(file.Name()); err != nil {
		_ = file.Close()
		return nil, fmt.Errorf("unlink the temporary file: %w", err)
	}
	return &spool{File: file}, nil
}

// spoolStream copies the stream to a spool, at most limit bytes. size is the
// number of bytes announced, −1 if unknown.
func (c *Client) spoolStream(ctx context.Context, r io.Reader, size, limit int64, progress Progress) (*spool, error) {
	if limit <= 0 || limit > blob.MaxSize {
		limit = blob.MaxSize
	}
	if size > limit {
		return nil, fmt.Errorf("%w: %d, at most %d", ErrTooLarge, size, limit)
	}
	s, err := newSpool(c.config.Dir)
	if err != nil {
		return nil, err
	}
	if err := s.fill(ctx, r, size, limit, progress); err != nil {
		_ = s.Close()
		return nil, err
	}
	return s, nil
}

func (s *spool) fill(ctx context.Context, r io.Reader, size, limit int64, progress Progress) error {
	buffer := make([]byte, spoolBuffer)
	for {
		if ctx.Err() != nil {
			return context.Cause(ctx)
		}
		n, err := io.ReadFull(r, buffer)
		if s.size += int64(n); s.size > limit {
			return fmt.Errorf("%w: at most %d", ErrTooLarge, limit)
		}
		if _, err := s.Write(buffer[:n]); err != nil {
			return fmt.Errorf("write the temporary file, which needs as much room as the blob: %w", err)
		}
		progress(StageSpool, s.size, size)
		switch {
		case err == io.EOF || err == io.ErrUnexpectedEOF:
			if size >= 0 && s.size != size {
				return fmt.Errorf("%w: %d bytes of %d", ErrTooShort, s.size, size)
			}
			return nil
		case err != nil:
			return fmt.Errorf("read the source: %w", err)
		}
	}
}
