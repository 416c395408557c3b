// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Test} from "forge-std/Test.sol";

import {IBlobRegistry} from "../../src/interfaces/IBlobRegistry.sol";
import {MarketHandler} from "./handlers/MarketHandler.sol";

/// The market's invariants (docs/protocol.md, "Invariants") under random purchases, claims and epochs.
contract MarketInvariantTest is Test {
    MarketHandler private handler;
    IBlobRegistry private registry;

    function setUp() public {
        handler = new MarketHandler();
        handler.setUp();
        registry = IBlobRegistry(handler.registry_());
        bytes4[] memory selectors = new bytes4[](9);
        selectors[0] = handler.register.selector;
        selectors[1] = handler.extend.selector;
        selectors[2] = handler.storeSmall.selector;
        selectors[3] = handler.claim.selector;
        selectors[4] = handler.claimExcluding.selector;
        selectors[5] = handler.setPrice.selector;
        selectors[6] = handler.close.selector;
        selectors[7] = handler.pass.selector;
        selectors[8] = handler.storeSmall.selector; // twice: nothing else can be certified and proven
        targetSelector(FuzzSelector(address(handler), selectors));
        targetContract(address(handler));
    }

    /// One sequence of calls serves all of them: the calls cost far more than the checks.
    function invariant_Market() public view {
        _checkBalance();
        _checkFutureFees();
        _checkClaims();
        _checkCapacity();
        _checkBook();
    }

    /// INV-1: the market holds exactly what it owes.
    function _checkBalance() private view {
        assertEq(handler.balance(), registry.owed(), "INV-1");
    }

    /// INV-2: futureFees is the sum of the fees of later epochs, with the running one's until it is settled.
    function _checkFutureFees() private view {
        uint32 now_ = registry.epoch();
        (uint256 sum,) = registry.current();
        if (handler.closed()) sum = 0;
        for (uint32 i = now_ + 1; i <= now_ + handler.AHEAD() + 1; ++i) {
            (, uint256 fee) = registry.soldIn(i);
            sum += fee;
        }
        assertEq(registry.futureFees(), sum, "INV-2");
    }

    /// INV-5, the bound: no set of claims exceeds what was sold, though nobody has looked at any of them.
    function _checkClaims() private view {
        assertLe(handler.claimed() + handler.excluded(), registry.sold(), "INV-5");
    }

    /// INV-10: no purchase leaves an epoch above capacity.
    function _checkCapacity() private view {
        uint32 now_ = registry.epoch();
        assertLe(uint256(registry.sold()) + registry.usedNow(), registry.capacity(), "INV-10, now");
        for (uint32 i = now_ + 1; i <= now_ + handler.AHEAD() + 1; ++i) {
            (uint128 sold,) = registry.soldIn(i);
            assertLe(sold, registry.capacity(), "INV-10");
        }
    }

    /// The differences add up to the book that was kept purchase by purchase.
    function _checkBook() private view {
        uint32 now_ = registry.epoch();
        assertEq(registry.usedNow(), handler.boughtNow(), "used now");
        for (uint32 i = now_; i <= now_ + handler.AHEAD() + 1; ++i) {
            (uint128 sold, uint256 fee) = registry.soldIn(i);
            assertEq(sold, handler.soldFor(i), "sold");
            assertEq(fee, handler.paidFor(i), "fee");
        }
    }
}
