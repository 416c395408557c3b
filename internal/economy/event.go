package economy

// Event is something that happens to an economy by itself, rather than by somebody's call. Histories count them: one
// that never saw a wipe has shown nothing about wipes.
type Event string

// The events.
const (
	Rewarded         Event = "a claim was paid"
	NothingSold      Event = "no claim while nothing was sold"
	FirstMiss        Event = "a first miss"
	SecondMiss       Event = "a second miss in a row"
	ThirdMiss        Event = "a third miss in a row"
	Relieved         Event = "a miss in relief"
	ReliefDenied     Event = "no relief after two epochs of it"
	Punished         Event = "a fraud"
	StakeReached     Event = "a slash that the bond did not cover"
	BountyPaid       Event = "a bounty"
	BountyBurned     Event = "a fraud without bounty"
	JailedMember     Event = "a jailed member"
	LowBond          Event = "a jail for a low bond"
	Wiped            Event = "a wipe"
	Orphaned         Event = "stake left without shares"
	RepeatedNobody   Event = "the empty committee again"
	Repeated         Event = "a committee again"
	Chosen           Event = "a committee chosen"
	Moved            Event = "a shard that moved"
	Replaced         Event = "a candidate replaced"
	TermsMoved       Event = "elected terms that differ"
	StepBounded      Event = "an election bounded by the step"
	SalesPaused      Event = "sales paused by jails"
	PayoutCapped     Event = "a payout of twice the price"
	PayoutSubsidised Event = "a payout out of the reserve"
	RotatedKey       Event = "a key of confirmations changed"
)

func (m *Model) note(e Event) { m.happened[e]++ }

// Happened returns how often each event happened.
func (m *Model) Happened() map[Event]int { return m.happened }

// Events returns all events.
func Events() []Event {
	return []Event{
		Rewarded, NothingSold, FirstMiss, SecondMiss, ThirdMiss, Relieved,
		ReliefDenied, Punished, StakeReached, BountyPaid, BountyBurned, JailedMember,
		LowBond, Wiped, Orphaned, RepeatedNobody, Repeated, Chosen,
		Moved, Replaced, TermsMoved, StepBounded, SalesPaused, PayoutCapped,
		PayoutSubsidised, RotatedKey,
	}
}
