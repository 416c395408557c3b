// Package postgres runs a private PostgreSQL server on the binaries a machine
// has, with nothing to set up.
//
// The server listens on a Unix socket in a directory only its owner can enter,
// and nowhere else, so it needs no password and no port. It runs as whoever
// starts it. PostgreSQL refuses to be root: for root it runs in a user
// namespace, in which root has another number, or, where namespaces are
// forbidden, as user postgres or nobody.
//
// The server ends with the process that started it, also after kill -9 (on Linux), and
// the next start resumes its data. Anything larger than one machine wants a
// managed server instead; programs take its address in DATABASE_URL.
//
// Start reading at [Start]; find.go looks for binaries, process_linux.go knows
// about users, namespaces and orphans.
package postgres
