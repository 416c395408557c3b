// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {BLS} from "solady/utils/ext/ithaca/BLS.sol";

import {IStaking} from "../../src/interfaces/IStaking.sol";
import {Parameters} from "../../src/types/Parameters.sol";
import {TestKeys} from "../TestKeys.sol";
import {StakingFixture} from "../mocks/StakingFixture.sol";

/// @notice Gas of the entry points on cold storage, each call a transaction of its own, with small numbers.
contract StakingGasTest is StakingFixture {
    uint256 private constant SECRET = 0xca501;

    function _parameters() internal pure override returns (Parameters memory p) {
        p = super._parameters();
        p.minStake = 1; // only a pool of next to nothing can lose all
    }

    /// forge-config: default.isolate = true
    function test_Gas_EntryPoints() public {
        _candidates(4);
        IStaking.Registration memory r = _registration(5);
        vm.prank(_governance(5));
        staking.registerNode(r);
        _snapshot("registerNode");
        _bond(5, 1000 ether);
        _snapshot("depositBond");
        staking.tryJoin(5, 0);
        _snapshot("tryJoin");
        uint256 id = _stake(alice, 1, 100 ether);
        _snapshot("stake");
        vm.prank(_governance(1));
        staking.vote(1, 6e7, 1e7, 3e11);
        _snapshot("vote");
        BLS.G1Point memory key = TestKeys.g1(101);
        BLS.G2Point memory possession = TestKeys.sign(101, _possession(_governance(1), key));
        vm.prank(_governance(1));
        staking.rotateBlsKey(1, key, possession);
        _snapshot("rotateBlsKey");
        _nextEpoch();
        market.set(100 ether, 1e18, 1000);
        _nextEpoch();
        vm.prank(alice);
        staking.requestWithdraw(id, 50 ether);
        _snapshot("requestWithdraw, a part");
        vm.prank(alice);
        staking.split(id + 1, 20 ether);
        _snapshot("split");
        vm.prank(alice);
        staking.merge(id + 1, id + 2);
        _snapshot("merge");
        vm.prank(alice);
        staking.redelegate(id + 1, 2);
        _snapshot("redelegate");
        _toSelected();
        _snapshot("selectCommittee 5 nodes 10 shards");
        _toSettling();
        _snapshot("beginSettle 5 nodes");
        staking.settle(1);
        _snapshot("settle 1 node");
        _nextEpoch();
        _snapshot("advance 5 nodes 10 shards");
        staking.claimWithdraw(id);
        _snapshot("claimWithdraw");
        staking.completeRedelegation(id + 1);
        _snapshot("completeRedelegation");
        staking.claimCredit(_payout(1));
        _snapshot("claimCredit");
    }

    /// @dev What operators do now and then.
    /// forge-config: default.isolate = true
    function test_Gas_Operators() public {
        _committee(5);
        vm.startPrank(_governance(1));
        staking.describeNode(1, "north", "https://north.example:9185", "https://north.example/walrus.json");
        _snapshot("describeNode");
        staking.setNodeKeys(1, _governance(1), makeAddr("next hot key"), _payout(1));
        _snapshot("setNodeKeys");
        staking.setCommission(1, 500);
        _snapshot("setCommission");
        staking.requestBondExit(1, 100 ether);
        _snapshot("requestBondExit");
        staking.setLeaving(1, true);
        _snapshot("setLeaving");
        vm.stopPrank();
        _bond(_register(6), 1000 ether);
        _nextEpoch();
        staking.rollPool(6);
        _snapshot("rollPool");
        _fraud(2);
        staking.burnPending();
        _snapshot("burnPending");
        _bond(2, 1000 ether);
        _nextEpochs(9);
        vm.prank(_governance(2));
        staking.unjail(2);
        _snapshot("unjail");
        wal.approve(address(staking), 1 ether);
        staking.donate(1 ether);
        _snapshot("donate");
    }

    /// @dev What stakers do now and then.
    /// forge-config: default.isolate = true
    function test_Gas_Stakers() public {
        _committee(5);
        uint256 id = _stake(alice, 1, 100 ether);
        uint256 lost = _stake(alice, 2, 1); // a slash rounds up
        _nextEpoch();
        vm.startPrank(alice);
        staking.requestWithdraw(id, 0);
        staking.cancelWithdraw(id);
        _snapshot("cancelWithdraw");
        staking.transferFrom(alice, bob, id);
        _snapshot("transferFrom");
        vm.stopPrank();
        _fraud(2);
        vm.prank(alice);
        staking.burnVoid(lost);
        _snapshot("burnVoid");

        address carol = vm.addr(SECRET);
        assertTrue(wal.transfer(carol, 10 ether), "funding");
        bytes32 typehash =
            keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");
        bytes32 hash = keccak256(abi.encode(typehash, carol, address(staking), 10 ether, 0, block.timestamp));
        (uint8 v, bytes32 r, bytes32 s) =
            vm.sign(SECRET, keccak256(abi.encodePacked("\x19\x01", wal.DOMAIN_SEPARATOR(), hash)));
        bytes[] memory calls = new bytes[](2);
        calls[0] = abi.encodeCall(IStaking.permit, (10 ether, block.timestamp, v, r, s));
        calls[1] = abi.encodeCall(IStaking.stake, (1, 10 ether));
        vm.prank(carol);
        staking.multicall(calls);
        _snapshot("multicall of permit and stake");
    }

    function _fraud(uint32 node) private {
        market.set(1e4 ether, 1e18, 1e9);
        proofs.refute(node, address(0));
        _nextEpoch();
        market.set(0, 1, 0);
    }

    function _snapshot(string memory label) private {
        vm.snapshotGasLastCall("Staking", label);
    }
}

