// Package e2e holds the tests of the whole system: a network of ten nodes on a
// real chain with a real Postgres, driven through its public surfaces.
package e2e
