package main

import (
	"context"
	"fmt"
	"io"
	"maps"
	"slices"

	"github.com/urfave/cli/v2"

	"github.com/walrus-evm/walrus/chain"
)

// shownCommittees is what `walrus node committee` says.
type shownCommittees struct {
	Epoch    uint32        `json:"epoch"`
	Previous []memberSeats `json:"previous"`
	Current  []memberSeats `json:"current"`
	Next     []memberSeats `json:"next"` // empty until it is chosen
	Shards   []shownShard  `json:"shards"`
}

type memberSeats struct {
	Node  uint32 `json:"node"`
	Name  string `json:"name"`
	Seats int    `json:"seats"`
}

type shownShard struct {
	Shard      int    `json:"shard"`
	Owner      uint32 `json:"owner"`
	Since      uint32 `json:"sinceEpoch"`
	ActiveFrom uint32 `json:"activeFromEpoch"` // from which the owner answers for what it inherited
	Previous   uint32 `json:"previous"`        // owner before, 0 for nobody
	Next       uint32 `json:"next"`            // owner from the next epoch on, 0 until that is known
}

func nodeCommitteeCommand() *cli.Command {
	return &cli.Command{
		Name:  "committee",
		Usage: "show the previous, the running and the next committee, and the shards that change hands",
		Description: describe(
			"Shows who has how many seats in the epoch before, the running and, once it is chosen, the next epoch, and which shards\n"+
				"are being handed over: from whom to whom, and until when their new owner does not answer for what it inherits.\n"+
				"With --json it lists all shards.",
			"walrus node committee",
			"walrus node committee --json | jq '.shards[] | select(.next != .owner)'",
		),
		Flags: flags(networkFlags(), []cli.Flag{jsonFlag()}),
		Action: func(c *cli.Context) error {
			if _, err := operands(c); err != nil {
				return err
			}
			return onNodes(c, func(ctx context.Context, s *session, state *chain.State) error {
				committees, err := s.committees(ctx, state)
				if err != nil {
					return err
				}
				return show(c, committees, func(w io.Writer) { writeCommittees(w, committees) })
			})
		},
	}
}

func (s *session) committees(ctx context.Context, state *chain.State) (shownCommittees, error) {
	at := chain.AtHash(state.Head.Hash)
	shown := shownCommittees{Epoch: state.Epoch}
	previous, err := s.chain.PreviousCommittee(ctx, at)
	if err != nil {
		return shown, err
	}
	owners, err := s.chain.PreviousOwners(ctx, at)
	if err != nil {
		return shown, err
	}
	named := func(members []chain.Member) []memberSeats {
		seats := make([]memberSeats, len(members))
		for i, m := range members {
			seats[i] = memberSeats{m.Node, state.Nodes[m.Node].Name, m.Seats}
		}
		return seats
	}
	shown.Previous, shown.Current, shown.Next = named(previous), named(state.Members), named(state.NextMembers)
	for i, shard := range state.Shards {
		shown.Shards = append(shown.Shards, shownShard{i, shard.Owner, shard.Since, shard.ActiveFrom, owners[i], shard.Next})
	}
	return shown, nil
}

func writeCommittees(w io.Writer, s shownCommittees) {
	type row struct {
		name  string
		seats [3]int
	}
	rows := make(map[uint32]row)
	for i, members := range [][]memberSeats{s.Previous, s.Current, s.Next} {
		for _, m := range members {
			r := rows[m.Node]
			r.name, r.seats[i] = plain(m.Name), m.Seats
			rows[m.Node] = r
		}
	}
	fmt.Fprintf(w, "NODE\tNAME\tEPOCH BEFORE\tEPOCH %d\tNEXT EPOCH\n", s.Epoch)
	for _, node := range slices.Sorted(maps.Keys(rows)) {
		r := rows[node]
		next := fmt.Sprint(r.seats[2])
		if len(s.Next) == 0 {
			next = "not chosen"
		}
		fmt.Fprintf(w, "%d\t%s\t%d\t%d\t%s\n", node, r.name, r.seats[0], r.seats[1], next)
	}
	moving := slices.DeleteFunc(slices.Clone(s.Shards), func(shard shownShard) bool {
		return !shard.moving(s.Epoch)
	})
	if len(moving) == 0 {
		fmt.Fprintln(w, "\nno shard changes hands")
		return
	}
	fmt.Fprintln(w, "\nSHARD\tFROM\tTO\tSTATE")
	for _, shard := range moving {
		if shard.Next != 0 && shard.Next != shard.Owner {
			fmt.Fprintf(w, "%d\tnode %d\tnode %d\thanded over as epoch %d begins\n", shard.Shard, shard.Owner, shard.Next, s.Epoch+1)
			continue
		}
		fmt.Fprintf(w, "%d\tnode %d\tnode %d\tinherits until epoch %d begins\n", shard.Shard, shard.Previous, shard.Owner, shard.ActiveFrom)
	}
}

// moving reports whether a shard is being handed over, or was and its owner does not answer for all of it yet.
func (s shownShard) moving(epoch uint32) bool {
	return s.Next != 0 && s.Next != s.Owner || s.Previous != 0 && s.ActiveFrom > epoch
}
