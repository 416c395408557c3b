package indexer

import (
	"context"
	"fmt"

	"github.com/walrus-evm/walrus/chain/bindings"
	"github.com/walrus-evm/walrus/indexer/postgres"
)

// staking applies the events of Staking: those of operators here, the others by what they are about.
func (a applier) staking(ctx context.Context, u *postgres.Unit, block uint64, e postgres.Event) error {
	for _, apply := range []func() (handled bool, err error){
		func() (bool, error) { return applyOperators(ctx, u, block, e) },
		func() (bool, error) { return applyMoney(ctx, u, block, e) },
		func() (bool, error) { return stakers{u, block, e}.apply(ctx) },
	} {
		if handled, err := apply(); handled || err != nil {
			return err
		}
	}
	return a.epochChange(ctx, u, block, e)
}

// applyOperators applies the events of nodes, their bonds and their votes.
func applyOperators(ctx context.Context, u *postgres.Unit, block uint64, e postgres.Event) (handled bool, err error) {
	switch d := e.Decoded.(type) {
	case *bindings.StakingNodeRegistered:
		return true, nodeRegistered(ctx, u, block, d)
	case *bindings.StakingNodeDescribed:
		return true, changeNode(ctx, u, d.Node, func(n *postgres.Node) {
			n.Name, n.Endpoint, n.Metadata = text(d.Name), text(d.Endpoint), text(d.Metadata)
		})
	case *bindings.StakingNodeKeysChanged:
		return true, nodeKeysChanged(ctx, u, d)
	case *bindings.StakingBlsKeyRotated:
		return true, blsKeyRotated(ctx, u, block, e, d)
	case *bindings.StakingVoteCast:
		return true, voteCast(ctx, u, block, e, d)
	case *bindings.StakingCommissionAnnounced:
		return true, commissionAnnounced(ctx, u, d)
	case *bindings.StakingNodeLeaving:
		return true, changeNode(ctx, u, d.Node, func(n *postgres.Node) { n.Leaving = d.Leaving })
	case *bindings.StakingNodeUnjailed:
		return true, changeNode(ctx, u, d.Node, func(n *postgres.Node) { n.UnjailFrom = d.FromEpoch })
	case *bindings.StakingCandidateJoined:
		return true, candidateJoined(ctx, u, d)
	case *bindings.StakingCandidateLeft:
		return true, changeNode(ctx, u, d.Node, func(n *postgres.Node) { n.Candidate = false })
	case *bindings.StakingBondDeposited:
		return true, changeQueue(ctx, u, d.Node, d.Activation, func(q *postgres.Queue) { q.BondEntering = numeric(d.Entering) })
	case *bindings.StakingBondExitRequested:
		return true, changeQueue(ctx, u, d.Node, d.Exit, func(q *postgres.Queue) { q.BondLeaving = numeric(d.Leaving) })
	}
	return false, nil
}

func nodeRegistered(ctx context.Context, u *postgres.Unit, block uint64, e *bindings.StakingNodeRegistered) error {
	running, err := network(ctx, u)
	if err != nil {
		return err
	}
	node, err := postgres.Get(ctx, u, postgres.Node{Node: e.Node})
	if err != nil {
		return err
	}
	*node = postgres.Node{
		Node: e.Node, Governance: postgres.Address(e.Governance), Payout: postgres.Address(e.Payout),
		HotKey: postgres.Address(e.HotKey), BLSKey: point(e.BlsKey), Name: text(e.Name), Endpoint: text(e.Endpoint),
		CommissionBps: e.CommissionBps, RegisteredBlock: block,
	}
	_, err = postgres.Get(ctx, u, postgres.Pool{Node: e.Node, Synced: running.Epoch})
	return err
}

func changeNode(ctx context.Context, u *postgres.Unit, id uint32, change func(*postgres.Node)) error {
	node, err := existing(ctx, u, postgres.Node{Node: id})
	if err != nil {
		return err
	}
	change(node)
	return nil
}

// nodeKeysChanged remembers a hot key that was replaced: it signs until the running epoch ends.
func nodeKeysChanged(ctx context.Context, u *postgres.Unit, e *bindings.StakingNodeKeysChanged) error {
	running, err := network(ctx, u)
	if err != nil {
		return err
	}
	return changeNode(ctx, u, e.Node, func(n *postgres.Node) {
		if n.HotKey != postgres.Address(e.HotKey) {
			n.ReplacedHotKey, n.ReplacedIn = new(n.HotKey), new(running.Epoch)
		}
		n.Governance, n.HotKey, n.Payout = postgres.Address(e.Governance), postgres.Address(e.HotKey), postgres.Address(e.Payout)
	})
}

// blsKeyRotated may replace a key that was announced for the same epoch.
func blsKeyRotated(
	ctx context.Context, u *postgres.Unit, block uint64, e postgres.Event, d *bindings.StakingBlsKeyRotated,
) error {
	rotation, err := postgres.Get(ctx, u, postgres.Rotation{Node: d.Node, FromEpoch: d.FromEpoch})
	if err != nil {
		return err
	}
	rotation.BLSKey, rotation.Block, rotation.TxHash = point(d.BlsKey), block, postgres.Hash(e.TxHash)
	return nil
}

