package devnet

import "net/http"

// ServeTrace is how a cheating node serves the trace of its claim.
func ServeTrace(trace []byte) http.HandlerFunc { return (&twin{trace: trace}).serveTrace }
