// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {BLS} from "solady/utils/ext/ithaca/BLS.sol";

import {Staking} from "../../src/Staking.sol";
import {IStaking} from "../../src/interfaces/IStaking.sol";
import {Parameters, Peers} from "../../src/types/Parameters.sol";
import {TestKeys} from "../TestKeys.sol";
import {StakingFixture} from "../mocks/StakingFixture.sol";

/// @notice Construction, and what operators do: registration, keys, commission, bond, candidacy, jail.
contract StakingNodesTest is StakingFixture {
    // ------------------------------------------------------------------ construction

    function test_Constructor_StartsAnEmptyEpochZero() public view {
        IStaking.EpochInfo memory info = staking.epochInfo();
        assertEq(info.epoch, 0, "epoch");
        assertEq(uint256(info.phase), uint256(IStaking.Phase.Open), "phase");
        assertEq(info.startTime, block.timestamp, "start");
        assertEq(info.startBlock, block.number, "start block");
        assertEq(info.members, 0, "members");
        bytes32 tag = keccak256(
            abi.encode(
                keccak256("walrus/EPOCH/1"), block.chainid, address(staking), uint32(0), blockhash(block.number - 1)
            )
        );
        assertEq(info.tag, tag, "genesis tag");
        assertFalse(staking.salesOpen(), "sales in epoch 0");
    }

    /// @dev The formula of the tag, on the values that the Go side computed with it.
    function test_Tag_EqualsTheSharedVectors() public view {
        string memory json = vm.readFile("test/vectors/seeds.json");
        uint256[] memory chains = vm.parseJsonUintArray(json, ".chainId");
        address[] memory addresses = vm.parseJsonAddressArray(json, ".staking");
        uint256[] memory epochs = vm.parseJsonUintArray(json, ".epoch");
        bytes32[] memory parents = vm.parseJsonBytes32Array(json, ".tagParentHash");
        bytes32[] memory tags = vm.parseJsonBytes32Array(json, ".tag");
        assertGt(tags.length, 0, "vectors");
        for (uint256 i; i < tags.length; ++i) {
            assertEq(
                keccak256(abi.encode(keccak256("walrus/EPOCH/1"), chains[i], addresses[i], epochs[i], parents[i])),
                tags[i],
                "tag"
            );
        }
    }

    function test_RevertWhen_ParametersAreUnsound() public {
        Parameters memory p = _parameters();
        p.shards = 9;
        _expectRefusal(p, "shards");
        p.shards = 3;
        _expectRefusal(p, "shards");
        p = _parameters();
        p.challengeWindow = 40;
        _expectRefusal(p, "proofWindow");
        p = _parameters();
        p.maxNodes = 101;
        _expectRefusal(p, "maxNodes");
        p = _parameters();
        p.minBond = 0;
        _expectRefusal(p, "minBond");
        p = _parameters();
        p.minStake = 0;
        _expectRefusal(p, "minStake");
        p = _parameters();
        p.leverage = 0;
        _expectRefusal(p, "leverage");
        p = _parameters();
        p.epochSeconds = 0;
        _expectRefusal(p, "epochSeconds");
    }

    function test_RevertWhen_PeersAreMissing() public {
        Peers memory peers;
        peers.staking = address(1);
        vm.expectRevert(abi.encodeWithSelector(IStaking.InvalidParameters.selector, "staking"));
        new Staking(parameters, peers);
        peers.staking = vm.computeCreateAddress(address(this), vm.getNonce(address(this)));
        vm.expectRevert(abi.encodeWithSelector(IStaking.InvalidParameters.selector, "wal"));
        new Staking(parameters, peers);
    }

    function _expectRefusal(Parameters memory p, string memory field) private {
        Peers memory peers;
        vm.expectRevert(abi.encodeWithSelector(IStaking.InvalidParameters.selector, field));
        new Staking(p, peers);
    }

    // ------------------------------------------------------------------ registration

    function test_RegisterNode_StoresAndEmits() public {
        IStaking.Registration memory r = _registration(1);
        r.commissionBps = 700;
        vm.expectEmit(address(staking));
        emit IStaking.NodeRegistered(1, _governance(1), r.hotKey, r.payout, r.blsKey, 700, r.name, r.endpoint);
        vm.prank(_governance(1));
        assertEq(staking.registerNode(r), 1, "id");
        IStaking.Node memory node = staking.node(1);
        assertEq(node.governance, _governance(1), "governance");
        assertEq(node.hotKey, r.hotKey, "hot key");
        assertEq(node.payout, r.payout, "payout");
        assertEq(node.commissionBps, 700, "commission");
        assertEq(abi.encode(staking.blsKey(1)), abi.encode(r.blsKey), "BLS key");
        assertEq(staking.nodeCount(), 1, "count");
    }

    /// @dev Possessions that the Go side signed, at the addresses and on the chain it signed them for.
    function test_RegisterNode_TakesTheSharedVectors() public {
        string memory json = vm.readFile("test/vectors/confirmations.json");
        address operatorStaking = vm.parseJsonAddress(json, ".staking");
        bytes[] memory keys = vm.parseJsonBytesArray(json, ".publicKey");
        bytes[] memory possessions = vm.parseJsonBytesArray(json, ".possession");
        address[] memory operators = vm.parseJsonAddressArray(json, ".operator");
        assertGt(keys.length, 0, "vectors");
        // Registration reads nothing that the constructor wrote.
        vm.etch(operatorStaking, address(staking).code);
        vm.chainId(vm.parseJsonUint(json, ".chainId"));
        for (uint256 i; i < keys.length; ++i) {
            IStaking.Registration memory r = _registration(i);
            r.blsKey = abi.decode(keys[i], (BLS.G1Point));
            r.possession = abi.decode(possessions[i], (BLS.G2Point));
            vm.prank(operators[i]);
            assertEq(Staking(operatorStaking).registerNode(r), i + 1, "registered");
        }
    }

    function test_RevertWhen_KeyIsNoKey() public {
        IStaking.Registration memory r = _registration(1);
        BLS.G1Point memory key = r.blsKey;
        delete r.blsKey;
        _expectRegistration(r, abi.encodeWithSelector(IStaking.InvalidBlsKey.selector)); // infinity
        r.blsKey = key;
        r.blsKey.y_b = bytes32(uint256(key.y_b) ^ 1);
        _expectRegistration(r, abi.encodeWithSelector(IStaking.InvalidBlsKey.selector)); // off the curve
    }

    function test_RevertWhen_KeyIsOutsideTheSubgroup() public {
        string memory json = vm.readFile("test/vectors/points.json");
        bytes[] memory invalid = vm.parseJsonBytesArray(json, ".invalid");
        assertGt(invalid.length, 0, "vectors");
        for (uint256 i; i < invalid.length; ++i) {
            IStaking.Registration memory r = _registration(1);
            r.blsKey = abi.decode(invalid[i], (BLS.G1Point));
            _expectRegistration(r, abi.encodeWithSelector(IStaking.InvalidBlsKey.selector));
        }
    }

    function test_RevertWhen_PossessionIsAnothers() public {
        bytes memory refusal = abi.encodeWithSelector(IStaking.InvalidPossession.selector);
        IStaking.Registration memory r = _registration(1);
        // Copied by another operator.
        vm.expectRevert(refusal);
        vm.prank(_governance(2));
        staking.registerNode(r);
        // On another chain.
        vm.chainId(block.chainid + 1);
        _expectRegistration(r, refusal);
        vm.chainId(block.chainid - 1);
        // By another key.
        r.possession = TestKeys.sign(77, _possession(_governance(1), r.blsKey));
        _expectRegistration(r, refusal);
        // Infinity and a malformed point.
        delete r.possession;
        _expectRegistration(r, refusal);
        r.possession.x_c0_b = bytes32(uint256(1));
        _expectRegistration(r, refusal);
    }

    function test_RevertWhen_RegistrationIsIncomplete() public {
        IStaking.Registration memory r = _registration(1);
        r.name = "";
        _expectRegistration(r, abi.encodeWithSelector(IStaking.InvalidText.selector, 0, 64));
        r = _registration(1);
        r.endpoint = string(new bytes(257));
        _expectRegistration(r, abi.encodeWithSelector(IStaking.InvalidText.selector, 257, 256));
        r = _registration(1);
        r.payout = address(0);
        _expectRegistration(r, abi.encodeWithSelector(IStaking.ZeroAddress.selector));
        r = _registration(1);
        r.hotKey = address(0);
        _expectRegistration(r, abi.encodeWithSelector(IStaking.ZeroAddress.selector));
        r = _registration(1);
        r.commissionBps = 10_001;
        _expectRegistration(r, abi.encodeWithSelector(IStaking.CommissionTooHigh.selector, 10_001, 10_000));
        _register(1);
        r = _registration(2);
        r.hotKey = _hotKey(1);
        vm.expectRevert(abi.encodeWithSelector(IStaking.HotKeyTaken.selector, _hotKey(1), 1));
        vm.prank(_governance(2));
        staking.registerNode(r);
    }

    function _expectRegistration(IStaking.Registration memory r, bytes memory refusal) private {
        vm.expectRevert(refusal);
        vm.prank(_governance(1));
        staking.registerNode(r);
    }

    function test_DescribeNode_ByGovernance() public {
        _register(1);
        vm.expectEmit(address(staking));
        emit IStaking.NodeDescribed(1, "walrus one", "https://one.example", "ipfs://one");
        vm.prank(_governance(1));
        staking.describeNode(1, "walrus one", "https://one.example", "ipfs://one");
        vm.expectRevert(abi.encodeWithSelector(IStaking.NotGovernance.selector, 1, alice));
        vm.prank(alice);
        staking.describeNode(1, "mine", "mine", "");
        vm.expectRevert(abi.encodeWithSelector(IStaking.UnknownNode.selector, 2));
        staking.describeNode(2, "mine", "mine", "");
    }

    function test_SetNodeKeys_FreesTheOldHotKey() public {
        _register(1);
        vm.expectEmit(address(staking));
        emit IStaking.NodeKeysChanged(1, alice, bob, keeper);
        vm.prank(_governance(1));
        staking.setNodeKeys(1, alice, bob, keeper);
        address hotKey = staking.node(1).hotKey;
        assertEq(hotKey, bob, "hot key");
        // The old one may be used by another node now; the new one may not.
        IStaking.Registration memory r = _registration(2);
        r.hotKey = bob;
        vm.expectRevert(abi.encodeWithSelector(IStaking.HotKeyTaken.selector, bob, 1));
        vm.prank(_governance(2));
        staking.registerNode(r);
        r.hotKey = _hotKey(1);
        vm.prank(_governance(2));
        staking.registerNode(r);
        vm.expectRevert(abi.encodeWithSelector(IStaking.NotGovernance.selector, 1, _governance(1)));
        vm.prank(_governance(1));
        staking.setNodeKeys(1, alice, bob, keeper);
        vm.startPrank(alice);
        vm.expectRevert(abi.encodeWithSelector(IStaking.HotKeyTaken.selector, _hotKey(1), 2));
        staking.setNodeKeys(1, alice, _hotKey(1), keeper);
        vm.expectRevert(IStaking.ZeroAddress.selector);
        staking.setNodeKeys(1, alice, bob, address(0));
        staking.setNodeKeys(1, bob, bob, alice);
    }

    // ------------------------------------------------------------------ commission

    function test_SetCommission_TakesEffectTwoEpochsLater() public {
        _committee(4);
        vm.expectEmit(address(staking));
        emit IStaking.CommissionAnnounced(1, 1000, 3);
        vm.prank(_governance(1));
        staking.setCommission(1, 1000);
        assertEq(staking.node(1).commissionBps, 0, "epoch 1");
        _nextEpoch();
        assertEq(staking.node(1).commissionBps, 0, "epoch 2");
        // The announced change stands: it cannot be swapped for another without notice.
        vm.expectRevert(abi.encodeWithSelector(IStaking.CommissionPending.selector, 1, 3));
        vm.prank(_governance(1));
        staking.setCommission(1, 0);
        _nextEpoch();
        assertEq(staking.node(1).commissionBps, 1000, "epoch 3");
        assertEq(staking.node(1).nextCommissionFrom, 0, "nothing pending");
        vm.prank(_governance(1));
        staking.setCommission(1, 0);
        assertEq(staking.node(1).commissionBps, 1000, "still, a fall takes two epochs as well");
        _nextEpochs(2);
        assertEq(staking.node(1).commissionBps, 0, "epoch 5");
    }

    function test_RevertWhen_CommissionRisesTooFast() public {
        _register(1);
        vm.startPrank(_governance(1));
        vm.expectRevert(abi.encodeWithSelector(IStaking.CommissionRise.selector, 1001, 1000));
        staking.setCommission(1, 1001);
        staking.setCommission(1, 1000);
        // Announcing twice in one epoch does not add up.
        vm.expectRevert(abi.encodeWithSelector(IStaking.CommissionRise.selector, 2000, 1000));
        staking.setCommission(1, 2000);
        vm.expectRevert(abi.encodeWithSelector(IStaking.CommissionTooHigh.selector, 10_001, 10_000));
        staking.setCommission(1, 10_001);
        vm.stopPrank();
        vm.expectRevert(abi.encodeWithSelector(IStaking.NotGovernance.selector, 1, alice));
        vm.prank(alice);
        staking.setCommission(1, 1);
    }

    // ------------------------------------------------------------------ bond

    function test_DepositBond_ByAnyoneFromTheNextEpoch() public {
        _register(1);
        _fund(alice, 5 ether);
        vm.expectEmit(address(staking));
        emit IStaking.BondDeposited(1, alice, 1, 5 ether, 5 ether);
        vm.prank(alice);
        staking.depositBond(1, 5 ether);
        assertEq(staking.pool(1).bond, 0, "not yet");
        assertEq(staking.owed(), 5 ether, "INV-1");
        _nextEpoch();
        assertEq(staking.pool(1).bond, 5 ether, "in epoch 1");
    }

    function test_RequestBondExit_PaysAfterTheEpochToThePayoutAccount() public {
        _committee(4);
        vm.expectEmit(address(staking));
        emit IStaking.BondExitRequested(1, 1, 100 ether, 100 ether);
        vm.prank(_governance(1));
        staking.requestBondExit(1, 100 ether);
        assertEq(staking.pool(1).bond, 1000 ether, "still at risk");
        _nextEpoch();
        assertEq(staking.pool(1).bond, 900 ether, "gone");
        assertEq(staking.claimable(_payout(1)), 100 ether, "owed");
        vm.expectEmit(address(staking));
        emit IStaking.CreditClaimed(_payout(1), 100 ether);
        vm.prank(keeper);
        staking.claimCredit(_payout(1));
        assertEq(wal.balanceOf(_payout(1)), 100 ether, "paid");
    }

    /// @dev No settlement rolls the queues of a node without seats: its operator gets the last of the bond back all the
    /// same, without paying in anything.
    function test_RollPool_ReturnsTheBondOfANodeOutsideTheCommittee() public {
        _register(1);
        _bond(1, 1000 ether);
        _nextEpoch();
        vm.prank(_governance(1));
        staking.requestBondExit(1, 1000 ether);
        _nextEpochs(3);
        assertEq(staking.pool(1).bond, 0, "it left");
        vm.expectEmit(address(staking));
        emit IStaking.Credited(_payout(1), IStaking.CreditReason.BondExit, 1000 ether, 1000 ether);
        vm.expectEmit(address(staking));
        emit IStaking.PoolRolled(1, 2, 0, 0, 0, 0, 0, 0, 1000 ether);
        vm.prank(keeper);
        staking.rollPool(1);
        staking.claimCredit(_payout(1));
        assertEq(wal.balanceOf(_payout(1)), 1000 ether, "paid");
        assertEq(staking.owed(), 0, "INV-1");
        staking.rollPool(1); // nothing to do is nothing wrong
        assertEq(staking.claimable(_payout(1)), 0, "once");
        vm.expectRevert(abi.encodeWithSelector(IStaking.UnknownNode.selector, 7));
        staking.rollPool(7);
    }

    /// @dev Delegators' exits likewise: the pot is filled before the first claim.
    function test_RollPool_FillsTheExitPot() public {
        _register(1);
        uint256 id = _stake(alice, 1, 5 ether);
        _nextEpoch();
        _withdraw(alice, id);
        _nextEpochs(3);
        staking.rollPool(1);
        assertEq(staking.exitPot(1, 1), 5 ether, "set aside");
        assertEq(staking.claimWithdraw(id), 5 ether, "INV-14");
    }

    function test_RevertWhen_BondIsNotThere() public {
        _register(1);
        _bond(1, 1000 ether);
        vm.startPrank(_governance(1));
        vm.expectRevert(abi.encodeWithSelector(IStaking.BondTooLow.selector, 0, 1));
        staking.requestBondExit(1, 1); // it has not entered yet
        vm.stopPrank();
        _nextEpoch();
        vm.startPrank(_governance(1));
        staking.requestBondExit(1, 600 ether);
        vm.expectRevert(abi.encodeWithSelector(IStaking.BondTooLow.selector, 400 ether, 400 ether + 1));
        staking.requestBondExit(1, 400 ether + 1);
        vm.expectRevert(abi.encodeWithSelector(IStaking.StakeTooLow.selector, 0, 1));
        staking.requestBondExit(1, 0);
        vm.expectRevert(abi.encodeWithSelector(IStaking.StakeTooLow.selector, 0, 1));
        staking.depositBond(1, 0);
        vm.expectRevert(abi.encodeWithSelector(IStaking.UnknownNode.selector, 7));
        staking.depositBond(7, 1);
        vm.stopPrank();
        vm.expectRevert(abi.encodeWithSelector(IStaking.NotGovernance.selector, 1, alice));
        vm.prank(alice);
        staking.requestBondExit(1, 1);
    }

    // ------------------------------------------------------------------ candidacy

    function test_TryJoin_WhilePlacesAreFree() public {
        _register(1);
        vm.expectRevert(abi.encodeWithSelector(IStaking.BondTooLow.selector, 0, 1000 ether));
        staking.tryJoin(1, 0);
        _bond(1, 1000 ether);
        vm.expectEmit(address(staking));
        emit IStaking.CandidateJoined(1, 0);
        staking.tryJoin(1, 5);
        assertEq(staking.candidates().length, 1, "candidates");
        assertTrue(staking.node(1).candidate, "candidate");
        assertEq(staking.candidateWeight(1), 1000 ether, "weight");
        vm.expectRevert(abi.encodeWithSelector(IStaking.AlreadyCandidate.selector, 1));
        staking.tryJoin(1, 0);
        vm.expectRevert(abi.encodeWithSelector(IStaking.UnknownNode.selector, 2));
        staking.tryJoin(2, 0);
    }

    function test_TryJoin_TakesTheLightestsPlace() public {
        _candidates(20);
        _register(21);
        _bond(21, 1000 ether);
        vm.expectRevert(abi.encodeWithSelector(IStaking.CommitteeFull.selector, 3));
        staking.tryJoin(21, 3); // not heavier
        _stake(alice, 21, 2 ether);
        _stake(alice, 3, 1 ether);
        vm.expectRevert(abi.encodeWithSelector(IStaking.CommitteeFull.selector, 3));
        staking.tryJoin(21, 3); // not the lightest
        vm.expectRevert(abi.encodeWithSelector(IStaking.NotCandidate.selector, 22));
        staking.tryJoin(21, 22);
        vm.expectEmit(address(staking));
        emit IStaking.CandidateLeft(4);
        vm.expectEmit(address(staking));
        emit IStaking.CandidateJoined(21, 4);
        staking.tryJoin(21, 4);
        assertFalse(staking.node(4).candidate, "loser");
        assertTrue(staking.node(21).candidate, "winner");
        assertEq(staking.candidates().length, 20, "candidates");
    }

    /// @dev "flash stake evicts": after the selection a bond and a stake that leave before the epoch a place is taken
    /// for evict nobody.
    function test_RevertWhen_TryJoin_WithWhatIsLeaving() public {
        _candidates(20);
        _register(21);
        _bond(21, 2000 ether);
        uint256 id = _stake(alice, 21, 10 ether);
        _nextEpoch();
        _toSelected();
        vm.startPrank(_governance(21));
        staking.requestBondExit(21, 1000 ether);
        vm.stopPrank();
        _withdraw(alice, id);
        vm.expectRevert(abi.encodeWithSelector(IStaking.CommitteeFull.selector, 5));
        staking.tryJoin(21, 5); // what stays weighs the same as the others
        vm.prank(alice);
        staking.cancelWithdraw(id);
        staking.tryJoin(21, 5); // and now a little more
        assertFalse(staking.node(5).candidate, "evicted by what stays");
    }

    function test_CandidateWeight_IsBoundedByTheBond() public {
        _candidates(1);
        _stake(alice, 1, 18_999 ether);
        assertEq(staking.candidateWeight(1), 19_999 ether, "bond + stake");
        _stake(alice, 1, 5000 ether);
        assertEq(staking.candidateWeight(1), 20_000 ether, "leverage * bond");
    }

    function test_Candidates_AreFrozenFromTheMiddleToTheSelection() public {
        _candidates(4);
        _register(5);
        _bond(5, 1000 ether);
        _toMid();
        bytes memory refusal = abi.encodeWithSelector(IStaking.WrongPhase.selector, IStaking.Phase.Closed);
        vm.expectRevert(refusal);
        staking.tryJoin(5, 0);
        vm.expectRevert(refusal);
        vm.prank(_governance(1));
        staking.setLeaving(1, true);
        _toSelected();
        staking.tryJoin(5, 0);
        vm.prank(_governance(1));
        staking.setLeaving(1, true);
        (uint32[] memory members,) = staking.nextCommittee();
        assertEq(members.length, 4, "the selection stands");
        _toSettling();
        refusal = abi.encodeWithSelector(IStaking.WrongPhase.selector, IStaking.Phase.Settling);
        vm.expectRevert(refusal);
        vm.prank(_governance(2));
        staking.setLeaving(2, true);
    }

    function test_SetLeaving_EndsCandidacyAndDeposits() public {
        _candidates(5);
        vm.expectEmit(address(staking));
        emit IStaking.CandidateLeft(2);
        vm.expectEmit(address(staking));
        emit IStaking.NodeLeaving(2, true);
        vm.prank(_governance(2));
        staking.setLeaving(2, true);
        assertEq(staking.candidateWeight(2), 0, "weight");
        vm.expectRevert(abi.encodeWithSelector(IStaking.NodeIsLeaving.selector, 2));
        staking.tryJoin(2, 0);
        _fund(alice, 1 ether);
        vm.expectRevert(abi.encodeWithSelector(IStaking.NodeIsLeaving.selector, 2));
        vm.prank(alice);
        staking.stake(2, 1 ether);
        vm.prank(_governance(2));
        staking.setLeaving(2, false);
        staking.tryJoin(2, 0);
        assertEq(staking.candidates().length, 5, "back");
    }

    // ------------------------------------------------------------------ jail

    function test_Unjail_WaitsForItsTimeAndNeedsABond() public {
        _committee(5);
        market.set(0, 1, 1000);
        proofs.refute(1, address(0));
        _nextEpoch();
        IStaking.Node memory node = staking.node(1);
        assertTrue(node.jailed, "jailed");
        assertEq(node.jailedUntil, 10, "1 + 1 + 8");
        assertEq(staking.candidateWeight(1), 0, "weight");
        vm.startPrank(_governance(1));
        vm.expectRevert(abi.encodeWithSelector(IStaking.NodeJailed.selector, 1, 10));
        staking.unjail(1);
        vm.stopPrank();
        _nextEpochs(8);
        assertEq(staking.epoch(), 10, "time served");
        vm.startPrank(_governance(1));
        vm.expectRevert(abi.encodeWithSelector(IStaking.BondTooLow.selector, 0, 1000 ether));
        staking.unjail(1);
        vm.stopPrank();
        _bond(1, 1000 ether);
        _nextEpoch();
        vm.expectEmit(address(staking));
        emit IStaking.NodeUnjailed(1, 12);
        vm.prank(_governance(1));
        staking.unjail(1);
        assertTrue(staking.node(1).jailed, "until the next epoch");
        vm.expectRevert(abi.encodeWithSelector(IStaking.NodeNotJailed.selector, 1));
        vm.prank(_governance(1));
        staking.unjail(1);
        assertEq(staking.candidateWeight(1), 1000 ether, "counts for the next committee");
        _nextEpoch();
        assertFalse(staking.node(1).jailed, "free");
        (, uint256 seats, bool eligible) = staking.prover(1, address(0));
        assertGt(seats, 0, "seated again");
        assertTrue(eligible, "eligible again");
    }

    function test_Unjail_AfterTheMiddleCountsAnEpochLater() public {
        _committee(5);
        market.set(0, 1, 1000);
        proofs.refute(1, address(0));
        _nextEpochs(9);
        _bond(1, 1000 ether);
        _nextEpoch();
        _toMid();
        vm.prank(_governance(1));
        staking.unjail(1);
        assertEq(staking.node(1).unjailFrom, 13, "two epochs on");
        assertEq(staking.candidateWeight(1), 0, "not in the selection that is due");
    }

    function test_RevertWhen_UnjailingTheFree() public {
        _register(1);
        vm.expectRevert(abi.encodeWithSelector(IStaking.NodeNotJailed.selector, 1));
        vm.prank(_governance(1));
        staking.unjail(1);
        vm.expectRevert(abi.encodeWithSelector(IStaking.NotGovernance.selector, 1, alice));
        vm.prank(alice);
        staking.unjail(1);
    }
}
