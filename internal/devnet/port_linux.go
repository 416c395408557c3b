package devnet

import (
	"errors"
	"fmt"
	"io"
	"os"
	"syscall"
)

// reserved keeps a port. Whoever listens on the very port, as Go does, with SO_REUSEADDR gets it; the kernel gives it
// neither to those who ask for any port nor to outgoing connections.
type reserved struct {
	io.Closer
	port int
}

// reserve takes a loopback port, which nobody listens on until a node does; 0 is any. A node's port is on chain before
// the node listens, and stays there while it is stopped.
func reserve(port int) (_ reserved, err error) {
	fd, err := syscall.Socket(syscall.AF_INET, syscall.SOCK_STREAM|syscall.SOCK_CLOEXEC, 0)
	if err != nil {
		return reserved{}, fmt.Errorf("reserve a port: %w", err)
	}
	socket := os.NewFile(uintptr(fd), "port")
	defer func() {
		if err != nil {
			err = errors.Join(fmt.Errorf("reserve port %d: %w", port, err), socket.Close())
		}
	}()
	if err := syscall.SetsockoptInt(fd, syscall.SOL_SOCKET, syscall.SO_REUSEADDR, 1); err != nil {
		return reserved{}, err
	}
	if err := syscall.Bind(fd, &syscall.SockaddrInet4{Port: port, Addr: [4]byte{127, 0, 0, 1}}); err != nil {
		return reserved{}, err
	}
	address, err := syscall.Getsockname(fd)
	if err != nil {
		return reserved{}, err
	}
	return reserved{socket, address.(*syscall.SockaddrInet4).Port}, nil
}
