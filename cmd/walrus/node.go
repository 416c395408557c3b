package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"maps"
	"math/big"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/urfave/cli/v2"

	"github.com/walrus-evm/walrus/chain"
)

// errUnknownNode reports a number that no node has.
var errUnknownNode = errors.New("unknown node")

func nodeCommand() *cli.Command {
	return &cli.Command{
		Name:  "node",
		Usage: "operate a storage node",
		Description: describe(
			"A node needs two keys of its own, for confirmations (BLS) and for proofs (the hot key), an account that governs it,\n"+
				"and a bond of that account's WAL. It takes part once a committee is chosen with it.",
			"walrus node keys generate --dir keys",
			"walrus node register --name north --endpoint https://walrus.example.org --bls-key-file keys/bls.key --hot-key-file keys/hot.key",
			"walrus node bond add 11 5000 --dry-run",
			"walrus node bond add 11 5000",
			"walrus node join 11",
			"walrus node run --dir /var/lib/walrus --listen :9185 --bls-key-file keys/bls.key --hot-key-file keys/hot.key",
		),
		Subcommands: []*cli.Command{
			nodeListCommand(),
			nodeShowCommand(),
			nodeKeysCommand(),
			nodeRegisterCommand(),
			nodeDescribeCommand(),
			nodeBondCommand(),
			nodeCommissionCommand(),
			nodeJoinCommand(),
			nodeLeaveCommand(),
			nodeUnjailCommand(),
			nodeVoteCommand(),
			nodeVotesCommand(),
			nodeCommitteeCommand(),
			nodeRotateKeyCommand(),
			nodeSetKeysCommand(),
			nodeReleaseCommand(),
			nodeRollCommand(),
			nodeRunCommand(),
		},
	}
}

// listedNode is a line of `walrus node list`.
type listedNode struct {
	Node       uint32       `json:"node"`
	Name       string       `json:"name"`
	Endpoint   string       `json:"endpoint"`
	State      string       `json:"state"`
	Shards     []int        `json:"shards"`
	NextSeats  int          `json:"nextSeats"` // in the next committee, once selected
	Stake      chain.Amount `json:"stake"`
	Bond       chain.Amount `json:"bond"`
	Weight     chain.Amount `json:"weight"` // for the next committee, 0 if not eligible
	Commission uint16       `json:"commissionBps"`
}

// shownNode is what `walrus node show` says.
type shownNode struct {
	listedNode
	Governance     common.Address `json:"governance"`
	HotKey         common.Address `json:"hotKey"`
	Payout         common.Address `json:"payout"`
	BLSKey         hexutil.Bytes  `json:"blsKey"`
	NextCommission uint16         `json:"nextCommissionBps"`
	CommissionFrom uint32         `json:"nextCommissionFrom"`
	StakeEntering  chain.Amount   `json:"stakeEntering"` // deposits that count from a later epoch on
	BondEntering   chain.Amount   `json:"bondEntering"`
	BondLeaving    chain.Amount   `json:"bondLeaving"`
	MissCount      uint8          `json:"missCount"`
	JailedUntil    uint32         `json:"jailedUntil"` // 0 if it is not in jail
	UnjailFrom     uint32         `json:"unjailFrom"`  // epoch from which it is free, once it asked
	Credit         chain.Amount   `json:"credit"`      // owed to the payout account
	Metadata       string         `json:"metadata,omitempty"`
	NextBLSKey     hexutil.Bytes  `json:"nextBlsKey,omitempty"` // announced, with the epoch from which it counts
	NextBLSKeyFrom uint32         `json:"nextBlsKeyFromEpoch,omitempty"`
}

