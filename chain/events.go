package chain

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// ErrUnknownEvent marks a log that is no event of the network's contracts.
var ErrUnknownEvent = errors.New("unknown event")

// Event is a decoded log: a pointer to one of the bindings' event types, such as *bindings.StakingStaked. Its Raw field
// is the log it came from.
type Event interface {
	// ContractEventName returns the event's name in Solidity.
	ContractEventName() string
}

// DecodeEvent decodes a log of one of the deployment's contracts. It returns [ErrUnknownEvent] for a log of another
// address or with a signature that the contract's interface does not have.
func DecodeEvent(d Deployment, log types.Log) (Event, error) {
	name := d.Contract(log.Address)
	if name == "" || len(log.Topics) == 0 {
		return nil, fmt.Errorf("%w: log %d of block %d at %s", ErrUnknownEvent, log.Index, log.BlockNumber, log.Address)
	}
	decode, ok := decoders[eventKey{name, log.Topics[0]}]
	if !ok {
		return nil, fmt.Errorf("%w: signature %s of %s", ErrUnknownEvent, log.Topics[0], name)
	}
	event, err := decode(&log)
	if err != nil {
		return nil, fmt.Errorf("decode event of %s in block %d: %w", name, log.BlockNumber, err)
	}
	return event, nil
}

type eventKey struct {
	contract  string
	signature common.Hash
}

type eventDecoders map[eventKey]func(*types.Log) (Event, error)

var decoders = newEventDecoders()

// enter adds the decoder of one event under the signature that the contract's interface gives it.
func enter[E bind.ContractEvent](m eventDecoders, contract string, parsed abi.ABI, unpack func(*types.Log) (*E, error)) {
	var zero E
	m[eventKey{contract, parsed.Events[zero.ContractEventName()].ID}] = func(log *types.Log) (Event, error) {
		decoded, err := unpack(log)
		if err != nil {
			return nil, err
		}
		return any(decoded).(Event), nil
	}
}

