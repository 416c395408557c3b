// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IStaking} from "../../src/interfaces/IStaking.sol";
import {StakingFixture} from "../mocks/StakingFixture.sol";

/// @notice Prices and capacity by votes of the committee; ten nodes of one seat each. docs/protocol.md, "Votes".
contract StakingVotesTest is StakingFixture {
    uint64 private constant PRICE = 5e7;
    uint64 private constant WRITE = 1e7;
    uint128 private constant CAPACITY = 1e12;
    uint256 private constant QUORUM = 7;

    function setUp() public override {
        super.setUp();
        _committee(10);
    }

    function test_Terms_StartAsDeployed() public view {
        _assertTerms(staking.terms(), PRICE, WRITE, CAPACITY, "of the deployment");
        _assertTerms(staking.nextTerms(), PRICE, WRITE, CAPACITY, "nothing elected yet");
        _assertTerms(market.terms(), PRICE, WRITE, CAPACITY, "handed to the market");
        _assertTerms(staking.voteOf(1), 0, 0, 0, "no vote");
    }

    function test_Vote_StandsAndCountsAtTheSelection() public {
        vm.expectEmit(address(staking));
        emit IStaking.VoteCast(1, 6e7, 9e6, 1.1e11);
        _vote(1, 6e7, 9e6, 1.1e11);
        for (uint32 v = 2; v <= QUORUM; ++v) {
            _vote(v, 6e7, 9e6, 1.1e11);
        }
        _assertTerms(staking.voteOf(7), 6e7, 9e6, 1.1e11, "as voted");
        _toMid();
        // Three of ten stay with today's.
        vm.expectEmit(address(staking));
        emit IStaking.TermsElected(2, 6e7, 9e6, 1.1e12);
        staking.selectCommittee();
        _assertTerms(staking.terms(), PRICE, WRITE, CAPACITY, "not in force yet");
        _assertTerms(staking.nextTerms(), 6e7, 9e6, 1.1e12, "elected");
        _nextEpoch();
        _assertTerms(staking.terms(), 6e7, 9e6, 1.1e12, "in force");
        _assertTerms(market.terms(), 6e7, 9e6, 1.1e12, "in the market too");
    }

    /// @dev The quorum is n - f: what f seats alone want never happens, and what f seats alone refuse does.
    function testFuzz_Vote_NeedsAQuorumBehindIt(uint256 seed, bool low) public {
        uint64 wish = low ? 4.5e7 : 5.5e7;
        uint256 with = seed % 11;
        for (uint32 v = 1; v <= with; ++v) {
            _vote(v, wish, WRITE, CAPACITY / 10);
        }
        _toSelected();
        // Lowest price with seven seats at or below it.
        uint64 expected = low ? (with >= QUORUM ? wish : PRICE) : (10 - with >= QUORUM ? PRICE : wish);
        assertEq(staking.nextTerms().price, expected, "price");
        assertEq(staking.nextTerms().capacity, CAPACITY, "all offer the same");
    }

    /// @dev Against a second computation of the same sentence, seat by seat.
    function testFuzz_Tally_EqualsTheDefinition(uint256 seed) public {
        uint64[10] memory prices;
        uint128[10] memory capacities;
        for (uint32 v = 1; v <= 10; ++v) {
            uint256 dice = uint256(keccak256(abi.encode(seed, v)));
            // Now and then nobody votes, or several for the same.
            (prices[v - 1], capacities[v - 1]) = (PRICE, CAPACITY);
            if (dice % 5 == 0) continue;
            prices[v - 1] = uint64(4.2e7 + (dice >> 8) % 20 * 1e6);
            uint128 offer = uint128(0.8e11 + (dice >> 64) % 40 * 1e9);
            capacities[v - 1] = offer * 10;
            _vote(v, prices[v - 1], uint64(1 + (dice >> 128) % 1e12), offer);
        }
        _toSelected();
        uint256 price = type(uint256).max;
        uint256 capacity;
        for (uint256 i; i < 10; ++i) {
            uint256 below;
            uint256 above;
            for (uint256 j; j < 10; ++j) {
                if (prices[j] <= prices[i]) ++below;
                if (capacities[j] >= capacities[i]) ++above;
            }
            if (below >= QUORUM && prices[i] < price) price = prices[i];
            if (above >= QUORUM && capacities[i] > capacity) capacity = capacities[i];
        }
        assertEq(staking.nextTerms().price, price, "price");
        assertEq(staking.nextTerms().capacity, capacity, "capacity");
    }

    /// @dev "price jerk": whatever a majority votes, an epoch changes a price by a quarter up or a fifth down at most.
    function testFuzz_Finding_PriceJerk(uint64 price, uint64 writePrice, uint128 capacity, uint256 epochs) public {
        price = uint64(bound(price, 1, 1e12));
        writePrice = uint64(bound(writePrice, 1, 1e12));
        capacity = uint128(bound(capacity, 0, 1e15));
        _all(price, writePrice, capacity);
        for (uint256 i; i < 1 + epochs % 4; ++i) {
            IStaking.Terms memory old = staking.terms();
            _nextEpoch();
            IStaking.Terms memory terms = staking.terms();
            _assertStep(old.price, terms.price, price, 1, 1e12);
            _assertStep(old.writePrice, terms.writePrice, writePrice, 1, 1e12);
            _assertStep(old.capacity, terms.capacity, uint256(capacity) * 10, 1e9, 1e15);
        }
    }

    /// @dev At the floor a price can still rise: by one.
    function test_Terms_LeaveTheFloor() public {
        _all(1, 1, CAPACITY / 10);
        for (uint256 i; staking.terms().price != 1; ++i) {
            assertLt(i, 100, "down by a fifth an epoch");
            _nextEpoch();
        }
        _all(1e12, 1e12, CAPACITY / 10);
        uint8[5] memory steps = [2, 3, 4, 5, 6];
        for (uint256 i; i < steps.length; ++i) {
            _nextEpoch();
            assertEq(staking.terms().price, steps[i], "by one where a quarter is less");
        }
    }

    /// @dev What a node offers counts by its seats: the network it stands for is n / seats as large.
    function test_Capacity_IsScaledBySeats() public {
        _stake(alice, 1, 5000 ether);
        _nextEpochs(2);
        (uint32[] memory members, uint8[] memory seats,) = staking.committee();
        assertEq(members[0], 1, "the heavy one");
        assertEq(seats[0], 2, "has two seats");
        assertEq(members.length, 9, "somebody has none");
        for (uint256 i; i < members.length; ++i) {
            _vote(members[i], PRICE, WRITE, uint128(seats[i]) * 1.2e11);
        }
        _toSelected();
        assertEq(staking.nextTerms().capacity, 1.2e12, "all stand for the same network");
    }

    /// @dev Votes of those without seats count for nothing.
    function test_Vote_WithoutSeats() public {
        _register(11);
        _vote(11, 6e7, WRITE, CAPACITY);
        _toSelected();
        assertEq(staking.nextTerms().price, PRICE, "no seat, no say");
    }

    function test_Vote_IsFrozenFromTheMiddleToTheSelection() public {
        _toMid();
        vm.expectRevert(abi.encodeWithSelector(IStaking.WrongPhase.selector, IStaking.Phase.Closed));
        vm.prank(_governance(1));
        staking.vote(1, 6e7, WRITE, CAPACITY);
        _toSelected();
        _all(6e7, WRITE, CAPACITY / 10);
        _toSettling();
        _vote(1, 6e7, WRITE, CAPACITY / 10);
        assertEq(staking.nextTerms().price, PRICE, "too late for this selection");
        _nextEpoch();
        assertEq(staking.terms().price, PRICE, "too late for this selection");
        _nextEpoch();
        assertEq(staking.terms().price, 6e7, "counted at the next");
    }

    function test_RevertWhen_TheVoteIsRefused() public {
        vm.expectRevert(abi.encodeWithSelector(IStaking.NotGovernance.selector, 1, alice));
        vm.prank(alice);
        staking.vote(1, 1, 1, 1);
        vm.startPrank(_governance(1));
        vm.expectRevert(abi.encodeWithSelector(IStaking.VoteOutOfRange.selector, 0, 1e12));
        staking.vote(1, 0, 1, 1);
        vm.expectRevert(abi.encodeWithSelector(IStaking.VoteOutOfRange.selector, 1e12 + 1, 1e12));
        staking.vote(1, 1, 1e12 + 1, 1);
        vm.expectRevert(abi.encodeWithSelector(IStaking.VoteOutOfRange.selector, 0, 1e12));
        staking.vote(1, 1, 0, 1);
        vm.expectRevert(abi.encodeWithSelector(IStaking.VoteOutOfRange.selector, 1e12 + 1, 1e12));
        staking.vote(1, 1e12 + 1, 1, 1);
        staking.vote(1, 1e12, 1, type(uint128).max);
        vm.stopPrank();
        _nextEpoch();
        assertLe(staking.terms().capacity, 1e15, "INV-12: whatever was voted");
    }

    // ------------------------------------------------------------------ helpers

    function _vote(uint32 node, uint64 price, uint64 writePrice, uint128 capacity) private {
        vm.prank(_governance(node));
        staking.vote(node, price, writePrice, capacity);
    }

    function _all(uint64 price, uint64 writePrice, uint128 capacity) private {
        for (uint32 v = 1; v <= 10; ++v) {
            _vote(v, price, writePrice, capacity);
        }
    }

    function _assertStep(uint256 old, uint256 got, uint256 wish, uint256 floor, uint256 ceiling) private pure {
        uint256 most = old + 1 > old * 5 / 4 ? old + 1 : old * 5 / 4;
        uint256 least = old * 4 / 5;
        uint256 expected = wish < least ? least : wish > most ? most : wish;
        expected = expected < floor ? floor : expected > ceiling ? ceiling : expected;
        assertEq(got, expected, "one step towards the wish");
    }

    function _assertTerms(
        IStaking.Terms memory t,
        uint64 price,
        uint64 writePrice,
        uint128 capacity,
        string memory label
    ) private pure {
        assertEq(t.price, price, label);
        assertEq(t.writePrice, writePrice, label);
        assertEq(t.capacity, capacity, label);
    }
}