func nodeListCommand() *cli.Command {
	return &cli.Command{
		Name:  "list",
		Usage: "list the storage nodes",
		Description: describe(
			"Lists every registered node with its seats, bond, stake and weight.",
			"walrus node list",
			"walrus node list --json | jq '.[] | select(.state == \"jailed\")'",
		),
		Flags: flags(networkFlags(), []cli.Flag{jsonFlag()}),
		Action: func(c *cli.Context) error {
			if _, err := operands(c); err != nil {
				return err
			}
			return onNodes(c, func(ctx context.Context, s *session, state *chain.State) error {
				listed := []listedNode{}
				for _, id := range slices.Sorted(maps.Keys(state.Nodes)) {
					node, err := s.listNode(ctx, state, id)
					if err != nil {
						return err
					}
					listed = append(listed, node)
				}
				return show(c, listed, func(w io.Writer) {
					fmt.Fprintln(w, "NODE\tNAME\tSTATE\tSHARDS\tBOND\tSTAKE\tWEIGHT\tENDPOINT")
					for _, n := range listed {
						fmt.Fprintf(w, "%d\t%s\t%s\t%s\t%s\t%s\t%s\t%s\n", n.Node, plain(n.Name), n.State, shardsText(n.Shards), n.Bond, n.Stake, n.Weight, plain(n.Endpoint))
					}
				})
			})
		},
	}
}

func nodeShowCommand() *cli.Command {
	return &cli.Command{
		Name:      "show",
		Usage:     "show one storage node",
		ArgsUsage: "NODE",
		Description: describe(
			"Shows all that the chain says of a node.",
			"walrus node show 3",
			"walrus node show 3 --json | jq -r .endpoint",
		),
		Flags: flags(networkFlags(), []cli.Flag{jsonFlag()}),
		Action: func(c *cli.Context) error {
			id, err := oneNode(c)
			if err != nil {
				return err
			}
			return onNodes(c, func(ctx context.Context, s *session, state *chain.State) error {
				node, err := s.showNode(ctx, state, id)
				if err != nil {
					return err
				}
				return show(c, node, func(w io.Writer) { writeNode(w, node) })
			})
		},
	}
}

// oneNode returns the node that is the command's only argument.
func oneNode(c *cli.Context) (uint32, error) {
	args, err := operands(c, "NODE")
	if err != nil {
		return 0, err
	}
	return parseNode(c, args[0])
}

// onNodes runs a command on the mirrored state at the head.
func onNodes(c *cli.Context, run func(context.Context, *session, *chain.State) error) error {
	return onNetwork(c, func(ctx context.Context, s *session) error {
		if err := s.follow(ctx, chain.MirrorConfig{Tag: chain.Latest}); err != nil {
			return err
		}
		return run(ctx, s, s.mirror.Snapshot())
	})
}

func (s *session) listNode(ctx context.Context, state *chain.State, id uint32) (listedNode, error) {
	at := chain.AtHash(state.Head.Hash)
	pool, err := s.chain.Pool(ctx, at, id)
	if err != nil {
		return listedNode{}, err
	}
	weight, err := s.chain.CandidateWeight(ctx, at, id)
	if err != nil {
		return listedNode{}, err
	}
	onChain, err := s.chain.Node(ctx, at, id)
	if err != nil {
		return listedNode{}, err
	}
	node := state.Nodes[id]
	listed := listedNode{
		Node: id, Name: node.Name, Endpoint: node.Endpoint, State: nodeState(state, node), Shards: state.ShardsOf(id),
		Weight: weight, Commission: onChain.CommissionBps,
	}
	if listed.Shards == nil {
		listed.Shards = []int{}
	}
	for _, member := range state.NextMembers {
		if member.Node == id {
			listed.NextSeats = member.Seats
		}
	}
	return listed, setAmounts(map[*chain.Amount]*big.Int{&listed.Stake: pool.Stake, &listed.Bond: pool.Bond})
}

func setAmounts(amounts map[*chain.Amount]*big.Int) (err error) {
	for amount, n := range amounts {
		if *amount, err = chain.AmountFromBig(n); err != nil {
			return err
		}
	}
	return nil
}

