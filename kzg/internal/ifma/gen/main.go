// Command gen writes the assembly of package ifma.
//
// It is a module of its own, so that the product does not depend on the
// assembler generator. Run it by `go generate ./kzg/internal/ifma`.
package main

import (
	. "github.com/mmcloughlin/avo/build"
)

func main() {
	ConstraintExpr("amd64,!purego")
	accumulate()
	gather()
	forward()
	backward()
	multiply()
	scatter()
	ladder()
	Generate()
}
