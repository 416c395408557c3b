// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {LiquidStake} from "../../src/periphery/LiquidStake.sol";
import {StakingFixture} from "../mocks/StakingFixture.sol";

/// @notice A committee of four, and the liquid share of node 1.
abstract contract LiquidStakeFixture is StakingFixture {
    uint32 internal constant NODE = 1;

    LiquidStake internal vault;
    address internal carol = makeAddr("carol");

    function setUp() public virtual override {
        super.setUp();
        _committee(4);
        vault = new LiquidStake(staking, NODE, "Stake with node 1", "stWAL-1");
    }

    // ------------------------------------------------------------------ people

    function _request(address who, uint256 amount) internal returns (uint256 id) {
        assertTrue(wal.transfer(who, amount), "funding");
        vm.startPrank(who);
        wal.approve(address(vault), amount);
        id = vault.requestDeposit(amount, who, who);
        vm.stopPrank();
    }

    /// @dev Deposits and waits until the stake is active and the shares are there.
    function _enter(address who, uint256 amount) internal returns (uint256 shares) {
        uint256 id = _request(who, amount);
        while (staking.epoch() < id) {
            _nextEpoch();
        }
        shares = _claimShares(who);
    }

    function _redeem(address who, uint256 shares) internal returns (uint256 id) {
        vm.prank(who);
        id = vault.requestRedeem(shares, who, who);
    }

    /// @dev Claims all shares of who's deposits that have entered.
    function _claimShares(address who) internal returns (uint256 shares) {
        uint256 assets = vault.maxDeposit(who);
        vm.prank(who);
        shares = vault.deposit(assets, who);
    }

    /// @dev Claims all WAL of who's redemptions that are out.
    function _claimAssets(address who) internal returns (uint256 assets) {
        uint256 shares = vault.maxRedeem(who);
        vm.prank(who);
        assets = vault.redeem(shares, who, who);
    }

    /// @dev Waits until the redemption is out and takes it, with all that were out before.
    function _leave(address who, uint256 id) internal returns (uint256 assets) {
        while (staking.epoch() < vault.claimableFrom(id)) {
            _nextEpoch();
        }
        assets = _claimAssets(who);
    }

    // ------------------------------------------------------------------ fortunes

    /// @dev Has the running epoch pay well.
    function _payWell() internal {
        market.set(1e22, 1e12, 1e15);
    }

    /// @dev Ends an epoch in which the node earns.
    function _rewardedEpoch() internal {
        _payWell();
        _nextEpoch();
        market.set(0, 1, 0);
    }

    /// @dev Has the node be caught in the running epoch; its bond is small, so delegators lose 5 %.
    function _cheat() internal {
        _payWell();
        proofs.refute(NODE, address(0));
    }

    function _slashedEpoch() internal {
        _cheat();
        _nextEpoch();
        market.set(0, 1, 0);
    }

    // ------------------------------------------------------------------ price

    /// @dev Whether a share is worth at least what it was when `assets` stood for `supply`.
    function _assertNoLoss(uint256 assets, uint256 supply, string memory label) internal view {
        assertGe((vault.totalAssets() + 1) * (supply + 1), (assets + 1) * (vault.totalSupply() + 1), label);
    }
}
