package bench

import (
	"regexp"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"

	"github.com/walrus-evm/walrus/chain/bindings"
)

// TestGasOfEveryEntryPoint: whatever an account can call to change something, has its line in the committed snapshots.
func TestGasOfEveryEntryPoint(t *testing.T) {
	t.Parallel()
	figures, err := gasOfEntryPoints()
	if err != nil {
		t.Fatal(err)
	}
	// Only the other contracts may call these, in calls that are measured.
	internal := []string{"closeEpoch", "exclude", "fundReserve", "openEpoch", "refute", "settleClaim"}
	// Approvals and transfers by the standards' other names, each like one that is measured.
	alike := []string{"approve", "safeTransferFrom", "setApprovalForAll", "safeTransferFrom0"}
	for name, of := range map[string]struct {
		data    *bind.MetaData
		reports []string
	}{
		"WAL":                {&bindings.WALMetaData, []string{"WAL"}},
		"Staking":            {&bindings.StakingMetaData, []string{"Staking"}},
		"BlobRegistry":       {&bindings.BlobRegistryMetaData, []string{"BlobRegistry"}},
		"AvailabilityProofs": {&bindings.AvailabilityProofsMetaData, []string{"AvailabilityProofs", "Reveals"}},
		"FraudProofs":        {&bindings.FraudProofsMetaData, []string{"FraudProofs"}},
	} {
		parsed, err := of.data.ParseABI()
		if err != nil {
			t.Fatal(err)
		}
		for _, method := range parsed.Methods {
			if method.IsConstant() || slices.Contains(internal, method.RawName) || name != "WAL" && slices.Contains(alike, method.RawName) {
				continue
			}
			word := regexp.MustCompile(`\b` + method.RawName + `\b`)
			if !slices.ContainsFunc(figures, func(g Gas) bool {
				return g.Gas > 0 && slices.Contains(of.reports, g.Contract) && word.MatchString(g.Call)
			}) {
				t.Errorf("the gas of %s.%s is not measured", name, method.Sig)
			}
		}
	}
}
