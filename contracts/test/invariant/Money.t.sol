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
        bytes4[] memory all = new bytes4[](19);
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
        // Epochs must end often enough for what was queued in them to come due.
        (all[16], all[17]) = (MoneyHandler.finishEpoch.selector, MoneyHandler.finishEpoch.selector);
        targetSelector(FuzzSelector({addr: address(handler), selectors: all}));
    }

    /// @dev One campaign for all of them: the sequences are what costs time.
    /// forge-config: default.invariant.runs = 16
    /// forge-config: default.invariant.depth = 128
    function invariant_Money() public {
        _checkQueuedSharesAreInThePool();
        _checkCommitteeHoldsAllSeats();
        _checkPositionsAreCovered();
        _checkConservation();
    }

    /// @dev INV-1, added up from the parts. A pool outside the committee is first rolled by a bond of one unit; nothing
    /// of that outlives this function.
    function _checkConservation() private {
        assertEq(staking.owed() + handler.strayed(), wal.balanceOf(address(staking)), "INV-1: total");
        uint256 sum = staking.reserve() + staking.epochPot() + staking.pendingBurn();
        wal.approve(address(staking), NODES);
        for (uint32 v = 1; v <= NODES; ++v) {
            staking.depositBond(v, 1);
            IStaking.Pool memory p = staking.pool(v);
            sum += uint256(p.stake) + p.bond + p.stakeEntering[0] + p.stakeEntering[1] + p.bondEntering[0]
            + p.bondEntering[1];
            for (uint32 e; e <= staking.epoch(); ++e) {
                sum += staking.exitPot(v, e);
            }
            sum += staking.claimable(handler.payout(v));
        }
        sum += staking.claimable(handler.reporter()) + staking.claimable(address(handler)) + staking.tipPot();
        sum += staking.claimable(proofs.seeder());
        assertEq(sum, staking.owed(), "INV-1: parts");
    }

    /// @dev INV-3: shares of the living are in the pool, and claims of those who left are in their exit pots.
    function _checkPositionsAreCovered() private {
        wal.approve(address(staking), NODES);
        uint32 epoch = staking.epoch();
        uint256[] memory ids = handler.positions();
        for (uint32 v = 1; v <= NODES; ++v) {
            staking.depositBond(v, 1);
            uint256 shares;
            uint256[] memory owed = new uint256[](epoch + 2);
            for (uint256 i; i < ids.length; ++i) {
                IStaking.Position memory p = staking.position(ids[i]);
                uint256 value = staking.positionValue(ids[i]);
                if (handler.isVoid(ids[i])) assertEq(value, 0, "INV-13: void for ever");
                if (p.node != v || p.activation > epoch) continue;
                if (p.exit != 0 && p.exit < epoch) owed[p.exit] += value;
                else if (!handler.isVoid(ids[i])) shares += _shares(p);
            }
            IStaking.Pool memory pool = staking.pool(v);
            // Mid-cursor a settled pool has let this epoch's exits go already.
            if (pool.synced == epoch) assertLe(shares, pool.shares, "INV-3: shares");
            for (uint32 e = 1; e < epoch; ++e) {
                assertLe(owed[e], staking.exitPot(v, e), "INV-3, INV-14: exit pot");
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
        _checkConservation();
    }

    function _shares(IStaking.Position memory p) private view returns (uint256) {
        if (p.exit != 0) return p.shares;
        IStaking.Rate memory r = staking.rate(p.node, p.activation);
        return r.shares == 0 ? p.amount : uint256(p.amount) * r.shares / r.stake;
    }
}
