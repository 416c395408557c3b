package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/urfave/cli/v2"

	"github.com/walrus-evm/walrus/chain"
)

func blobAttributeCommand() *cli.Command {
	return &cli.Command{
		Name:  "attribute",
		Usage: "say something about a registration",
		Description: describe(
			"A registration has at most 16 attributes: keys of at most 32 bytes with values of at most 256. Its owner sets them,\n"+
				"everybody reads them. Text that begins with 0x is hexadecimal.",
			"walrus blob attribute set 7 content-type image/jpeg",
			"walrus blob attribute list 7",
		),
		Subcommands: []*cli.Command{
			{
				Name:      "set",
				Usage:     "set or remove an attribute",
				ArgsUsage: "OBJECT KEY [VALUE]",
				Description: describe(
					"Sets an attribute of a registration of yours; without VALUE it is removed.",
					"walrus blob attribute set 7 content-type image/jpeg",
					"walrus blob attribute set 7 content-type",
				),
				Flags:  sendFlags(),
				Action: setAttribute,
			},
			{
				Name:      "list",
				Usage:     "list the attributes of a registration",
				ArgsUsage: "OBJECT",
				Description: describe(
					"Lists the attributes of a registration, by key.",
					"walrus blob attribute list 7",
					"walrus blob attribute list 7 --json | jq -r '.[] | select(.key == \"content-type\").value'",
				),
				Flags:  flags(networkFlags(), []cli.Flag{jsonFlag()}),
				Action: listAttributes,
			},
		},
	}
}

// shownAttribute is an attribute; what is no printable text is in hexadecimal, with 0x before it.
type shownAttribute struct {
	Key   string `json:"key"`
	Value string `json:"value"`
}

// changedAttribute is what `walrus blob attribute set` says.
type changedAttribute struct {
	Object uint64 `json:"object"`
	shownAttribute
	transaction
}

// Bounds of an attribute (docs/protocol.md, "Market").
const (
	longestKey   = 32
	longestValue = 256
)

func setAttribute(c *cli.Context) error {
	args, err := operands(c, "OBJECT", "KEY", "[VALUE]")
	if err != nil {
		return err
	}
	object, err := parseObject(c, args[0])
	if err != nil {
		return err
	}
	key, err := attributeBytes(c, args[1], longestKey)
	if err != nil {
		return err
	}
	var value []byte
	if len(args) == 3 {
		if value, err = attributeBytes(c, args[2], longestValue); err != nil {
			return err
		}
	}
	return signed(c, func(ctx context.Context, s *session) error {
		var padded [longestKey]byte
		copy(padded[:], key)
		receipt, err := s.account.SetAttribute(ctx, object, padded, value)
		if err != nil {
			return err
		}
		changed := changedAttribute{object, shownAttribute{attributeText(key), attributeText(value)}, transactionOf(receipt)}
		return s.show(c, changed, func(w io.Writer) {
			fmt.Fprintf(w, "object\t%d\n", object)
			if len(value) == 0 {
				fmt.Fprintf(w, "%s\tis removed\n", changed.Key)
			} else {
				fmt.Fprintf(w, "%s\t%s\n", changed.Key, changed.Value)
			}
			changed.writeTransaction(w)
		})
	})
}

func listAttributes(c *cli.Context) error {
	object, err := oneObject(c)
	if err != nil {
		return err
	}
	return onNetwork(c, func(ctx context.Context, s *session) error {
		if _, err := s.chain.Object(ctx, chain.At{}, object); err != nil {
			return err
		}
		attributes, err := s.chain.Attributes(ctx, chain.At{}, object)
		if err != nil {
			return err
		}
		listed := []shownAttribute{}
		for _, a := range attributes {
			listed = append(listed, shownAttribute{attributeText(bytes.TrimRight(a.Key[:], "\x00")), attributeText(a.Value)})
		}
		slices.SortFunc(listed, func(a, b shownAttribute) int { return strings.Compare(a.Key, b.Key) })
		return show(c, listed, func(w io.Writer) {
			fmt.Fprintln(w, "KEY\tVALUE")
			for _, a := range listed {
				fmt.Fprintf(w, "%s\t%s\n", plain(a.Key), plain(a.Value))
			}
		})
	})
}

// attributeBytes reads what people write for a key or a value.
func attributeBytes(c *cli.Context, text string, longest int) ([]byte, error) {
	data := []byte(text)
	if strings.HasPrefix(text, "0x") {
		var err error
		if data, err = hexutil.Decode(text); err != nil {
			return nil, usage(c, "%q is not hexadecimal: %w", text, err)
		}
	}
	if len(data) > longest {
		return nil, usage(c, "%q has %d bytes, at most %d are kept", text, len(data), longest)
	}
	return data, nil
}

// attributeText is the way back: terminals are not sent what others put into attributes.
func attributeText(data []byte) string {
	if utf8.Valid(data) && !bytes.HasPrefix(data, []byte("0x")) && !bytes.ContainsFunc(data, func(r rune) bool { return !unicode.IsPrint(r) }) {
		return string(data)
	}
	return hexutil.Encode(data)
}
