// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Test} from "forge-std/Test.sol";

import {RevealsHandler} from "./handlers/RevealsHandler.sol";

/// @notice The ether of reveal bonds through random requests, answers, defaults, frauds and settlements.
contract RevealsInvariants is Test {
    RevealsHandler private handler;

    function setUp() public {
        handler = new RevealsHandler();
        handler.setUp();
        targetContract(address(handler));
        bytes4[] memory all = new bytes4[](10);
        all[0] = RevealsHandler.request.selector;
        all[1] = RevealsHandler.request.selector;
        all[2] = RevealsHandler.request.selector;
        all[3] = RevealsHandler.answer.selector;
        all[4] = RevealsHandler.claimDefault.selector;
        all[5] = RevealsHandler.refute.selector;
        all[6] = RevealsHandler.returnBond.selector;
        all[7] = RevealsHandler.withdraw.selector;
        all[8] = RevealsHandler.passBlocks.selector;
        all[9] = RevealsHandler.nextEpoch.selector;
        targetSelector(FuzzSelector({addr: address(handler), selectors: all}));
    }

    /// forge-config: default.invariant.runs = 16
    /// forge-config: long.invariant.runs = 200
    function invariant_RevealBonds() public view {
        handler.check();
    }
}
