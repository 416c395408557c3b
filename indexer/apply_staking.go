package indexer

import (
	"context"
	"fmt"

	"github.com/walrus-evm/walrus/chain/bindings"
	"github.com/walrus-evm/walrus/indexer/postgres"
)

// staking applies the events of nodes and money; those of stakers and of the epoch change have functions of their own.
func (a applier) staking(ctx context.Context, u *postgres.Unit, block uint64, e postgres.Event) error {
	switch e := e.Decoded.(type) {
	case *bindings.StakingNodeRegistered:
		return nodeRegistered(ctx, u, block, e)
	case *bindings.StakingNodeDescribed:
		return changeNode(ctx, u, e.Node, func(n *postgres.Node) { n.Name, n.Endpoint = e.Name, e.Endpoint })
	case *bindings.StakingNodeKeysChanged:
		return changeNode(ctx, u, e.Node, func(n *postgres.Node) {
			n.Governance, n.HotKey, n.Payout = postgres.Address(e.Governance), postgres.Address(e.HotKey), postgres.Address(e.Payout)
		})
	case *bindings.StakingCommissionAnnounced:
		return commissionAnnounced(ctx, u, e)
	case *bindings.StakingNodeLeaving:
		return changeNode(ctx, u, e.Node, func(n *postgres.Node) { n.Leaving = e.Leaving })
	case *bindings.StakingNodeUnjailed:
		return changeNode(ctx, u, e.Node, func(n *postgres.Node) { n.UnjailFrom = e.FromEpoch })
	case *bindings.StakingCandidateJoined:
		return candidateJoined(ctx, u, e)
	case *bindings.StakingCandidateLeft:
		return changeNode(ctx, u, e.Node, func(n *postgres.Node) { n.Candidate = false })
	case *bindings.StakingBondDeposited:
		return changeQueue(ctx, u, e.Node, e.Activation, func(q *postgres.Queue) { q.BondEntering = numeric(e.Entering) })
	case *bindings.StakingBondExitRequested:
		return changeQueue(ctx, u, e.Node, e.Exit, func(q *postgres.Queue) { q.BondLeaving = numeric(e.Leaving) })
	}
	if handled, err := applyMoney(ctx, u, e); handled || err != nil {
		return err
	}
	if handled, err := applyPositions(ctx, u, e); handled || err != nil {
		return err
	}
	return a.epochChange(ctx, u, block, e)
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
		HotKey: postgres.Address(e.HotKey), BLSKey: point(e.BlsKey), Name: e.Name, Endpoint: e.Endpoint,
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

// applyMoney applies the events of the reserve and of what is owed.
func applyMoney(ctx context.Context, u *postgres.Unit, e postgres.Event) (handled bool, err error) {
	switch e := e.Decoded.(type) {
	case *bindings.StakingReserveFunded:
		network, err := network(ctx, u)
		if err == nil {
			network.Reserve = numeric(e.Reserve)
		}
		return true, err
	case *bindings.StakingCredited:
		return true, setCredit(ctx, u, postgres.Credit{Account: postgres.Address(e.Account), Amount: numeric(e.Claimable)})
	case *bindings.StakingCreditClaimed:
		return true, setCredit(ctx, u, postgres.Credit{Account: postgres.Address(e.Account)})
	case *bindings.StakingBurned:
		network, err := network(ctx, u)
		if err != nil {
			return true, err
		}
		if network.PendingBurn, err = network.PendingBurn.Sub(numeric(e.Amount)); err != nil {
			return true, fmt.Errorf("%w: %w", ErrInconsistent, err)
		}
		return true, nil
	}
	return false, nil
}

func setCredit(ctx context.Context, u *postgres.Unit, to postgres.Credit) error {
	credit, err := postgres.Get(ctx, u, postgres.Credit{Account: to.Account})
	if err == nil {
		*credit = to
	}
	return err
}
