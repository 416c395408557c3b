package chain

import (
	"fmt"
	"math/big"
	"reflect"

	"github.com/ethereum/go-ethereum/common"

	"github.com/walrus-evm/walrus/chain/bindings"
)

// explain returns a sentence for people about a decoded contract error, or "" for a type it does not know.
func explain(args any) string {
	for _, of := range []func(any) string{explainStake, explainNode, explainEpoch, explainMarket, explainReservation, explainJar, explainClaim, explainReveal, explainFraud, explainToken} {
		if text := of(args); text != "" {
			return text
		}
	}
	return ""
}

func explainStake(args any) string {
	switch e := args.(type) {
	case *bindings.StakingStakeTooLow:
		return fmt.Sprintf("a deposit of %s is below the minimum of %s", wal(e.Amount), wal(e.Minimum))
	case *bindings.StakingRemainderTooLow:
		return fmt.Sprintf("a position of %s would come of it, below the minimum of %s: choose another amount", wal(e.Remainder), wal(e.Minimum))
	case *bindings.StakingUnknownPosition:
		return noPosition(e.Position)
	case *bindings.StakingERC721NonexistentToken:
		return noPosition(e.TokenId)
	case *bindings.StakingNotPositionOwner:
		return fmt.Sprintf("stake position %s does not belong to %s", e.Position, e.Caller)
	case *bindings.StakingNotActive:
		return fmt.Sprintf("stake position %s counts from epoch %d on; it can be withdrawn then", e.Position, e.Activation)
	case *bindings.StakingAlreadyExiting:
		return fmt.Sprintf("stake position %s already leaves at the end of epoch %d", e.Position, e.Exit)
	case *bindings.StakingNotExiting:
		return fmt.Sprintf("no withdrawal of stake position %s was requested", e.Position)
	case *bindings.StakingExitFixed:
		return fmt.Sprintf("stake position %s leaves at the end of epoch %d and that can no longer be taken back", e.Position, e.Exit)
	case *bindings.StakingNotClaimable:
		return fmt.Sprintf("stake position %s can be claimed once epoch %d is over and settled", e.Position, e.Exit)
	case *bindings.StakingPositionVoid:
		return fmt.Sprintf("stake position %s is worth nothing since its node's pool lost everything; it can only be burned", e.Position)
	case *bindings.StakingPositionNotVoid:
		return fmt.Sprintf("stake position %s is worth something: withdraw it instead", e.Position)
	case *bindings.StakingPoolExhausted:
		return fmt.Sprintf("the pool of node %d lost too much to take new stake: choose another node", e.Node)
	case *bindings.StakingSharesTooDear:
		return fmt.Sprintf("a share of node %d's pool is worth so much that rounding would eat the deposit: deposit more, or choose another node", e.Node)
	case *bindings.StakingNotRedelegating:
		return fmt.Sprintf("stake position %s is not on its way to another node", e.Position)
	case *bindings.StakingPositionsDiffer:
		return fmt.Sprintf("stake positions %s and %s differ in node, epochs or target, so they cannot become one", e.Position, e.Other)
	case *bindings.StakingSameNode:
		return fmt.Sprintf("the stake is with node %d already", e.Node)
	case *bindings.StakingInvalidEpochs:
		return fmt.Sprintf("rewards from epoch %d to %d cannot be listed: want a span of settled epochs", e.From, e.To)
	case *bindings.StakingNothingToClaim:
		if e.Account == (common.Address{}) { // what is burned is owed to nobody
			return "no slashed WAL waits to be burned"
		}
		return fmt.Sprintf("nothing is owed to %s", e.Account)
	}
	return ""
}