func (s *session) showNode(ctx context.Context, state *chain.State, id uint32) (shownNode, error) {
	node, ok := state.Nodes[id]
	if !ok {
		return shownNode{}, fmt.Errorf("%w: %d (see `walrus node list`)", errUnknownNode, id)
	}
	listed, err := s.listNode(ctx, state, id)
	if err != nil {
		return shownNode{}, err
	}
	at := chain.AtHash(state.Head.Hash)
	credit, err := s.chain.Claimable(ctx, at, node.Payout)
	if err != nil {
		return shownNode{}, err
	}
	pool, err := s.chain.Pool(ctx, at, id)
	if err != nil {
		return shownNode{}, err
	}
	key := node.BLSKey.Bytes()
	shown := shownNode{
		listedNode: listed, Governance: node.Governance, HotKey: node.HotKey, Payout: node.Payout, BLSKey: key[:],
		NextCommission: node.CommissionBps, CommissionFrom: node.CommissionFrom, MissCount: node.MissCount, Credit: credit,
	}
	if shown.Metadata = node.Metadata; node.NextBLSKeyFrom > state.Epoch {
		next := node.NextBLSKey.Bytes()
		shown.NextBLSKey, shown.NextBLSKeyFrom = next[:], node.NextBLSKeyFrom
	}
	if node.Jailed {
		shown.JailedUntil, shown.UnjailFrom = node.JailedUntil, node.UnjailFrom
	}
	return shown, setAmounts(map[*chain.Amount]*big.Int{
		&shown.StakeEntering: queued(pool.StakeEntering), &shown.BondEntering: queued(pool.BondEntering), &shown.BondLeaving: queued(pool.BondLeaving),
	})
}

// queued adds up a queue, which has a place for even and one for odd epochs.
func queued(queue [2]*big.Int) *big.Int { return new(big.Int).Add(queue[0], queue[1]) }

// nodeState returns the word for what a node is in the running epoch.
func nodeState(state *chain.State, node chain.Node) string {
	index, _ := state.Member(node.ID)
	switch {
	case node.JailedIn(state.Epoch):
		return "jailed"
	case node.Leaving:
		return "leaving"
	case index >= 0:
		return "member"
	case node.Candidate:
		return "candidate"
	default:
		return "registered"
	}
}

func shardsText(shards []int) string {
	if len(shards) == 0 {
		return "-"
	}
	texts := make([]string, len(shards))
	for i, shard := range shards {
		texts[i] = fmt.Sprint(shard)
	}
	return strings.Join(texts, ",")
}

func writeNode(w io.Writer, n shownNode) {
	fmt.Fprintf(w, "node\t%d, %s\n", n.Node, plain(n.Name))
	fmt.Fprintf(w, "endpoint\t%s\n", plain(n.Endpoint))
	if n.Metadata != "" {
		fmt.Fprintf(w, "metadata\t%s\n", plain(n.Metadata))
	}
	fmt.Fprintf(w, "state\t%s, %d epochs missed in a row\n", n.State, n.MissCount)
	switch {
	case n.UnjailFrom != 0:
		fmt.Fprintf(w, "jail\tfree from epoch %d on\n", n.UnjailFrom)
	case n.JailedUntil != 0:
		fmt.Fprintf(w, "jail\tuntil epoch %d, then `walrus node unjail %d`\n", n.JailedUntil, n.Node)
	}
	fmt.Fprintf(w, "shards\t%s (next committee: %d seats)\n", shardsText(n.Shards), n.NextSeats)
	fmt.Fprintf(w, "bond\t%s, %s entering, %s leaving\n", n.Bond, n.BondEntering, n.BondLeaving)
	fmt.Fprintf(w, "stake\t%s, %s entering\nweight\t%s\n", n.Stake, n.StakeEntering, n.Weight)
	fmt.Fprintf(w, "commission\t%s", bpsText(n.Commission))
	if n.NextCommission != n.Commission {
		fmt.Fprintf(w, ", %s from epoch %d on", bpsText(n.NextCommission), n.CommissionFrom)
	}
	fmt.Fprintf(w, "\ngovernance\t%s\nhot key\t%s\npayout\t%s, owed %s\nBLS key\t%s\n", n.Governance, n.HotKey, n.Payout, n.Credit, n.BLSKey)
	if n.NextBLSKeyFrom != 0 {
		fmt.Fprintf(w, "next BLS key\t%s from epoch %d on\n", n.NextBLSKey, n.NextBLSKeyFrom)
	}
}
