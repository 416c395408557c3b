package main

import (
	"context"
	"fmt"
	"io"
	"maps"
	"math/big"
	"slices"

	"github.com/urfave/cli/v2"

	"github.com/walrus-evm/walrus/chain"
)

func nodeVoteCommand() *cli.Command {
	return &cli.Command{
		Name:      "vote",
		Usage:     "vote for prices and capacity",
		ArgsUsage: "NODE",
		Description: describe(
			"Votes for the prices of the network and for what a node offers with its seats; the last vote stands and is counted\n"+
				"whenever a committee is chosen. Each price becomes the lowest that a quorum of the seats agrees to, the capacity the\n"+
				"highest, within a quarter of what it was. A price is in base units of WAL for a billed byte, or an amount for a size.\n"+
				"What is not given stays as the node voted, or as the running terms are if it never did.",
			"walrus node vote 11 --price 0.05/GiB --write-price 0.01/GiB --capacity 20TB",
			"walrus node vote 11 --price 45000000 --dry-run",
		),
		Flags: sendFlags(
			&cli.StringFlag{Name: "price", Usage: "`PRICE` of a billed byte and epoch, as in 50000000 or 0.05/GiB"},
			&cli.StringFlag{Name: "write-price", Usage: "`PRICE` of writing a billed byte"},
			&cli.StringFlag{Name: "capacity", Usage: "billed bytes that the node offers with its seats: a `SIZE` as in 20TB"},
		),
		Action: castVote,
	}
}

// castTerms are what `walrus node vote` says.
type castTerms struct {
	Node uint32 `json:"node"`
	shownTerms
	transaction
}

func castVote(c *cli.Context) error {
	id, err := oneNode(c)
	if err != nil {
		return err
	}
	change, err := votedChange(c)
	if err != nil {
		return err
	}
	return signed(c, func(ctx context.Context, s *session) error {
		vote, err := s.standingVote(ctx, id)
		if err != nil {
			return err
		}
		change(&vote)
		receipt, err := s.account.Vote(ctx, id, vote.Price, vote.WritePrice, vote.Capacity)
		if err != nil {
			return err
		}
		cast := castTerms{id, termsOf(vote), transactionOf(receipt)}
		return s.show(c, cast, func(w io.Writer) {
			fmt.Fprintf(w, "node\t%d\nprice\t%s and epoch\nwrite price\t%s\noffers\t%s\n",
				id, priceText(cast.Price), priceText(cast.WritePrice), cast.Capacity)
			cast.writeTransaction(w)
		})
	})
}

// votedChange reads what a vote changes.
func votedChange(c *cli.Context) (func(*chain.Terms), error) {
	var price, writePrice uint64
	var capacity *big.Int
	var err error
	if text := c.String("price"); text != "" {
		if price, err = parsePrice(c, text); err != nil {
			return nil, err
		}
	}
	if text := c.String("write-price"); text != "" {
		if writePrice, err = parsePrice(c, text); err != nil {
			return nil, err
		}
	}
	if text := c.String("capacity"); text != "" {
		if capacity, err = parseSize(c, text); err != nil {
			return nil, err
		}
	}
	if price == 0 && writePrice == 0 && capacity == nil {
		return nil, usage(c, "nothing to vote for: give --price, --write-price or --capacity")
	}
	return func(t *chain.Terms) {
		if price != 0 {
			t.Price = price
		}
		if writePrice != 0 {
			t.WritePrice = writePrice
		}
		if capacity != nil {
			t.Capacity = capacity
		}
	}, nil
}

// standingVote returns what a node votes for so far: its last vote, else the running terms with its part of the capacity.
func (s *session) standingVote(ctx context.Context, id uint32) (chain.Terms, error) {
	vote, err := s.chain.VoteOf(ctx, chain.At{}, id)
	if err != nil || vote.Price != 0 {
		return vote, err
	}
	terms, err := s.chain.Terms(ctx, chain.At{})
	if err != nil {
		return chain.Terms{}, err
	}
	members, err := s.chain.Committee(ctx, chain.At{})
	if err != nil {
		return chain.Terms{}, err
	}
	seats := int64(1)
	for _, m := range members {
		if m.Node == id {
			seats = int64(m.Seats)
		}
	}
	terms.Capacity = new(big.Int).Mul(terms.Capacity, big.NewInt(seats))
	terms.Capacity.Div(terms.Capacity, big.NewInt(int64(s.chain.Encoding().Shards())))
	return terms, nil
}

