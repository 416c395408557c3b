package main

import (
	"context"
	"fmt"
	"io"
	"math/big"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/urfave/cli/v2"

	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/client"
)

// spanFlags say for which epochs storage is meant.
func spanFlags() []cli.Flag {
	return []cli.Flag{
		fromFlag("from `EPOCH` on (default: the running one)"),
		toFlag("until `EPOCH` begins"),
		&cli.StringFlag{Name: "epochs", Aliases: []string{"e"}, Usage: "for `N` full epochs, which the rest of the running one is not, instead of --to"},
	}
}

// checkSpan refuses flags that name no span of epochs before the network is asked.
func checkSpan(c *cli.Context, needed bool) error {
	for _, name := range []string{"from", "to"} {
		if _, err := epochFlag(c, name, 0); err != nil {
			return err
		}
	}
	full, err := epochsFlag(c, "epochs")
	if err != nil {
		return err
	}
	to, epochs := c.String("to") != "", c.IsSet("epochs")
	switch {
	case to && epochs:
		return usage(c, "--to and --epochs exclude each other")
	case needed && !to && !epochs, epochs && (full == 0 || full > 1<<31):
		return usage(c, "say until when: --epochs N, at least 1, or --to EPOCH")
	}
	return nil
}

// span returns the epochs [from, to) that the flags say, one full epoch without any.
func (s *session) span(ctx context.Context, c *cli.Context) (from, to uint32, err error) {
	info, err := s.chain.EpochInfo(ctx, chain.At{})
	if err != nil {
		return 0, 0, err
	}
	if from, err = epochFlag(c, "from", info.Epoch); err != nil {
		return 0, 0, err
	}
	full, err := epochsFlag(c, "epochs")
	if err != nil {
		return 0, 0, err
	}
	if to, err = epochFlag(c, "to", max(from, info.Epoch+1)+max(1, full)); err != nil {
		return 0, 0, err
	}
	if from < info.Epoch || to <= from {
		return 0, 0, usage(c, "no epochs from %d to %d can be bought: the running one is %d", from, to, info.Epoch)
	}
	return from, to, nil
}

// storageOffer is what `walrus storage price` says.
type storageOffer struct {
	Epoch     uint32       `json:"epoch"`
	Open      bool         `json:"open"`
	Terms     shownTerms   `json:"terms"`
	Next      shownTerms   `json:"nextTerms"` // those of the running epoch until the next committee is chosen
	From      uint32       `json:"from"`
	To        uint32       `json:"to"`
	Available billedBytes  `json:"available"` // in every epoch of [from, to)
	Size      *billedBytes `json:"size,omitempty"`
	Cost      chain.Amount `json:"cost,omitzero"` // of the size in these epochs
	Reserved  chain.Amount `json:"reserved,omitzero"`
}

func storagePriceCommand() *cli.Command {
	return &cli.Command{
		Name:  "price",
		Usage: "show what storage costs and how much of it is free",
		Description: describe(
			"Shows the prices and the capacity of the running epoch and, once they are voted, of the next; how many billed bytes\n"+
				"can still be bought for all of the given epochs; and with --size what these cost.",
			"walrus storage price",
			"walrus storage price --size 10GB --epochs 20",
			"walrus storage price --size 10GB --from 30 --to 40 --json | jq -r .cost",
		),
		Flags:  flags(networkFlags(), spanFlags(), []cli.Flag{&cli.StringFlag{Name: "size", Usage: "`SIZE` in billed bytes, as in 10GB"}, jsonFlag()}),
		Action: showPrice,
	}
}

func showPrice(c *cli.Context) error {
	if _, err := operands(c); err != nil {
		return err
	}
	if err := checkSpan(c, false); err != nil {
		return err
	}
	var size *big.Int
	if text := c.String("size"); text != "" {
		var err error
		if size, err = parseSize(c, text); err != nil {
			return err
		}
	}
	return onNetwork(c, func(ctx context.Context, s *session) error {
		offer, err := s.offer(ctx, c, size)
		if err != nil {
			return err
		}
		return show(c, offer, func(w io.Writer) { writeOffer(w, offer) })
	})
}

