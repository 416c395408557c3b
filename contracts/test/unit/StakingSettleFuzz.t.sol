// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAvailabilityProofs} from "../../src/interfaces/IAvailabilityProofs.sol";
import {IStaking} from "../../src/interfaces/IStaking.sol";
import {StakingFixture} from "../mocks/StakingFixture.sol";

/// @notice The end of an epoch on random amounts, outcomes and orders; ten nodes with one seat each.
contract StakingSettleFuzzTest is StakingFixture {
    uint128 private constant SOLD = 1000;

    function setUp() public override {
        super.setUp();
        _committee(10);
    }

    /// @dev "pot leverage by unused reservations, roll-over or price fall": the payout is bounded by what the storage
    /// is worth today.
    function testFuzz_Finding_PotLeverage_PayoutIsCapped(uint256 fee, uint256 reserve, uint64 price, uint128 sold)
        public
    {
        fee = bound(fee, 0, 1e8 ether);
        reserve = bound(reserve, 0, 1e8 ether);
        price = uint64(bound(price, 1, 1e12));
        sold = uint128(bound(sold, 0, 1e18));
        if (reserve != 0) _donate(reserve);
        market.set(fee, price, sold);
        _toSettling();
        uint256 payout = staking.epochPot() + staking.tipPot() + staking.claimable(address(this))
            + staking.claimable(proofs.seeder());
        uint256 cap = 2 * uint256(price) * sold;
        uint256 offered = sold == 0 ? 0 : fee + reserve / 4;
        assertEq(payout, offered < cap ? offered : cap, "INV-5");
        assertEq(staking.reserve() + payout, fee + reserve, "nothing is lost");
    }

    /// @dev "pot leverage by unused reservations, roll-over or price fall", as one node with a tenth of the seats sees
    /// it. Weight that was sold and is not proven pays nobody; what rolled over pays no more than twice today's price;
    /// and a fallen price shrinks what dearer sales of the past pay.
    function test_Finding_PotLeverage_ByUnusedWeightRollOverOrPriceFall() public {
        uint64 price = 1 ether;
        uint256 earnable = _untipped(SOLD * uint256(price), 14);
        market.set(SOLD * uint256(price), price, SOLD);
        for (uint32 v = 2; v <= 10; ++v) {
            proofs.set(v, IAvailabilityProofs.Status.Live, 0, 0, address(0)); // nothing of theirs is stored
        }
        _nextEpoch();
        assertEq(_earned(1), earnable / 10, "its own tenth, not the peers'");
        assertEq(staking.reserve(), earnable - earnable / 10, "the rest rolls over");
        for (uint256 i; i < 30; ++i) {
            market.set(SOLD * uint256(price), price, SOLD);
            for (uint32 v = 2; v <= 10; ++v) {
                proofs.set(v, IAvailabilityProofs.Status.Live, 0, 0, address(0));
            }
            uint256 before = _earned(1);
            _nextEpoch();
            assertLe(_earned(1) - before, SOLD / 10 * 2 * uint256(price), "at most twice the price");
        }
        assertGt(staking.reserve(), 4 * SOLD * uint256(price), "the cap binds");
        market.set(SOLD * uint256(price), price / 10, SOLD);
        uint256 last = _earned(1);
        _nextEpoch();
        assertEq(
            _earned(1) - last,
            _untipped(SOLD * 2 * uint256(price / 10), 14) / 10,
            "twice today's price, not the one it sold at"
        );
    }

    function _earned(uint32 node) private view returns (uint256) {
        return staking.claimable(_payout(node));
    }

    /// @dev What the bond cannot cover comes from the stake, up to the step's share of it.
    function testFuzz_Missed_TakesTheBondFirst(uint256 bond, uint256 stake) public {
        bond = bound(bond, 1000 ether, 1e5 ether);
        stake = bound(stake, 1 ether, 1e9 ether);
        _bond(1, bond - 1000 ether + 1);
        _stake(alice, 1, stake);
        _nextEpoch();
        market.set(0, 1e18, SOLD);
        proofs.miss(1);
        _nextEpoch();
        proofs.miss(1);
        IStaking.Pool memory before = staking.pool(1);
        _nextEpoch();
        IStaking.Pool memory pool = staking.pool(1);
        uint256 want = _ceil((uint256(before.bond) + before.stake) * 50, BPS);
        uint256 fromBond = want < before.bond ? want : before.bond;
        uint256 cap = _ceil(uint256(before.stake) * 50, BPS);
        uint256 rest = want - fromBond;
        assertEq(before.bond - pool.bond, fromBond, "from the bond");
        assertEq(before.stake - pool.stake, rest < cap ? rest : cap, "from the stake");
        assertEq(staking.pendingBurn(), before.bond - pool.bond + before.stake - pool.stake, "burned");
    }

    /// @dev "self-report pays": operator and puppet together lose at least 65 % of what the bond loses, and all else
    /// (INV-7).
    function testFuzz_Finding_SelfReportPays(uint256 bond, uint256 stake, uint256 fee) public {
        bond = bound(bond, 0, 1e5 ether);
        stake = bound(stake, 1 ether, 1e8 ether);
        fee = bound(fee, 0, 1e6 ether);
        if (bond != 0) _bond(1, bond);
        _stake(alice, 1, stake);
        _nextEpoch();
        market.set(fee, 1e18, SOLD);
        proofs.refute(1, bob);
        uint256 reward = _wouldBeReward(1);
        IStaking.Pool memory before = staking.pool(1);
        _toSettled();
        IStaking.Pool memory pool = staking.pool(1);
        uint256 bondLoss = before.bond - pool.bond;
        uint256 stakeLoss = before.stake - pool.stake;
        uint256 want = _max(_max(1000 ether, _ceil(uint256(before.bond) * 3000, BPS)), 10 * reward);
        assertEq(bondLoss, want < before.bond ? want : before.bond, "the bond first");
        uint256 cap = _ceil(uint256(before.stake) * 500, BPS);
        assertEq(stakeLoss, want - bondLoss < cap ? want - bondLoss : cap, "then at most a twentieth of the stake");
        uint256 bounty = staking.claimable(bob);
        assertEq(bounty, bondLoss * 35 / 100, "bounty from the bond's loss only");
        assertEq(staking.pendingBurn(), bondLoss + stakeLoss - bounty, "all else burned");
        assertEq(staking.claimable(_payout(1)), 0, "reward and slash never together");
        assertGe((bondLoss - bounty) * 100, bondLoss * 65, "INV-7");
        assertEq(staking.owed(), wal.balanceOf(address(staking)), "INV-1");
        assertEq(staking.node(1).jailedUntil, staking.epoch() + 9, "eight epochs");
    }

    /// @dev INV-6: batches of any size give the same state.
    function testFuzz_Settle_AnyBatching(uint256 seed) public {
        for (uint32 v = 1; v <= 10; ++v) {
            _stake(alice, v, uint256(keccak256(abi.encode(seed, v))) % 1e23 + 1 ether);
        }
        _nextEpoch();
        market.set(777 ether + 1, 1e18, SOLD);
        for (uint32 v = 1; v <= 10; ++v) {
            uint256 dice = uint256(keccak256(abi.encode(seed, "outcome", v))) % 4;
            if (dice == 0) proofs.miss(v);
            if (dice == 1) proofs.refute(v, bob);
        }
        _toSettling();
        uint256 snapshot = vm.snapshotState();
        staking.settle(type(uint256).max);
        bytes memory atOnce = _state();
        vm.revertToState(snapshot);
        for (uint256 i; staking.epochInfo().settled < staking.epochInfo().members; ++i) {
            staking.settle(uint256(keccak256(abi.encode(seed, "batch", i))) % 4);
            assertEq(staking.owed(), wal.balanceOf(address(staking)), "INV-1, mid-cursor");
        }
        assertEq(keccak256(_state()), keccak256(atOnce), "INV-6");
    }

    /// @dev INV-6, "reward before money mid-cursor": what a node gets does not depend on the others' outcomes.
    function testFuzz_Settle_PayIsIndependentOfOthers(uint256 seed) public {
        market.set(777 ether, 1e18, SOLD);
        uint256 snapshot = vm.snapshotState();
        _toSettled();
        uint256 pay = staking.claimable(_payout(7));
        assertGt(pay, 0, "paid");
        vm.revertToState(snapshot);
        for (uint32 v = 1; v <= 10; ++v) {
            uint256 dice = uint256(keccak256(abi.encode(seed, v))) % 3;
            if (v == 7) continue;
            if (dice == 0) proofs.miss(v);
            if (dice == 1) proofs.refute(v, bob);
        }
        _toSettled();
        assertEq(staking.claimable(_payout(7)), pay, "INV-6");
    }

    /// @dev INV-11: between the middle and the advance no call about stake, bond, candidates or commission changes what
    /// settlement reads.
    function testFuzz_FreezeAtMid(uint256 seed) public {
        uint256 leaving = _stake(alice, 1, 100 ether);
        uint256 staying = _stake(bob, 1, 100 ether);
        _nextEpoch();
        _withdraw(alice, leaving);
        market.set(100 ether, 1e18, SOLD);
        if (seed % 3 == 0) proofs.miss(1);
        if (seed % 3 == 1) proofs.refute(1, keeper);
        _toMid();
        uint256 snapshot = vm.snapshotState();
        _toSettled();
        bytes32 quiet = _priced();
        vm.revertToState(snapshot);
        _stir(seed, staying);
        _toSelected();
        _stir(seed >> 64, staying);
        _toSettling();
        _stir(seed >> 128, staying);
        staking.settle(1);
        _stir(seed >> 192, staying);
        _toSettled();
        assertEq(_priced(), quiet, "INV-11");
    }

    // ------------------------------------------------------------------ helpers

    function _donate(uint256 amount) private {
        _fund(keeper, amount);
        vm.prank(keeper);
        staking.donate(amount);
    }

    function _wouldBeReward(uint32 node) private view returns (uint256) {
        (, uint256 seats,) = staking.prover(node, address(0));
        uint256 payout = market.fee() + staking.reserve() / 4;
        uint256 cap = 2 * uint256(market.price()) * market.sold();
        return _untipped(payout < cap ? payout : cap, staking.epochInfo().members + 4) * (seats * (SOLD / 10)) / SOLD;
    }

    /// @dev Calls of everybody that must not matter to the epoch that is ending.
    function _stir(uint256 seed, uint256 position) private {
        if (seed & 1 != 0 && !staking.node(1).jailed) _stake(alice, 1, 7 ether);
        if (seed & 2 != 0) _bond(1, 7 ether);
        if (seed & 4 != 0) _bond(2, 9 ether);
        vm.startPrank(_governance(1));
        if (seed & 8 != 0) staking.setCommission(1, 900);
        if (seed & 16 != 0 && staking.pool(1).bond >= 300 ether && _leavingBond(1) == 0) {
            staking.requestBondExit(1, 200 ether);
        }
        vm.stopPrank();
        vm.startPrank(bob);
        if (seed & 32 != 0) {
            if (staking.position(position).exit != 0) staking.cancelWithdraw(position);
            else if (seed & 256 != 0) staking.redelegate(position, 2);
            else staking.requestWithdraw(position, 0);
        }
        if (seed & 512 != 0 && staking.positionValue(position) > 2 ether) staking.split(position, 1 ether);
        vm.stopPrank();
        if (seed & 128 != 0 && staking.epochInfo().phase != IStaking.Phase.Closed) {
            vm.prank(_governance(1));
            staking.vote(1, 1e12, 1e12, 1);
        }
        if (seed & 64 != 0 && staking.epochInfo().phase == IStaking.Phase.Selected && !staking.node(1).leaving) {
            vm.prank(_governance(1));
            staking.setLeaving(1, true);
            vm.prank(_governance(1));
            staking.setLeaving(1, false);
        }
    }

    function _leavingBond(uint32 node) private view returns (uint256) {
        IStaking.Pool memory pool = staking.pool(node);
        return uint256(pool.bondLeaving[0]) + pool.bondLeaving[1];
    }

    /// @dev What settlement came to: rates, bonds, credits, pots.
    function _priced() private view returns (bytes32 hash) {
        uint32 next = staking.epoch() + 1;
        for (uint32 v = 1; v <= 10; ++v) {
            hash = keccak256(
                abi.encode(
                    hash,
                    staking.rate(v, next),
                    staking.pool(v).bond,
                    staking.claimable(_payout(v)),
                    staking.exitPot(v, next - 1),
                    staking.node(v).jailedUntil
                )
            );
        }
        return keccak256(abi.encode(hash, staking.claimable(keeper), staking.epochPot(), staking.pendingBurn()));
    }

    function _state() private view returns (bytes memory state) {
        for (uint32 v = 1; v <= 10; ++v) {
            state = abi.encode(
                state,
                staking.pool(v),
                staking.node(v),
                staking.claimable(_payout(v)),
                staking.rate(v, staking.epoch() + 1),
                staking.exitPot(v, staking.epoch())
            );
        }
        return abi.encode(state, staking.reserve(), staking.epochPot(), staking.pendingBurn(), staking.claimable(bob));
    }

    function _ceil(uint256 a, uint256 b) private pure returns (uint256) {
        return (a + b - 1) / b;
    }

    function _max(uint256 a, uint256 b) private pure returns (uint256) {
        return a > b ? a : b;
    }
}
