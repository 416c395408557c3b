// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAvailabilityProofs} from "../../../src/interfaces/IAvailabilityProofs.sol";
import {RevealsFixture} from "../../RevealsFixture.sol";

/// @notice Askers, answerers, and a node whose claims are opened, default, are refuted and settled, epoch after epoch.
contract RevealsHandler is RevealsFixture {
    bytes32[] private _ids;
    address[3] private _accounts;
    /// Outcomes, so that a suite can see that all of them happen.
    uint256 public asked;
    uint256 public answered;
    uint256 public returned;
    uint256 public withdrawn;

    function setUp() public override {
        super.setUp();
        _accounts = [alice, mallory, makeAddr("bob")];
        vm.deal(_accounts[2], 1000 ether);
    }

    function request(uint256 by, uint256 which, uint256 extra) external {
        (uint8 height, uint32 index) = which % 3 == 0 ? (uint8(10), uint32(0)) : (uint8(5), uint32(which % 3 - 1));
        (, uint64 close) = proofs.windows();
        if (status() != IAvailabilityProofs.Status.Live || vm.getBlockNumber() + 6 > close) return;
        bytes32 id = idOf(height, index);
        if (stateOf(id) != IAvailabilityProofs.RevealState.None) return;
        uint256 bond = proofs.minRevealBond(height) + extra % 1 ether;
        address asker = _accounts[by % 3];
        if (asker.balance < bond) return;
        bytes32 hash = nodeAt(height, index);
        bytes32[] memory path = pathAt(height, index);
        vm.prank(asker);
        proofs.requestReveal{value: bond}(1, body, height, index, hash, path);
        _ids.push(id);
        ++asked;
    }

    function answer(uint256 by, uint256 which) external {
        if (_ids.length == 0) return;
        bytes32 id = _ids[which % _ids.length];
        IAvailabilityProofs.RevealRequest memory r = proofs.revealRequest(id);
        if (!_isAnswerable(r)) return;
        vm.prank(_accounts[by % 3]);
        if (r.height == 10) proofs.revealNodes(id, childrenOf(0));
        else proofs.revealLeaves(id, leavesOf(r.index));
        ++answered;
    }

    function claimDefault(uint256 which) external {
        if (_ids.length == 0) return;
        bytes32 id = _ids[which % _ids.length];
        IAvailabilityProofs.RevealRequest memory r = proofs.revealRequest(id);
        if (!_isAnswerable(r)) return;
        if (vm.getBlockNumber() <= r.lastBlock) vm.roll(r.lastBlock + 1);
        (, uint64 close) = proofs.windows();
        if (vm.getBlockNumber() <= close) proofs.claimDefault(id);
    }

    function refute() external {
        if (status() != IAvailabilityProofs.Status.Live) return;
        vm.prank(address(fraudProofs));
        proofs.refute(1, alice);
    }

    function returnBond(uint256 which) external {
        if (_ids.length == 0) return;
        bytes32 id = _ids[which % _ids.length];
        IAvailabilityProofs.RevealRequest memory r = proofs.revealRequest(id);
        bool isLive = r.epoch == staking.epoch() && status() == IAvailabilityProofs.Status.Live;
        if (r.state != IAvailabilityProofs.RevealState.Open || isLive) return;
        proofs.returnBond(id);
        ++returned;
    }

    function withdraw(uint256 by) external {
        address account = _accounts[by % 3];
        if (proofs.bondsOwed(account) == 0) return;
        vm.prank(account);
        proofs.withdrawBonds();
        ++withdrawn;
    }

    function passBlocks(uint256 count) external {
        vm.roll(vm.getBlockNumber() + bound(count, 1, 8));
    }

    /// @dev Settles the epoch and has the node claim in the next one.
    function nextEpoch() external {
        bool isOpen = proofs.claim(1).openRequests != 0;
        bool wasLive = status() == IAvailabilityProofs.Status.Live;
        bool isPaid = settled(1) == IAvailabilityProofs.Status.Paid;
        assertEq(isPaid, wasLive && !isOpen, "paid exactly without open requests");
        advance();
        draw();
        submit(1, body, trace.scalars[LEAVES - 1]);
    }

    /// @dev INV-16, with equality: nobody sends ether by force here. And the claim counts its open requests.
    function check() external view {
        uint256 owed;
        uint256 open;
        for (uint256 i = 0; i < _ids.length; ++i) {
            IAvailabilityProofs.RevealRequest memory r = proofs.revealRequest(_ids[i]);
            if (r.state != IAvailabilityProofs.RevealState.Open) continue;
            owed += r.bond;
            if (r.epoch == staking.epoch()) ++open;
        }
        for (uint256 i = 0; i < _accounts.length; ++i) {
            owed += proofs.bondsOwed(_accounts[i]);
        }
        assertEq(address(proofs).balance, owed, "INV-16");
        if (status() == IAvailabilityProofs.Status.Live) assertEq(proofs.claim(1).openRequests, open, "open requests");
    }

    function _isAnswerable(IAvailabilityProofs.RevealRequest memory r) private view returns (bool) {
        if (r.state != IAvailabilityProofs.RevealState.Open || r.epoch != staking.epoch()) return false;
        (, uint64 close) = proofs.windows();
        return status() == IAvailabilityProofs.Status.Live && vm.getBlockNumber() <= close;
    }
}
