// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Vm} from "forge-std/Vm.sol";

import {IStaking} from "../../../src/interfaces/IStaking.sol";
import {Parameters} from "../../../src/types/Parameters.sol";

/// @notice Settling one member, computed a second time and straight from docs/protocol.md, "Epoch change", in the order
/// of its steps.
library SettlementModel {
    Vm private constant VM = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));

    /// @dev Asserts that `s` follows from the pool `p` before it.
    /// @param full What the claimed weight would earn without exclusions.
    function check(
        IStaking.Pool memory p,
        IStaking.Settlement memory s,
        uint32 epoch,
        Parameters memory parameters,
        uint256 full
    ) internal pure {
        uint256 earned = _checkPay(p, s, full);
        _checkLoss(p, s, epoch, parameters, full);
        uint256 bond = p.bond - s.bondSlash;
        uint256 stake = p.stake + earned - s.stakeSlash;
        // Without a slash of the stake a share is worth no less than before.
        if (s.stakeSlash == 0) VM.assertGe(stake, p.stake, "INV-4");
        VM.assertEq(s.wiped, stake == 0 && p.shares != 0, "INV-13: restart");
        _checkStake(p, s, epoch, stake);

        uint256 out = p.bondLeaving[epoch % 2] < bond ? p.bondLeaving[epoch % 2] : bond;
        VM.assertEq(s.bondExited, out, "bond exits");
        VM.assertEq(s.bond, bond - out + p.bondEntering[(epoch + 1) % 2], "bond");
        if (s.bond < parameters.minBond / 2) VM.assertTrue(s.jailed, "a low bond jails");
    }

    /// @dev Steps 1 and 2. Returns what the stake earned.
    function _checkPay(IStaking.Pool memory p, IStaking.Settlement memory s, uint256 full)
        private
        pure
        returns (uint256)
    {
        if (s.outcome != IStaking.Outcome.Valid) {
            VM.assertEq(s.reward, 0, "INV-7: no reward with another outcome");
            return 0;
        }
        VM.assertLe(s.reward, full, "reward within the weight's share");
        VM.assertEq(s.bondSlash + s.stakeSlash + s.bounty, 0, "INV-7: paid, so not slashed");
        uint256 rest = uint256(s.reward) - s.commission;
        uint256 forBond = p.stake == 0 ? rest : rest * p.bond / (uint256(p.bond) + p.stake);
        VM.assertEq(s.bondReward, forBond, "bond's pro-rata share");
        return rest - forBond;
    }

    /// @dev Steps 3 and 4.
    function _checkLoss(
        IStaking.Pool memory p,
        IStaking.Settlement memory s,
        uint32 epoch,
        Parameters memory parameters,
        uint256 full
    ) private pure {
        uint256 bond = p.bond;
        if (s.outcome == IStaking.Outcome.Fraud) {
            uint256 want = (bond * 3000 + 9999) / 10_000;
            if (want < parameters.minBond) want = parameters.minBond;
            if (want < 10 * full) want = 10 * full;
            _checkSlash(s, bond, p.stake, want, 500);
            uint256 bounty = s.beneficiary == address(0) ? 0 : uint256(s.bondSlash) * 35 / 100;
            VM.assertEq(s.bounty, bounty, "INV-7: bounty");
            VM.assertTrue(s.jailed, "INV-7: jailed");
            VM.assertGe(s.jailedUntil, epoch + 1 + parameters.fraudJailEpochs, "INV-7: term");
        } else if (s.outcome == IStaking.Outcome.Missed && s.bondSlash + s.stakeSlash != 0) {
            // The count is 2 after the second miss and 0 after the third.
            uint256 bps = s.missCount == 2 ? 50 : 200;
            _checkSlash(s, bond, p.stake, ((bond + p.stake) * bps + 9999) / 10_000, bps);
        } else {
            VM.assertEq(s.bondSlash + s.stakeSlash, 0, "no slash without cause");
        }
    }

    /// @dev Steps 5 to 7.
    function _checkStake(IStaking.Pool memory p, IStaking.Settlement memory s, uint32 epoch, uint256 stake)
        private
        pure
    {
        uint256 shares = s.wiped ? 0 : p.shares;
        uint256 leaving = s.wiped ? 0 : p.sharesLeaving[epoch % 2];
        uint256 entering = p.stakeEntering[(epoch + 1) % 2];
        VM.assertEq(s.rateStake, stake, "rate");
        VM.assertEq(s.rateShares, shares, "rate");
        VM.assertEq(s.exited, shares == 0 ? 0 : leaving * stake / shares, "exits");
        VM.assertEq(s.shares, shares - leaving + (shares == 0 ? entering : entering * shares / stake), "shares");
        VM.assertEq(s.stake, s.shares == 0 ? 0 : stake - s.exited + entering, "stake");
    }

    function _checkSlash(IStaking.Settlement memory s, uint256 bond, uint256 stake, uint256 want, uint256 bps)
        private
        pure
    {
        uint256 fromBond = want < bond ? want : bond;
        uint256 cap = (stake * bps + 9999) / 10_000;
        VM.assertEq(s.bondSlash, fromBond, "the bond first");
        VM.assertEq(s.stakeSlash, want - fromBond < cap ? want - fromBond : cap, "then the stake, up to its cap");
    }
}
