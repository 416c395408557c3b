package main

import (
	"context"
	"fmt"
	"io"
	"strconv"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/urfave/cli/v2"

	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/client"
)

func nodeReleaseCommand() *cli.Command {
	return &cli.Command{
		Name:      "release",
		Usage:     "stop answering for an object, at the stated price",
		ArgsUsage: "OBJECT SHARD",
		Description: describe(
			"Has a shard of your node answer for an object no more, from the next epoch on: content that a node will not serve is\n"+
				"released and never slashed for. It is free for what the node inherited and does not answer for yet; everything else\n"+
				"costs eight epochs of the sliver's price, paid to the reserve at once. The account is the node's hot key.",
			"walrus node release 7 3 --key-file keys/hot.key --dry-run --max-price 1",
			"walrus node release 7 3 --key-file keys/hot.key --max-price 0.02",
		),
		Flags:  sendFlags(&cli.StringFlag{Name: "max-price", Usage: "pay at most `AMOUNT` of WAL (default: nothing)"}),
		Action: releaseObject,
	}
}

// releasedShard is what `walrus node release` says.
type releasedShard struct {
	Object uint64       `json:"object"`
	Shard  uint8        `json:"shard"`
	Paid   chain.Amount `json:"paid"`
	Epoch  uint32       `json:"fromEpoch"` // from which it does not answer any more
	transaction
}

func releaseObject(c *cli.Context) error {
	args, err := operands(c, "OBJECT", "SHARD")
	if err != nil {
		return err
	}
	object, err := parseObject(c, args[0])
	if err != nil {
		return err
	}
	shard, err := strconv.ParseUint(args[1], 10, 8)
	if err != nil {
		return usage(c, "%q is no shard: give its number, from 0 on (see `walrus node list`)", args[1])
	}
	var limit chain.Amount
	if text := c.String("max-price"); text != "" {
		if limit, err = parseAmount(c, text); err != nil {
			return err
		}
	}
	return signed(c, func(ctx context.Context, s *session) error {
		return s.release(ctx, c, object, uint8(shard), limit)
	})
}

func (s *session) release(ctx context.Context, c *cli.Context, object uint64, shard uint8, limit chain.Amount) error {
	onChain, err := s.chain.Object(ctx, chain.At{}, object)
	if err != nil {
		return err
	}
	if onChain.CommitmentRoot == [32]byte{} {
		return fmt.Errorf("%w: object %d, so no shard answers for it", client.ErrNotCertified, object)
	}
	price, err := s.chain.ReleasePrice(ctx, chain.At{}, object, shard)
	if err != nil {
		return err
	}
	if price.Cmp(limit) > 0 {
		text := fmt.Sprintf("releasing object %d from shard %d costs %s now, allowed are %s: raise --max-price", object, shard, price, limit)
		return &refusal{text, client.ErrCostLimit}
	}
	info, err := s.chain.EpochInfo(ctx, chain.At{})
	if err != nil {
		return err
	}
	var receipt *types.Receipt
	if err := s.pay(ctx, s.network.Deployment.Registry, price, func(t *chain.Transactor) (err error) {
		receipt, err = t.Release(ctx, object, shard, onChain.CommitmentRoot, limit)
		return err
	}); err != nil {
		return err
	}
	released := releasedShard{object, shard, price, info.Epoch + 1, transactionOf(receipt)}
	return s.show(c, released, func(w io.Writer) {
		fmt.Fprintf(w, "object\t%d\nshard\t%d\npaid\t%s\nuntil\tepoch %d begins it still answers\n", object, shard, price, released.Epoch)
		released.writeTransaction(w)
	})
}

func nodeRollCommand() *cli.Command {
	return &cli.Command{
		Name:      "roll",
		Usage:     "bring the queues of a node without seats up to date",
		ArgsUsage: "NODE",
		Description: describe(
			"Rolls the pool of a node up to the running epoch: bond that left is owed to its payout account, and withdrawals that\n"+
				"left can be claimed. Settlement does so for members; anyone may for the others. `walrus stake credit` does it by itself.",
			"walrus node roll 11",
		),
		Flags: sendFlags(),
		Action: onOwnNode(func(ctx context.Context, _ *cli.Context, s *session, node uint32) (*types.Receipt, error) {
			return s.account.RollPool(ctx, node)
		}),
	}
}
