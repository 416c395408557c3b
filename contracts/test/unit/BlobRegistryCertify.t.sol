// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {BLS} from "solady/utils/ext/ithaca/BLS.sol";

import {IBlobRegistry} from "../../src/interfaces/IBlobRegistry.sol";
import {ShardSet} from "../../src/types/ShardSet.sol";
import {Isolated} from "../Isolated.sol";
import {TestKeys} from "../TestKeys.sol";

contract BlobRegistryCertifyTest is Isolated {
    /// Nodes 1 to 7 hold exactly the quorum of 7 shards.
    uint256 private constant QUORUM = (1 << 7) - 1;
    uint64 private object;
    bytes32 private root;

    function setUp() public override {
        super.setUp();
        object = register(1000, 3);
        root = commitmentRootOf(salts[object], 1000);
    }

    function test_Certify_StoresTheSignersShards() public {
        bytes32 id = registry.blobObject(object).blobId;
        BLS.G2Point memory signature = _sign(QUORUM);
        vm.expectEmit(address(registry));
        emit IBlobRegistry.BlobCertified(object, id, 1, root, ShardSet.wrap(QUORUM), QUORUM);
        vm.prank(mallory); // anyone may bring the certificate
        registry.certify(object, root, signature, QUORUM);

        IBlobRegistry.BlobObject memory blob = registry.blobObject(object);
        assertEq(blob.commitmentRoot, root, "root");
        assertEq(blob.certified, 1, "epoch");
        assertEq(ShardSet.unwrap(registry.held(object)), 0, "nobody answers in the epoch of the certificate");
        assertFalse(registry.obligated(1, keyOf(object, 0, 0)), "not yet");
        advance();
        assertEq(ShardSet.unwrap(registry.held(object)), QUORUM, "the signers answer from the next epoch on");
        assertTrue(registry.obligated(1, keyOf(object, 0, 0)), "signer");
        assertFalse(registry.obligated(8, keyOf(object, 7, 0)), "did not sign");
    }

    function testFuzz_Certify_AnyQuorum(uint256 signers) public {
        signers = bound(signers, 0, EVERYBODY);
        BLS.G2Point memory signature = _sign(signers);
        uint256 count = ShardSet.wrap(signers).size();
        if (count < 7) vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.QuorumMissed.selector, count, 7));
        registry.certify(object, root, signature, signers);
    }

    function test_Certify_InALaterEpochWithItsTag() public {
        advance();
        registry.certify(object, root, _sign(QUORUM), QUORUM);
        assertEq(registry.blobObject(object).certified, 2, "epoch");
    }

    /// Quorum is counted by shards: two nodes with the shards of seven suffice.
    function test_Certify_CountsShardsNotNodes() public {
        for (uint256 s = 0; s < 7; ++s) {
            staking.setShard(s, s < 3 ? 1 : 2, 0, 0);
        }
        registry.certify(object, root, _sign(3), 3);
        assertEq(ShardSet.unwrap(registry.blobObject(object).heldNew), 127, "held");
    }

    function test_RevertWhen_Certify_Unknown() public {
        BLS.G2Point memory signature = _sign(QUORUM);
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.UnknownObject.selector, 77));
        registry.certify(77, root, signature, QUORUM);
    }

    function test_RevertWhen_Certify_Twice() public {
        registry.certify(object, root, _sign(QUORUM), QUORUM);
        BLS.G2Point memory signature = _sign(EVERYBODY);
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.AlreadyCertified.selector, object));
        registry.certify(object, root, signature, EVERYBODY);
    }

    function test_RevertWhen_Certify_RootIsZero() public {
        BLS.G2Point memory signature = TestKeys.sign(secretOf(QUORUM), confirmationOf(object, 0));
        vm.expectRevert(IBlobRegistry.InvalidCommitmentRoot.selector);
        registry.certify(object, 0, signature, QUORUM);
    }

    /// An object that could never be proven is not certified: end >= e + 2.
    function test_RevertWhen_Certify_TooLate() public {
        advance();
        advance(); // epoch 3, the object ends before epoch 5
        registry.certify(object, root, _sign(QUORUM), QUORUM);
        uint64 short = register(1000, 1); // ends before epoch 5
        advance();
        bytes32 shortRoot = commitmentRootOf(salts[short], 1000);
        BLS.G2Point memory signature = TestKeys.sign(secretOf(QUORUM), confirmationOf(short, shortRoot));
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.ObjectExpired.selector, short, 5, 6));
        registry.certify(short, shortRoot, signature, QUORUM);
    }

    function test_RevertWhen_Certify_SignerBeyondTheCommittee() public {
        BLS.G2Point memory signature = _sign(QUORUM);
        vm.expectRevert("signer beyond the committee");
        registry.certify(object, root, signature, QUORUM | 1 << 10);
    }

    function test_RevertWhen_Certify_SignersDiffer() public {
        _assertInvalid(_sign(QUORUM), EVERYBODY);
        _assertInvalid(_sign(EVERYBODY), QUORUM);
    }

    /// One signature counted twice: node 7's secret stands in for another's.
    function test_RevertWhen_Certify_SignerRepeated() public {
        uint256 six = QUORUM >> 1;
        uint256 secret = secretOf(six) + 6;
        _assertInvalid(TestKeys.sign(secret, confirmationOf(object, root)), QUORUM);
    }

    function test_RevertWhen_Certify_OfAnotherRootOrObject() public {
        _assertInvalid(TestKeys.sign(secretOf(QUORUM), confirmationOf(object, keccak256("other"))), QUORUM);
        uint64 other = register(1000, 3);
        _assertInvalid(TestKeys.sign(secretOf(QUORUM), confirmationOf(other, root)), QUORUM);
    }

    /// PROOFS 7, "certificate of another epoch, fork, chain or contract": all of them make another tag.
    function test_RevertWhen_Certify_OfAnotherEpochForkChainOrContract() public {
        BLS.G2Point memory signature = _sign(QUORUM);
        uint256 snapshot = vm.snapshotState();
        advance();
        _assertInvalid(signature, QUORUM);
        vm.revertToState(snapshot);

        bytes32 tag = staking.tag();
        bytes32[3] memory tags = [
            keccak256(abi.encode("mock epoch", block.chainid + 1, address(staking), 1, bytes32(0))),
            keccak256(abi.encode("mock epoch", block.chainid, address(this), 1, bytes32(0))),
            keccak256(abi.encode("mock epoch", block.chainid, address(staking), 1, keccak256("fork")))
        ];
        for (uint256 i = 0; i < tags.length; ++i) {
            staking.setTag(tags[i]);
            _assertInvalid(signature, QUORUM);
        }
        staking.setTag(tag);
        registry.certify(object, root, signature, QUORUM);
    }

    /// PROOFS 7, "infinity points, infinity public key": as a pair they satisfy the pairing for every message.
    function test_RevertWhen_Certify_KeyAndSignatureAreInfinity() public {
        BLS.G1Point memory key;
        BLS.G2Point memory signature;
        vm.mockCall(address(staking), abi.encodeCall(staking.signers, (QUORUM)), abi.encode(key, ShardSet.wrap(QUORUM)));
        _assertInvalid(signature, QUORUM);
        _assertInvalid(_sign(QUORUM), QUORUM);
        vm.clearMockedCalls();
        _assertInvalid(signature, QUORUM);
    }

    function test_RevertWhen_Certify_SignatureIsNoPoint() public {
        BLS.G2Point memory signature = _sign(QUORUM);
        signature.y_c0_b = bytes32(uint256(signature.y_c0_b) ^ 1);
        _assertInvalid(signature, QUORUM);
    }

    function test_RevertWhen_Certify_PairingIsAbsent() public {
        BLS.G2Point memory signature = _sign(QUORUM);
        vm.mockCall(BLS.BLS12_PAIRING_CHECK, bytes(""), bytes(""));
        _assertInvalid(signature, QUORUM);
    }

    function _sign(uint256 signers) private view returns (BLS.G2Point memory) {
        return TestKeys.sign(secretOf(signers), confirmationOf(object, root));
    }

    function _assertInvalid(BLS.G2Point memory signature, uint256 signers) private {
        vm.expectRevert(IBlobRegistry.InvalidCertificate.selector);
        registry.certify(object, root, signature, signers);
    }
}

