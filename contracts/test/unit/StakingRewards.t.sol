// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Vm} from "forge-std/Vm.sol";

import {IStaking} from "../../src/interfaces/IStaking.sol";
import {Parameters} from "../../src/types/Parameters.sol";
import {StakingFixture} from "../mocks/StakingFixture.sol";

/// @notice What an epoch brought each position: gross, commission, slash and net, against what its node's settlement
/// says. The node in question is the fifth; it asks for a commission, the others for none.
contract StakingRewardsTest is StakingFixture {
    uint32 private constant NODE = 5;

    function _parameters() internal pure override returns (Parameters memory p) {
        p = super._parameters();
        p.minStake = 1;
        p.fraudJailEpochs = 0;
    }

    /// @dev Registers the node; who stakes before the next epoch backs it from its first one on.
    function _setUp(uint16 commissionBps) private {
        _candidates(4);
        IStaking.Registration memory r = _registration(NODE);
        r.commissionBps = commissionBps;
        vm.prank(_governance(NODE));
        assertEq(staking.registerNode(r), NODE, "the fifth");
        _bond(NODE, parameters.minBond);
        staking.tryJoin(NODE, 0);
    }

    function test_Rewards_SplitByTheSettlement() public {
        _setUp(2500);
        uint256 a = _stake(alice, NODE, 1000 ether);
        uint256 b = _stake(bob, NODE, 333 ether + 7);
        _nextEpoch();
        (IStaking.Settlement memory s, uint32 epoch) = _earn(80 ether);
        uint256 commission = _commission(s);
        assertGt(commission, 0, "something to divide");

        IStaking.Reward memory ofA = _rewardIn(a, epoch);
        IStaking.Reward memory ofB = _rewardIn(b, epoch);
        assertEq(ofA.commission, commission * 1000 ether / s.rateShares, "of the greater one");
        assertEq(ofB.commission, commission * (333 ether + 7) / s.rateShares, "of the smaller one");
        assertEq(ofA.net, int256(uint256(staking.positionValue(a))) - 1000 ether, "net");
        assertEq(ofA.gross, uint256(ofA.net) + ofA.commission, "gross");
        assertEq(ofA.slash + ofB.slash, 0, "no slash");
        // A quarter of what bond and stake earned together, so of what the stake earned.
        assertApproxEqAbs(uint256(ofA.commission) * 4, ofA.gross, 8, "at the node's rate");
        assertApproxEqAbs(ofA.commission + ofB.commission, commission, 2, "nothing is lost but roundings");
    }

    function test_Rewards_WithoutCommission() public {
        _setUp(0);
        uint256 id = _stake(alice, NODE, 1000 ether);
        _nextEpoch();
        (, uint32 epoch) = _earn(80 ether);
        IStaking.Reward memory r = _rewardIn(id, epoch);
        assertGt(r.net, 0, "earned");
        assertEq(abi.encode(r), abi.encode(r.net, 0, 0, r.net), "all of it");
    }

    /// @dev Nothing is left for bond and pool, so there is no part of the reward that were the pool's.
    function test_Rewards_AllCommission() public {
        _setUp(10_000);
        uint256 id = _stake(alice, NODE, 1000 ether);
        _nextEpoch();
        (IStaking.Settlement memory s, uint32 epoch) = _earn(80 ether);
        assertGt(s.reward, 0, "the node earned");
        assertEq(s.reward, s.commission, "all of it the operator's");
        assertEq(abi.encode(_rewardIn(id, epoch)), abi.encode(0, 0, 0, int256(0)), "nothing");
    }

    function test_Rewards_ASlashIsNoCommission() public {
        _setUp(2500);
        uint256 id = _stake(alice, NODE, 1000 ether);
        _nextEpoch();
        _earn(80 ether);
        int256 before = int256(uint256(staking.positionValue(id)));
        uint32 epoch = _fraud();
        IStaking.Reward memory r = _rewardIn(id, epoch);
        assertLt(r.net, 0, "lost");
        assertEq(r.net, int256(uint256(staking.positionValue(id))) - before, "the difference of values");
        assertEq(abi.encode(r), abi.encode(0, 0, uint256(-r.net), r.net), "all of it slash");
        assertGt(_rewardIn(id, epoch - 1).commission, 0, "the epoch before stays as it was");
    }

    /// @dev The exit pot shares a slot with the commission; neither disturbs the other, nor does the claim.
    function test_Rewards_UntilTheExit() public {
        _setUp(2500);
        uint256 a = _stake(alice, NODE, 1000 ether);
        uint256 b = _stake(bob, NODE, 500 ether);
        _nextEpoch();
        _withdraw(alice, a);
        (IStaking.Settlement memory s, uint32 exit) = _earn(80 ether);
        uint256 commission = _commission(s);
        assertEq(staking.position(a).exit, exit, "left with it");
        assertGt(s.exited, 1000 ether, "with what it earned");
        assertEq(staking.exitPot(NODE, exit), s.exited, "set aside");
        assertEq(_rewardIn(a, exit).commission, commission * 1000 ether / s.rateShares, "of its last epoch");

        (s,) = _earn(80 ether);
        assertGt(_commission(s), 0, "the others go on");
        assertEq(abi.encode(_rewardIn(a, exit + 1)), abi.encode(0, 0, 0, int256(0)), "not in any more");
        bytes memory ofB = abi.encode(_rewardIn(b, exit));
        staking.claimWithdraw(a);
        assertEq(staking.exitPot(NODE, exit), 0, "paid");
        assertEq(abi.encode(_rewardIn(b, exit)), ofB, "as before the claim");
        assertEq(_rewardIn(b, exit).commission, commission / 3, "a third of the pool was its");
    }

    function test_Rewards_FromTheActivation() public {
        _setUp(2500);
        _stake(bob, NODE, 1000 ether);
        _nextEpoch();
        uint256 id = _stake(alice, NODE, 1000 ether);
        (IStaking.Settlement memory s, uint32 epoch) = _earn(80 ether);
        assertGt(_commission(s), 0, "others earned");
        assertEq(abi.encode(_rewardIn(id, epoch)), abi.encode(0, 0, 0, int256(0)), "not in yet");
        (, epoch) = _earn(80 ether);
        assertGt(_rewardIn(id, epoch).commission, 0, "in");
    }

    /// @dev A wiped position takes no part in what the restarted pool earns.
    function test_Rewards_OfAWipedPosition() public {
        _setUp(2500);
        uint256 a = _stake(alice, NODE, 1);
        _nextEpoch();
        uint32 wiped = _fraud();
        assertEq(abi.encode(_rewardIn(a, wiped)), abi.encode(0, 0, 1, int256(-1)), "all of it");
        _bond(NODE, parameters.minBond);
        _nextEpochs(parameters.ladderJailEpochs);
        vm.prank(_governance(NODE));
        staking.unjail(NODE);
        _nextEpoch();
        uint256 b = _stake(bob, NODE, 1000 ether);
        _nextEpochs(2);
        (IStaking.Settlement memory s, uint32 epoch) = _earn(80 ether);
        assertEq(_rewardIn(b, epoch).commission, _commission(s), "alone in the pool");
        assertGt(_commission(s), 0, "which earned");
        assertEq(abi.encode(_rewardIn(a, epoch)), abi.encode(0, 0, 0, int256(0)), "wiped");
    }

    /// @dev Whatever the rate and the deposits: each reward adds up, and all together are no more than the settlement
    /// gave. Values are rounded down at both borders, so each position's gain may be one unit above its part.
    function testFuzz_Rewards_AddUp(uint16 bps, uint256 fee, uint256[4] memory amounts, bool leaves) public {
        _setUp(uint16(bound(bps, 0, BPS)));
        uint256[4] memory ids;
        for (uint256 i; i < 4; ++i) {
            ids[i] = _stake(alice, NODE, bound(amounts[i], 1, 1e24));
        }
        _nextEpoch();
        fee = bound(fee, 0, 1e24);
        _earn(fee);
        if (leaves) _withdraw(alice, ids[0]);
        (IStaking.Settlement memory s, uint32 epoch) = _earn(fee);
        uint256 commission = _commission(s);
        uint256 gross;
        uint256 commissions;
        for (uint256 i; i < 4; ++i) {
            IStaking.Reward memory r = _rewardIn(ids[i], epoch);
            assertEq(r.net, int256(uint256(r.gross)) - int256(uint256(r.commission) + r.slash), "net");
            assertEq(r.slash, 0, "no slash");
            gross += r.gross;
            commissions += r.commission;
        }
        assertLe(commissions, commission, "commissions of the pool");
        assertLe(gross, s.reward - s.commission - s.bondReward + commission + 4, "what the pool was given");
    }

    // ------------------------------------------------------------------ helpers

    function _rewardIn(uint256 id, uint32 epoch) private view returns (IStaking.Reward memory) {
        return staking.rewards(id, epoch, epoch + 1)[0];
    }

    /// @dev What the operator took of the pool's part of a reward.
    function _commission(IStaking.Settlement memory s) private pure returns (uint256) {
        uint256 rest = s.reward - s.commission;
        return rest == 0 ? 0 : uint256(s.commission) * (rest - s.bondReward) / rest;
    }

    /// @dev Ends an epoch in which everything was proven, and returns what it came to for the node.
    function _earn(uint256 fee) private returns (IStaking.Settlement memory s, uint32 epoch) {
        market.set(fee, 1e18, 1_000_000);
        epoch = staking.epoch();
        vm.recordLogs();
        _nextEpoch();
        Vm.Log[] memory logs = vm.getRecordedLogs();
        for (uint256 i; i < logs.length; ++i) {
            if (logs[i].topics[0] != IStaking.NodeSettled.selector || uint256(logs[i].topics[1]) != NODE) continue;
            s = abi.decode(logs[i].data, (IStaking.Settlement));
        }
        assertEq(uint8(s.outcome), uint8(IStaking.Outcome.Valid), "paid");
    }

    /// @dev Ends an epoch in which the node loses its bond and a twentieth of the stake.
    function _fraud() private returns (uint32 epoch) {
        epoch = staking.epoch();
        market.set(1e4 ether, 1e18, 1e9);
        proofs.refute(NODE, address(0));
        _nextEpoch();
        market.set(0, 1, 0);
    }
}
