// Package keccak hashes eight messages at once with AVX-512: the coefficients of
// chunks, a hash each, of which a storage node of 1 TiB needs nine million an
// epoch. [Available] reports whether the processor can; who calls falls back on
// the ordinary hash. The assembly is written by ./gen, a module of its own.
package keccak

//go:generate go run -C gen . -out ../permute_amd64.s -stubs ../permute_amd64.go -pkg keccak
