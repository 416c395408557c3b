// Package api serves the indexer's mirror over HTTP as JSON, to people and
// programs. It reads and never writes, and knows nothing but the database, so
// that any number of its processes may serve the same one.
//
//	GET /v1/status              what is mirrored, up to which block
//	GET /v1/blobs               registrations, newest first; ?owner=0x… ?state=registered|certified|deleted|expired|burned
//	GET /v1/blobs/{id}          registrations of a blob ID, newest first, with the node of each sliver
//	GET /v1/nodes               storage nodes
//	GET /v1/nodes/{node}        a node with its shards and its last twenty epochs
//	GET /v1/epochs              epochs, newest first
//	GET /v1/epochs/{epoch}      an epoch with what each member proved, earned and lost
//	GET /v1/positions?owner=0x… delegations of an account
//	GET /v1/objects/{object}    a registration with its jar and its attributes
//	GET /v1/reservations?owner=0x… storage that an account has bought and not used
//	GET /v1/terms               what storage costs, epoch by epoch, the next one included once it is elected
//	GET /v1/nodes/{node}/votes  what its operator voted for, newest first
//	GET /v1/nodes/{node}/rewards what each epoch brought operator and delegators: gross, commission, slash, net
//	GET /v1/positions/{position} a delegation
//	GET /v1/positions/{position}/rewards what each epoch brought it: gross, commission, slash, net
//	GET /v1/positions/{position}/history everything that happened to it, with reasons and results
//	GET /v1/credits?account=0x… what Staking owes an account, and each change of it with its reason
//	GET /v1/audit               the last comparison of the mirror with the chain
//
// Amounts are base units of WAL as decimal strings, blob IDs base64url, other
// bytes 0x-prefixed hexadecimal. Every answer names the block it stands for
// and is read from one snapshot; its ETag is that block, so that asking again
// costs little (If-None-Match). Lists take ?limit= (1 to 200, else 50) and
// ?cursor=, the value of "next" of the page before; "next" is null on the last
// page, and a page of ?state= may be short before that. Errors are
// {"error": {"code", "message"}}.
//
// Start reading at [New] and [API.Handler].
package api
