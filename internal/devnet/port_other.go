//go:build !linux

package devnet

import (
	"fmt"
	"io"
	"net"
)

// reserved names a port. Elsewhere than on Linux nothing keeps it: no socket may share a port with one that listens.
type reserved struct {
	io.Closer
	port int
}

// reserve finds a loopback port that is free now; 0 is any.
func reserve(port int) (reserved, error) {
	listener, err := net.Listen("tcp", fmt.Sprintf("127.0.0.1:%d", port)) //nolint:noctx // returns at once
	if err != nil {
		return reserved{}, err
	}
	return reserved{io.NopCloser(nil), listener.Addr().(*net.TCPAddr).Port}, listener.Close()
}