func explainNode(args any) string {
	switch e := args.(type) {
	case *bindings.StakingUnknownNode:
		return fmt.Sprintf("there is no node %d", e.Node)
	case *bindings.StakingNotGovernance:
		return fmt.Sprintf("%s is not the governance key of node %d", e.Caller, e.Node)
	case *bindings.StakingNotHotKey:
		return notHotKey(e.Caller, e.Node)
	case *bindings.StakingShardChanged:
		return fmt.Sprintf("shard %d has its owner since epoch %d, not %d", e.Shard, e.Actual, e.Since)
	case *bindings.StakingHotKeyTaken:
		return fmt.Sprintf("hot key %s already belongs to node %d: use another", e.HotKey, e.Node)
	case *bindings.StakingInvalidBlsKey:
		return "the BLS key is no point of the group, or infinity"
	case *bindings.StakingInvalidPossession:
		return "the proof of possession is not a signature by the BLS key for this chain, contract and sender"
	case *bindings.StakingInvalidText:
		return fmt.Sprintf("a name or endpoint of %s bytes is not allowed: want 1 to %s", e.Length, e.Maximum)
	case *bindings.StakingBlsKeyPending:
		return fmt.Sprintf("node %d has a new BLS key that counts from epoch %d: change it after", e.Node, e.FromEpoch)
	case *bindings.StakingVoteOutOfRange:
		return fmt.Sprintf("a vote for a price of %s is out of range: want 1 to %s", e.Price, e.Maximum)
	case *bindings.StakingCommissionTooHigh:
		return fmt.Sprintf("a commission of %s bps is above the maximum of %s", e.Bps, e.Maximum)
	case *bindings.StakingCommissionRise:
		return fmt.Sprintf("a commission of %s bps rises too fast: this change may raise it to %s at most", e.Bps, e.Maximum)
	case *bindings.StakingCommissionPending:
		return fmt.Sprintf("a commission announced for epoch %d is pending: change it after", e.FromEpoch)
	case *bindings.StakingBondTooLow:
		return fmt.Sprintf("a bond of %s is below the minimum of %s: deposit more bond first", wal(e.Bond), wal(e.Minimum))
	case *bindings.StakingNodeJailed:
		return fmt.Sprintf("node %d is in jail until epoch %d", e.Node, e.Until)
	case *bindings.StakingNodeNotJailed:
		return fmt.Sprintf("node %d is not in jail", e.Node)
	case *bindings.StakingNodeIsLeaving:
		return fmt.Sprintf("node %d is leaving", e.Node)
	case *bindings.StakingAlreadyCandidate:
		return fmt.Sprintf("node %d is a candidate already", e.Node)
	case *bindings.StakingNotCandidate:
		return fmt.Sprintf("node %d is no candidate", e.Node)
	case *bindings.StakingCommitteeFull:
		return fmt.Sprintf("all places for candidates are taken and node %d is not lighter: raise bond and stake above a lightest candidate's", e.Loser)
	case *bindings.StakingZeroAddress:
		return "an address is missing"
	}
	return ""
}

func explainEpoch(args any) string {
	switch e := args.(type) {
	case *bindings.StakingWrongPhase:
		return fmt.Sprintf("this is not possible while the epoch is %s", Phase(e.Phase))
	case *bindings.StakingTooEarly:
		return fmt.Sprintf("this is possible from time %s on, the block's is %s", e.NotBefore, e.Now)
	case *bindings.StakingClaimsOpen:
		return fmt.Sprintf("claims of the epoch can change until block %s, this is block %s", e.NotBefore, e.Block)
	case *bindings.StakingNotSettled:
		return fmt.Sprintf("%s of %s members are settled: settle the others first", e.Settled, e.Members)
	case *bindings.StakingNotPeer:
		return notPeer(e.Caller)
	case *bindings.BlobRegistryNotPeer:
		return notPeer(e.Caller)
	case *bindings.AvailabilityProofsNotPeer:
		return notPeer(e.Caller)
	case *bindings.StakingReentrancyGuardReentrantCall, *bindings.BlobRegistryReentrancyGuardReentrantCall:
		return "the contract is in the middle of another call"
	case *bindings.BlobRegistryInvalidParameters:
		return invalidParameter(e.Field)
	case *bindings.StakingInvalidParameters:
		return invalidParameter(e.Field)
	case *bindings.AvailabilityProofsInvalidParameters:
		return invalidParameter(e.Field)
	}
	return ""
}