// listedVotes is what `walrus node votes` says.
type listedVotes struct {
	Epoch   uint32       `json:"epoch"`
	Terms   shownTerms   `json:"terms"`
	Next    shownTerms   `json:"nextTerms"` // those of the running epoch until the votes are counted
	Counted bool         `json:"counted"`   // for the next epoch, with the choice of its committee
	Votes   []listedVote `json:"votes"`
}

type listedVote struct {
	Node  uint32 `json:"node"`
	Name  string `json:"name"`
	Seats int    `json:"seats"` // of the running epoch, by which it counts
	shownTerms
	// Network is the capacity of the network that the offer stands for, 0 without seats.
	Network billedBytes `json:"networkCapacity"`
}

func nodeVotesCommand() *cli.Command {
	return &cli.Command{
		Name:  "votes",
		Usage: "list the votes for prices and capacity, and the terms they came to",
		Description: describe(
			"Lists the nodes' last votes with the seats by which they count, the terms of the running epoch and, once its\n"+
				"committee is chosen, those of the next.",
			"walrus node votes",
			"walrus node votes --json | jq .nextTerms",
		),
		Flags: flags(networkFlags(), []cli.Flag{jsonFlag()}),
		Action: func(c *cli.Context) error {
			if _, err := operands(c); err != nil {
				return err
			}
			return onNodes(c, func(ctx context.Context, s *session, state *chain.State) error {
				votes, err := s.votes(ctx, state)
				if err != nil {
					return err
				}
				return show(c, votes, func(w io.Writer) { writeVotes(w, votes) })
			})
		},
	}
}

func (s *session) votes(ctx context.Context, state *chain.State) (listedVotes, error) {
	at := chain.AtHash(state.Head.Hash)
	votes := listedVotes{Epoch: state.Epoch, Counted: state.Phase >= chain.PhaseSelected, Votes: []listedVote{}}
	terms, err := s.chain.Terms(ctx, at)
	if err != nil {
		return votes, err
	}
	next, err := s.chain.NextTerms(ctx, at)
	if err != nil {
		return votes, err
	}
	votes.Terms, votes.Next = termsOf(terms), termsOf(next)
	for _, id := range slices.Sorted(maps.Keys(state.Nodes)) {
		vote, err := s.chain.VoteOf(ctx, at, id)
		if err != nil {
			return votes, err
		}
		if vote.Price == 0 {
			continue
		}
		_, seats := state.Member(id)
		listed := listedVote{Node: id, Name: state.Nodes[id].Name, Seats: seats, shownTerms: termsOf(vote)}
		if seats > 0 {
			network := new(big.Int).Mul(vote.Capacity, big.NewInt(int64(len(state.Shards))))
			listed.Network = billedBytes{network.Div(network, big.NewInt(int64(seats)))}
		}
		votes.Votes = append(votes.Votes, listed)
	}
	return votes, nil
}

func writeVotes(w io.Writer, v listedVotes) {
	next := "votes are not counted yet, which happens when its committee is chosen"
	if v.Counted {
		next = fmt.Sprint(v.Next)
	}
	fmt.Fprintf(w, "epoch %d\t%s\nnext\t%s\n", v.Epoch, v.Terms, next)
	fmt.Fprintln(w, "\nNODE\tNAME\tSEATS\tPRICE\tWRITE PRICE\tOFFERS\tFOR A NETWORK OF")
	for _, vote := range v.Votes {
		network := "-"
		if vote.Seats > 0 {
			network = vote.Network.String()
		}
		fmt.Fprintf(w, "%d\t%s\t%d\t%s\t%s\t%s\t%s\n",
			vote.Node, plain(vote.Name), vote.Seats, priceText(vote.Price), priceText(vote.WritePrice), vote.Capacity, network)
	}
}