func voteCast(ctx context.Context, u *postgres.Unit, block uint64, e postgres.Event, d *bindings.StakingVoteCast) error {
	running, err := network(ctx, u)
	if err != nil {
		return err
	}
	vote, err := postgres.Get(ctx, u, postgres.Vote{Block: block, LogIndex: e.Index})
	if err != nil {
		return err
	}
	*vote = postgres.Vote{
		Block: block, LogIndex: e.Index, Node: d.Node, Epoch: running.Epoch, Price: small(d.Price),
		WritePrice: small(d.WritePrice), Capacity: numeric(d.Capacity), TxHash: postgres.Hash(e.TxHash),
	}
	return nil
}

// commissionAnnounced first makes an earlier announcement current whose time has come, which no event tells.
func commissionAnnounced(ctx context.Context, u *postgres.Unit, e *bindings.StakingCommissionAnnounced) error {
	running, err := network(ctx, u)
	if err != nil {
		return err
	}
	return changeNode(ctx, u, e.Node, func(n *postgres.Node) {
		if n.NextCommissionFrom != 0 && n.NextCommissionFrom <= running.Epoch {
			n.CommissionBps = n.NextCommissionBps
		}
		n.NextCommissionBps, n.NextCommissionFrom = e.Bps, e.FromEpoch
	})
}

func candidateJoined(ctx context.Context, u *postgres.Unit, e *bindings.StakingCandidateJoined) error {
	if e.Replaced != 0 {
		err := changeNode(ctx, u, e.Replaced, func(n *postgres.Node) { n.Candidate = false })
		if err != nil {
			return err
		}
	}
	return changeNode(ctx, u, e.Node, func(n *postgres.Node) { n.Candidate = true })
}

func changeQueue(ctx context.Context, u *postgres.Unit, node, epoch uint32, change func(*postgres.Queue)) error {
	queue, err := postgres.Get(ctx, u, postgres.Queue{Node: node, Epoch: epoch})
	if err != nil {
		return err
	}
	change(queue)
	return nil
}

// clearQueue empties what a rolled pool has taken in and given out. Most nodes have nothing queued, and no row.
func clearQueue(ctx context.Context, u *postgres.Unit, node, epoch uint32, change func(*postgres.Queue)) error {
	queue, err := postgres.Find(ctx, u, postgres.Queue{Node: node, Epoch: epoch})
	if err != nil || queue == nil {
		return err
	}
	change(queue)
	return nil
}

// creditReasons are the names of IStaking.CreditReason; creditClaimed is what takes them all.
var creditReasons = [...]string{"reward", "bond_exit", "bounty", reasonTip}

const (
	reasonTip     = "tip"
	creditClaimed = "claimed"
)

// applyMoney applies the events of the reserve and of what is owed.
func applyMoney(ctx context.Context, u *postgres.Unit, block uint64, e postgres.Event) (handled bool, err error) {
	switch d := e.Decoded.(type) {
	case *bindings.StakingReserveFunded:
		network, err := network(ctx, u)
		if err == nil {
			network.Reserve = numeric(d.Reserve)
		}
		return true, err
	case *bindings.StakingCredited:
		return true, credited(ctx, u, block, e, d)
	case *bindings.StakingCreditClaimed:
		return true, enterCredit(ctx, u, block, e, postgres.CreditEntry{
			Account: postgres.Address(d.Account), Reason: creditClaimed, Amount: numeric(d.Amount),
		})
	case *bindings.StakingBurned:
		network, err := network(ctx, u)
		if err != nil {
			return true, err
		}
		if network.PendingBurn, err = network.PendingBurn.Sub(numeric(d.Amount)); err != nil {
			return true, fmt.Errorf("%w: %w", ErrInconsistent, err)
		}
		return true, nil
	}
	return false, nil
}

// credited takes tips out of their pot; what other credits come from, the events of their causes say.
func credited(ctx context.Context, u *postgres.Unit, block uint64, e postgres.Event, d *bindings.StakingCredited) error {
	if int(d.Reason) >= len(creditReasons) {
		return fmt.Errorf("%w: reason %d of a credit", ErrInconsistent, d.Reason)
	}
	reason := creditReasons[d.Reason]
	if reason == reasonTip {
		network, err := network(ctx, u)
		if err != nil {
			return err
		}
		if network.TipPot, err = network.TipPot.Sub(numeric(d.Amount)); err != nil {
			return fmt.Errorf("%w: tip: %w", ErrInconsistent, err)
		}
	}
	return enterCredit(ctx, u, block, e, postgres.CreditEntry{
		Account: postgres.Address(d.Account), Reason: reason, Amount: numeric(d.Amount), Claimable: numeric(d.Claimable),
	})
}

// enterCredit enters a change of what an account is owed into its history, and its result into the books.
func enterCredit(ctx context.Context, u *postgres.Unit, block uint64, e postgres.Event, entry postgres.CreditEntry) error {
	running, err := network(ctx, u)
	if err != nil {
		return err
	}
	row, err := postgres.Get(ctx, u, postgres.CreditEntry{Block: block, LogIndex: e.Index})
	if err != nil {
		return err
	}
	entry.Block, entry.LogIndex, entry.Epoch, entry.TxHash = block, e.Index, running.Epoch, postgres.Hash(e.TxHash)
	*row = entry
	credit, err := postgres.Get(ctx, u, postgres.Credit{Account: entry.Account})
	if err == nil {
		credit.Amount = entry.Claimable
	}
	return err
}
