// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {BLS} from "solady/utils/ext/ithaca/BLS.sol";

import {IStaking} from "../../src/interfaces/IStaking.sol";
import {Parameters} from "../../src/types/Parameters.sol";
import {ShardSet} from "../../src/types/ShardSet.sol";
import {TestKeys} from "../TestKeys.sol";
import {StakingFixture} from "../mocks/StakingFixture.sol";

/// @notice Choosing the next committee and handing the shards over.
contract StakingSelectTest is StakingFixture {
    function test_RevertWhen_TooEarlyOrTwice() public {
        uint256 middle = _start() + 30;
        vm.warp(middle - 1);
        vm.expectRevert(abi.encodeWithSelector(IStaking.TooEarly.selector, middle - 1, middle));
        staking.selectCommittee();
        vm.warp(middle);
        staking.selectCommittee();
        vm.expectRevert(abi.encodeWithSelector(IStaking.WrongPhase.selector, IStaking.Phase.Selected));
        staking.selectCommittee();
        _toSettling();
        vm.expectRevert(abi.encodeWithSelector(IStaking.WrongPhase.selector, IStaking.Phase.Settling));
        staking.selectCommittee();
    }

    /// @dev Epoch 0 runs through the same calls with an empty committee.
    function test_EpochZero_SeatsTheFirstCommittee() public {
        _candidates(4);
        _toMid();
        uint32[] memory members = new uint32[](4);
        uint8[] memory seats = new uint8[](4);
        uint32[] memory owners = new uint32[](10);
        for (uint32 i; i < 4; ++i) {
            members[i] = i + 1;
            seats[i] = i < 2 ? 3 : 2;
        }
        for (uint256 s; s < 10; ++s) {
            owners[s] = s < 3 ? 1 : s < 6 ? 2 : s < 8 ? 3 : 4;
        }
        vm.expectEmit(address(staking));
        emit IStaking.CommitteeSelected(1, members, seats, owners, TestKeys.g1(2 + 3 + 4 + 5), false);
        staking.selectCommittee();
        (uint32[] memory next,) = staking.nextCommittee();
        assertEq(abi.encode(next), abi.encode(members), "next committee");
        (next,,) = staking.committee();
        assertEq(next.length, 0, "nobody yet");
        assertEq(staking.shard(0).owner, 0, "no owner yet");
        assertEq(staking.shard(0).next, 1, "next owner");
        _nextEpoch();
        (uint32[] memory now_, uint8[] memory nowSeats, ShardSet[] memory held) = staking.committee();
        assertEq(abi.encode(now_, nowSeats), abi.encode(members, seats), "committee");
        assertEq(ShardSet.unwrap(held[0]), 0x007, "shards of the first");
        assertEq(ShardSet.unwrap(held[3]), 0x300, "shards of the last");
        IStaking.Shard memory shard = staking.shard(9);
        assertEq(shard.owner, 4, "owner");
        assertEq(shard.since, 1, "since");
        assertEq(shard.activeFrom, 1, "nothing to inherit");
        assertEq(shard.next, 0, "not selected yet");
        assertTrue(staking.salesOpen(), "sales");
        (bool authorized, uint256 count, bool eligible) = staking.prover(2, _hotKey(2));
        assertTrue(authorized, "hot key");
        assertEq(count, 3, "seats");
        assertTrue(eligible, "may prove");
        (next,) = staking.nextCommittee();
        assertEq(next.length, 0, "not selected yet");
    }

    /// @dev "small committee exceeds f": with three nodes one would hold more than f seats, so nobody is seated anew.
    function test_Finding_SmallCommitteeExceedsF_SoItRepeatsAndSalesPause() public {
        _candidates(3);
        _nextEpoch();
        (uint32[] memory members,,) = staking.committee();
        assertEq(members.length, 0, "the empty committee repeats");
        assertFalse(staking.salesOpen(), "no sales");
        _register(4);
        _bond(4, 1000 ether);
        staking.tryJoin(4, 0);
        _nextEpoch();
        (members,,) = staking.committee();
        assertEq(members.length, 4, "seated");
        assertTrue(staking.salesOpen(), "sales");
        bytes memory before = abi.encode(staking.shards());
        vm.prank(_governance(4));
        staking.setLeaving(4, true);
        _toSelected();
        (uint32[] memory next, uint8[] memory nextSeats) = staking.nextCommittee();
        assertEq(next.length, 4, "the same again");
        assertEq(nextSeats[0], 3, "with its seats");
        assertEq(staking.shard(3).next, staking.shard(3).owner, "no move");
        _nextEpoch();
        (members,,) = staking.committee();
        assertEq(members.length, 4, "repeated");
        assertEq(abi.encode(staking.shards()), before, "no shard moved");
        assertFalse(staking.salesOpen(), "paused");
        (, uint256 seats, bool eligible) = staking.prover(4, address(0));
        assertGt(seats, 0, "still seated");
        assertTrue(eligible, "still proves");
        vm.prank(_governance(4));
        staking.setLeaving(4, false);
        staking.tryJoin(4, 0);
        _nextEpoch();
        assertTrue(staking.salesOpen(), "open again");
    }

    /// @dev INV-8 on the chain: a fifth node takes exactly the shards that the others lose.
    function test_Rotation_MovesOnlyWhatMust() public {
        _committee(4);
        _register(5);
        _bond(5, 1000 ether);
        staking.tryJoin(5, 0);
        IStaking.Shard[] memory before = staking.shards();
        _nextEpoch();
        IStaking.Shard[] memory after_ = staking.shards();
        uint256 moved;
        for (uint256 s; s < 10; ++s) {
            if (after_[s].owner == before[s].owner) {
                assertEq(after_[s].since, before[s].since, "an unmoved shard keeps its since");
                assertEq(after_[s].activeFrom, before[s].activeFrom, "and its activeFrom");
                continue;
            }
            ++moved;
            assertEq(after_[s].owner, 5, "to the newcomer");
            assertEq(after_[s].since, 2, "since now");
            assertEq(after_[s].activeFrom, 3, "after the inheritance epoch");
        }
        assertEq(moved, 2, "two of ten");
    }

    /// @dev A node that lost its seats and comes back has the seats of today, not of then.
    function test_Rotation_ForgetsTheSeatsOfThoseWhoLeft() public {
        _committee(5);
        vm.prank(_governance(5));
        staking.setLeaving(5, true);
        _nextEpoch();
        (, uint256 seats, bool eligible) = staking.prover(5, address(0));
        assertEq(seats, 0, "no seats");
        assertFalse(eligible, "may not prove");
    }

    function test_Selection_CountsQueuedBondAndStake() public {
        _committee(5);
        // Node 1 will have no bond next epoch; node 2's delegator leaves; node 3 gets more.
        vm.prank(_governance(1));
        staking.requestBondExit(1, 1 ether);
        _stake(alice, 3, 4000 ether);
        assertEq(staking.candidateWeight(1), 0, "bond too low next epoch");
        assertEq(staking.candidateWeight(3), 5000 ether, "with what enters");
        _toSelected();
        (uint32[] memory members, uint8[] memory seats) = staking.nextCommittee();
        assertEq(members.length, 4, "without node 1");
        for (uint256 i; i < 4; ++i) {
            if (members[i] == 3) assertEq(seats[i], 3, "the heaviest, at the cap");
        }
    }

    /// @dev "flash stake evicts": whoever takes a place by stake is bound by it: a deposit cannot be called back before
    /// it has backed an epoch.
    function test_Finding_FlashStakeEvicts() public {
        _candidates(20);
        _register(21);
        _bond(21, 1000 ether);
        uint256 id = _stake(alice, 21, 10 ether);
        staking.tryJoin(21, 1);
        vm.expectRevert(abi.encodeWithSelector(IStaking.NotActive.selector, id, 1));
        vm.prank(alice);
        staking.requestWithdraw(id, 0);
        _nextEpoch();
        assertEq(staking.pool(21).stake, 10 ether, "at risk for an epoch");
    }

    // ------------------------------------------------------------------ signers

    function test_RevertWhen_SignersAreBeyondTheCommittee() public {
        vm.expectRevert(abi.encodeWithSelector(IStaking.UnknownSigners.selector, 1));
        staking.signers(1);
        _committee(4);
        vm.expectRevert(abi.encodeWithSelector(IStaking.UnknownSigners.selector, 16));
        staking.signers(16);
        (BLS.G1Point memory key,) = staking.signers(0);
        assertEq(abi.encode(key), abi.encode(TestKeys.g1(0)), "nobody: infinity");
    }
}

