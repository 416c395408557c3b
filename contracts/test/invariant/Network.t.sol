// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Test} from "forge-std/Test.sol";

import {NetworkHandler} from "./handlers/NetworkHandler.sol";

/// @notice The money of the whole network, market and claims included, over the real contracts.
contract NetworkInvariants is Test {
    NetworkHandler private handler;

    function setUp() public {
        handler = new NetworkHandler();
        handler.setUp();
        targetContract(address(handler));
        bytes4[] memory all = new bytes4[](9);
        all[0] = NetworkHandler.store.selector;
        all[1] = NetworkHandler.extend.selector;
        all[2] = NetworkHandler.delegate.selector;
        all[3] = NetworkHandler.withdraw.selector;
        all[4] = NetworkHandler.claimCredits.selector;
        all[5] = NetworkHandler.rehabilitate.selector;
        // A third of all calls ends an epoch, or what was stored would never be proven.
        for (uint256 i = 6; i < 9; ++i) {
            all[i] = NetworkHandler.epoch.selector;
        }
        targetSelector(FuzzSelector({addr: address(handler), selectors: all}));
    }

    /// forge-config: default.invariant.runs = 8
    /// forge-config: default.invariant.depth = 40
    function invariant_NetworkMoney() public view {
        handler.check();
    }
}
