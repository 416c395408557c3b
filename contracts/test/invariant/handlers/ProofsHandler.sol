// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAvailabilityProofs} from "../../../src/interfaces/IAvailabilityProofs.sol";
import {IFraudProofs} from "../../../src/interfaces/IFraudProofs.sol";
import {IStaking} from "../../../src/interfaces/IStaking.sol";
import {Accuser} from "../../Accuser.sol";
import {Liar} from "../../Liar.sol";
import {Network} from "../../Network.sol";

/// @notice Nodes that prove, exclude, keep silent or lie in every way that Liar knows; owners who store and extend,
/// shards whose owners hold and release; accusers who slander honest claims; askers and answerers of reveals; puppets
/// who report
/// their own node. Before an epoch ends, one honest verifier judges all claims and answers for honest ones. The
/// outcomes are checked there, node by node.
contract ProofsHandler is Network, Accuser, Liar {
    uint32 private constant NODES = 7;
    uint64 private constant OBJECTS = 14;

    /// @dev What a node claimed in the running epoch.
    struct Made {
        uint32 epoch;
        bool isLie; // C or W is not the canonical one
        IAvailabilityProofs.ClaimBody body;
        IFraudProofs.Leaf[] leaves;
    }

    mapping(uint32 node => Made) private _made;
    bytes32[] private _requests;
    address private immutable VERIFIER = makeAddr("verifier");
    /// Outcomes, so that a suite can see that all of them happen.
    uint256 public honest;
    uint256 public lies;
    uint256 public refusedLies;
    uint256 public harmlessLies;
    uint256 public slanders;
    uint256 public answered;
    uint256 public defaulted;
    uint256 public selfReports;
    uint256 public excluding;

    function setUp() public override {
        super.setUp();
        begin(NODES);
        for (uint32 v = 1; v <= NODES; ++v) {
            wal.transfer(hotKey(v), 1000 ether);
            vm.prank(hotKey(v));
            wal.approve(address(registry), type(uint256).max);
        }
        vm.deal(mallory, 1000 ether);
        for (uint256 i = 0; i < 3; ++i) {
            store(uint64(100 + i), 3);
        }
        epoch();
    }

    // ------------------------------------------------------------------ owners

    function buy(uint256 size, uint256 length) external {
        if (!staking.salesOpen() || registry.objectCount() == OBJECTS) return;
        size = size % 4 == 0 ? bound(size, 0, 600_000) : bound(size, 1, 2000);
        store(uint64(size), uint32(bound(length, 1, 6)));
    }

    function extend(uint256 which, uint256 length) external {
        if (registry.objectCount() == 0 || !staking.salesOpen()) return;
        uint64 object = _object(which);
        if (registry.blobObject(object).end <= staking.epoch()) return;
        vm.prank(alice);
        registry.extend(object, uint32(bound(length, 1, 3)), type(uint256).max);
    }

    function release(uint256 which, uint256 shard) external {
        _change(which, shard, true);
    }

    function hold(uint256 which, uint256 shard) external {
        _change(which, shard, false);
    }

    // ------------------------------------------------------------------ nodes

    function prove(uint256 which) external {
        uint32 node = _claimant(which);
        if (node != 0) _prove(node, "");
    }

    /// @dev Declares the lightest sliver lost, if that is at most 5 %.
    function exclude(uint256 which) external {
        uint32 node = _claimant(which);
        if (node == 0) return;
        (uint72 sliver, uint256 weight, uint256 all) = _lightest(node);
        _prove(node, all != 0 && weight * 20 <= all ? abi.encodePacked(sliver) : bytes(""));
    }

    function cheat(uint256 which, uint256 entropy) external {
        uint32 node = _claimant(which);
        if (node == 0) return;
        seedLies(entropy);
        Trace memory right = canonical(node, "");
        (Trace memory wrong, IAvailabilityProofs.ClaimBody memory body, uint256 y) = lie(node, right, _pool());
        (IAvailabilityProofs.ClaimBody memory truth,) = claimOf(right, "");
        vm.prank(hotKey(node));
        try proofs.submitProof(node, body, bytes32(y), OPENING) {
            _note(node, body, wrong, !sameTotals(body, truth));
        } catch (bytes memory reason) {
            assertEq(bytes4(reason), IAvailabilityProofs.WeightTooHigh.selector, "refused above the bound only");
            ++refusedLies;
        }
    }

    // ------------------------------------------------------------------ challengers

    /// @dev Accuses an honest claim of anything, with any key of any object as the witness.
    function slander(uint256 which, uint256 kind, uint256 index, uint256 key) external {
        uint32 node = _node(which);
        if (!_isLive(node) || _made[node].isLie) return;
        Trace memory t = _traceOf(node);
        uint104[] memory pool = _pool();
        IFraudProofs.Witness memory witness;
        witness.group.key = pool[key % pool.length];
        if (registry.obligated(node, witness.group.key)) witness.group = groupOf(witness.group.key);
        IFraudProofs.Step memory step = stepOf(t, index % (t.leaves.length + 1));
        vm.prank(mallory);
        try fraudProofs.proveFraud(node, _made[node].body, IFraudProofs.Kind(kind % 5), step, witness, 0) {
            // A claim with the right totals may still have a leaf that is none of the canonical ones: its own doing.
            assertFalse(_isCanonical(node), "an honest claim was refuted");
            _made[node].isLie = true;
        } catch {
            ++slanders;
        }
    }

    function ask(uint256 which, uint256 index) external {
        uint32 node = _node(which);
        (, uint64 close) = _windows();
        if (!_isLive(node) || vm.getBlockNumber() + 6 > close || _made[node].leaves.length == 0) return;
        uint32 j = uint32(index % ((_made[node].leaves.length + 31) / 32));
        bytes32 id = keccak256(abi.encode(staking.epoch(), node, uint256(5), j));
        if (proofs.revealRequest(id).state != IAvailabilityProofs.RevealState.None) return;
        (bytes32 hash, bytes32[] memory siblings) = _block(node, j);
        uint256 bond = proofs.minRevealBond(5);
        IAvailabilityProofs.ClaimBody memory body = _made[node].body;
        vm.prank(mallory);
        id = proofs.requestReveal{value: bond}(node, body, 5, j, hash, siblings);
        _requests.push(id);
    }

    /// @dev Liars answer, too, if they like.
    function answer(uint256 which) external {
        if (_requests.length != 0) _answer(_requests[which % _requests.length], alice);
    }

    /// @dev A puppet reports its own node, ahead of the honest verifier.
    function report(uint256 which) external {
        uint32 node = _node(which);
        if (!_isLive(node) || !_made[node].isLie) return;
        _accuseNode(node, _puppet(node));
        ++selfReports;
    }

    // ------------------------------------------------------------------ time

    /// @dev A node that lost its bond or its freedom gets both back.
    function rehabilitate(uint256 which) external {
        uint32 v = _node(which);
        IStaking.Node memory record = staking.node(v);
        if (staking.pool(v).bond < parameters.minBond) {
            wal.transfer(governance(v), parameters.minBond);
            vm.startPrank(governance(v));
            wal.approve(address(staking), parameters.minBond);
            staking.depositBond(v, parameters.minBond);
            vm.stopPrank();
        } else if (record.jailed && record.unjailFrom == 0 && staking.epoch() >= record.jailedUntil) {
            vm.prank(governance(v));
            staking.unjail(v);
        }
    }

    /// @dev The honest verifier does its work, the epoch ends, and its outcomes are looked at.
    function epoch() public {
        _ensureSeed();
        for (uint32 v = 1; v <= NODES; ++v) {
            if (_isLive(v) && _made[v].isLie) _disprove(v);
        }
        for (uint256 i = 0; i < _requests.length; ++i) {
            _answer(_requests[i], VERIFIER);
        }
        uint256[] memory bonds = new uint256[](NODES + 1);
        uint256[] memory wealth = new uint256[](NODES + 1);
        for (uint32 v = 1; v <= NODES; ++v) {
            (bonds[v], wealth[v]) = (staking.pool(v).bond, _wealth(v));
        }
        uint32 settled = staking.epoch();
        finish();
        for (uint32 v = 1; v <= NODES; ++v) {
            if (_made[v].epoch == settled) _checkOutcome(v, bonds[v], wealth[v]);
        }
        _ensureSeed();
    }

    /// @dev INV-1 and INV-16, whatever happened.
    function check() external view {
        assertConserved();
        uint256 owed = proofs.bondsOwed(alice) + proofs.bondsOwed(mallory) + proofs.bondsOwed(VERIFIER);
        for (uint256 i = 0; i < _requests.length; ++i) {
            IAvailabilityProofs.RevealRequest memory r = proofs.revealRequest(_requests[i]);
            if (r.state == IAvailabilityProofs.RevealState.Open) owed += r.bond;
        }
        assertEq(address(proofs).balance, owed, "INV-16");
    }

    // ------------------------------------------------------------------ internal

    /// @dev What a node's epoch came to. Bonds and pay of everybody else do not depend on it (INV-6).
    function _checkOutcome(uint32 node, uint256 bond, uint256 wealth) private {
        IStaking.Node memory record = staking.node(node);
        uint256 now_ = _wealth(node);
        if (!_made[node].isLie) {
            assertGe(now_, wealth, "an honest node lost money");
            assertFalse(
                record.jailed && record.jailedUntil > staking.epoch() + 2, "an honest node was jailed as a fraud"
            );
            return;
        }
        uint256 loss = bond < parameters.minBond ? bond : parameters.minBond;
        assertLe(now_ + loss * 65 / 100, wealth, "a lie paid, its puppet's bounty included");
        assertTrue(record.jailed, "a lie went unpunished");
    }

    /// @dev All that an operator and its puppet have at stake or to claim. Nothing else of theirs moves in an epoch's
    /// end.
    function _wealth(uint32 node) private view returns (uint256) {
        IStaking.Pool memory p = staking.pool(node);
        return uint256(p.bond) + p.bondEntering[0] + p.bondEntering[1] + staking.claimable(payout(node))
            + staking.claimable(_puppet(node));
    }

    function _prove(uint32 node, bytes memory list) private {
        Trace memory t = canonical(node, list);
        (IAvailabilityProofs.ClaimBody memory body, uint256 y) = claimOf(t, list);
        vm.prank(hotKey(node));
        proofs.submitProof(node, body, bytes32(y), OPENING);
        _note(node, body, t, false);
        ++honest;
        if (list.length != 0) ++excluding;
    }

    function _note(uint32 node, IAvailabilityProofs.ClaimBody memory body, Trace memory t, bool isLie) private {
        Made storage made = _made[node];
        made.epoch = staking.epoch();
        made.isLie = isLie;
        made.body = body;
        delete made.leaves;
        for (uint256 i = 0; i < t.leaves.length; ++i) {
            made.leaves.push(t.leaves[i]);
        }
        if (isLie) ++lies;
        else if (!_isCanonical(node)) ++harmlessLies;
    }

    /// @dev Shows the first wrong step, or has the default of what nobody opens where somebody asked for it.
    function _disprove(uint32 node) private {
        bytes32 id = keccak256(abi.encode(staking.epoch(), node, uint256(5), uint256(0)));
        IAvailabilityProofs.RevealRequest memory r = proofs.revealRequest(id);
        (, uint64 close) = _windows();
        if (r.state == IAvailabilityProofs.RevealState.Open && r.lastBlock < close) {
            if (vm.getBlockNumber() <= r.lastBlock) rollTo(r.lastBlock + 1);
            proofs.claimDefault(id);
            ++defaulted;
        } else {
            _accuseNode(node, VERIFIER);
        }
        assertEq(uint8(proofs.claim(node).status), uint8(IAvailabilityProofs.Status.Fraud), "every lie is shown");
    }

    function _accuseNode(uint32 node, address by) private {
        Trace memory wrong = _traceOf(node);
        Trace memory right = canonical(node, "");
        uint256 i = firstDifference(wrong, right);
        (IFraudProofs.Kind kind, IFraudProofs.Witness memory witness) = accuse(wrong, right, i);
        IFraudProofs.Step memory step = stepOf(wrong, i);
        vm.startPrank(by);
        fraudProofs.commitFraud(keccak256(abi.encode(by, node, staking.epoch(), bytes32(0))));
        rollTo(vm.getBlockNumber() + 1);
        fraudProofs.proveFraud(node, _made[node].body, kind, step, witness, 0);
        vm.stopPrank();
    }

    function _answer(bytes32 id, address by) private {
        IAvailabilityProofs.RevealRequest memory r = proofs.revealRequest(id);
        if (r.state != IAvailabilityProofs.RevealState.Open || r.epoch != staking.epoch() || !_isLive(r.node)) return;
        IFraudProofs.Leaf[] memory leaves = new IFraudProofs.Leaf[](r.leaves);
        for (uint256 i = 0; i < leaves.length; ++i) {
            leaves[i] = _made[r.node].leaves[32 * uint256(r.index) + i];
        }
        vm.prank(by);
        proofs.revealLeaves(id, leaves);
        ++answered;
    }

    function _change(uint256 which, uint256 shard, bool isRelease) private {
        if (registry.objectCount() == 0) return;
        uint64 object = _object(which);
        uint8 s = uint8(shard % shards);
        address by = hotKey(staking.shard(s).owner);
        bytes32 root = registry.blobObject(object).commitmentRoot;
        if (registry.blobObject(object).end < staking.epoch() + 2) return;
        if (registry.blobObject(object).heldNew.contains(s) != isRelease) return;
        vm.prank(by);
        if (isRelease) registry.release(object, s, root, type(uint256).max);
        else registry.hold(object, s, root);
    }

    /// @dev A node that may claim now and has not, or 0.
    function _claimant(uint256 which) private returns (uint32 node) {
        _ensureSeed();
        node = _node(which);
        (,, bool eligible) = staking.prover(node, address(0));
        (uint64 last,) = _windows();
        bool isOpen = proofs.claim(node).status == IAvailabilityProofs.Status.None && vm.getBlockNumber() <= last;
        if (!eligible || !isOpen || _made[node].epoch == staking.epoch()) return 0;
    }

    function _ensureSeed() private {
        (bytes32 seed,) = proofs.seed();
        if (seed == 0) draw();
    }

    function _windows() private view returns (uint64, uint64) {
        return proofs.windows();
    }

    /// @dev Leaf block `j` of the trace of `node`, with its path.
    function _block(uint32 node, uint256 j) private view returns (bytes32 hash, bytes32[] memory siblings) {
        Trace memory t = _traceOf(node);
        uint256 height = traceHeight(t.leaves.length);
        bytes32[] memory nodes = heap(leafHashes(t), height);
        uint256 at = (1 << (height - 5)) + j;
        hash = nodes[at];
        siblings = new bytes32[](height - 5);
        for (uint256 i = 0; i < siblings.length; ++i) {
            siblings[i] = nodes[at ^ 1];
            at >>= 1;
        }
    }

    function _isLive(uint32 node) private view returns (bool) {
        return _made[node].epoch == staking.epoch() && proofs.claim(node).status == IAvailabilityProofs.Status.Live;
    }

    function _isCanonical(uint32 node) private view returns (bool) {
        Trace memory right = canonical(node, _made[node].body.exclusions);
        if (right.leaves.length != _made[node].leaves.length) return false;
        return firstDifference(_traceOf(node), right) == right.leaves.length && !_made[node].isLie;
    }

    function _traceOf(uint32 node) private view returns (Trace memory t) {
        t.leaves = _made[node].leaves;
    }

    /// @dev The lightest sliver that a node answers for, its weight and that of all.
    function _lightest(uint32 node) private view returns (uint72 sliver, uint256 least, uint256 all) {
        uint104[] memory keys = obligations(node, "");
        least = type(uint256).max;
        for (uint256 i = 0; i < keys.length; ++i) {
            (, uint256 w) = contribution(keys[i]);
            all += w;
            if (w < least) (sliver, least) = (uint72(keys[i] >> 32), w);
        }
    }

    /// @dev Keys of the first two shards of all objects, and some that no group has.
    function _pool() private view returns (uint104[] memory keys) {
        uint256 n = registry.objectCount();
        keys = new uint104[](2 * n + 3);
        for (uint256 i = 0; i < n; ++i) {
            (keys[2 * i], keys[2 * i + 1]) =
            (keyOf(uint64(i + 1), i % shards, 0), keyOf(uint64(i + 1), (i + 1) % shards, 0));
        }
        (keys[2 * n + 1], keys[2 * n + 2]) = (keyOf(1, 0, 1), type(uint104).max);
    }

    function _object(uint256 which) private view returns (uint64) {
        return uint64(which % registry.objectCount()) + 1;
    }

    function _node(uint256 which) private pure returns (uint32) {
        return uint32(which % NODES) + 1;
    }

    function _puppet(uint32 node) private pure returns (address) {
        return address(uint160(0x9a99e7000000) + node);
    }
}
