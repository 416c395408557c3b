// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ERC721} from "solady/tokens/ERC721.sol";

import {BlobRegistry} from "../src/BlobRegistry.sol";
import {IBlobRegistry} from "../src/interfaces/IBlobRegistry.sol";
import {Isolated} from "./Isolated.sol";

/// @title MarketFixture
/// @notice Two customers of the market in epoch 1, at the local preset's terms.
abstract contract MarketFixture is Isolated {
    uint256 internal constant MOST = type(uint256).max;
    uint64 internal constant PRICE = 50_000_000;
    uint64 internal constant WRITE_PRICE = 10_000_000;
    uint128 internal constant CAPACITY = 1e12;
    bytes32 internal constant ROOT = keccak256("content");
    /// @dev 100 bytes: L = 25, c = 1, weight 25 + 224 + 256 = 505, times 10 shards.
    uint128 internal constant BILLED = 5050;

    address internal bob = makeAddr("bob");
    address internal keeper = makeAddr("keeper");
    BlobRegistry internal nft;

    function setUp() public virtual override {
        super.setUp();
        nft = BlobRegistry(address(registry));
        fund(bob, 1_000_000 ether);
    }

    /// @dev WAL that the market may take.
    function fund(address who, uint256 amount) internal {
        wal.transfer(who, amount);
        vm.prank(who);
        wal.approve(address(registry), MOST);
    }

    function buy(address who, uint128 size, uint32 from, uint32 to) internal returns (uint64) {
        vm.prank(who);
        return registry.buy(size, from, to, MOST);
    }

    /// @dev A blob of 100 bytes for the running epoch and `epochs` more.
    function registerBy(address who, uint32 epochs, bool deletable) internal returns (uint64) {
        vm.prank(who);
        return registry.register(100, ROOT, epochs, deletable, MOST);
    }

    /// @dev A new price from the next epoch on, and that epoch.
    function advanceAt(uint64 price) internal {
        staking.setTerms(price, WRITE_PRICE, CAPACITY);
        advance();
    }

    function tokenOf(uint64 reservation) internal pure returns (uint256) {
        return (1 << 64) + uint256(reservation);
    }

    function assertReservation(uint64 id, address owner, uint128 size, uint32 from, uint32 to, uint64 rate)
        internal
        view
    {
        IBlobRegistry.Reservation memory r = registry.reservationOf(id);
        assertEq(nft.ownerOf(tokenOf(id)), owner, "owner");
        assertEq(r.size, size, "bytes");
        assertEq(r.from, from, "from");
        assertEq(r.to, to, "to");
        assertEq(r.rate, rate, "rate");
    }

    /// @dev A consumed reservation left neither books nor token.
    function assertGone(uint64 id) internal {
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.UnknownReservation.selector, id));
        registry.reservationOf(id);
        uint256 token = tokenOf(id);
        vm.expectRevert(ERC721.TokenDoesNotExist.selector);
        nft.ownerOf(token);
    }

    function assertSales(uint32 epoch, uint256 sold, uint256 fee) internal view {
        (uint128 sold_, uint256 fee_) = registry.soldIn(epoch);
        assertEq(sold_, sold, "sold");
        assertEq(fee_, fee, "fee");
    }

    /// @dev INV-1 and INV-2 of the market.
    function assertBooks() internal view {
        assertEq(wal.balanceOf(address(registry)), registry.owed(), "INV-1");
        assertEq(wal.balanceOf(address(staking)), staking.reserve() + staking.fees(), "INV-1: reserve");
    }
}
