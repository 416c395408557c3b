package main

import (
	"context"
	"fmt"
	"io"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/urfave/cli/v2"

	"github.com/walrus-evm/walrus/chain"
)

func blobJarCommand() *cli.Command {
	return &cli.Command{
		Name:  "jar",
		Usage: "keep WAL with a registration that renews it",
		Description: describe(
			"A jar holds WAL that renews its registration: in the last two epochs anyone may have it extended by the jar's step, if\n"+
				"the price is not above the jar's, and is paid the jar's tip.",
			"walrus blob jar set 7 --max-price 0.1/GiB --step 10 --tip 0.001",
			"walrus blob jar fund 7 5",
			"walrus blob jar show 7",
		),
		Subcommands: []*cli.Command{
			{
				Name:      "show",
				Usage:     "show a jar",
				ArgsUsage: "OBJECT",
				Description: describe(
					"Shows what a registration's jar holds and by which terms it renews it.",
					"walrus blob jar show 7",
				),
				Flags:  flags(networkFlags(), []cli.Flag{jsonFlag()}),
				Action: showJar,
			},
			{
				Name:      "fund",
				Usage:     "put WAL into a jar",
				ArgsUsage: "OBJECT AMOUNT",
				Description: describe(
					"Puts AMOUNT of your WAL into a registration's jar. Anyone may; from then on it is the registration's owner's, unless\n"+
						"that is shared.",
					"walrus blob jar fund 7 5",
				),
				Flags:  sendFlags(),
				Action: func(c *cli.Context) error { return moveJar(c, true) },
			},
			{
				Name:      "set",
				Usage:     "say how a registration is renewed",
				ArgsUsage: "OBJECT",
				Description: describe(
					"Says at which price, by how many epochs and for what tip a registration of yours is renewed. What is not given stays;\n"+
						"--step 0 switches renewals off.",
					"walrus blob jar set 7 --max-price 0.1/GiB --step 10 --tip 0.001",
					"walrus blob jar set 7 --step 0",
				),
				Flags: sendFlags(jarTermFlags()...),
				Action: func(c *cli.Context) error {
					return changeTerms(c, true, func(ctx context.Context, s *session, object uint64, terms chain.JarTerms) (*types.Receipt, error) {
						return s.account.SetJar(ctx, object, terms)
					})
				},
			},
			{
				Name:      "drain",
				Usage:     "take WAL out of a jar",
				ArgsUsage: "OBJECT AMOUNT",
				Description: describe(
					"Takes AMOUNT of WAL out of the jar of a registration of yours that is not shared.",
					"walrus blob jar drain 7 2.5",
				),
				Flags:  sendFlags(),
				Action: func(c *cli.Context) error { return moveJar(c, false) },
			},
		},
	}
}

func jarTermFlags() []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{Name: "max-price", Usage: "renew it at `PRICE` of a billed byte and epoch at most, as in 50000000 or 0.05/GiB"},
		&cli.StringFlag{Name: "step", Usage: "renew it by `N` epochs at a time; 0: not at all"},
		&cli.StringFlag{Name: "tip", Usage: "pay `AMOUNT` of WAL to whoever renews it"},
	}
}

// shownJar is what the commands about a jar say.
type shownJar struct {
	Object uint64 `json:"object"`
	chain.Jar
	Shared bool `json:"shared,omitempty"`
	transaction
}

// sharedFlag marks a shared object in the contract's flags (IBlobRegistry.BlobObject).
const sharedFlag = 4

// jar returns an object's jar. An object that is not there has none.
func (s *session) jar(ctx context.Context, object uint64) (j shownJar, err error) {
	onChain, err := s.chain.Object(ctx, chain.At{}, object)
	if err != nil {
		return j, err
	}
	j.Object, j.Shared = object, onChain.Flags&sharedFlag != 0
	j.Jar, err = s.chain.Jar(ctx, chain.At{}, object)
	return j, err
}

func writeJar(w io.Writer, j shownJar) {
	fmt.Fprintf(w, "object\t%d\nin the jar\t%s\n", j.Object, j.Balance)
	if j.Step == 0 {
		fmt.Fprintln(w, "renewed\tnever: no step is set")
	} else {
		fmt.Fprintf(w, "renewed\tby %d epochs at %s and epoch at most, for a tip of %s\n", j.Step, priceText(j.MaxPrice), chain.NewAmount(j.Tip))
	}
	if j.Shared {
		fmt.Fprintln(w, "shared\tfor ever: nobody changes these terms")
	}
}