func (s *session) offer(ctx context.Context, c *cli.Context, size *big.Int) (offer storageOffer, err error) {
	info, err := s.chain.EpochInfo(ctx, chain.At{})
	if err != nil {
		return offer, err
	}
	if offer.From, offer.To, err = s.span(ctx, c); err != nil {
		return offer, err
	}
	if offer.Open, err = s.chain.SalesOpen(ctx, chain.At{}); err != nil {
		return offer, err
	}
	terms, err := s.chain.Terms(ctx, chain.At{})
	if err != nil {
		return offer, err
	}
	next, err := s.chain.NextTerms(ctx, chain.At{})
	if err != nil {
		return offer, err
	}
	available, err := s.chain.Available(ctx, chain.At{}, offer.From, offer.To)
	if err != nil {
		return offer, err
	}
	offer.Epoch, offer.Terms, offer.Next, offer.Available = info.Epoch, termsOf(terms), termsOf(next), billedBytes{available}
	if size != nil {
		offer.Size = &billedBytes{size}
		offer.Cost, offer.Reserved, err = s.chain.PurchaseCost(ctx, chain.At{}, size, offer.From, offer.To)
	}
	return offer, err
}

func writeOffer(w io.Writer, o storageOffer) {
	fmt.Fprintf(w, "epoch %d\t%s\n", o.Epoch, o.Terms)
	if o.Next.String() != o.Terms.String() {
		fmt.Fprintf(w, "next\t%s\n", o.Next)
	}
	if !o.Open {
		fmt.Fprintln(w, "sales\tpaused: the committee is too small")
	}
	fmt.Fprintf(w, "free\t%s in every epoch from %d to %d\n", o.Available, o.From, o.To-1)
	if o.Size != nil {
		fmt.Fprintf(w, "cost\t%s for %s in these epochs\n", o.Cost, o.Size)
	}
}

func storageBuyCommand() *cli.Command {
	return &cli.Command{
		Name:      "buy",
		Usage:     "reserve storage",
		ArgsUsage: "SIZE",
		Description: describe(
			"Buys SIZE billed bytes in each of the epochs, at today's price, and prints the reservation. To store a blob with it, it\n"+
				"must have begun and last at least to the end of the next epoch; to extend one, begin where that ends.",
			"walrus storage buy 10GB --epochs 20",
			"walrus storage buy 500MB --from 30 --to 40 --max-cost 2 --dry-run",
		),
		Flags: sendFlags(append(spanFlags(),
			&cli.StringFlag{Name: "max-cost", Usage: "spend at most `AMOUNT` of WAL (default: the price asked at the start and 5 % more)"},
		)...),
		Action: buyStorage,
	}
}

// boughtStorage is what `walrus storage buy` says.
type boughtStorage struct {
	shownReservation
	Cost chain.Amount `json:"cost"`
	transaction
}

func buyStorage(c *cli.Context) error {
	args, err := operands(c, "SIZE")
	if err != nil {
		return err
	}
	size, err := parseSize(c, args[0])
	if err != nil {
		return err
	}
	if err := checkSpan(c, true); err != nil {
		return err
	}
	var limit chain.Amount
	if text := c.String("max-cost"); text != "" {
		if limit, err = parseAmount(c, text); err != nil {
			return err
		}
	}
	return signed(c, func(ctx context.Context, s *session) error { return s.buy(ctx, c, size, limit) })
}

func (s *session) buy(ctx context.Context, c *cli.Context, size *big.Int, limit chain.Amount) error {
	from, to, err := s.span(ctx, c)
	if err != nil {
		return err
	}
	cost, _, err := s.chain.PurchaseCost(ctx, chain.At{}, size, from, to)
	if err != nil {
		return err
	}
	if limit.IsZero() {
		// The price may change between the question and the purchase.
		if limit, err = cost.MulDivUp(chain.NewAmount(105), chain.NewAmount(100)); err != nil {
			return err
		}
	}
	if cost.Cmp(limit) > 0 {
		return fmt.Errorf("%w: it costs %s now, allowed are %s", client.ErrCostLimit, cost, limit)
	}
	var number uint64
	var receipt *types.Receipt
	if err := s.pay(ctx, s.network.Deployment.Registry, cost, func(t *chain.Transactor) (err error) {
		number, receipt, err = t.Buy(ctx, size, from, to, limit)
		return err
	}); err != nil {
		return err
	}
	reservation, err := s.reservation(ctx, number)
	if err != nil {
		return err
	}
	bought := boughtStorage{reservation, cost, transactionOf(receipt)}
	return s.show(c, bought, func(w io.Writer) {
		fmt.Fprintf(w, "reservation\t%d\nsize\t%s in each epoch\nepochs\t%s\ncost\t%s\n", number, bought.Size, bought.spanText(), bought.Cost)
		bought.writeTransaction(w)
	})
}
