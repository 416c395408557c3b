// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IStaking} from "../../src/interfaces/IStaking.sol";
import {Parameters} from "../../src/types/Parameters.sol";
import {StakingFixture} from "../mocks/StakingFixture.sol";

/// @notice Gas of the entry points on cold storage, each call a transaction of its own, with small numbers.
contract StakingGasTest is StakingFixture {
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
        _nextEpoch();
        market.set(100 ether, 1e18, 1000);
        _nextEpoch();
        vm.prank(alice);
        staking.requestWithdraw(id, 50 ether);
        _snapshot("requestWithdraw, a part");
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
        staking.claimCredit(_payout(1));
        _snapshot("claimCredit");
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
            if (v <= 100) staking.tryJoin(v, 0);
        }
        staking.tryJoin(101, 1);
        _measure("tryJoin 100 candidates");
        _select("selectCommittee 100 nodes 255 shards, first");
        _advance("advance 100 nodes 255 shards, first");

        // Everybody's weight changes and every queue is in use, so that many shards move and each settlement is a full
        // one.
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
