package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/client"
)

func blobStoreCommand() *cli.Command {
	return &cli.Command{
		Name:      "store",
		Usage:     "store files for a number of epochs",
		ArgsUsage: "FILE...",
		Description: describe(
			"Buys storage for the rest of the running epoch and N epochs more, or uses a reservation, sends the file's slivers to\n"+
				"the storage nodes and has the network certify that it keeps them. FILE - is standard input. After an error the same\n"+
				"command goes on where it stopped; nothing is paid twice. --dry-run computes the blob ID and the cost and sends\n"+
				"nothing to anybody. With --json one FILE gives an object, several give an array.",
			"walrus blob store photo.jpg --epochs 10",
			"walrus blob store photo.jpg --epochs 10 --deletable --dry-run",
			"walrus blob store photo.jpg --reservation 4",
			"tar cz docs | walrus blob store - --epochs 52 --max-cost 20",
			"walrus blob store a.bin b.bin --epochs 2 --json | jq -r .[].blobId",
		),
		Flags: sendFlags(append(purchaseFlags("store for `N` full epochs beyond the running one (needed without --reservation)", " on each file"),
			&cli.BoolFlag{Name: "deletable", Usage: "keep the right to delete it early, for the rest of its time; it is permanent otherwise"},
		)...),
		Action: storeBlobs,
	}
}

// storedBlob is what `walrus blob store` says of a file.
type storedBlob struct {
	File           string         `json:"file"`
	BlobID         blob.ID        `json:"blobId"`
	Outcome        client.Outcome `json:"outcome"`
	Object         uint64         `json:"object"`
	Size           int64          `json:"size"`
	EndEpoch       uint32         `json:"endEpoch"`
	Deletable      bool           `json:"deletable"`
	ExtendedBy     uint32         `json:"extendedBy,omitempty"`
	Rest           uint64         `json:"restReservation,omitempty"` // of what was over of the one used
	Cost           chain.Amount   `json:"cost"`
	CommitmentRoot common.Hash    `json:"commitmentRoot"`
	Slivers        []placedSliver `json:"slivers"`
	Missing        []absentNode   `json:"missing"`
}

type placedSliver struct {
	Sliver int    `json:"sliver"`
	Shard  int    `json:"shard"`
	Node   uint32 `json:"node"`
	Held   bool   `json:"held"`
}

type absentNode struct {
	Node     uint32 `json:"node"`
	Endpoint string `json:"endpoint"`
	Reason   string `json:"reason"` // in a few words
	Error    string `json:"error"`
}

func storeBlobs(c *cli.Context) error {
	files, err := operands(c, "FILE...")
	if err != nil {
		return err
	}
	options, err := storeOptions(c, "for how many epochs beyond the running one")
	if err != nil {
		return err
	}
	if options.Reservation != 0 && len(files) > 1 {
		return usage(c, "one reservation is for one file: what is over of it gets another number")
	}
	if err := checkSources(c, files); err != nil {
		return err
	}
	return signed(c, func(ctx context.Context, s *session) error {
		sdk, err := s.sdk(ctx)
		if err != nil {
			return err
		}
		stored := []storedBlob{}
		for _, file := range files {
			one, err := storeBlob(ctx, c, sdk, file, options)
			if err != nil {
				return errors.Join(s.showStored(c, stored, len(files)), fmt.Errorf("store %s: %w", file, err))
			}
			stored = append(stored, one)
		}
		return s.showStored(c, stored, len(files))
	})
}

// storeOptions reads how storage of a blob is paid for; howLong is what --epochs says.
func storeOptions(c *cli.Context, howLong string) (options client.StoreOptions, err error) {
	options.Deletable, options.Rehearsal = c.Bool("deletable"), c.Bool("dry-run")
	if text := c.String("reservation"); text != "" {
		if options.Reservation, err = parseReservation(c, text); err != nil {
			return options, err
		}
	}
	if options.Epochs, err = epochsFlag(c, "epochs"); err != nil {
		return options, err
	}
	switch {
	case options.Reservation != 0 && c.IsSet("epochs"):
		return options, usage(c, "--epochs and --reservation exclude each other: a reservation says itself until when")
	case options.Reservation == 0 && options.Epochs == 0:
		return options, usage(c, "--epochs is missing: say %s, at least 1", howLong)
	}
	if text := c.String("max-cost"); text != "" {
		options.MaxCost, err = parseAmount(c, text)
	}
	return options, err
}