/// @notice INV-12 at the limits: 255 shards, 100 nodes, every call below EIP-7825's 2^24 gas of a transaction.
contract StakingLimitsTest is StakingFixture {
    uint256 private constant TRANSACTION_GAS = 1 << 24;

    function _parameters() internal pure override returns (Parameters memory p) {
        p = super._parameters();
        p.shards = 255;
        p.maxNodes = 100;
    }

    /// forge-config: default.isolate = true
    function test_Gas_EpochAtTheLimits() public {
        for (uint32 v = 1; v <= 101; ++v) {
            _register(v);
            _bond(v, 1000 ether + uint256(v) * 10 ether);
            vm.prank(_governance(v));
            staking.setCommission(v, 1000);
            if (v <= 100) staking.tryJoin(v, 0);
        }
        staking.tryJoin(101, 1);
        _measure("tryJoin 100 candidates");
        _select("selectCommittee 100 nodes 255 shards, first");
        _advance("advance 100 nodes 255 shards, first");

        // Everybody's weight changes and every queue is in use, so that many shards move and each settlement is a full
        // one. Everybody votes for something else and changes its key for the next committee.
        market.set(1000 ether, 1e18, 255_000);
        for (uint32 v = 1; v <= 101; ++v) {
            _stake(alice, v, (uint256(keccak256(abi.encode(v))) % 2000 + 1) * 1 ether);
        }
        _nextEpoch();
        for (uint32 v = 1; v <= 101; ++v) {
            vm.prank(alice);
            staking.requestWithdraw(v, 0);
            _stake(bob, v, (uint256(keccak256(abi.encode(v, "bob"))) % 2000 + 1) * 1 ether);
            _bond(v, 1 ether);
            _changeAll(v);
        }
        _select("selectCommittee 100 nodes 255 shards");
        _toSettling();
        _measure("beginSettle 100 nodes");
        staking.settle(1);
        _measure("settle 1 node of 100");
        staking.settle(40);
        _measure("settle 40 nodes of 100");
        _advance("advance 100 nodes 255 shards");
        assertEq(staking.epoch(), 3, "epoch");
        assertTrue(staking.salesOpen(), "a full committee");
    }

    function _changeAll(uint32 node) private {
        uint256 dice = uint256(keccak256(abi.encode(node, "vote")));
        BLS.G1Point memory key = TestKeys.g1(1000 + node);
        BLS.G2Point memory possession = TestKeys.sign(1000 + node, _possession(_governance(node), key));
        vm.startPrank(_governance(node));
        staking.vote(node, uint64(1 + dice % 1e12), uint64(1 + (dice >> 64) % 1e12), uint128((dice >> 128) % 1e15));
        staking.rotateBlsKey(node, key, possession);
        vm.stopPrank();
    }

    function _select(string memory label) private {
        _toMid();
        staking.selectCommittee();
        _measure(label);
    }

    function _advance(string memory label) private {
        _toSettled();
        vm.warp(_start() + 60);
        staking.advance();
        _measure(label);
    }

    function _measure(string memory label) private {
        uint256 gas = vm.snapshotGasLastCall("StakingLimits", label);
        assertLt(gas, TRANSACTION_GAS, label);
    }
}