func explainMarket(args any) string {
	switch e := args.(type) {
	case *bindings.BlobRegistrySalesPaused:
		return "no storage is sold in this epoch, its committee is too small: wait for the next"
	case *bindings.BlobRegistryInvalidEpochs:
		return fmt.Sprintf("%s epochs cannot be bought: want %s to %s", e.Epochs, e.Minimum, e.Maximum)
	case *bindings.BlobRegistrySizeTooLarge:
		return fmt.Sprintf("a blob of %s bytes is too large: the network takes %s", e.Size, e.Maximum)
	case *bindings.BlobRegistryCostTooHigh:
		return fmt.Sprintf("this costs %s, more than the %s allowed: raise the limit", wal(e.Cost), wal(e.Maximum))
	case *bindings.BlobRegistryCapacityExceeded:
		return fmt.Sprintf("epoch %d has room for %s billed bytes, this needs %s: store less or for fewer epochs", e.Epoch, e.Available, e.Wanted)
	case *bindings.BlobRegistryUnknownObject:
		return fmt.Sprintf("there is no object %d", e.Object)
	case *bindings.BlobRegistryAlreadyCertified:
		return fmt.Sprintf("object %d is certified already", e.Object)
	case *bindings.BlobRegistryInvalidCommitmentRoot:
		return "the commitment root is zero"
	case *bindings.BlobRegistryObjectExpired:
		return fmt.Sprintf("object %d lasts until epoch %d begins, this needs it to last until epoch %d begins: register it again", e.Object, e.End, e.Needed)
	case *bindings.BlobRegistryQuorumMissed:
		return fmt.Sprintf("the certificate speaks for %s shards, a quorum is %s: collect more confirmations", e.Shards, e.Quorum)
	case *bindings.BlobRegistryCommitmentRootDiffers:
		return fmt.Sprintf("object %d has the commitment root %x, not %x: a reorganisation may have moved its number", e.Object, e.Stored, e.Given)
	case *bindings.BlobRegistryUnknownShard:
		return fmt.Sprintf("there is no shard %s", e.Shard)
	case *bindings.BlobRegistryNotHotKey:
		return notHotKey(e.Caller, e.Node)
	case *bindings.BlobRegistryShardHolds:
		return fmt.Sprintf("shard %d answers for object %d already", e.Shard, e.Object)
	case *bindings.BlobRegistryShardHoldsNot:
		return fmt.Sprintf("shard %d does not answer for object %d, or not from the next epoch on", e.Shard, e.Object)
	case *bindings.BlobRegistryInvalidCertificate:
		return "the certificate's signature is not one of these signers over this object in this epoch"
	case *bindings.StakingUnknownSigners:
		return "the certificate names signers that the committee does not have"
	case *bindings.BlobRegistryEpochAlreadyClosed:
		return fmt.Sprintf("the fees of epoch %d were sent to settlement before", e.Epoch)
	case *bindings.BlobRegistryEpochNotClosed:
		return fmt.Sprintf("the fees of epoch %d were not sent to settlement yet", e.Epoch)
	case *bindings.BlobRegistrySafeERC20FailedOperation:
		return "WAL could not be moved: check the balance and the allowance"
	case *bindings.BlobRegistryEpochChanged:
		return fmt.Sprintf("epoch %d was expected, but it is %d", e.Expected, e.Actual)
	}
	return ""
}

func noPosition(id *big.Int) string {
	return fmt.Sprintf("there is no stake position %s: it was never made, or was paid out and burned", id)
}

