package main

import (
	"context"
	"fmt"
	"io"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"
	"golang.org/x/sync/errgroup"

	"github.com/walrus-evm/walrus/chain"
)

func infoCommand() *cli.Command {
	return &cli.Command{
		Name:  "info",
		Usage: "show the network, its epoch, prices and your account",
		Description: describe(
			"Shows what the network is, how far its epoch is, who is in the committee, what storage costs and what your account\n"+
				"holds.",
			"walrus info",
			"walrus info --network network.json --json | jq .epoch",
		),
		Flags:  flags(accountFlags(), []cli.Flag{jsonFlag()}),
		Action: showInfo,
	}
}

// networkInfo is what `walrus info` says. Sizes are billed bytes in decimal digits.
type networkInfo struct {
	Name    string       `json:"name"`
	ChainID uint64       `json:"chainId"`
	RPC     string       `json:"rpc"`
	Gateway string       `json:"gateway,omitempty"`
	Indexer string       `json:"indexer,omitempty"`
	Block   uint64       `json:"block"`
	Time    time.Time    `json:"time"` // of the block
	Safe    uint64       `json:"safeBlock"`
	Final   uint64       `json:"finalizedBlock"`
	Epoch   epochInfo    `json:"epoch"`
	Market  marketInfo   `json:"market"`
	Shards  shardsInfo   `json:"shards"`
	Members []memberInfo `json:"committee"`
	Account *accountInfo `json:"account,omitempty"`
}

type epochInfo struct {
	Number          uint32    `json:"number"`
	Phase           string    `json:"phase"`
	Started         time.Time `json:"started"`
	Ends            time.Time `json:"ends"` // at the earliest
	SeedBlock       uint64    `json:"seedBlock"`
	ProofsUntil     uint64    `json:"proofsUntilBlock"`
	ChallengesUntil uint64    `json:"challengesUntilBlock"`
	Proven          int       `json:"claims"`
	Settled         uint32    `json:"settled"`
}

type marketInfo struct {
	Open       bool         `json:"open"`
	Price      uint64       `json:"price"`      // base units a billed byte and epoch
	WritePrice uint64       `json:"writePrice"` // base units a billed byte
	Capacity   string       `json:"capacity"`
	Sold       string       `json:"sold"`
	Fee        chain.Amount `json:"fee"` // that the running epoch pays
	Reserve    chain.Amount `json:"reserve"`
}

type shardsInfo struct {
	Shards int `json:"shards"`
	Source int `json:"source"` // slivers that a read takes
	Quorum int `json:"quorum"` // shards that a certificate takes
}

type memberInfo struct {
	Node     uint32 `json:"node"`
	Name     string `json:"name"`
	Endpoint string `json:"endpoint"`
	Seats    int    `json:"seats"`
}

type accountInfo struct {
	Address common.Address `json:"address"`
	Ether   string         `json:"wei"`
	Balance chain.Amount   `json:"balance"`
	Credit  chain.Amount   `json:"credit"` // owed by Staking: walrus stake credit
}

func showInfo(c *cli.Context) error {
	if _, err := operands(c); err != nil {
		return err
	}
	return onNetwork(c, func(ctx context.Context, s *session) error {
		// What is safe and final is asked first: later it may be beyond the block that everything else is of.
		info := &networkInfo{}
		if err := s.readHeads(ctx, info); err != nil {
			return err
		}
		if err := s.follow(ctx, chain.MirrorConfig{Tag: chain.Latest}); err != nil {
			return err
		}
		if err := s.describeNetwork(ctx, c, info); err != nil {
			return err
		}
		return show(c, info, func(w io.Writer) { writeInfo(w, info) })
	})
}

// describeNetwork fills in what is to be said of one block, the mirror's.
func (s *session) describeNetwork(ctx context.Context, c *cli.Context, info *networkInfo) error {
	state := s.mirror.Snapshot()
	at := chain.AtHash(state.Head.Hash)
	encoding := s.chain.Encoding()
	info.Name, info.ChainID, info.RPC = s.network.Name, s.network.Deployment.ChainID, s.network.RPC
	info.Gateway, info.Indexer = s.network.Gateway, s.network.Indexer
	info.Block, info.Time = state.Head.Number, time.Unix(int64(state.Head.Time), 0).UTC()
	info.Epoch = epochOf(state, s.network.Deployment.Parameters.EpochDuration)
	info.Shards = shardsInfo{encoding.Shards(), encoding.Source(), encoding.Quorum()}
	info.Members = []memberInfo{}
	for _, m := range state.Members {
		node := state.Nodes[m.Node]
		info.Members = append(info.Members, memberInfo{m.Node, node.Name, node.Endpoint, m.Seats})
	}
	reads, ctx := errgroup.WithContext(ctx)
	reads.Go(func() (err error) { info.Market, err = s.market(ctx, at); return err })
	reads.Go(func() (err error) { info.Account, err = s.ownAccount(ctx, c, at); return err })
	return reads.Wait()
}

func epochOf(state *chain.State, duration time.Duration) epochInfo {
	started := time.Unix(int64(state.StartTime), 0).UTC()
	return epochInfo{
		Number: state.Epoch, Phase: state.Phase.String(), Started: started, Ends: started.Add(duration),
		SeedBlock: state.SeedBlock, ProofsUntil: state.ProofsUntil, ChallengesUntil: state.ChallengesUntil,
		Proven: len(state.Claims), Settled: uint32(state.Settled),
	}
}

