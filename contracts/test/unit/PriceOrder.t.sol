// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAvailabilityProofs} from "../../src/interfaces/IAvailabilityProofs.sol";
import {IStaking} from "../../src/interfaces/IStaking.sol";
import {StakingFixture} from "../mocks/StakingFixture.sol";

/// What each answer to a loss costs, over the whole range of losses, fees, bonds and stakes (docs/protocol.md, "Held
/// slivers"): prove all > exclude > miss > a wrong claim, and a release is never cheaper than an exclusion.
contract PriceOrderTest is StakingFixture {
    uint32 private constant NODES = 10;
    uint32 private constant ALL = 1;
    uint32 private constant SOME = 2;
    uint32 private constant NONE = 3;
    uint32 private constant BOGUS = 4;
    uint32 private constant COPY = 5; // bogus too, but nobody looked

    function setUp() public override {
        super.setUp();
        _candidates(NODES);
        _nextEpoch();
    }

    /// Five nodes alike but for what they do about a loss of `x` of their weight.
    /// forge-config: long.fuzz.runs = 2000
    function testFuzz_PriceOrder(uint256 x, uint256 sold, uint64 price, uint256 fee, uint256 bond, uint256 stake)
        public
    {
        _endow(bond, stake);
        (sold, price) = _market(sold, price, fee);
        uint128 whole = proofs.bound(ALL);
        x = bound(x, 1, whole / 20);
        uint256[6] memory before = _worths();

        proofs.set(SOME, IAvailabilityProofs.Status.Live, whole - uint128(x), uint128(x), address(0));
        proofs.miss(NONE);
        proofs.refute(BOGUS, vm.addr(1));
        _toSettling();
        uint256 payout = staking.epochPot();
        _toSettled();

        int256[6] memory gain = _gains(before);
        assertApproxEqAbs(gain[ALL], int256(payout * whole / sold), 3, "I");
        assertApproxEqAbs(gain[SOME], int256(payout * (whole - 5 * x) / sold), 3, "I (1 - x) - 4 x I");
        assertLe(gain[SOME], gain[ALL], "prove all > exclude");
        if (5 * x * payout > 4 * sold) assertLt(gain[SOME], gain[ALL], "strictly, above the rounding");
        assertGe(gain[SOME], 0, "exclude > miss");
        if (payout * (whole - 5 * x) >= 4 * sold) assertGt(gain[SOME], 0, "strictly, above the rounding");
        assertEq(gain[NONE], 0, "one miss earns and costs nothing");
        assertLt(gain[BOGUS], 0, "miss > a wrong claim");
        _checkBogus(before[BOGUS], gain);
        uint256 release = 8 * uint256(price) * x;
        uint256 exclusion = 4 * x * payout / sold;
        assertGe(release, exclusion, "release >= exclude");
    }

    /// Above 5 % nothing can be excluded, and the rest of the order stays; misses in a row included, as long as a
    /// node's stake is not above fourteen times its bond.
    /// forge-config: long.fuzz.runs = 2000
    function testFuzz_PriceOrder_MissesInARow(uint256 bond, uint256 stake, uint256 fee) public {
        _market(1e15, 5e7, fee);
        bond = bound(bond, 1000 ether, 1e5 ether);
        stake = bound(stake, 0, 14 * bond);
        _endow(bond - 1000 ether, stake);
        uint256[6] memory before = _worths();
        proofs.miss(NONE);
        _nextEpoch();
        int256 first = _gains(before)[NONE];
        proofs.miss(NONE);
        _nextEpoch();
        int256 second = _gains(before)[NONE] - first;
        uint256[6] memory late = _worths();
        proofs.miss(NONE);
        proofs.refute(BOGUS, address(0));
        _toSettled();
        int256[6] memory gain = _gains(late);
        assertEq(first, 0, "the first is free");
        assertLe(second, 0, "the second costs");
        assertLe(gain[NONE], second, "the third costs more");
        assertGe(gain[NONE], gain[BOGUS], "and still less than a wrong claim");
    }

    /// "0.1 % dropped every epoch": a node that lets go of a thousandth in each epoch, and says so each time, earns
    /// less in every single one than a node that keeps all, by four times what it dropped and by all it no longer
    /// holds.
    /// forge-config: long.fuzz.runs = 2000
    function testFuzz_Attack_TenthOfAPercentDroppedEveryEpoch(uint256 fee, uint256 epochs) public {
        (uint256 sold,) = _market(1e15, 5e7, bound(fee, 1 ether, 1e5 ether));
        epochs = bound(epochs, 1, 20);
        uint128 whole = proofs.bound(ALL);
        uint128 step = whole / 1000;
        for (uint256 i = 1; i <= epochs; ++i) {
            uint256[6] memory before = _worths();
            uint128 left = whole - uint128(i) * step;
            proofs.set(SOME, IAvailabilityProofs.Status.Live, left, step, address(0));
            _nextEpoch();
            int256[6] memory gain = _gains(before);
            uint256 payout = uint256(gain[ALL]) * sold / whole; // the reserve adds to later ones
            assertLt(gain[SOME], gain[ALL], "dropping never pays");
            assertApproxEqAbs(gain[SOME], int256(payout * (left - 4 * uint256(step)) / sold), 3, "and costs fourfold");
        }
    }

    // ------------------------------------------------------------------ internal

    /// @dev A wrong claim that is shown loses more than all pay of ten epochs or 30 % of the bond, whoever shows it;
    /// one that nobody sees earns what was claimed, and takes it from nobody.
    function _checkBogus(uint256 before, int256[6] memory gain) private view {
        uint256 loss = uint256(-gain[BOGUS]);
        uint256 bounty = staking.claimable(vm.addr(1));
        IStaking.Pool memory pool = staking.pool(BOGUS);
        assertGe(loss, _min(before, parameters.minBond), "at least the least bond");
        assertGe(loss - bounty, (loss * 65) / 100, "puppet and operator together");
        assertEq(gain[COPY], gain[ALL], "who is not caught gets no more than who proves all");
        assertEq(staking.claimable(_payout(BOGUS)), 0, "no pay");
        assertLe(pool.bond, before, "bond");
    }

    function _market(uint256 sold, uint64 price, uint256 fee) private returns (uint256, uint64) {
        sold = bound(sold, 1e6, 1e18);
        price = uint64(bound(price, 1, 1e12));
        fee = bound(fee, 0, 1e5 ether);
        market.set(fee, price, uint128(sold));
        return (sold, price);
    }

    /// @dev The same bond and stake for all five.
    function _endow(uint256 bond, uint256 stake) private {
        bond = bound(bond, 0, 1e5 ether);
        stake = bound(stake, 0, 20 * (bond + 1000 ether));
        for (uint32 v = ALL; v <= COPY; ++v) {
            if (bond != 0) _bond(v, bond);
            if (stake >= 1 ether) _stake(alice, v, stake);
        }
        _nextEpoch();
    }

    /// @dev All that belongs to a node and its delegators.
    function _worths() private view returns (uint256[6] memory worth) {
        for (uint32 v = ALL; v <= COPY; ++v) {
            IStaking.Pool memory p = staking.pool(v);
            worth[v] = uint256(p.stake) + p.bond + staking.claimable(_payout(v));
        }
    }

    function _gains(uint256[6] memory before) private view returns (int256[6] memory gain) {
        uint256[6] memory now_ = _worths();
        for (uint32 v = ALL; v <= COPY; ++v) {
            gain[v] = int256(now_[v]) - int256(before[v]);
        }
    }

    function _min(uint256 a, uint256 b) private pure returns (uint256) {
        return a < b ? a : b;
    }
}
