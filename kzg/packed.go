package kzg

import "github.com/walrus-evm/walrus/blob"

// AppendBinary implements [encoding.BinaryAppender]: the polynomial as an
// EIP-4844 blob, 131 072 bytes, which [ParsePolynomial] reads. It never fails.
func (p *Polynomial) AppendBinary(b []byte) ([]byte, error) {
	for i := range p.values {
		element := p.values[i].Bytes()
		b = append(b, element[:]...)
	}
	return b, nil
}

// MarshalBinary implements [encoding.BinaryMarshaler].
func (p *Polynomial) MarshalBinary() ([]byte, error) {
	return p.AppendBinary(make([]byte, 0, blob.PackedChunkSize))
}

// Add adds q to p; q stays as it is.
func (p *Polynomial) Add(q *Polynomial) {
	for i := range p.values {
		p.values[i].Add(&p.values[i], &q.values[i])
	}
}