func explainReservation(args any) string {
	switch e := args.(type) {
	case *bindings.BlobRegistryUnknownReservation:
		return fmt.Sprintf("there is no reservation %d: it was used, split, merged or given back, or never made", e.Reservation)
	case *bindings.BlobRegistryERC721NonexistentToken:
		return fmt.Sprintf("there is no %s, or not any more", marketToken(e.TokenId))
	case *bindings.BlobRegistryNotTokenOwner:
		return fmt.Sprintf("%s does not belong to %s", marketToken(e.Token), e.Caller)
	case *bindings.BlobRegistryReservationExpired:
		return fmt.Sprintf("reservation %d lasts until epoch %d begins, this needs it to last until epoch %d begins", e.Reservation, e.To, e.Needed)
	case *bindings.BlobRegistryReservationsDiffer:
		return fmt.Sprintf("reservations %d and %d cannot become one: want equal epochs, or equal sizes with one beginning where the other ends", e.First, e.Second)
	case *bindings.BlobRegistryReservationStartsElsewhere:
		return fmt.Sprintf("reservation %d begins in epoch %d, this needs it to begin in epoch %d", e.Reservation, e.From, e.Needed)
	case *bindings.BlobRegistryReservationTooSmall:
		return fmt.Sprintf("reservation %d has %s billed bytes, this needs %s", e.Reservation, e.Size, e.Needed)
	case *bindings.BlobRegistryInvalidInterval:
		return fmt.Sprintf("epochs %d to %d cannot be bought: want them within %s to %s", e.From, e.To, e.Earliest, e.Latest)
	case *bindings.BlobRegistryInvalidSize:
		return fmt.Sprintf("a size of %s bytes is not possible here: want %s to %s", e.Size, e.Minimum, e.Maximum)
	}
	return ""
}

func explainJar(args any) string {
	switch e := args.(type) {
	case *bindings.BlobRegistryObjectPermanent:
		return fmt.Sprintf("object %d was registered as permanent, or is shared: it cannot be deleted", e.Object)
	case *bindings.BlobRegistryObjectDeleted:
		return fmt.Sprintf("object %d was deleted", e.Object)
	case *bindings.BlobRegistryObjectShared:
		return fmt.Sprintf("object %d is shared: its jar and terms are closed for ever", e.Object)
	case *bindings.BlobRegistryObjectEndsLater:
		return fmt.Sprintf("object %d is kept until epoch %d, this is epoch %d: burn it then", e.Object, e.End, e.Epoch)
	case *bindings.BlobRegistryRateWouldFall:
		return fmt.Sprintf("object %d is deletable and was bought at %d: only its owner may extend it for less", e.Object, e.Rate)
	case *bindings.BlobRegistryJarOff:
		return fmt.Sprintf("the jar of object %d says nothing about renewals: set how many epochs one buys", e.Object)
	case *bindings.BlobRegistryJarTooLow:
		return fmt.Sprintf("the jar of object %d holds %s, this needs %s", e.Object, wal(e.Balance), wal(e.Needed))
	case *bindings.BlobRegistryPriceTooHigh:
		return fmt.Sprintf("the price is %d, the jar pays %d at most", e.Price, e.Maximum)
	case *bindings.BlobRegistryRenewedTooEarly:
		return fmt.Sprintf("object %d is kept until epoch %d: renew it when that is %d or less", e.Object, e.End, e.Latest)
	case *bindings.BlobRegistryUnknownAttribute:
		return fmt.Sprintf("object %d has no attribute %x", e.Object, e.Key)
	case *bindings.BlobRegistryAttributeTooLong:
		return fmt.Sprintf("an attribute of %s bytes is too long: at most %s are kept", e.Length, e.Maximum)
	case *bindings.BlobRegistryTooManyAttributes:
		return fmt.Sprintf("object %d has %s attributes, as many as it may: remove one first", e.Object, e.Maximum)
	}
	return ""
}

// marketToken names a token of BlobRegistry: reservation r is token 2^64 + r, smaller ones are objects.
func marketToken(token *big.Int) string {
	if token.IsUint64() {
		return "object " + token.String()
	}
	number := new(big.Int).Sub(token, new(big.Int).Lsh(big.NewInt(1), 64))
	return "reservation " + number.String()
}

