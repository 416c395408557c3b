// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Test} from "forge-std/Test.sol";

import {ProofsHandler} from "./handlers/ProofsHandler.sol";

/// @notice Honest and lying provers, owners and challengers over the real contracts, with one honest verifier among
/// them all: an honest node is never slashed, a wrong (C, W) is always proven, nobody earns by lying, and WAL and ether
/// are
/// conserved.
contract ProofsInvariants is Test {
    ProofsHandler private handler;

    function setUp() public {
        handler = new ProofsHandler();
        handler.setUp();
        targetContract(address(handler));
        bytes4[] memory all = new bytes4[](16);
        all[0] = ProofsHandler.buy.selector;
        all[1] = ProofsHandler.extend.selector;
        all[2] = ProofsHandler.release.selector;
        all[3] = ProofsHandler.hold.selector;
        all[4] = ProofsHandler.prove.selector;
        all[5] = ProofsHandler.prove.selector;
        all[6] = ProofsHandler.exclude.selector;
        all[7] = ProofsHandler.cheat.selector;
        all[8] = ProofsHandler.cheat.selector;
        all[9] = ProofsHandler.slander.selector;
        all[10] = ProofsHandler.ask.selector;
        all[11] = ProofsHandler.answer.selector;
        all[12] = ProofsHandler.report.selector;
        all[13] = ProofsHandler.rehabilitate.selector;
        all[14] = ProofsHandler.epoch.selector;
        all[15] = ProofsHandler.epoch.selector;
        targetSelector(FuzzSelector({addr: address(handler), selectors: all}));
    }

    /// What the campaign is about does happen: every kind of outcome, in one long history.
    function test_Handler_ReachesEveryOutcome() public {
        for (uint256 i = 0; i < 400; ++i) {
            uint256 dice = uint256(keccak256(abi.encode("history", i)));
            uint256 a = dice >> 8;
            uint256 b = dice >> 64;
            if (i % 16 == 15) handler.epoch();
            else if (dice % 12 == 0) handler.buy(a, b);
            else if (dice % 12 < 3) handler.prove(a);
            else if (dice % 12 == 3) handler.exclude(a);
            else if (dice % 12 < 6) handler.cheat(a, b);
            else if (dice % 12 == 6) handler.slander(a, b, dice >> 96, dice >> 128);
            else if (dice % 12 < 9) handler.ask(a, b);
            else if (dice % 12 == 9) handler.answer(a);
            else if (dice % 12 == 10) handler.report(a);
            else handler.rehabilitate(a);
        }
        handler.check();
        assertGt(handler.honest(), 0, "honest claims");
        assertGt(handler.excluding(), 0, "claims with an exclusion");
        assertGt(handler.lies(), 0, "wrong claims");
        assertGt(handler.refusedLies(), 0, "claims above the bound");
        assertGt(handler.harmlessLies(), 0, "odd traces with right totals");
        assertGt(handler.slanders(), 0, "false accusations");
        assertGt(handler.answered(), 0, "answered requests");
        assertGt(handler.defaulted(), 0, "defaults");
        assertGt(handler.selfReports(), 0, "puppets");
    }

    /// forge-config: default.invariant.runs = 8
    /// forge-config: default.invariant.depth = 60
    /// forge-config: long.invariant.runs = 200
    function invariant_Proofs() public view {
        handler.check();
    }
}
