package main

import (
	"context"
	"fmt"
	"io"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/client"
)

// longestObject is the most digits that an object's number has; a blob ID is longer.
const longestObject = 20

func blobStatusCommand() *cli.Command {
	return &cli.Command{
		Name:      "status",
		Usage:     "show what chain and nodes say of a blob",
		ArgsUsage: "ID|OBJECT",
		Description: describe(
			"Shows a blob's registrations with their owners and jars, until when it is kept, and for each sliver where it should be and whether its node\n"+
				"says that it is there. An OBJECT is the number of a registration.",
			"walrus blob status f3IbWYfoN07ARg_1M2w4rp6BLvaVdISTyqcPYuh2xqA",
			"walrus blob status 7 --json | jq .state",
		),
		Flags:  flags(networkFlags(), []cli.Flag{jsonFlag()}),
		Action: blobStatus,
	}
}

func blobStatus(c *cli.Context) error {
	args, err := operands(c, "ID|OBJECT")
	if err != nil {
		return err
	}
	var id blob.ID
	var object uint64
	if len(args[0]) <= longestObject {
		object, err = parseObject(c, args[0])
	} else {
		id, err = parseBlobID(c, args[0])
	}
	if err != nil {
		return err
	}
	return onNetwork(c, func(ctx context.Context, s *session) error {
		sdk, err := s.sdk(ctx)
		if err != nil {
			return err
		}
		if object != 0 {
			found, err := sdk.Ledger().Object(ctx, object)
			if err != nil {
				return err
			}
			id = found.ID
		}
		status, err := sdk.Status(ctx, id)
		if err != nil {
			return err
		}
		shown, err := s.withJars(ctx, status)
		if err != nil {
			return err
		}
		return show(c, shown, func(w io.Writer) { writeStatus(w, shown) })
	})
}

// shownStatus is what `walrus blob status` says.
type shownStatus struct {
	*client.BlobStatus
	Registrations []registrationTerms `json:"registrations"` // of the objects, in their order
}

// registrationTerms are how long a registration may last: whether it can end early, and what renews it.
type registrationTerms struct {
	Object    uint64    `json:"object"`
	Deletable bool      `json:"deletable"`
	Deleted   bool      `json:"deleted"`
	Shared    bool      `json:"shared"`
	Jar       chain.Jar `json:"jar"`
}

// withJars adds the terms of a blob's registrations. Those that were burned have none.
func (s *session) withJars(ctx context.Context, status *client.BlobStatus) (shownStatus, error) {
	shown := shownStatus{BlobStatus: status, Registrations: []registrationTerms{}}
	state := s.mirror.Snapshot()
	for _, o := range status.Objects {
		mirrored := state.Objects[o.Number]
		terms := registrationTerms{Object: o.Number, Deletable: mirrored.Deletable, Deleted: mirrored.Deleted, Shared: mirrored.Shared}
		if o.Owner != (common.Address{}) {
			var err error
			if terms.Jar, err = s.chain.Jar(ctx, chain.At{}, o.Number); err != nil {
				return shown, err
			}
		}
		shown.Registrations = append(shown.Registrations, terms)
	}
	return shown, nil
}

func writeStatus(w io.Writer, s shownStatus) {
	fmt.Fprintf(w, "blob ID\t%s\n", s.ID)
	fmt.Fprintf(w, "size\t%s\n", bytesText(uint64(s.Size)))
	fmt.Fprintf(w, "state\t%s (epoch %d runs)\n", s.State, s.Epoch)
	fmt.Fprintf(w, "slivers\t%d of %d reachable, %d needed to read\n", s.Reachable, len(s.Slivers), s.Needed)
	fmt.Fprintf(w, "\nOBJECT\tOWNER\tKIND\tCERTIFIED\tENDS\tHELD\tJAR\n")
	for i, o := range s.Objects {
		terms := s.Registrations[i]
		certified := "no"
		if o.Certified != 0 {
			certified = fmt.Sprintf("in epoch %d", o.Certified)
		}
		fmt.Fprintf(w, "%d\t%s\t%s\t%s\tepoch %d\t%d of %d\t%s\n", o.Number, o.Owner,
			kindText(terms.Deletable, terms.Deleted, terms.Shared), certified, o.End, len(o.Held), len(s.Slivers), terms.Jar.Balance)
	}
	fmt.Fprintf(w, "\nSLIVER\tSHARD\tNODE\tHELD\tREACHABLE\n")
	for _, sliver := range s.Slivers {
		reachable := yesNo(sliver.Reachable)
		if sliver.Reason != "" {
			reachable += ": " + sliver.Reason
		}
		fmt.Fprintf(w, "%d\t%d\t%d\t%s\t%s\n", sliver.Sliver, sliver.Shard, sliver.Node, yesNo(sliver.Held), reachable)
	}
}
