// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {LiquidStakeFixture} from "./LiquidStakeFixture.sol";

/// @notice Gas of the vault's calls on cold storage, each a transaction of its own.
contract LiquidStakeGasTest is LiquidStakeFixture {
    /// forge-config: default.isolate = true
    function test_Gas_LiquidStake() public {
        uint256 id = _request(alice, 1000 ether);
        _snapshot("requestDeposit, first for an epoch");
        _request(bob, 1000 ether);
        _snapshot("requestDeposit");
        _nextEpoch();
        vault.claimDeposit(id, alice);
        _snapshot("claimDeposit, first of an epoch");
        vault.claimDeposit(id, bob);
        _snapshot("claimDeposit");
        _rewardedEpoch();
        id = _redeem(alice, 400 ether);
        _snapshot("requestRedeem");
        _leave(id);
        _snapshot("claimRedeem");
    }

    function _snapshot(string memory name) private {
        vm.snapshotGasLastCall("LiquidStake", name);
    }
}
