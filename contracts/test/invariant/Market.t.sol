// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Test} from "forge-std/Test.sol";

import {MarketClaimsHandler} from "./handlers/MarketClaimsHandler.sol";
import {MarketHandler} from "./handlers/MarketHandler.sol";

/// The market's invariants (docs/protocol.md, "Invariants") while four accounts do everything it offers. INV-10 is
/// tested by the handler at each purchase: a capacity that falls takes nothing away.
contract MarketInvariantTest is Test {
    MarketHandler private handler;

    function setUp() public {
        handler = new MarketHandler();
        handler.setUp();
        targetContract(address(handler));
        bytes4[] memory all = new bytes4[](23);
        all[0] = MarketHandler.buy.selector;
        all[1] = MarketHandler.buy.selector;
        all[2] = MarketHandler.splitBytes.selector;
        all[3] = MarketHandler.splitEpochs.selector;
        all[4] = MarketHandler.merge.selector;
        all[5] = MarketHandler.refund.selector;
        all[6] = MarketHandler.transfer.selector;
        all[7] = MarketHandler.register.selector;
        all[8] = MarketHandler.registerReserved.selector;
        all[9] = MarketHandler.registerReserved.selector;
        all[10] = MarketHandler.extend.selector;
        all[11] = MarketHandler.extendReserved.selector;
        all[12] = MarketHandler.deleteBlob.selector;
        all[13] = MarketHandler.burn.selector;
        all[14] = MarketHandler.setAttribute.selector;
        all[15] = MarketHandler.fundJar.selector;
        all[16] = MarketHandler.setJar.selector;
        all[17] = MarketHandler.drainJar.selector;
        all[18] = MarketHandler.share.selector;
        all[19] = MarketHandler.renew.selector;
        all[20] = MarketHandler.elect.selector;
        all[21] = MarketHandler.close.selector;
        all[22] = MarketHandler.pass.selector;
        targetSelector(FuzzSelector({addr: address(handler), selectors: all}));
    }

    /// @dev INV-1, INV-2, INV-10, INV-15: one campaign for all of them, the calls cost far more than the checks.
    /// forge-config: default.invariant.runs = 1000
    /// forge-config: default.invariant.depth = 50
    /// forge-config: long.invariant.runs = 10000
    /// forge-config: long.invariant.depth = 100
    function invariant_Market() public view {
        handler.check();
    }
}

/// The same with certified objects and claims: nobody can claim what was not sold.
contract MarketClaimsInvariantTest is Test {
    MarketClaimsHandler private handler;

    function setUp() public {
        handler = new MarketClaimsHandler();
        handler.setUp();
        targetContract(address(handler));
        bytes4[] memory all = new bytes4[](9);
        all[0] = MarketClaimsHandler.storeSmall.selector;
        all[1] = MarketClaimsHandler.storeSmall.selector; // twice: nothing else can be certified and proven
        all[2] = MarketClaimsHandler.claim.selector;
        all[3] = MarketClaimsHandler.claimExcluding.selector;
        all[4] = MarketHandler.buy.selector;
        all[5] = MarketHandler.refund.selector;
        all[6] = MarketHandler.extend.selector;
        all[7] = MarketHandler.elect.selector;
        all[8] = MarketHandler.pass.selector;
        targetSelector(FuzzSelector({addr: address(handler), selectors: all}));
    }

    /// forge-config: default.invariant.runs = 16
    function invariant_MarketClaims() public view {
        handler.check();
        handler.checkClaims();
    }
}
