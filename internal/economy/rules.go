package economy

// RuleError is the rule of docs/protocol.md that a call broke; every refusal of the model is one. A contract must revert
// exactly where the model refuses.
type RuleError string

// Error returns the rule.
func (r RuleError) Error() string { return "refused: " + string(r) }

// The rules, by heading of docs/protocol.md.
const (
	// Time.
	ErrPhase    RuleError = "not in this phase"
	ErrTooEarly RuleError = "its time has not come"

	// Stake: who may.
	ErrUnknownNode     RuleError = "no such node"
	ErrUnknownPosition RuleError = "no such position"
	ErrNotGovernance   RuleError = "only the governance key may"
	ErrNotHotKey       RuleError = "only the hot key of the shard's owner may"
	ErrNotOwner        RuleError = "only the owner may"
	ErrNobody          RuleError = "nobody is not an account"
	ErrHotKeyTaken     RuleError = "hot keys are unique"
	ErrMoney           RuleError = "the caller has not enough WAL"

	// Stake: operators.
	ErrCommission        RuleError = "commission is at most 10 000 bps"
	ErrCommissionRise    RuleError = "commission rises by at most 1 000 bps a change"
	ErrCommissionPending RuleError = "one change of commission at a time"
	ErrBond              RuleError = "not enough bond"
	ErrNothing           RuleError = "an amount of nothing"
	ErrJailed            RuleError = "the node is jailed"
	ErrNotJailed         RuleError = "the node is not jailed"
	ErrLeaving           RuleError = "the node is leaving"
	ErrRotationPending   RuleError = "one rotation of keys at a time"
	ErrShardChanged      RuleError = "the shard was received at another time"

	// Stake: positions.
	ErrMinStake     RuleError = "below the least stake"
	ErrExhausted    RuleError = "more than 10^6 shares for a base unit"
	ErrDear         RuleError = "a share is worth too much for the deposit"
	ErrNotActive    RuleError = "the position backs nothing yet"
	ErrExiting      RuleError = "the position is leaving already"
	ErrNotExiting   RuleError = "the position is not leaving"
	ErrExitFixed    RuleError = "a new request would get another exit"
	ErrNotClaimable RuleError = "the exit epoch is not over"
	ErrVoid         RuleError = "the position is void"
	ErrNotVoid      RuleError = "the position is not void"
	ErrTarget       RuleError = "not a redelegation to another node"
	ErrParts        RuleError = "no parts of that size"
	ErrUnequal      RuleError = "only equal ones merge"

	// Votes, committee, epoch change.
	ErrVote           RuleError = "a vote outside the hard range"
	ErrCandidate      RuleError = "a candidate already"
	ErrFull           RuleError = "the loser is not a lightest candidate that is strictly lighter"
	ErrUnsettled      RuleError = "not all members are settled"
	ErrNothingToClaim RuleError = "nothing is owed"

	// Market.
	ErrSalesPaused        RuleError = "sales are paused"
	ErrEpochs             RuleError = "no such epochs"
	ErrCost               RuleError = "it costs more than the caller allows"
	ErrCapacity           RuleError = "the capacity of an epoch is sold"
	ErrUnknownReservation RuleError = "no such reservation"
	ErrUnknownObject      RuleError = "no such object"
	ErrPast               RuleError = "the reservation has passed"
	ErrTooSmall           RuleError = "the reservation has not enough bytes"
	ErrEnded              RuleError = "the object has ended"
	ErrNotEnded           RuleError = "the object has not ended"
	ErrDeleted            RuleError = "the object is deleted"
	ErrNotDeletable       RuleError = "the object is permanent"
	ErrShared             RuleError = "the object is shared"
	ErrJar                RuleError = "the jar does not hold that much"
	ErrTerms              RuleError = "not under the jar's terms"
	ErrRenewTime          RuleError = "renewed in the last two epochs only"
	ErrRate               RuleError = "a stranger's epochs would lower the rate of a deletable object"
	ErrUnknownAttribute   RuleError = "no such attribute"
	ErrAttribute          RuleError = "attributes are bounded"
	ErrCertified          RuleError = "certified already"
	ErrRoot               RuleError = "another commitment root"
	ErrQuorum             RuleError = "fewer than n - f shards sign"
	ErrHeld               RuleError = "the shard's bit has that value"
)

// Rules returns all rules.
func Rules() []RuleError {
	return []RuleError{
		ErrPhase, ErrTooEarly, ErrUnknownNode, ErrUnknownPosition, ErrNotGovernance, ErrNotHotKey,
		ErrNotOwner, ErrNobody, ErrHotKeyTaken, ErrMoney, ErrCommission, ErrCommissionRise,
		ErrCommissionPending, ErrBond, ErrNothing, ErrJailed, ErrNotJailed, ErrLeaving,
		ErrRotationPending, ErrShardChanged, ErrMinStake, ErrExhausted, ErrDear, ErrNotActive, ErrExiting,
		ErrNotExiting, ErrExitFixed, ErrNotClaimable, ErrVoid, ErrNotVoid, ErrTarget,
		ErrParts, ErrUnequal, ErrVote, ErrCandidate, ErrFull, ErrUnsettled,
		ErrNothingToClaim, ErrSalesPaused, ErrEpochs, ErrCost, ErrCapacity,
		ErrUnknownReservation, ErrUnknownObject, ErrPast, ErrTooSmall, ErrEnded, ErrNotEnded,
		ErrDeleted, ErrNotDeletable, ErrShared, ErrJar, ErrTerms, ErrRenewTime,
		ErrRate, ErrUnknownAttribute, ErrAttribute, ErrCertified, ErrRoot, ErrQuorum,
		ErrHeld,
	}
}