// showJar prints a jar.
func showJar(c *cli.Context) error {
	object, err := oneObject(c)
	if err != nil {
		return err
	}
	return onNetwork(c, func(ctx context.Context, s *session) error {
		jar, err := s.jar(ctx, object)
		if err != nil {
			return err
		}
		return show(c, jar, func(w io.Writer) { writeJar(w, jar) })
	})
}

// showJarAfter prints a jar as a transaction left it.
func (s *session) showJarAfter(ctx context.Context, c *cli.Context, object uint64, receipt *types.Receipt) error {
	jar, err := s.jar(ctx, object)
	if err != nil {
		return err
	}
	jar.transaction = transactionOf(receipt)
	return s.show(c, jar, func(w io.Writer) {
		writeJar(w, jar)
		jar.writeTransaction(w)
	})
}

// moveJar puts an amount into a jar or takes it out.
func moveJar(c *cli.Context, in bool) error {
	args, err := operands(c, "OBJECT", "AMOUNT")
	if err != nil {
		return err
	}
	object, err := parseObject(c, args[0])
	if err != nil {
		return err
	}
	amount, err := parseAmount(c, args[1])
	if err != nil {
		return err
	}
	return signed(c, func(ctx context.Context, s *session) error {
		var receipt *types.Receipt
		var err error
		if in {
			err = s.pay(ctx, s.network.Deployment.Registry, amount, func(t *chain.Transactor) (err error) {
				receipt, err = t.FundJar(ctx, object, amount)
				return err
			})
		} else {
			receipt, err = s.account.DrainJar(ctx, object, amount)
		}
		if err != nil {
			return err
		}
		return s.showJarAfter(ctx, c, object, receipt)
	})
}

// changeTerms is the action of a command that sets a jar's terms. What the command line does not say stays.
func changeTerms(c *cli.Context, needed bool, send func(context.Context, *session, uint64, chain.JarTerms) (*types.Receipt, error)) error {
	object, err := oneObject(c)
	if err != nil {
		return err
	}
	change, err := jarChange(c, needed)
	if err != nil {
		return err
	}
	return signed(c, func(ctx context.Context, s *session) error {
		jar, err := s.jar(ctx, object)
		if err != nil {
			return err
		}
		change(&jar.JarTerms)
		receipt, err := send(ctx, s, object, jar.JarTerms)
		if err != nil {
			return err
		}
		return s.showJarAfter(ctx, c, object, receipt)
	})
}

// jarChange reads the terms that the command line says.
func jarChange(c *cli.Context, needed bool) (func(*chain.JarTerms), error) {
	var said chain.JarTerms
	var err error
	if text := c.String("max-price"); text != "" {
		if said.MaxPrice, err = parsePrice(c, text); err != nil {
			return nil, err
		}
	}
	if text := c.String("tip"); text != "" {
		if said.Tip, err = parseTip(c, text); err != nil {
			return nil, err
		}
	}
	if said.Step, err = epochsFlag(c, "step"); err != nil {
		return nil, err
	}
	if needed && said.MaxPrice == 0 && !c.IsSet("tip") && !c.IsSet("step") {
		return nil, usage(c, "nothing to change: give --max-price, --step or --tip")
	}
	return func(terms *chain.JarTerms) {
		if said.MaxPrice != 0 {
			terms.MaxPrice = said.MaxPrice
		}
		if c.IsSet("tip") {
			terms.Tip = said.Tip
		}
		if c.IsSet("step") {
			terms.Step = said.Step
		}
	}, nil
}

// parseTip reads an amount that may be nothing and has 64 bits in a jar.
func parseTip(c *cli.Context, text string) (uint64, error) {
	tip, err := chain.ParseAmount(text)
	if err != nil {
		return 0, asUsage(c, err)
	}
	if !tip.Big().IsUint64() {
		return 0, usage(c, "a tip of %s is too high: a jar pays 18 WAL at most", tip)
	}
	return tip.Big().Uint64(), nil
}
