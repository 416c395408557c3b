package main

import (
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"github.com/walrus-evm/walrus/blob"
)

func blobIDCommand() *cli.Command {
	return &cli.Command{
		Name:      "id",
		Usage:     "compute the blob ID of files, offline",
		ArgsUsage: "FILE...",
		Description: describe(
			"Encodes the files as the network would and prints their IDs. Nothing is sent and no chain is asked: the ID depends\n"+
				"on the bytes and on the network's number of shards only. FILE - is standard input.",
			"walrus blob id photo.jpg",
			"walrus blob id photo.jpg --shards 100 --json",
		),
		Flags: flags(networkFlags(), []cli.Flag{
			&cli.IntFlag{Name: "shards", Usage: "compute for a network of `N` shards (default: those of the network)"},
			jsonFlag(),
		}),
		Action: blobIDs,
	}
}

// identifiedBlob is what `walrus blob id` says of a file.
type identifiedBlob struct {
	File         string      `json:"file"`
	BlobID       blob.ID     `json:"blobId"`
	Size         int64       `json:"size"`
	Shards       int         `json:"shards"`
	ContentRoot  common.Hash `json:"contentRoot"`
	SliverSize   int64       `json:"sliverSize"`
	BilledWeight int64       `json:"billedWeight"`
}

func blobIDs(c *cli.Context) error {
	files, err := operands(c, "FILE...")
	if err != nil {
		return err
	}
	if err := checkSources(c, files); err != nil {
		return err
	}
	shards := c.Int("shards")
	if !c.IsSet("shards") {
		network, err := loadNetwork(c)
		if err != nil {
			return err
		}
		shards = network.Deployment.Parameters.Shards
	}
	encoding, err := blob.NewEncoding(shards)
	if err != nil {
		return asUsage(c, err)
	}
	identified := []identifiedBlob{}
	for _, file := range files {
		one, err := identify(c, encoding, file)
		if err != nil {
			return fmt.Errorf("identify %s: %w", file, err)
		}
		identified = append(identified, one)
	}
	var value any = identified
	if len(identified) == 1 {
		value = identified[0]
	}
	return show(c, value, func(w io.Writer) {
		for _, one := range identified {
			fmt.Fprintf(w, "%s\t%s\n", one.BlobID, one.File)
		}
	})
}

func identify(c *cli.Context, encoding blob.Encoding, name string) (_ identifiedBlob, err error) {
	file, size, err := openSource(c, name)
	if err != nil {
		return identifiedBlob{}, err
	}
	defer func() { err = errors.Join(err, file.Close()) }()
	layout, err := blob.NewLayout(encoding, size)
	if err != nil {
		return identifiedBlob{}, err
	}
	coder, err := blob.NewCoder(layout)
	if err != nil {
		return identifiedBlob{}, err
	}
	metadata, err := coder.Describe(file)
	if err != nil {
		return identifiedBlob{}, err
	}
	return identifiedBlob{
		File: name, BlobID: metadata.ID(), Size: size, Shards: encoding.Shards(), ContentRoot: common.Hash(metadata.ContentRoot()),
		SliverSize: layout.SliverSize(), BilledWeight: layout.BilledWeight(),
	}, nil
}

// openSource opens a file for reading at any place. Streams are first copied to a temporary file that has no name any
// more: encoding reads its source in columns.
func openSource(c *cli.Context, name string) (*os.File, int64, error) {
	stream := c.App.Reader
	if name != "-" {
		file, err := os.Open(name)
		if err != nil {
			return nil, 0, err
		}
		info, err := file.Stat()
		if err == nil && info.Mode().IsRegular() {
			return file, info.Size(), nil
		}
		if err != nil {
			return nil, 0, errors.Join(err, file.Close())
		}
		defer file.Close() //nolint:errcheck // it was only read
		stream = file
	}
	spool, err := os.CreateTemp("", "walrus-*")
	if err != nil {
		return nil, 0, err
	}
	if err := os.Remove(spool.Name()); err != nil {
		return nil, 0, errors.Join(err, spool.Close())
	}
	size, err := io.Copy(spool, stream)
	if err != nil {
		return nil, 0, errors.Join(err, spool.Close())
	}
	return spool, size, nil
}
