package main

import (
	"fmt"
	"math/big"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/chain"
)

// operands returns the arguments that are not flags. There must be one for each name; the last name may end in "..."
// for one or more, or stand in brackets for one that may be left out.
func operands(c *cli.Context, names ...string) ([]string, error) {
	given := c.Args().Slice()
	least, most := len(names), len(names)
	if n := len(names); n > 0 {
		switch last := names[n-1]; {
		case strings.HasSuffix(last, "..."):
			most = max(n, len(given))
		case strings.HasPrefix(last, "["):
			least--
		}
	}
	if len(given) < least {
		return nil, usage(c, "%s is missing", strings.TrimSuffix(names[len(given)], "..."))
	}
	if len(given) > most {
		return nil, usage(c, "%q is one argument too many", given[most])
	}
	for i, text := range given {
		if text == "" {
			return nil, usage(c, "%s is empty", strings.Trim(names[min(i, len(names)-1)], "[]."))
		}
	}
	return given, nil
}

// given refuses a command line without a flag that has no default.
func given(c *cli.Context, names ...string) error {
	for _, name := range names {
		if c.String(name) != "" {
			continue
		}
		other := ""
		for _, flag := range c.Command.Flags {
			documented, ok := flag.(cli.DocGenerationFlag)
			if ok && flag.Names()[0] == name && len(documented.GetEnvVars()) > 0 {
				other = ": it may also be given as $" + documented.GetEnvVars()[0]
			}
		}
		return usage(c, "--%s is missing%s", name, other)
	}
	return nil
}

func parseBlobID(c *cli.Context, text string) (blob.ID, error) {
	id, err := blob.ParseID(text)
	if err != nil {
		return id, usage(c, "%q names no blob: %w: a blob ID has 43 characters, as `walrus blob store` printed them", text, err)
	}
	return id, nil
}

func parseNode(c *cli.Context, text string) (uint32, error) {
	n, err := strconv.ParseUint(text, 10, 32)
	if err != nil || n == 0 {
		return 0, usage(c, "%q is no node: give its number, from 1 on (see `walrus node list`)", text)
	}
	return uint32(n), nil
}

func parseObject(c *cli.Context, text string) (uint64, error) {
	n, err := strconv.ParseUint(text, 10, 64)
	if err != nil || n == 0 {
		return 0, usage(c, "%q is no object: give the number of a registration, from 1 on (see `walrus blob list`)", text)
	}
	return n, nil
}

func parsePosition(c *cli.Context, text string) (*big.Int, error) {
	id, ok := new(big.Int).SetString(text, 10)
	if !ok || id.Sign() <= 0 || id.BitLen() > 256 {
		return nil, usage(c, "%q is no stake position: give its number (see `walrus stake list`)", text)
	}
	return id, nil
}

func parseAmount(c *cli.Context, text string) (chain.Amount, error) {
	amount, err := chain.ParseAmount(text)
	if err != nil {
		return amount, asUsage(c, err)
	}
	if amount.IsZero() {
		return amount, usage(c, "%q is nothing: give an amount above zero", text)
	}
	return amount, nil
}

// parseAddress reads an address, and checks the checksum in its capital letters (EIP-55) if it has some of both kinds.
func parseAddress(c *cli.Context, text string) (common.Address, error) {
	if !common.IsHexAddress(text) {
		return common.Address{}, usage(c, "%q is no account: give an address of 0x and 40 hexadecimal digits", text)
	}
	address := common.HexToAddress(text)
	digits, checked := text[len(text)-2*common.AddressLength:], address.Hex()[2:]
	if digits != checked && digits != strings.ToLower(digits) && digits != strings.ToUpper(digits) {
		return common.Address{}, usage(c, "%q is mistyped: its capital letters are not those of its digits (EIP-55)", text)
	}
	return address, nil
}

// parseBps reads a share such as "5%", "0.25%" or "525bps" as hundredths of a percent.
func parseBps(c *cli.Context, text string) (uint16, error) {
	wrong := usage(c, "%q is no share: write it as 5%% or 0.25%% or 25bps", text)
	if digits, ok := strings.CutSuffix(text, "bps"); ok {
		n, err := strconv.ParseUint(digits, 10, 16)
		if err != nil || n > 10_000 {
			return 0, wrong
		}
		return uint16(n), nil
	}
	percent, ok := strings.CutSuffix(text, "%")
	whole, hundredths, _ := strings.Cut(percent, ".")
	if !ok || whole == "" || len(hundredths) > 2 {
		return 0, wrong
	}
	n, err := strconv.ParseUint(whole+hundredths+"00"[len(hundredths):], 10, 16)
	if err != nil || n > 10_000 {
		return 0, wrong
	}
	return uint16(n), nil
}

func bpsText(bps uint16) string { return fmt.Sprintf("%d.%02d%%", bps/100, bps%100) }

// parseRange reads a range of bytes in the form of HTTP: FROM-TO, both included and counted from 0, or FROM- to the
// end. A negative length means all that follow.
func parseRange(c *cli.Context, text string) (from, length int64, err error) {
	first, last, ok := strings.Cut(text, "-")
	from, err = strconv.ParseInt(first, 10, 64)
	if !ok || err != nil || from < 0 {
		return 0, 0, usage(c, "%q is no range: write the first and the last byte, as in 0-99, or 100- for all from byte 100 on", text)
	}
	if last == "" {
		return from, -1, nil
	}
	to, err := strconv.ParseInt(last, 10, 64)
	if err != nil || to < from || to-from+1 < 0 {
		return 0, 0, usage(c, "%q is no range: the last byte must not come before the first", text)
	}
	return from, to - from + 1, nil
}
