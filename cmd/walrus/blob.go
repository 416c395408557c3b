package main

import "github.com/urfave/cli/v2"

func blobCommand() *cli.Command {
	return &cli.Command{
		Name:  "blob",
		Usage: "store blobs, read them back, see where they are",
		Description: describe(
			"A blob is any string of bytes, named by what it contains: the same bytes always have the same ID on a network.\n"+
				"It is kept for the epochs that were paid for, by nodes that prove every epoch that they still have it.",
			"walrus blob store photo.jpg --epochs 10",
			"walrus blob read f3IbWYfoN07ARg_1M2w4rp6BLvaVdISTyqcPYuh2xqA -o photo.jpg",
		),
		Subcommands: []*cli.Command{
			blobStoreCommand(),
			blobReadCommand(),
			blobStatusCommand(),
			blobListCommand(),
			blobExtendCommand(),
			blobDeleteCommand(),
			blobBurnCommand(),
			blobTransferCommand(),
			blobAttributeCommand(),
			blobJarCommand(),
			blobRenewCommand(),
			blobShareCommand(),
			blobIDCommand(),
		},
	}
}
