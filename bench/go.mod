module github.com/walrus-evm/walrus/bench

go 1.26.8

require (
	github.com/ethereum/c-kzg-4844/v2 v2.1.8
	golang.org/x/sys v0.49.0
	lukechampine.com/blake3 v1.4.1
)

require (
	github.com/klauspost/cpuid/v2 v2.0.9 // indirect
	github.com/supranational/blst v0.3.16 // indirect
)