/// The freeze rule and `obligated`: docs/protocol.md, "Freeze rule".
contract BlobRegistryObligatedTest is Isolated {
    uint64 private object;

    function setUp() public override {
        super.setUp();
        object = store(1000, 3); // certified in epoch 1, ends before epoch 5
        advance();
    }

    function test_Obligated_OnlyTheOwnerOfAHeldShardUntilTheEnd() public {
        assertTrue(registry.obligated(1, keyOf(object, 0, 0)), "owner");
        assertFalse(registry.obligated(2, keyOf(object, 0, 0)), "another's shard");
        advance();
        advance();
        assertTrue(registry.obligated(1, keyOf(object, 0, 0)), "epoch 4, the last one");
        advance();
        assertFalse(registry.obligated(1, keyOf(object, 0, 0)), "ended");
    }

    function test_Obligated_NeverReverts() public view {
        assertFalse(registry.obligated(0, 0), "nobody, nothing");
        assertFalse(registry.obligated(1, 0), "object 0");
        assertFalse(registry.obligated(1, type(uint104).max), "the last key");
        assertFalse(registry.obligated(1, keyOf(object, 10, 0)), "no such shard");
        assertFalse(registry.obligated(1, keyOf(object, 255, 0)), "no such shard");
        assertFalse(registry.obligated(1, keyOf(object, 0, 1)), "no such group");
        assertFalse(registry.obligated(1, keyOf(object, 0, type(uint32).max)), "no such group");
        assertFalse(registry.obligated(1, keyOf(object + 1, 0, 0)), "no such object");
        assertFalse(registry.obligated(type(uint32).max, keyOf(object, 0, 0)), "no such node");
    }

    function testFuzz_Obligated_NeverReverts(uint32 node, uint104 key) public view {
        registry.obligated(node, key);
    }

    function test_Obligated_NobodyOwnsTheShard() public {
        staking.setShard(0, 0, 0, 0);
        assertFalse(registry.obligated(0, keyOf(object, 0, 0)), "node 0 is nobody");
    }

    /// A new owner answers for inherited slivers from `activeFrom` on, for what it signed itself at once.
    function test_Obligated_InheritedSliversWait() public {
        staking.setShard(0, 2, 2, 3);
        assertFalse(registry.obligated(2, keyOf(object, 0, 0)), "inherited in epoch 2, answers from 3 on");
        advance();
        assertTrue(registry.obligated(2, keyOf(object, 0, 0)), "epoch 3");

        uint64 own = store(1000, 3); // signed in epoch 3
        advance();
        staking.setShard(1, 3, 3, 9);
        assertTrue(registry.obligated(3, keyOf(own, 1, 0)), "signed by the owner since epoch 3");
        assertFalse(registry.obligated(3, keyOf(object, 1, 0)), "inherited");
    }

    function test_Obligated_EveryGroup() public {
        // k = 4 slivers of two groups each: 129 chunks.
        uint64 big = register(4 * 129 * 126_976, 2);
        BlobRegistryObligatedTest(this).certifyBlindly(big);
        advance();
        assertTrue(registry.obligated(1, keyOf(big, 0, 0)), "group 0");
        assertTrue(registry.obligated(1, keyOf(big, 0, 1)), "group 1");
        assertFalse(registry.obligated(1, keyOf(big, 0, 2)), "group 2");
    }

    function certifyBlindly(uint64 big) external {
        bytes32 root = keccak256("root");
        registry.certify(big, root, TestKeys.sign(secretOf(EVERYBODY), confirmationOf(big, root)), EVERYBODY);
    }

    function test_Exclude_CountsFromTheNextEpoch() public {
        vm.prank(address(proofs));
        vm.expectEmit(address(registry));
        emit IBlobRegistry.HeldChanged(object, 3, ShardSet.wrap(EVERYBODY ^ 1));
        registry.exclude(object, 0);
        assertTrue(registry.obligated(1, keyOf(object, 0, 0)), "frozen in the running epoch");
        vm.prank(address(proofs));
        registry.exclude(object, 3);
        assertEq(ShardSet.unwrap(registry.held(object)), EVERYBODY, "still frozen after a second change");
        advance();
        assertEq(ShardSet.unwrap(registry.held(object)), EVERYBODY ^ 9, "both count");
        assertFalse(registry.obligated(1, keyOf(object, 0, 0)), "released");
    }

    /// PROOFS 7, "cancelling commitment registered after the seed": what is certified in e is nobody's in e.
    function test_Certify_AfterTheSeed_CannotEnterTheEpoch() public {
        draw();
        uint64 late = store(1000, 3);
        assertEq(obligations(1, "").length, 1, "only the old object");
        for (uint256 s = 0; s < 10; ++s) {
            assertFalse(registry.obligated(uint32(s + 1), keyOf(late, s, 0)), "late object");
        }
        advance();
        assertTrue(registry.obligated(1, keyOf(late, 0, 0)), "from the next epoch on");
    }
}