func explainClaim(args any) string {
	switch e := args.(type) {
	case *bindings.AvailabilityProofsSeedTooEarly:
		return fmt.Sprintf("the seed can be drawn from block %s on, this is block %s", e.NotBefore, e.Block)
	case *bindings.AvailabilityProofsSeedAlreadySet:
		return fmt.Sprintf("the seed of epoch %d is drawn already", e.Epoch)
	case *bindings.AvailabilityProofsSeedNotSet:
		return fmt.Sprintf("the seed of epoch %d is not drawn yet", e.Epoch)
	case *bindings.AvailabilityProofsProofTooLate:
		return fmt.Sprintf("availability proofs were accepted until block %s, this is block %s", e.Last, e.Block)
	case *bindings.AvailabilityProofsNotHotKey:
		return notHotKey(e.Caller, e.Node)
	case *bindings.AvailabilityProofsNotEligible:
		return fmt.Sprintf("node %d is no member of this epoch's committee, or is in jail", e.Node)
	case *bindings.AvailabilityProofsAlreadyClaimed:
		return fmt.Sprintf("node %d has submitted its availability proof of epoch %d already", e.Node, e.Epoch)
	case *bindings.AvailabilityProofsWeightTooHigh:
		return fmt.Sprintf("the claim weighs %s, the node's shards allow %s", e.Weight, e.Maximum)
	case *bindings.AvailabilityProofsTooManyLeaves:
		return fmt.Sprintf("the trace has %s leaves, at most %s are allowed", e.Leaves, e.Maximum)
	case *bindings.AvailabilityProofsMalformedClaim:
		return "the claim is malformed: an empty trace goes with a zero root, weight and commitment, and lengths must fit"
	case *bindings.AvailabilityProofsExclusionsUnsorted:
		return fmt.Sprintf("exclusion %s does not follow the one before it", e.Index)
	case *bindings.AvailabilityProofsExclusionNotObligated:
		return fmt.Sprintf("shard %d of object %d cannot be excluded: the node does not answer for it", e.Shard, e.Object)
	case *bindings.AvailabilityProofsTooManyExclusions:
		return fmt.Sprintf("%s exclusions are too many: at most %s are allowed", e.Count, e.Maximum)
	case *bindings.AvailabilityProofsExclusionsTooHeavy:
		return fmt.Sprintf("the exclusions weigh %s, at most %s is allowed", e.Excluded, e.Maximum)
	case *bindings.AvailabilityProofsInvalidPoint:
		return "the aggregated commitment is no point in canonical form"
	case *bindings.AvailabilityProofsInvalidOpening:
		return "the opening does not prove the claim"
	}
	return ""
}

func explainReveal(args any) string {
	switch e := args.(type) {
	case *bindings.AvailabilityProofsNoLiveClaim:
		return fmt.Sprintf("node %d has no live claim in this epoch", e.Node)
	case *bindings.AvailabilityProofsChallengeClosed:
		return fmt.Sprintf("reveals of the epoch ended with block %s, this is block %s", e.Last, e.Block)
	case *bindings.AvailabilityProofsWrongClaim:
		return fmt.Sprintf("the request is about claim %x, the node's is %x", e.Digest, e.Stored)
	case *bindings.AvailabilityProofsWrongPath:
		return "a Merkle path does not lead to the root it should"
	case *bindings.AvailabilityProofsNodeOutOfRange:
		return fmt.Sprintf("the claim's trace has no node %s at height %s", e.Index, e.Height)
	case *bindings.AvailabilityProofsRequestTooLate:
		return fmt.Sprintf("block %s is too late to ask: an answer must fit before the window closes with block %s", e.Block, e.Close)
	case *bindings.AvailabilityProofsAlreadyRequested:
		return fmt.Sprintf("this node of the trace was asked for already: see reveal request %x", e.Id)
	case *bindings.AvailabilityProofsBondTooLow:
		return fmt.Sprintf("a bond of %s wei is below the minimum of %s wei", e.Bond, e.Minimum)
	case *bindings.AvailabilityProofsRequestNotOpen:
		return fmt.Sprintf("reveal request %x is not open: it was never made, was answered, or its claim is over", e.Id)
	case *bindings.AvailabilityProofsWrongAnswer:
		return fmt.Sprintf("the answer does not open the node of reveal request %x", e.Id)
	case *bindings.AvailabilityProofsAnswerPending:
		return fmt.Sprintf("the request can be answered until block %s, this is block %s", e.Last, e.Block)
	case *bindings.AvailabilityProofsClaimIsLive:
		return fmt.Sprintf("the claim of node %d is live: its requests can still be answered", e.Node)
	case *bindings.AvailabilityProofsNothingOwed:
		return fmt.Sprintf("no reveal bond is owed to %s", e.Account)
	}
	return ""
}

