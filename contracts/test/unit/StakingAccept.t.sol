// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IStaking} from "../../src/interfaces/IStaking.sol";
import {Parameters} from "../../src/types/Parameters.sol";
import {StakingFixture} from "../mocks/StakingFixture.sol";

/// @notice Answering for an inherited shard earlier than one must: docs/protocol.md, "Held slivers".
contract StakingAcceptTest is StakingFixture {
    uint32 private constant NEWCOMER = 5;
    uint8 private shard;

    function _parameters() internal pure override returns (Parameters memory p) {
        p = super._parameters();
        p.inheritanceEpochs = 4;
    }

    /// @dev Node 5 joins the four of epoch 1 and gets its shards in epoch 2.
    function setUp() public override {
        super.setUp();
        _committee(4);
        _bond(_register(NEWCOMER), parameters.minBond);
        staking.tryJoin(NEWCOMER, 0);
        _nextEpoch();
        while (staking.shard(shard).owner != NEWCOMER) ++shard;
        assertEq(staking.shard(shard).since, 2, "since");
        assertEq(staking.shard(shard).activeFrom, 6, "inherits in four epochs");
    }

    function test_Accept_FromTheNextEpoch() public {
        vm.expectEmit(address(staking));
        emit IStaking.ShardAccepted(shard, NEWCOMER, 2, 3);
        _accept(2);
        IStaking.Shard memory slot = staking.shard(shard);
        assertEq(slot.activeFrom, 3, "next epoch");
        assertEq(slot.owner, NEWCOMER, "owner");
        assertEq(slot.since, 2, "since");
        _nextEpoch();
        assertEq(staking.shard(shard).activeFrom, 3, "stays");
    }

    /// What counts in the running epoch never moves, and accepting never delays.
    function testFuzz_Accept_NeverLaterNeverNow(uint8 epochs) public {
        _nextEpochs(epochs % 7);
        uint32 before = staking.shard(shard).activeFrom;
        uint32 next = staking.epoch() + 1;
        _accept(2);
        assertEq(staking.shard(shard).activeFrom, before < next ? before : next, "min(activeFrom, e + 1)");
        _accept(2);
        assertEq(staking.shard(shard).activeFrom, before < next ? before : next, "twice is once");
    }

    function test_Accept_KeepsTheNextOwner() public {
        vm.prank(_governance(NEWCOMER));
        staking.setLeaving(NEWCOMER, true);
        _toSelected();
        uint32 heir = staking.shard(shard).next;
        assertNotEq(heir, NEWCOMER, "the shard moves on");
        _accept(2);
        assertEq(staking.shard(shard).next, heir, "to the same node");
        _nextEpoch();
        assertEq(staking.shard(shard).owner, heir, "owner");
        assertEq(staking.shard(shard).activeFrom, 7, "who inherits in four epochs of its own");
    }

    function test_RevertWhen_NotTheHotKeyOfTheOwner() public {
        address[3] memory callers = [keeper, _governance(NEWCOMER), _hotKey(1)];
        for (uint256 i = 0; i < callers.length; ++i) {
            vm.prank(callers[i]);
            vm.expectRevert(abi.encodeWithSelector(IStaking.NotHotKey.selector, NEWCOMER, callers[i]));
            staking.accept(shard, 2);
        }
        vm.expectRevert(abi.encodeWithSelector(IStaking.NotHotKey.selector, 0, address(this)));
        staking.accept(200, 0);
    }

    /// After a reorganisation the caller may have received the shard in another epoch, with other slivers in it.
    function test_RevertWhen_TheShardWasReceivedInAnotherEpoch() public {
        vm.prank(_hotKey(NEWCOMER));
        vm.expectRevert(abi.encodeWithSelector(IStaking.ShardChanged.selector, shard, 3, 2));
        staking.accept(shard, 3);
    }

    function test_Gas_Accept() public {
        _accept(2);
        vm.snapshotGasLastCall("Staking", "accept");
    }

    function _accept(uint32 since) private {
        vm.prank(_hotKey(NEWCOMER));
        staking.accept(shard, since);
    }
}