/// @notice Selections from few nodes to the most there can be.
contract StakingSelectManyTest is StakingFixture {
    uint32 private constant MOST = 100;

    function _parameters() internal pure override returns (Parameters memory p) {
        p = super._parameters();
        p.maxNodes = MOST;
    }

    /// @dev "selection with ties, 1…100 nodes, 0 weight": equals share the seats evenly, what is left over falls to
    /// the lower indices, and who weighs nothing gets none. The one without weight sits first, where ties favour it.
    function test_Finding_SelectionWithTies_OneToAHundredNodes_ZeroWeight() public {
        _register(1);
        _bond(1, parameters.minBond);
        staking.tryJoin(1, 0);
        _nextEpoch();
        vm.prank(_governance(1));
        staking.requestBondExit(1, uint128(parameters.minBond));
        assertEq(staking.candidateWeight(1), 0, "no bond, no weight");
        for (uint32 i = 2; i <= MOST + 1; ++i) {
            _register(i);
            _bond(i, parameters.minBond);
            staking.tryJoin(i, 1);
            uint256 before = vm.snapshotState();
            _toSelected();
            _checkEqualSeats(i - 1);
            vm.revertToState(before);
        }
        assertEq(staking.candidates().length, MOST, "full");
        assertFalse(staking.node(1).candidate, "the weightless one made room");
    }

    function _checkEqualSeats(uint256 nodes) private view {
        (uint32[] memory members, uint8[] memory seats) = staking.nextCommittee();
        uint256 shards = parameters.shards;
        if (nodes < 4) {
            assertEq(members.length, 0, "the empty committee repeats");
            return;
        }
        assertEq(members.length, nodes < shards ? nodes : shards, "members");
        uint32[] memory list = staking.candidates();
        uint256 sum;
        uint256 first = list[0] == 1 ? 1 : 0;
        for (uint256 i; i < members.length; ++i) {
            assertEq(members[i], list[first + i], "lower indices first");
            assertEq(seats[i], shards / nodes + (i < shards % nodes ? 1 : 0), "even");
            assertLe(seats[i], (shards - 1) / 3, "INV-8: at most f");
            sum += seats[i];
        }
        assertEq(sum, shards, "INV-8: all seats");
    }
}

/// @notice The aggregate key of a certificate's signers.
contract StakingSignersFuzzTest is StakingFixture {
    function setUp() public override {
        super.setUp();
        _committee(7);
    }

    /// @dev The aggregate of any subset equals the sum of its members' secrets times the generator.
    function testFuzz_Signers_AggregateAnySubset(uint256 bits) public {
        bits &= 0x7f;
        (uint32[] memory members,, ShardSet[] memory shards) = staking.committee();
        uint256 secret;
        ShardSet expected;
        for (uint256 i; i < members.length; ++i) {
            if (bits >> i & 1 == 0) continue;
            secret += members[i] + 1;
            expected = expected.union(shards[i]);
        }
        (BLS.G1Point memory key, ShardSet held) = staking.signers(bits);
        assertEq(abi.encode(key), abi.encode(TestKeys.g1(secret)), "key");
        assertEq(ShardSet.unwrap(held), ShardSet.unwrap(expected), "shards");
    }
}