func newEventDecoders() eventDecoders {
	m := make(eventDecoders)
	wal, staking, registry := walABI.GetABI(), stakingABI.GetABI(), registryABI.GetABI()
	proofs, fraudProofs := proofsABI.GetABI(), fraudProofsABI.GetABI()

	enter(m, nameWAL, wal, walABI.UnpackTransferEvent)
	enter(m, nameWAL, wal, walABI.UnpackApprovalEvent)
	enter(m, nameWAL, wal, walABI.UnpackEIP712DomainChangedEvent)

	enter(m, nameStaking, staking, stakingABI.UnpackTransferEvent)
	enter(m, nameStaking, staking, stakingABI.UnpackApprovalEvent)
	enter(m, nameStaking, staking, stakingABI.UnpackApprovalForAllEvent)
	enter(m, nameStaking, staking, stakingABI.UnpackBlsKeyRotatedEvent)
	enter(m, nameStaking, staking, stakingABI.UnpackBondDepositedEvent)
	enter(m, nameStaking, staking, stakingABI.UnpackBondExitRequestedEvent)
	enter(m, nameStaking, staking, stakingABI.UnpackBurnedEvent)
	enter(m, nameStaking, staking, stakingABI.UnpackCandidateJoinedEvent)
	enter(m, nameStaking, staking, stakingABI.UnpackCandidateLeftEvent)
	enter(m, nameStaking, staking, stakingABI.UnpackCommissionAnnouncedEvent)
	enter(m, nameStaking, staking, stakingABI.UnpackCommitteeSelectedEvent)
	enter(m, nameStaking, staking, stakingABI.UnpackCreditClaimedEvent)
	enter(m, nameStaking, staking, stakingABI.UnpackCreditedEvent)
	enter(m, nameStaking, staking, stakingABI.UnpackEpochAdvancedEvent)
	enter(m, nameStaking, staking, stakingABI.UnpackNodeDescribedEvent)
	enter(m, nameStaking, staking, stakingABI.UnpackNodeKeysChangedEvent)
	enter(m, nameStaking, staking, stakingABI.UnpackNodeLeavingEvent)
	enter(m, nameStaking, staking, stakingABI.UnpackNodeRegisteredEvent)
	enter(m, nameStaking, staking, stakingABI.UnpackNodeSettledEvent)
	enter(m, nameStaking, staking, stakingABI.UnpackNodeUnjailedEvent)
	enter(m, nameStaking, staking, stakingABI.UnpackPoolRolledEvent)
	enter(m, nameStaking, staking, stakingABI.UnpackPositionSplitEvent)
	enter(m, nameStaking, staking, stakingABI.UnpackPositionsMergedEvent)
	enter(m, nameStaking, staking, stakingABI.UnpackRedelegatedEvent)
	enter(m, nameStaking, staking, stakingABI.UnpackRedelegationCompletedEvent)
	enter(m, nameStaking, staking, stakingABI.UnpackReserveFundedEvent)
	enter(m, nameStaking, staking, stakingABI.UnpackSettlementBegunEvent)
	enter(m, nameStaking, staking, stakingABI.UnpackShardAcceptedEvent)
	enter(m, nameStaking, staking, stakingABI.UnpackStakedEvent)
	enter(m, nameStaking, staking, stakingABI.UnpackTermsElectedEvent)
	enter(m, nameStaking, staking, stakingABI.UnpackVoidPositionBurnedEvent)
	enter(m, nameStaking, staking, stakingABI.UnpackVoteCastEvent)
	enter(m, nameStaking, staking, stakingABI.UnpackWithdrawCancelledEvent)
	enter(m, nameStaking, staking, stakingABI.UnpackWithdrawClaimedEvent)
	enter(m, nameStaking, staking, stakingABI.UnpackWithdrawRequestedEvent)

	enter(m, nameRegistry, registry, registryABI.UnpackTransferEvent)
	enter(m, nameRegistry, registry, registryABI.UnpackApprovalEvent)
	enter(m, nameRegistry, registry, registryABI.UnpackApprovalForAllEvent)
	enter(m, nameRegistry, registry, registryABI.UnpackAttributeSetEvent)
	enter(m, nameRegistry, registry, registryABI.UnpackBlobBurnedEvent)
	enter(m, nameRegistry, registry, registryABI.UnpackBlobCertifiedEvent)
	enter(m, nameRegistry, registry, registryABI.UnpackBlobDeletedEvent)
	enter(m, nameRegistry, registry, registryABI.UnpackBlobExtendedEvent)
	enter(m, nameRegistry, registry, registryABI.UnpackBlobRegisteredEvent)
	enter(m, nameRegistry, registry, registryABI.UnpackBlobRenewedEvent)
	enter(m, nameRegistry, registry, registryABI.UnpackBlobSharedEvent)
	enter(m, nameRegistry, registry, registryABI.UnpackEpochClosedEvent)
	enter(m, nameRegistry, registry, registryABI.UnpackEpochOpenedEvent)
	enter(m, nameRegistry, registry, registryABI.UnpackHeldChangedEvent)
	enter(m, nameRegistry, registry, registryABI.UnpackJarDrainedEvent)
	enter(m, nameRegistry, registry, registryABI.UnpackJarFundedEvent)
	enter(m, nameRegistry, registry, registryABI.UnpackJarSetEvent)
	enter(m, nameRegistry, registry, registryABI.UnpackReservationBoughtEvent)
	enter(m, nameRegistry, registry, registryABI.UnpackReservationCreatedEvent)
	enter(m, nameRegistry, registry, registryABI.UnpackReservationRefundedEvent)
	enter(m, nameRegistry, registry, registryABI.UnpackReservationSplitEvent)
	enter(m, nameRegistry, registry, registryABI.UnpackReservationUsedEvent)
	enter(m, nameRegistry, registry, registryABI.UnpackReservationsMergedEvent)

	enter(m, nameProofs, proofs, proofsABI.UnpackBondCreditedEvent)
	enter(m, nameProofs, proofs, proofsABI.UnpackBondsWithdrawnEvent)
	enter(m, nameProofs, proofs, proofsABI.UnpackClaimRefutedEvent)
	enter(m, nameProofs, proofs, proofsABI.UnpackClaimSettledEvent)
	enter(m, nameProofs, proofs, proofsABI.UnpackLeavesRevealedEvent)
	enter(m, nameProofs, proofs, proofsABI.UnpackNodesRevealedEvent)
	enter(m, nameProofs, proofs, proofsABI.UnpackProofSubmittedEvent)
	enter(m, nameProofs, proofs, proofsABI.UnpackRevealDefaultedEvent)
	enter(m, nameProofs, proofs, proofsABI.UnpackRevealRequestedEvent)
	enter(m, nameProofs, proofs, proofsABI.UnpackSeedSetEvent)

	enter(m, nameFraudProofs, fraudProofs, fraudProofsABI.UnpackFraudCommittedEvent)
	enter(m, nameFraudProofs, fraudProofs, fraudProofsABI.UnpackFraudProvenEvent)
	return m
}
