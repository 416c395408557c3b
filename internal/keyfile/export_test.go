package keyfile

import "errors"

// WriteWithoutLinks is [Write] on a disk on which a file has one name only.
func WriteWithoutLinks(path string, secret []byte) error {
	return write(path, secret, func(string, string) error { return errors.ErrUnsupported })
}
