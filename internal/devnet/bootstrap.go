package devnet

import (
	"context"
	"fmt"

	"golang.org/x/sync/errgroup"

	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/chain/bindings"
	"github.com/walrus-evm/walrus/chain/devchain"
)

// What everybody gets of the supply at the start, and what they put in. All
// nodes are equal, so that each gets one seat.
var (
	userFunds     = chain.WAL(1_000_000)
	stakerFunds   = chain.WAL(10_000_000)
	operatorFunds = chain.WAL(200_000)
	bondPerNode   = chain.WAL(10_000)
	stakePerNode  = chain.WAL(50_000)
	gasFunds      = chain.WAL(1_000)
)

// commissionBps is what the nodes keep of their rewards: 5 %.
const commissionBps = 500

// bootstrapEpochs bounds how long the first committee may take to form: with
// short epochs deposits may miss the first half of epoch 0 and count from 2.
const bootstrapEpochs = 4

// bootstrap fills the first committee: it passes epoch 0, in which nodes register
// and deposit only. It does what is not done yet, so that an interrupted start
// goes on where it was.
func (n *Network) bootstrap(ctx context.Context) error {
	for range bootstrapEpochs {
		info, err := n.client.EpochInfo(ctx, chain.AtTag(chain.Latest))
		if err != nil || info.Members > 0 {
			return err
		}
		err = n.hurry(ctx, func(ctx context.Context) error {
			if err := n.fund(ctx); err != nil {
				return fmt.Errorf("hand out WAL: %w", err)
			}
			if err := n.bond(ctx); err != nil {
				return err
			}
			if err := n.delegate(ctx); err != nil {
				return fmt.Errorf("delegate: %w", err)
			}
			return n.join(ctx)
		})
		if err != nil {
			return err
		}
		if err := n.FastForward(ctx); err != nil {
			return err
		}
	}
	return fmt.Errorf("no committee after %d epochs", bootstrapEpochs)
}

// fund gives every account its WAL from the deployer's, once.
func (n *Network) fund(ctx context.Context) error {
	wanted := map[int]chain.Amount{
		accountUser: userFunds, accountStaker: stakerFunds, accountGateway: userFunds, accountKeeper: gasFunds,
	}
	for i := range n.config.Nodes {
		wanted[firstOperator+2*i] = operatorFunds
	}
	g, ctx := errgroup.WithContext(ctx)
	for account, amount := range wanted {
		g.Go(func() error {
			to := devchain.Address(account)
			held, err := n.client.Balance(ctx, chain.AtTag(chain.Latest), to)
			if err != nil || !held.IsZero() {
				return err
			}
			_, err = n.deployer.Transfer(ctx, to, amount)
			return err
		})
	}
	return g.Wait()
}

// registerNodes registers the nodes that are not yet, one after the other, so that
// node numbers follow the order of their folders, and opens their accounts.
func (n *Network) registerNodes(ctx context.Context) error {
	count, err := n.client.NodeCount(ctx, chain.AtTag(chain.Latest))
	if err != nil {
		return err
	}
	return n.hurry(ctx, func(ctx context.Context) error {
		for i := range n.config.Nodes {
			node, err := n.openNode(i)
			if err != nil {
				return fmt.Errorf("open node %d: %w", i+1, err)
			}
			n.nodes = append(n.nodes, node)
			if i < int(count) {
				continue
			}
			if _, _, err := node.operator.RegisterNode(ctx, chain.NodeRegistration{
				HotKey: node.hot.Address(), Payout: node.operator.Address(), BLSKey: node.key,
				CommissionBps: commissionBps, Name: node.name, Endpoint: node.endpoint(),
			}); err != nil {
				return err
			}
		}
		return nil
	})
}

// eachNode does something for all nodes at once.
func (n *Network) eachNode(ctx context.Context, do func(context.Context, *node) error) error {
	g, ctx := errgroup.WithContext(ctx)
	for _, node := range n.nodes {
		g.Go(func() error {
			if err := do(ctx, node); err != nil {
				return fmt.Errorf("node %d: %w", node.number, err)
			}
			return nil
		})
	}
	return g.Wait()
}

// bond deposits the operators' bonds, once.
func (n *Network) bond(ctx context.Context) error {
	return n.eachNode(ctx, func(ctx context.Context, node *node) error {
		pool, err := n.client.Pool(ctx, chain.AtTag(chain.Latest), node.number)
		if err != nil || pool.Bond.Sign()+pool.BondEntering[0].Sign()+pool.BondEntering[1].Sign() > 0 {
			return err
		}
		if err := node.operator.EnsureAllowance(ctx, n.deployment.Staking, bondPerNode); err != nil {
			return err
		}
		_, err = node.operator.DepositBond(ctx, node.number, bondPerNode)
		return err
	})
}

// join makes the nodes candidates. What comes too late for the next committee is tried again in the next epoch.
func (n *Network) join(ctx context.Context) error {
	return n.eachNode(ctx, func(ctx context.Context, node *node) error {
		state, err := n.client.Node(ctx, chain.AtTag(chain.Latest), node.number)
		if err != nil || state.Candidate {
			return err
		}
		_, err = node.operator.TryJoin(ctx, node.number, 0)
		_, late := chain.IsRevert[*bindings.StakingWrongPhase](err)
		_, unripe := chain.IsRevert[*bindings.StakingBondTooLow](err)
		if late || unripe {
			return nil
		}
		return err
	})
}

// delegate stakes the same on every node, once.
func (n *Network) delegate(ctx context.Context) error {
	total := chain.WAL(0)
	for range n.nodes {
		var err error
		if total, err = total.Add(stakePerNode); err != nil {
			return err
		}
	}
	if err := n.staker.EnsureAllowance(ctx, n.deployment.Staking, total); err != nil {
		return err
	}
	return n.eachNode(ctx, func(ctx context.Context, node *node) error {
		pool, err := n.client.Pool(ctx, chain.AtTag(chain.Latest), node.number)
		if err != nil || pool.Stake.Sign()+pool.StakeEntering[0].Sign()+pool.StakeEntering[1].Sign() > 0 {
			return err
		}
		_, _, err = n.staker.Stake(ctx, node.number, stakePerNode)
		return err
	})
}
