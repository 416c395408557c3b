package main

import (
	"context"
	"fmt"
	"io"
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/client"
)

func blobListCommand() *cli.Command {
	return &cli.Command{
		Name:  "list",
		Usage: "list the registrations of an account",
		Description: describe(
			"Lists the registrations that an account holds, one a line: your own, those of --owner, or with --all everybody's.\n"+
				"Those that have ended are left out unless --expired is given.",
			"walrus blob list",
			"walrus blob list --owner 0x70997970C51812dc3A010C7d01b50e0d17dc79C8 --expired",
			"walrus blob list --all --json | jq -r .[].blobId",
		),
		Flags: flags(accountFlags(), []cli.Flag{
			&cli.StringFlag{Name: "owner", Usage: "list what the account `ADDRESS` has"},
			&cli.BoolFlag{Name: "all", Usage: "list the registrations of all accounts"},
			&cli.BoolFlag{Name: "expired", Usage: "list those that have ended too"},
			jsonFlag(),
		}),
		Action: listBlobs,
	}
}

// listedBlob is a line of `walrus blob list`.
type listedBlob struct {
	Object     uint64           `json:"object"`
	BlobID     blob.ID          `json:"blobId"`
	Size       uint64           `json:"size"`
	State      client.BlobState `json:"state"`
	Registered uint32           `json:"registeredEpoch"`
	Certified  uint32           `json:"certifiedEpoch"`
	End        uint32           `json:"endEpoch"`
	Owner      common.Address   `json:"owner"`
	Deletable  bool             `json:"deletable"`
	Deleted    bool             `json:"deleted"`
	Shared     bool             `json:"shared"`
}

func listBlobs(c *cli.Context) error {
	if _, err := operands(c); err != nil {
		return err
	}
	if c.Bool("all") && c.IsSet("owner") {
		return usage(c, "--all and --owner exclude each other")
	}
	return onNetwork(c, func(ctx context.Context, s *session) error {
		owner, err := s.ownerOf(c)
		if err != nil {
			return err
		}
		if err := s.follow(ctx, chain.MirrorConfig{Tag: chain.Latest}); err != nil {
			return err
		}
		state := s.mirror.Snapshot()
		listed := []listedBlob{}
		for _, number := range slices.Sorted(maps.Keys(state.Objects)) {
			o := state.Objects[number]
			burned := o.Owner == common.Address{}
			if burned || !c.Bool("all") && o.Owner != owner || !c.Bool("expired") && state.Epoch >= o.End {
				continue
			}
			listed = append(listed, listedBlob{
				o.Number, o.ID, o.Size, stateOf(o, state.Epoch), o.Registered, o.Certified, o.End, o.Owner, o.Deletable, o.Deleted, o.Shared,
			})
		}
		return show(c, listed, func(w io.Writer) {
			fmt.Fprintln(w, "OBJECT\tBLOB ID\tSIZE\tSTATE\tENDS\tKIND")
			for _, b := range listed {
				fmt.Fprintf(w, "%d\t%s\t%s\t%s\tepoch %d\t%s\n", b.Object, b.BlobID, bytesText(b.Size), b.State, b.End, kindText(b.Deletable, b.Deleted, b.Shared))
			}
		})
	})
}

// kindText says in a word what may become of an object.
func kindText(deletable, deleted, shared bool) string {
	switch {
	case deleted:
		return "deleted"
	case shared:
		return "shared"
	case deletable:
		return "deletable"
	default:
		return "permanent"
	}
}

// ownerOf returns the account of --owner, else the user's own.
func (s *session) ownerOf(c *cli.Context) (common.Address, error) {
	if c.Bool("all") {
		return common.Address{}, nil
	}
	if text := c.String("owner"); text != "" {
		return parseAddress(c, text)
	}
	own, ok, err := s.ownAddress(c)
	if err == nil && !ok {
		err = usage(c, "whose? give --owner ADDRESS, or --key-file FILE for your own")
	}
	return own, err
}

func stateOf(o chain.Object, epoch uint32) client.BlobState {
	switch {
	case epoch >= o.End:
		return client.StateExpired
	case o.IsCertified():
		return client.StateCertified
	default:
		return client.StateRegistered
	}
}