// checkSources finds files that cannot be stored before anything is paid.
func checkSources(c *cli.Context, files []string) error {
	fromInput := 0
	for _, file := range files {
		if file == "-" {
			fromInput++
			continue
		}
		info, err := os.Stat(file)
		if err != nil {
			return err
		}
		if info.IsDir() {
			return usage(c, "%s is a directory: pack it first, as in `tar c %s | walrus blob store - --epochs N`", file, file)
		}
	}
	if fromInput > 1 {
		return usage(c, "standard input can be stored once only")
	}
	return nil
}

func storeBlob(ctx context.Context, c *cli.Context, sdk *client.Client, name string, options client.StoreOptions) (storedBlob, error) {
	progress, wipe := newProgress(c)
	defer wipe()
	options.Progress = progress
	result, err := storeSource(ctx, c, sdk, name, options)
	if err != nil {
		return storedBlob{}, err
	}
	stored := storedBlob{
		File: name, BlobID: result.ID, Outcome: result.Outcome, Object: result.Object.Number, Size: result.Object.Size,
		EndEpoch: result.Object.End, ExtendedBy: result.ExtendedBy, Cost: result.Cost, CommitmentRoot: result.Object.CommitmentRoot,
		Deletable: result.Object.Deletable, Rest: result.Rest,
		Slivers: []placedSliver{}, Missing: []absentNode{},
	}
	for _, p := range result.Slivers {
		stored.Slivers = append(stored.Slivers, placedSliver(p))
	}
	for _, m := range result.Missing {
		stored.Missing = append(stored.Missing, absentNode{m.Node, m.Endpoint, m.Reason(), m.Err.Error()})
	}
	return stored, nil
}

// storeSource stores a file in place, and what is no regular file as a stream.
func storeSource(ctx context.Context, c *cli.Context, sdk *client.Client, name string, options client.StoreOptions) (*client.StoreResult, error) {
	if name == "-" {
		return sdk.StoreReader(ctx, c.App.Reader, -1, options)
	}
	file, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer file.Close() //nolint:errcheck // it was only read
	info, err := file.Stat()
	if err != nil {
		return nil, err
	}
	if !info.Mode().IsRegular() {
		return sdk.StoreReader(ctx, file, -1, options)
	}
	return sdk.Store(ctx, file, info.Size(), options)
}

// showStored prints what was stored of so many files.
func (s *session) showStored(c *cli.Context, stored []storedBlob, files int) error {
	if files == 1 && len(stored) == 1 {
		return s.show(c, stored[0], func(w io.Writer) { writeStored(w, stored[0]) })
	}
	if len(stored) == 0 {
		return nil
	}
	return s.show(c, stored, func(w io.Writer) {
		for i, one := range stored {
			if i > 0 {
				fmt.Fprintln(w)
			}
			writeStored(w, one)
		}
	})
}

func writeStored(w io.Writer, s storedBlob) {
	fmt.Fprintf(w, "file\t%s (%s)\n", s.File, bytesText(uint64(s.Size)))
	fmt.Fprintf(w, "blob ID\t%s\n", s.BlobID)
	fmt.Fprintf(w, "object\t%d, %s\n", s.Object, outcomeText(s))
	fmt.Fprintf(w, "kept until\tepoch %d begins\n", s.EndEpoch)
	fmt.Fprintf(w, "cost\t%s\n", s.Cost)
	if s.Deletable {
		fmt.Fprintf(w, "deletable\tby its owner: `walrus blob delete %d`\n", s.Object)
	}
	writeRest(w, s.Rest)
	if len(s.Slivers) > 0 {
		held := 0
		for _, sliver := range s.Slivers {
			if sliver.Held {
				held++
			}
		}
		fmt.Fprintf(w, "slivers\t%d of %d are held\n", held, len(s.Slivers))
	}
	for _, m := range s.Missing {
		fmt.Fprintf(w, "missing\tnode %d (%s) %s\n", m.Node, plain(m.Endpoint), m.Reason)
	}
}

func outcomeText(s storedBlob) string {
	switch s.Outcome {
	case client.OutcomeResumed:
		return "certified now under an earlier registration"
	case client.OutcomeExtended:
		return fmt.Sprintf("certified before, extended by %d epochs", s.ExtendedBy)
	case client.OutcomeAlready:
		return "certified before for long enough"
	default:
		return "certified"
	}
}