func explainFraud(args any) string {
	switch e := args.(type) {
	case *bindings.FraudProofsNoLiveClaim:
		return fmt.Sprintf("node %d has no live claim in this epoch", e.Node)
	case *bindings.FraudProofsChallengeClosed:
		return fmt.Sprintf("frauds could be proven until block %s, this is block %s", e.Last, e.Block)
	case *bindings.FraudProofsWrongClaim:
		return fmt.Sprintf("the evidence is about claim %x, the node's is %x", e.Digest, e.Stored)
	case *bindings.FraudProofsIndexOutOfRange:
		return fmt.Sprintf("step %s is outside the trace of %s leaves", e.Index, e.Leaves)
	case *bindings.FraudProofsWrongPath:
		return "a Merkle path does not lead to the root it should"
	case *bindings.FraudProofsNotFraud:
		return fmt.Sprintf("the evidence shows no fraud of kind F%d", int(e.Kind)+1)
	case *bindings.FraudProofsWrongGroup:
		return fmt.Sprintf("the evidence is about group %s, not about the one of the step", e.Key)
	case *bindings.FraudProofsPrecompileFailed:
		return fmt.Sprintf("precompile %s failed, so nothing can be concluded", e.Precompile)
	case *bindings.FraudProofsNotEnoughGas:
		return fmt.Sprintf("%s gas is left, the check needs %s: send more gas", e.Left, e.Needed)
	}
	return ""
}

func explainToken(args any) string {
	switch e := args.(type) {
	case *bindings.StakingNotPayable:
		return fmt.Sprintf("this call takes no ether, %s wei were sent with it", e.Value)
	case *bindings.BlobRegistryNotPayable:
		return fmt.Sprintf("this call takes no ether, %s wei were sent with it", e.Value)
	case *bindings.WALERC20InsufficientBalance:
		return fmt.Sprintf("%s has %s, this needs %s", e.Sender, wal(e.Balance), wal(e.Needed))
	case *bindings.WALERC20InsufficientAllowance:
		return fmt.Sprintf("%s may take %s, this needs %s: approve more", e.Spender, wal(e.Allowance), wal(e.Needed))
	case *bindings.StakingTokenDoesNotExist:
		return "there is no stake position of this number: it was never made, or was paid out and burned"
	case *bindings.BlobRegistryTokenDoesNotExist:
		return "there is no object or reservation of this number: it was never made, or was used or burned"
	case *bindings.StakingTransferFromIncorrectOwner, *bindings.StakingNotOwnerNorApproved,
		*bindings.BlobRegistryTransferFromIncorrectOwner, *bindings.BlobRegistryNotOwnerNorApproved:
		return "only its owner may give this away"
	case *bindings.StakingTransferToZeroAddress, *bindings.BlobRegistryTransferToZeroAddress:
		return "nobody owns the zero address: give it to another"
	}
	return ""
}

func notPeer(caller any) string {
	return fmt.Sprintf("only another contract of the network may call this, not %s", caller)
}

func notHotKey(caller common.Address, node uint32) string {
	return fmt.Sprintf("%s is not the hot key of node %d", caller, node)
}

func invalidParameter(field string) string {
	return fmt.Sprintf("the network parameter %q is outside its bounds", field)
}

func wal(n *big.Int) Amount { return amountOf(n) }

func dereference(args any) any {
	if v := reflect.ValueOf(args); v.Kind() == reflect.Pointer && !v.IsNil() {
		return v.Elem().Interface()
	}
	return args
}
