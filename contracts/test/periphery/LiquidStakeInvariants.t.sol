// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IStaking} from "../../src/interfaces/IStaking.sol";
import {LiquidStake} from "../../src/periphery/LiquidStake.sol";
import {Parameters} from "../../src/types/Parameters.sol";
import {LiquidStakeFixture} from "./LiquidStakeFixture.sol";
import {LiquidStakeHandler} from "./LiquidStakeHandler.sol";

/// @notice A liquid share under random holders, delegators beside it, rewards, slashes and keepers. The handler holds
/// the price to its rule after every call.
contract LiquidStakeInvariants is LiquidStakeFixture {
    LiquidStakeHandler internal handler;

    function _parameters() internal pure virtual override returns (Parameters memory p) {
        p = super._parameters();
        (p.fraudJailEpochs, p.ladderJailEpochs) = (1, 0);
    }

    /// @dev What amounts are made of: multiples of the least stake, so that splits often are refused.
    function _unit() internal pure virtual returns (uint256) {
        return 1 ether;
    }

    function setUp() public override {
        super.setUp();
        handler = new LiquidStakeHandler(staking, wal, market, proofs, vault, parameters, _unit());
        assertTrue(wal.transfer(address(handler), 1_000_000_000 ether), "handler's float");
        targetContract(address(handler));
        bytes4[] memory all = new bytes4[](21);
        all[0] = LiquidStakeHandler.requestDeposit.selector;
        all[1] = LiquidStakeHandler.requestDeposit.selector;
        all[2] = LiquidStakeHandler.claimShares.selector;
        all[3] = LiquidStakeHandler.requestRedeem.selector;
        all[4] = LiquidStakeHandler.requestRedeem.selector;
        all[5] = LiquidStakeHandler.claimAssets.selector;
        all[6] = LiquidStakeHandler.claimAssets.selector;
        all[7] = LiquidStakeHandler.transfer.selector;
        all[8] = LiquidStakeHandler.setOperator.selector;
        all[9] = LiquidStakeHandler.claimTooMuch.selector;
        all[10] = LiquidStakeHandler.actForOthers.selector;
        all[11] = LiquidStakeHandler.claimForeign.selector;
        all[12] = LiquidStakeHandler.give.selector;
        all[13] = LiquidStakeHandler.stakeBeside.selector;
        all[14] = LiquidStakeHandler.leaveBeside.selector;
        all[15] = LiquidStakeHandler.fortune.selector;
        all[16] = LiquidStakeHandler.wait.selector;
        all[17] = LiquidStakeHandler.finishEpoch.selector;
        all[18] = LiquidStakeHandler.finishEpoch.selector;
        all[19] = LiquidStakeHandler.finishEpochs.selector;
        all[20] = LiquidStakeHandler.collect.selector;
        targetSelector(FuzzSelector({addr: address(handler), selectors: all}));
    }

    /// @dev What the books say is there: the shares' value is no more than the positions and the WAL held are worth,
    /// with what waits to enter and what is on its way out left aside.
    /// forge-config: default.invariant.runs = 24
    /// forge-config: default.invariant.depth = 96
    function invariant_Covered() public {
        vault.roll();
        uint256 stacked;
        for (uint256 i; i < vault.positions(); ++i) {
            (uint256 id, uint256 poolShares) = vault.positionAt(i);
            assertEq(staking.ownerOf(id), address(vault), "held here");
            IStaking.Position memory p = staking.position(id);
            assertEq(p.exit, 0, "not leaving");
            assertLe(p.activation, vault.epoch(), "active");
            IStaking.Rate memory r = staking.rate(p.node, p.activation);
            assertEq(poolShares, r.shares == 0 ? p.amount : uint256(p.amount) * r.shares / r.stake, "pool shares");
            stacked += staking.positionValue(id);
        }
        // Each position rounds its value down by itself.
        uint256 here = wal.balanceOf(address(vault)) - handler.gifts();
        assertLe(vault.liquidAssets(), stacked + here + vault.positions(), "covered");
        // A redemption is collected before it is claimed: what is claimed came back, and nothing is paid twice.
        assertEq(here, handler.received() - handler.restaked() - handler.paid(), "claims are of WAL that came back");
        assertGe(vault.totalAssets(), vault.liquidAssets(), "what is liquid is theirs");
    }

    /// @dev Every redemption is paid, the last one too, and what nobody owns is dust.
    function afterInvariant() public {
        handler.everybodyLeaves();
        vault.roll();
        uint256 left;
        for (uint256 i; i < 3; ++i) {
            assertEq(vault.maxRedeem(vm.addr(0xb0b + i)), 0, "all is claimed");
            left += vault.convertToAssets(vault.balanceOf(vm.addr(0xb0b + i)));
        }
        assertLe(left, 3 * handler.dust(), "holders are out");
        assertEq(vault.totalAssets(), vault.liquidAssets(), "nothing is on its way");
        invariant_Covered();
        assertLe(vault.totalAssets(), 1e6 + 64 * handler.dust(), "nothing is stuck");
    }
}

/// @notice The same with amounts of a few base units: roundings are as large as stakes, and pools lose everything.
contract LiquidStakeDustInvariants is LiquidStakeInvariants {
    function _parameters() internal pure override returns (Parameters memory p) {
        p = super._parameters();
        p.minStake = 1;
    }

    function _unit() internal pure override returns (uint256) {
        return 1;
    }
}