func (s *session) readHeads(ctx context.Context, info *networkInfo) error {
	for tag, number := range map[chain.Tag]*uint64{chain.Safe: &info.Safe, chain.Finalized: &info.Final} {
		head, err := s.chain.Head(ctx, tag)
		if err != nil {
			return err
		}
		*number = head.Number
	}
	return nil
}

func (s *session) market(ctx context.Context, at chain.At) (m marketInfo, err error) {
	var capacity, sold *big.Int
	reads, ctx := errgroup.WithContext(ctx)
	reads.Go(func() (err error) { m.Open, err = s.chain.SalesOpen(ctx, at); return err })
	reads.Go(func() (err error) { m.Price, err = s.chain.Price(ctx, at); return err })
	reads.Go(func() (err error) { m.WritePrice, err = s.chain.WritePrice(ctx, at); return err })
	reads.Go(func() (err error) { capacity, err = s.chain.Capacity(ctx, at); return err })
	reads.Go(func() (err error) { m.Fee, sold, err = s.chain.EpochFee(ctx, at); return err })
	reads.Go(func() (err error) { m.Reserve, err = s.chain.Reserve(ctx, at); return err })
	if err := reads.Wait(); err != nil {
		return m, err
	}
	m.Capacity, m.Sold = capacity.String(), sold.String()
	return m, nil
}

// ownAccount returns what the user's account holds, nil if none is named.
func (s *session) ownAccount(ctx context.Context, c *cli.Context, at chain.At) (*accountInfo, error) {
	address, ok, err := s.ownAddress(c)
	if err != nil || !ok {
		return nil, err
	}
	account := &accountInfo{Address: address}
	if account.Balance, err = s.chain.Balance(ctx, at, address); err != nil {
		return nil, err
	}
	if account.Credit, err = s.chain.Claimable(ctx, at, address); err != nil {
		return nil, err
	}
	wei, err := s.chain.Eth().BalanceAt(ctx, address, nil)
	if err != nil {
		return nil, fmt.Errorf("read the account's ether: %w: %w", chain.ErrUnavailable, err)
	}
	account.Ether = wei.String()
	return account, nil
}

func writeInfo(w io.Writer, n *networkInfo) {
	fmt.Fprintf(w, "network\t%s: chain %d at %s\n", n.Name, n.ChainID, n.RPC)
	if n.Gateway != "" {
		fmt.Fprintf(w, "gateway\t%s\n", n.Gateway)
	}
	if n.Indexer != "" {
		fmt.Fprintf(w, "indexer\t%s\n", n.Indexer)
	}
	fmt.Fprintf(w, "block\t%d, safe %d, finalized %d\n", n.Block, n.Safe, n.Final)
	fmt.Fprintf(w, "epoch\t%d, %s, %s\n", n.Epoch.Number, n.Epoch.Phase, endText(n))
	fmt.Fprintf(w, "proofs\t%s\n", proofsText(n))
	fmt.Fprintf(w, "shards\t%d: %d slivers rebuild a blob, %d certify one\n", n.Shards.Shards, n.Shards.Source, n.Shards.Quorum)
	fmt.Fprintf(w, "price\t%s per billed GiB and epoch, and %s to write it\n", gibPrice(n.Market.Price), gibPrice(n.Market.WritePrice))
	sales := "open"
	if !n.Market.Open {
		sales = "closed: the committee is too small"
	}
	fmt.Fprintf(w, "market\t%s, %s of %s billed bytes sold, the epoch pays %s, reserve %s\n", sales, n.Market.Sold, n.Market.Capacity, n.Market.Fee, n.Market.Reserve)
	if n.Account != nil {
		fmt.Fprintf(w, "account\t%s: %s, owed %s, %s wei for gas\n", n.Account.Address, n.Account.Balance, n.Account.Credit, n.Account.Ether)
	}
	fmt.Fprintln(w, "\nNODE\tNAME\tSEATS\tENDPOINT")
	for _, m := range n.Members {
		fmt.Fprintf(w, "%d\t%s\t%d\t%s\n", m.Node, plain(m.Name), m.Seats, plain(m.Endpoint))
	}
}

// endText says when an epoch ends by the chain's clock, which a local network runs ahead of ours.
func endText(n *networkInfo) string {
	left := n.Epoch.Ends.Sub(n.Time)
	if left <= 0 {
		return "ends as soon as it is settled"
	}
	return fmt.Sprintf("ends in %s at the earliest", left)
}

func proofsText(n *networkInfo) string {
	if n.Epoch.SeedBlock == 0 {
		return "the seed is not drawn yet"
	}
	return fmt.Sprintf("%d of %d members claimed, until block %d; frauds can be proven until block %d",
		n.Epoch.Proven, len(n.Members), n.Epoch.ProofsUntil, n.Epoch.ChallengesUntil)
}

// gibPrice returns what a GiB costs at a price in base units a byte.
func gibPrice(price uint64) chain.Amount {
	amount, err := chain.AmountFromBig(new(big.Int).Mul(new(big.Int).SetUint64(price), big.NewInt(1<<30)))
	if err != nil {
		panic(err) // a product of two 64-bit numbers has at most 128 bits
	}
	return amount
}
