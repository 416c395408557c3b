package economy

// Rule is the rule of docs/protocol.md that a call broke; every refusal of the model is one. A contract must revert
// exactly where the model refuses.
type Rule string

// Error returns the rule.
func (r Rule) Error() string { return "refused: " + string(r) }

// The rules, by heading of docs/protocol.md.
const (
	// Time.
	ErrPhase    Rule = "not in this phase"
	ErrTooEarly Rule = "its time has not come"

	// Stake: who may.
	ErrUnknownNode     Rule = "no such node"
	ErrUnknownPosition Rule = "no such position"
	ErrNotGovernance   Rule = "only the governance key may"
	ErrNotHotKey       Rule = "only the hot key of the shard's owner may"
	ErrNotOwner        Rule = "only the owner may"
	ErrNobody          Rule = "nobody is not an account"
	ErrHotKeyTaken     Rule = "hot keys are unique"
	ErrMoney           Rule = "the caller has not enough WAL"

	// Stake: operators.
	ErrCommission        Rule = "commission is at most 10 000 bps"
	ErrCommissionRise    Rule = "commission rises by at most 1 000 bps a change"
	ErrCommissionPending Rule = "one change of commission at a time"
	ErrBond              Rule = "not enough bond"
	ErrNothing           Rule = "an amount of nothing"
	ErrJailed            Rule = "the node is jailed"
	ErrNotJailed         Rule = "the node is not jailed"
	ErrLeaving           Rule = "the node is leaving"
	ErrRotationPending   Rule = "one rotation of keys at a time"
	ErrShardChanged      Rule = "the shard was received at another time"

	// Stake: positions.
	ErrMinStake     Rule = "below the least stake"
	ErrExhausted    Rule = "more than 10^6 shares for a base unit"
	ErrNotActive    Rule = "the position backs nothing yet"
	ErrExiting      Rule = "the position is leaving already"
	ErrNotExiting   Rule = "the position is not leaving"
	ErrExitFixed    Rule = "a new request would get another exit"
	ErrNotClaimable Rule = "the exit epoch is not over"
	ErrVoid         Rule = "the position is void"
	ErrNotVoid      Rule = "the position is not void"
	ErrTarget       Rule = "not a redelegation to another node"
	ErrParts        Rule = "no parts of that size"
	ErrUnequal      Rule = "only equal ones merge"

	// Votes, committee, epoch change.
	ErrVote           Rule = "a vote outside the hard range"
	ErrCandidate      Rule = "a candidate already"
	ErrFull           Rule = "the loser is not a lightest candidate that is strictly lighter"
	ErrUnsettled      Rule = "not all members are settled"
	ErrNothingToClaim Rule = "nothing is owed"

	// Market.
	ErrSalesPaused        Rule = "sales are paused"
	ErrEpochs             Rule = "no such epochs"
	ErrCost               Rule = "it costs more than the caller allows"
	ErrCapacity           Rule = "the capacity of an epoch is sold"
	ErrUnknownReservation Rule = "no such reservation"
	ErrUnknownObject      Rule = "no such object"
	ErrPast               Rule = "the reservation has passed"
	ErrTooSmall           Rule = "the reservation has not enough bytes"
	ErrEnded              Rule = "the object has ended"
	ErrNotEnded           Rule = "the object has not ended"
	ErrDeleted            Rule = "the object is deleted"
	ErrNotDeletable       Rule = "the object is permanent"
	ErrShared             Rule = "the object is shared"
	ErrJar                Rule = "the jar does not hold that much"
	ErrTerms              Rule = "not under the jar's terms"
	ErrRenewTime          Rule = "renewed in the last two epochs only"
	ErrRate               Rule = "a stranger's epochs would lower the rate of a deletable object"
	ErrUnknownAttribute   Rule = "no such attribute"
	ErrAttribute          Rule = "attributes are bounded"
	ErrCertified          Rule = "certified already"
	ErrRoot               Rule = "another commitment root"
	ErrQuorum             Rule = "fewer than n - f shards sign"
	ErrHeld               Rule = "the shard's bit has that value"
)

// Rules returns all rules.
func Rules() []Rule {
	return []Rule{
		ErrPhase, ErrTooEarly, ErrUnknownNode, ErrUnknownPosition, ErrNotGovernance, ErrNotHotKey,
		ErrNotOwner, ErrNobody, ErrHotKeyTaken, ErrMoney, ErrCommission, ErrCommissionRise,
		ErrCommissionPending, ErrBond, ErrNothing, ErrJailed, ErrNotJailed, ErrLeaving,
		ErrRotationPending, ErrShardChanged, ErrMinStake, ErrExhausted, ErrNotActive, ErrExiting,
		ErrNotExiting, ErrExitFixed, ErrNotClaimable, ErrVoid, ErrNotVoid, ErrTarget,
		ErrParts, ErrUnequal, ErrVote, ErrCandidate, ErrFull, ErrUnsettled,
		ErrNothingToClaim, ErrSalesPaused, ErrEpochs, ErrCost, ErrCapacity,
		ErrUnknownReservation, ErrUnknownObject, ErrPast, ErrTooSmall, ErrEnded, ErrNotEnded,
		ErrDeleted, ErrNotDeletable, ErrShared, ErrJar, ErrTerms, ErrRenewTime,
		ErrRate, ErrUnknownAttribute, ErrAttribute, ErrCertified, ErrRoot, ErrQuorum,
		ErrHeld,
	}
}
