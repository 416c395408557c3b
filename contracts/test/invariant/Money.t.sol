// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IStaking} from "../../src/interfaces/IStaking.sol";
import {Parameters} from "../../src/types/Parameters.sol";
import {StakingFixture} from "../mocks/StakingFixture.sol";
import {MoneyHandler} from "./handlers/MoneyHandler.sol";

/// @notice The money of Staking under random stakers, operators, markets, fortunes and keepers. Numbers are those of
/// docs/protocol.md, "Invariants".
contract MoneyInvariants is StakingFixture {
    uint32 private constant NODES = 6;

    MoneyHandler private handler;

    function _parameters() internal pure override returns (Parameters memory p) {
        p = super._parameters();
        p.minStake = 1;
        (p.fraudJailEpochs, p.ladderJailEpochs) = (1, 0);
    }

    function setUp() public override {
        super.setUp();
        _candidates(NODES);
        for (uint32 v = 1; v < NODES; ++v) {
            _bond(v, 200 ether * uint256(v));
        }
        _nextEpoch();
        handler = new MoneyHandler(staking, wal, market, proofs, parameters);
        assertTrue(wal.transfer(address(handler), 1_000_000_000 ether), "handler's float");
        targetContract(address(handler));
        bytes4[] memory all = new bytes4[](26);
        all[0] = MoneyHandler.stake.selector;
        all[1] = MoneyHandler.requestWithdraw.selector;
        all[2] = MoneyHandler.cancelWithdraw.selector;
        all[3] = MoneyHandler.claimWithdraw.selector;
        all[4] = MoneyHandler.burnVoid.selector;
        all[5] = MoneyHandler.depositBond.selector;
        all[6] = MoneyHandler.requestBondExit.selector;
        all[7] = MoneyHandler.setCommission.selector;
        all[8] = MoneyHandler.candidacy.selector;
        all[9] = MoneyHandler.claimCredit.selector;
        all[10] = MoneyHandler.trade.selector;
        all[11] = MoneyHandler.fortune.selector;
        all[12] = MoneyHandler.give.selector;
        all[13] = MoneyHandler.wait.selector;
        all[14] = MoneyHandler.turn.selector;
        all[15] = MoneyHandler.finishEpoch.selector;
        all[18] = MoneyHandler.ruin.selector;
        all[19] = MoneyHandler.redelegate.selector;
        all[20] = MoneyHandler.completeRedelegation.selector;
        all[21] = MoneyHandler.split.selector;
        all[22] = MoneyHandler.merge.selector;
        all[23] = MoneyHandler.vote.selector;
        all[24] = MoneyHandler.rotateBlsKey.selector;
        all[25] = MoneyHandler.settleTwoWays.selector;
        // Epochs must end often enough for what was queued in them to come due.
        (all[16], all[17]) = (MoneyHandler.finishEpoch.selector, MoneyHandler.finishEpoch.selector);
        targetSelector(FuzzSelector({addr: address(handler), selectors: all}));
    }

    /// @dev One campaign for all of them: the sequences are what costs time.
    /// forge-config: default.invariant.runs = 1000
    /// forge-config: default.invariant.depth = 50
    /// forge-config: long.invariant.runs = 10000
    /// forge-config: long.invariant.depth = 100
    function invariant_Money() public {
        _rollAll();
        _checkQueuedSharesAreInThePool();
        _checkCommitteeHoldsAllSeats();
        _checkPotsAreFixed();
        _checkFrozen();
        _checkRates();
        _checkPositionsAreCovered();
        _checkConservation();
    }

    /// @dev What a view already sees gone from a pool is credited once somebody rolls it: settlement does so for
    /// members, but for one whose first epoch this is only with its end. Nothing of this outlives the check.
    function _rollAll() private {
        for (uint32 v = 1; v <= NODES; ++v) {
            staking.rollPool(v);
        }
    }

    /// @dev INV-1, added up from the parts, mid-cursor too.
    function _checkConservation() private view {
        assertEq(staking.owed() + handler.strayed(), wal.balanceOf(address(staking)), "INV-1: total");
        uint256 sum = staking.reserve() + staking.epochPot() + staking.tipPot() + staking.pendingBurn();
        uint32 epoch = staking.epoch();
        for (uint32 v = 1; v <= NODES; ++v) {
            IStaking.Pool memory p = staking.pool(v);
            sum += uint256(p.stake) + p.bond + p.stakeEntering[0] + p.stakeEntering[1] + p.bondEntering[0]
            + p.bondEntering[1];
            for (uint32 e; e <= epoch; ++e) {
                sum += staking.exitPot(v, e);
            }
            sum += staking.claimable(handler.payout(v));
        }
        sum += staking.claimable(handler.reporter()) + staking.claimable(address(handler));
        sum += staking.claimable(proofs.seeder());
        // Who made the calls before the handler did.
        sum += staking.claimable(address(this));
        assertEq(sum, staking.owed(), "INV-1: parts");
    }

    /// @dev INV-3: shares of the living are in the pool, and claims of those who left are in their exit pots.
    function _checkPositionsAreCovered() private view {
        uint32 epoch = staking.epoch();
        uint256[] memory ids = handler.positions();
        uint256[NODES + 1] memory shares;
        uint256[][NODES + 1] memory owed;
        for (uint256 v; v <= NODES; ++v) {
            owed[v] = new uint256[](epoch);
        }
        for (uint256 i; i < ids.length; ++i) {
            IStaking.Position memory p = staking.position(ids[i]);
            if (handler.isVoid(ids[i])) assertEq(staking.positionValue(ids[i]), 0, "INV-13: void for ever");
            else if (p.activation > epoch) continue;
            else if (p.exit != 0 && p.exit < epoch) owed[p.node][p.exit] += staking.positionValue(ids[i]);
            else shares[p.node] += _shares(p);
        }
        for (uint32 v = 1; v <= NODES; ++v) {
            IStaking.Pool memory pool = staking.pool(v);
            // Mid-cursor a settled pool has let this epoch's exits go already.
            if (pool.synced == epoch) assertLe(shares[v], pool.shares, "INV-3: shares");
            for (uint32 e = 1; e < epoch; ++e) {
                if (owed[v][e] != 0) assertLe(owed[v][e], staking.exitPot(v, e), "INV-3, INV-14: exit pot");
            }
        }
    }

    /// @dev INV-9 by counting: whoever is on the way out is still in the pool or in the exit pot of a settled epoch.
    function _checkQueuedSharesAreInThePool() private view {
        for (uint32 v = 1; v <= NODES; ++v) {
            IStaking.Pool memory p = staking.pool(v);
            assertLe(uint256(p.sharesLeaving[0]) + p.sharesLeaving[1], p.shares, "INV-9: queued shares");
            assertTrue((p.shares == 0) == (p.stake == 0), "stake and shares vanish together");
        }
    }

    /// @dev INV-5: only rewards of settled members leave the pot, and INV-11: nothing else does after beginSettle.
    function _checkPotsAreFixed() private view {
        if (staking.epochInfo().phase != IStaking.Phase.Settling) {
            assertEq(staking.epochPot() + staking.tipPot(), 0, "INV-5: pots are filled by beginSettle only");
            return;
        }
        assertEq(staking.epochPot(), handler.unpaid(), "INV-5, INV-11: payout");
    }

    /// @dev INV-11: from the middle on nothing that a settlement to come reads changes.
    function _checkFrozen() private view {
        uint32 epoch = staking.epoch();
        if (handler.frozenIn() != epoch) return;
        for (uint32 v = 1; v <= NODES; ++v) {
            if (staking.pool(v).synced != epoch) continue;
            assertEq(handler.readBySettlement(v), handler.frozen(v), "INV-11");
        }
    }

    /// @dev INV-4: from one epoch to the next a share gets cheaper only by a slash. A pool that everybody left has no
    /// shares, and starts anew at 1:1.
    function _checkRates() private view {
        uint32 epoch = staking.epoch();
        for (uint32 v = 1; v <= NODES; ++v) {
            IStaking.Rate memory before = staking.rate(v, epoch - 1);
            IStaking.Rate memory now_ = staking.rate(v, epoch);
            if (before.shares == 0 || now_.shares == 0 || handler.slashed(v, epoch - 1)) continue;
            assertGe(
                uint256(now_.stake) * before.shares, uint256(before.stake) * now_.shares, "INV-4: price of a share"
            );
        }
    }

    /// @dev INV-8 for the committee in office.
    function _checkCommitteeHoldsAllSeats() private view {
        (uint32[] memory members, uint8[] memory seats,) = staking.committee();
        IStaking.Shard[] memory shards = staking.shards();
        uint256 sum;
        for (uint256 i; i < members.length; ++i) {
            uint256 held;
            for (uint256 s; s < shards.length; ++s) {
                if (shards[s].owner == members[i]) ++held;
            }
            assertEq(held, seats[i], "seats are shards");
            sum += held;
        }
        assertEq(sum, parameters.shards, "INV-8");
    }

    /// @dev INV-12, INV-13, INV-14: whatever happened, the epochs go on and everybody gets out.
    function afterInvariant() public {
        handler.everybodyLeaves(staking.owed());
        _rollAll();
        _checkConservation();
    }

    function _shares(IStaking.Position memory p) private view returns (uint256) {
        if (p.exit != 0) return p.shares;
        IStaking.Rate memory r = staking.rate(p.node, p.activation);
        return r.shares == 0 ? p.amount : uint256(p.amount) * r.shares / r.stake;
    }
}
