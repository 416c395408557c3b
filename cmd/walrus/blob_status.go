package main

import (
	"context"
	"fmt"
	"io"

	"github.com/urfave/cli/v2"

	"github.com/walrus-evm/walrus/blob"
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
			"Shows a blob's registrations, until when it is kept, and for each sliver where it should be and whether its node\n"+
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
		return show(c, status, func(w io.Writer) { writeStatus(w, status) })
	})
}

func writeStatus(w io.Writer, s *client.BlobStatus) {
	fmt.Fprintf(w, "blob ID\t%s\n", s.ID)
	fmt.Fprintf(w, "size\t%s\n", bytesText(uint64(s.Size)))
	fmt.Fprintf(w, "state\t%s (epoch %d runs)\n", s.State, s.Epoch)
	fmt.Fprintf(w, "slivers\t%d of %d reachable, %d needed to read\n", s.Reachable, len(s.Slivers), s.Needed)
	fmt.Fprintf(w, "\nOBJECT\tOWNER\tCERTIFIED\tENDS\tHELD\n")
	for _, o := range s.Objects {
		certified := "no"
		if o.Certified != 0 {
			certified = fmt.Sprintf("in epoch %d", o.Certified)
		}
		fmt.Fprintf(w, "%d\t%s\t%s\tepoch %d\t%d of %d\n", o.Number, o.Owner, certified, o.End, len(o.Held), len(s.Slivers))
	}
	fmt.Fprintf(w, "\nSLIVER\tSHARD\tNODE\tHELD\tREACHABLE\n")
	for _, sliver := range s.Slivers {
		reachable := yesNo(sliver.Reachable)
		if sliver.Error != "" {
			reachable += ": " + sliver.Error
		}
		fmt.Fprintf(w, "%d\t%d\t%d\t%s\t%s\n", sliver.Sliver, sliver.Shard, sliver.Node, yesNo(sliver.Held), reachable)
	}
}
