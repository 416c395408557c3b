package bench

import (
	"encoding/json"
	"fmt"
	"io/fs"
	"path"
	"strconv"
	"strings"

	"github.com/walrus-evm/walrus/contracts"
)

// Gas is what one call of an entry point costs.
type Gas struct {
	Contract string `json:"contract"`
	Call     string `json:"call"`
	Gas      uint64 `json:"gas"`
}

// gasOfEntryPoints returns the committed snapshots, which forge measures on the
// real contracts and the tests hold to the gas unit.
func gasOfEntryPoints() ([]Gas, error) {
	files, err := fs.Glob(contracts.Snapshots, "snapshots/*.json")
	if err != nil {
		return nil, err
	}
	var all []Gas
	for _, file := range files {
		data, err := contracts.Snapshots.ReadFile(file)
		if err != nil {
			return nil, err
		}
		figures, err := parseSnapshot(strings.TrimSuffix(path.Base(file), ".json"), data)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
		all = append(all, figures...)
	}
	return all, nil
}

// parseSnapshot reads an object of calls and gas as text, in the file's order.
func parseSnapshot(contract string, data []byte) ([]Gas, error) {
	var byCall map[string]string
	if err := json.Unmarshal(data, &byCall); err != nil {
		return nil, err
	}
	figures := make([]Gas, 0, len(byCall))
	for _, call := range sortedKeys(byCall) {
		gas, err := strconv.ParseUint(byCall[call], 10, 64)
		if err != nil {
			return nil, fmt.Errorf("%q: %w", call, err)
		}
		figures = append(figures, Gas{contract, call, gas})
	}
	return figures, nil
}
